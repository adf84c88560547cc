import {type PropertyDeclarations, type PropertyValues} from 'lit';
import {StepwiseElement} from '../shared/stepwise-element.js';
import {LanguageChoice, type LanguageMenu} from './language-choice.js';
import {
  hasTranslations,
  hostOf,
  matchLocale,
  nearestLanguage,
  sourceLocale,
  type Locale,
} from './locale.js';
import {hasStrings, loadStrings, withLocale} from './strings.js';

const connected = new Set<LocalizedElement>();

const updateAll = () => connected.forEach((element) => element.updateLocale());

const observer =
  // Node renders these classes to static HTML and has no observer.
  typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(updateAll);

/**
 * An element that speaks the language of the nearest `lang` attribute at or above it, paints only when
 * the texts of that language are there, and lets the reader choose another.
 */
export abstract class LocalizedElement extends StepwiseElement {
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
  /** The language whose texts could not be had; asked for again only when the reader comes back to it. */
  #failed: Locale | undefined;
  #choice = hasTranslations ? new LanguageChoice(this, updateAll) : undefined;

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
    const requested = this.#choice?.localeIn(around) ?? matchLocale(around?.value ?? '');
    if (requested === this.#requested) return;
    this.#requested = requested;
    this.#failed = undefined;
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

  /** Missing in a bundle with one language. */
  protected get languageMenu(): LanguageMenu | undefined {
    return this.#choice?.menu(this.languages, this.#shown);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('languages')) this.#choice?.check(this.languages);
  }

  /** Waits for the texts, so that no reader sees a flash of English. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.waitForPage();
    let wanted: Locale;
    let isThere: boolean;
    do {
      wanted = this.#requested ?? sourceLocale;
      isThere = hasStrings(wanted) || (wanted !== this.#failed && (await loadStrings(wanted)));
    } while (wanted !== (this.#requested ?? sourceLocale));
    this.#shown = isThere ? wanted : sourceLocale;
    this.#failed = isThere ? undefined : wanted;
    await super.scheduleUpdate();
  }

  // Not around `render()`: directives run after it has returned.
  protected override performUpdate(): void {
    withLocale(this.#shown, () => super.performUpdate());
  }

  /** A `lang` may change anywhere above: in the document and in each shadow root on the way up. */
  #observeRoots(): void {
    let root = this.getRootNode();
    for (;;) {
      observer?.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
      const host = hostOf(root);
      if (!host) return;
      root = host.getRootNode();
    }
  }
}
