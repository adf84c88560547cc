import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How the fetching of a file stands; `slow` once the reader should be told of it. */
export type SourceState = 'idle' | 'waiting' | 'slow' | 'failed' | 'loaded';

export interface Receiver {
  /** Takes the content of the file, and says whether it is of use. */
  accept: (content: unknown) => boolean;
  /** Hears why there is no content, for whoever built the page. */
  fail: (reason: string) => void;
}

/** After how many milliseconds the reader is told that something is being fetched. */
const tellAfter = 300;

/** How many milliseconds to wait for the whole file. */
const giveUpAfter = 15_000;

const maxBytes = 5_000_000;

/**
 * Fetches the JSON file of a `src` attribute: no credentials, no more than 5 MB, no longer than 15
 * seconds. Starts when the host is on a page, and stops when it is taken away.
 */
export class DirectorySource implements ReactiveController {
  state: SourceState = 'idle';
  #url: string | null = null;
  #abort: AbortController | undefined;

  constructor(
    private host: ReactiveControllerHost & HTMLElement,
    private receiver: Receiver,
  ) {
    host.addController(this);
  }

  /** Fetches another file, or the same again. */
  load(url: string | null): void {
    this.#abort?.abort();
    this.#url = url;
    this.#become('idle');
    if (url && this.host.isConnected) void this.#fetch(url);
  }

  hostConnected(): void {
    if (this.state === 'idle') this.load(this.#url);
  }

  hostDisconnected(): void {
    if (this.state !== 'waiting' && this.state !== 'slow') return;
    this.#abort?.abort();
    this.state = 'idle';
  }

  async #fetch(url: string): Promise<void> {
    const abort = (this.#abort = new AbortController());
    this.#become('waiting');
    const telling = setTimeout(() => this.#become('slow'), tellAfter);
    const late = new Error('no answer in time');
    const givingUp = setTimeout(() => abort.abort(late), giveUpAfter);
    try {
      const content = await fetchJson(url, abort.signal);
      this.#become(this.receiver.accept(content) ? 'loaded' : 'failed');
    } catch (error) {
      const isLate = abort.signal.reason === late;
      // Not where the element was taken away, or another file was asked for.
      if (!abort.signal.aborted || isLate) {
        this.receiver.fail((isLate ? late : (error as Error)).message);
        this.#become('failed');
      }
    } finally {
      clearTimeout(telling);
      clearTimeout(givingUp);
      // What is too large or not JSON would go on loading.
      abort.abort();
    }
  }

  #become(state: SourceState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, {signal, credentials: 'omit'});
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const type = response.headers.get('content-type') ?? 'none';
  if (!/[/+]json\b/i.test(type)) throw new Error(`its type is ${type}, not application/json`);
  const text = await readText(response.body!);
  signal.throwIfAborted();
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`it is not JSON (${(cause as Error).message})`, {cause});
  }
}

/** Counts the bytes as they come: the header may be missing, or count them compressed. */
async function readText(body: ReadableStream<Uint8Array>): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes >= maxBytes) throw new Error(`it is ${maxBytes / 1e6} MB or larger`);
    text += decoder.decode(value, {stream: true});
  }
}
