import {isServer, LitElement, type PropertyDeclarations} from 'lit';
import {task, turn} from './turn.js';

/**
 * An element that renders what a reader sees first, lets the browser paint, and then renders the rest, so
 * that a slow phone is never busy for long. What stands in its place (text between its tags, or what a
 * server rendered) stays until all is there, and then makes room at once: nothing moves twice.
 *
 * @cssState ready - What a reader sees first is there; until then, what stands in its place.
 */
export abstract class StepwiseElement extends LitElement {
  static override properties: PropertyDeclarations = {
    isWhole: {state: true},
  };

  /** Whether all is rendered, or only what a reader sees first. */
  declare protected isWhole: boolean;

  #rest: Promise<void> | undefined;
  readonly #internals = this.attachInternals();

  constructor() {
    super();
    this.isWhole = isServer;
  }

  /** Lit renders aside; what it made is moved into the shadow root when the reader is to see it. */
  protected override createRenderRoot(): DocumentFragment {
    const aside = document.createDocumentFragment();
    // Lit finds what it rendered by this mark, wherever it is moved.
    this.renderOptions.renderBefore = aside.appendChild(document.createComment(''));
    return aside;
  }

  protected createShadowRoot(): ShadowRoot {
    return super.createRenderRoot() as ShadowRoot;
  }

  /**
   * Leaves the task in which the script was read, at whose end browsers lay out the page, and lets what
   * stands in the place of the element be painted. An element that comes later is there at once, and in a
   * page that holds its first paint back for the script, all of it.
   */
  protected async waitForPage(): Promise<void> {
    if (this.hasUpdated || document.readyState === 'complete') return;
    const hasPainted = performance.getEntriesByName('first-contentful-paint').length;
    if (!hasPainted && document.querySelector('script[blocking=render]')) this.isWhole = true;
    else await (hasPainted || !this.#isSomethingThere ? task() : turn());
  }

  protected override performUpdate(): void {
    super.performUpdate();
    if (this.renderRoot.firstChild && (this.isWhole || !this.#isSomethingThere)) {
      this.createShadowRoot().replaceChildren(this.renderRoot);
      // Browsers older than Chrome 125, Firefox 126 and Safari 17.4 have no states.
      (this.#internals.states as CustomStateSet | undefined)?.add('ready');
    }
    if (!this.isWhole) {
      this.#rest ??= turn(() => {
        this.isWhole = true;
        return super.getUpdateComplete();
      });
    }
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (this.isWhole) return isComplete;
    await this.#rest;
    return this.getUpdateComplete();
  }

  get #isSomethingThere(): boolean {
    if (this.shadowRoot) return this.shadowRoot.hasChildNodes();
    return [...this.childNodes].some((node) => {
      const {localName, slot} = node as Partial<Element>;
      const isSeen = node.nodeType !== Node.COMMENT_NODE && localName !== 'script' && !slot;
      return isSeen && node.textContent?.trim();
    });
  }
}
