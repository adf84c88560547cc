const waiting = new Set<() => Promise<void>>();

/** Milliseconds. A frame of a page that nobody sees never comes. */
const longestFrame = 200;

/** Milliseconds that a batch may take, whatever the browser took. */
const leastBatch = 20;

let lastEnd = 0;

export const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Lets some go on, and then the browser and the reader. A batch takes as long as the browser took for its own
 * part before it: a page with hundreds of elements is not painted anew for each.
 */
async function next(): Promise<void> {
  const end = performance.now() + Math.max(leastBatch, performance.now() - lastEnd);
  for (const go of waiting) {
    waiting.delete(go);
    // Not longer than this task for one that waits for its texts.
    await Promise.race([go(), task()]);
    if (performance.now() >= end) break;
  }
  lastEnd = performance.now();
  if (waiting.size) setTimeout(() => void next());
}

/** Does some work after the browser has painted, in turn with all others who ask for it. */
export const turn = (work?: () => Promise<unknown>): Promise<void> =>
  new Promise((resolve) => {
    if (!waiting.size) {
      lastEnd = performance.now();
      const guard = setTimeout(() => void next(), longestFrame);
      requestAnimationFrame(() => {
        clearTimeout(guard);
        setTimeout(() => void next());
      });
    }
    waiting.add(async () => {
      await work?.();
      resolve();
    });
  });

// What is printed is all there. Promises go on before the browser does.
if (typeof addEventListener === 'function') {
  addEventListener('beforeprint', () => {
    for (const go of waiting) void go();
    waiting.clear();
  });
}
