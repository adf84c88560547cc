import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {warn} from '../shared/warn.js';
import {locales, matchLocale, nearestLanguage, sourceLocale, type Locale} from './locale.js';
import {hasStrings, loadStrings, withLocale} from './strings.js';

/** What both elements fire when a reader picks a language in the menu. */
export type LanguageChangeEvent = CustomEvent<{language: string}>;

const connected = new Set<LocalizedElement>();

/** What the reader chose for every element that follows the page, while the page's own language stays. */
let pageChoice: {locale: Locale; pageLanguage: string} | undefined;

const pageLanguage = () => document.documentElement.lang;

const observer =
  // Node renders these classes to static HTML and has no observer.
  typeof MutationObserver === 'undefined'
    ? undefined
    : new MutationObserver(() => connected.forEach((element) => element.updateLocale()));

/**
 * An element that speaks the language of the nearest `lang` attribute at or above it, paints only when
 * the texts of that language are there, and lets the reader choose another.
 */
export abstract class LocalizedElement extends LitElement {
  static override properties: PropertyDeclarations = {
    languages: {},
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Languages that the menu offers, as tags with spaces between them; empty hides the menu. */
  declare languages: string | null;

  /** The language asked for; undefined if this bundle does not have it. */
  #requested: Locale | undefined;
  /** The language on screen. */
  #shown: Locale = sourceLocale;
  /** What the reader chose for this element alone, because it does not follow the page. */
  #choice: Locale | undefined;
  #languageAround: string | undefined;

  constructor() {
    super();
    this.languages = null;
  }

  override connectedCallback(): void {
    connected.add(this);
    this.#observeRoots();
    this.updateLocale();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connected.delete(this);
    if (!connected.size) observer?.disconnect();
  }

  override attributeChangedCallback(
    name: string,
    previous: string | null,
    value: string | null,
  ): void {
    super.attributeChangedCallback(name, previous, value);
    // Also heard by the observer, but not in a shadow root that came after it, and not at once.
    if (name === 'lang' && this.isConnected) this.updateLocale();
  }

  /** Looks again at which language to speak; renders only if it is another than before. */
  updateLocale(): void {
    const around = nearestLanguage(this);
    if (around?.value !== this.#languageAround) this.#choice = undefined;
    this.#languageAround = around?.value;
    const choice = this.#followsPage ? pageChoiceNow() : this.#choice;
    const requested = choice ?? matchLocale(around?.value ?? '');
    if (requested === this.#requested) return;
    this.#requested = requested;
    this.requestUpdate();
  }

  /** The language on screen. */
  protected get locale(): Locale {
    return this.#shown;
  }

  /** Whether the language on screen is the one that was asked for. */
  protected get isLocaleMatched(): boolean {
    return this.#shown === this.#requested;
  }

  /** The languages of the menu, with the one on screen among them. */
  protected get menuLocales(): Locale[] {
    const offered =
      this.languages === null
        ? [...locales]
        : this.languages.split(/\s+/).flatMap((tag) => matchLocale(tag) ?? []);
    return !offered.length || offered.includes(this.#shown) ? offered : [this.#shown, ...offered];
  }

  /** Takes the reader's choice, for all elements that follow the page or for this one alone. */
  protected chooseLanguage(locale: Locale): void {
    if (this.#followsPage) pageChoice = {locale, pageLanguage: pageLanguage()};
    else this.#choice = locale;
    connected.forEach((element) => element.updateLocale());
    this.dispatchEvent(
      new CustomEvent('iep504-language-change', {
        detail: {language: locale.tag},
        bubbles: true,
        composed: true,
      }) satisfies LanguageChangeEvent,
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('languages') || !this.languages) return;
    const unknown = this.languages.split(/\s+/).filter((tag) => tag && !matchLocale(tag));
    if (unknown.length) {
      warn(this, `languages: no texts here for ${unknown.join(', ')}; left out of the menu.`);
    }
  }

  /** Waits for the texts, so that no reader sees a flash of English. */
  protected override async scheduleUpdate(): Promise<void> {
    let wanted: Locale;
    let isThere: boolean;
    do {
      wanted = this.#requested ?? sourceLocale;
      isThere = hasStrings(wanted) || (await loadStrings(wanted));
    } while (wanted !== (this.#requested ?? sourceLocale));
    this.#shown = isThere ? wanted : sourceLocale;
    super.scheduleUpdate();
  }

  // Not around `render()`: directives run after it has returned.
  protected override performUpdate(): void {
    withLocale(this.#shown, () => super.performUpdate());
  }

  /** Whether no `lang` stands between this element and the page's own. */
  get #followsPage(): boolean {
    const owner = nearestLanguage(this)?.owner;
    return !owner || owner === document.documentElement;
  }

  /** A `lang` may change anywhere above: in the document and in each shadow root on the way up. */
  #observeRoots(): void {
    let root = this.getRootNode();
    for (;;) {
      observer?.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
      if (!(root instanceof ShadowRoot)) return;
      root = root.host.getRootNode();
    }
  }
}

function pageChoiceNow(): Locale | undefined {
  return pageChoice?.pageLanguage === pageLanguage() ? pageChoice.locale : undefined;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'iep504-language-change': LanguageChangeEvent;
  }
}
