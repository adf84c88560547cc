import {readList} from '../shared/list.js';
import {warn} from '../shared/warn.js';
import {locales, matchLocale, type Locale, type NearestLanguage} from './locale.js';

/** What both elements fire when a reader picks a language in the menu. */
export type LanguageChangeEvent = CustomEvent<{language: string}>;

/** The languages to choose from, and what to do with the choice. */
export interface LanguageMenu {
  locales: readonly Locale[];
  choose: (locale: Locale) => void;
}

/** What the reader chose for every element that follows the page, while the page's own language stays. */
let pageChoice: {locale: Locale; pageLanguage: string} | undefined;

const pageLanguage = () => document.documentElement.lang;

/** Whether no `lang` stands between an element and the page's own. */
const followsPage = (around: NearestLanguage | undefined) =>
  !around || around.owner === document.documentElement;

/** The language menu of one element, and what the reader chose in it. Nothing is stored. */
export class LanguageChoice {
  /** The reader's choice for this element alone, because it does not follow the page. */
  #own: Locale | undefined;
  #around: NearestLanguage | undefined;

  /**
   * @param host the element with the menu
   * @param onChange called when other elements may have another language now
   */
  constructor(
    private host: HTMLElement,
    private onChange: () => void,
  ) {}

  /** The language that the reader chose, until the page changes its own around the element. */
  localeIn(around: NearestLanguage | undefined): Locale | undefined {
    if (around?.value !== this.#around?.value) this.#own = undefined;
    this.#around = around;
    if (!followsPage(around)) return this.#own;
    if (pageChoice?.pageLanguage !== pageLanguage()) pageChoice = undefined;
    return pageChoice?.locale;
  }

  /**
   * @param languages the attribute: tags with spaces between them; missing for all languages
   * @param shown the language on screen, which is always among those offered
   */
  menu(languages: string | null | undefined, shown: Locale): LanguageMenu {
    const offered =
      languages == null
        ? locales
        : [...new Set(readList(languages).flatMap((tag) => matchLocale(tag) ?? []))];
    return {
      locales: !offered.length || offered.includes(shown) ? offered : [shown, ...offered],
      choose: (locale) => this.#choose(locale),
    };
  }

  /** Warns of tags in the attribute that this bundle does not have. */
  check(languages: string | null | undefined): void {
    const unknown = readList(languages).filter((tag) => !matchLocale(tag));
    if (unknown.length) {
      warn(this.host, `languages: no texts for ${unknown.join(', ')}; left out of the menu.`);
    }
  }

  #choose(locale: Locale): void {
    if (followsPage(this.#around)) pageChoice = {locale, pageLanguage: pageLanguage()};
    else this.#own = locale;
    this.onChange();
    this.host.dispatchEvent(
      new CustomEvent('iep504-language-change', {
        detail: {language: locale.tag},
        bubbles: true,
        composed: true,
      }) satisfies LanguageChangeEvent,
    );
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'iep504-language-change': LanguageChangeEvent;
  }
}
