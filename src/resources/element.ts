import {type CSSResultGroup, type PropertyDeclarations, type PropertyValues} from 'lit';
import {nearestLanguage, sourceLocale} from '../localization/locale.js';
import {EmbeddedElement} from '../shared/embedded-element.js';
import {warn} from '../shared/warn.js';
import {readDirectory, type Directory, type ReadDirectory} from './directory/entries.js';
import {collectListings, type Listings} from './directory/listings.js';
import {noFilters, nothingOpened, type Filters, type Opened} from './directory/model.js';
import {DirectorySource} from './directory/source.js';
import {chooseSections, listingDates, resourcesModel} from './model.js';
import {isState} from './states.js';
import {styles} from './styles.js';
import {resourcesTemplate} from './template.js';

/** Where a page gives a directory, in the order in which it counts, with the name for warnings. */
const givenAs = {child: 'JSON child', property: 'directory', src: 'src'};

type Source = keyof typeof givenAs;

/** No more than so many warnings for one directory. */
const maxWarnings = 50;

/** What a page sets may be of any type. */
const asText = (value: unknown) => (typeof value === 'string' ? value : '');

/** How long a reader pauses before the number of results is read out, in milliseconds. */
const pause = 600;

/**
 * Shows families of children with disabilities where to get help: the embedding site's own links, who
 * helps in their state, national websites, and a directory of services to browse and search.
 *
 * @tagname parent-resources
 * @summary Where families can get help.
 *
 * @slot - Fallback for readers without script: shown before the element is ready, and for ever where scripts are stripped. A `<script type="application/json">` in it is a directory.
 * @slot heading - Replaces the top heading's text. Put a `<span>` in it, not another heading.
 * @slot intro - Replaces the opening sentence.
 * @slot local - The page's own links, such as a district's offices. Its section shows only when something is in it.
 *
 * @csspart group - Each group of links.
 * @csspart group-heading - What a parent wants to do, or who helps where.
 * @csspart card - Each resource or listing.
 * @csspart state-menu - Each menu of states.
 * @csspart search - The search field and menus of the directory.
 * @csspart table - The table of kinds of service.
 * @csspart row - Each kind of service in it.
 * @csspart disclosure - The button that opens a kind of service.
 * @csspart results - What a search found.
 *
 * @fires {CustomEvent<Filters>} iep504-filters-change - The reader chose a state, searched, or set a filter; `detail` is what `filters` holds now.
 */
export class ParentResources extends EmbeddedElement {
  static override styles: CSSResultGroup = [...EmbeddedElement.baseStyles, ...styles];

  static override properties: PropertyDeclarations = {
    sections: {useDefault: true},
    state: {useDefault: true},
    src: {},
    correctionUrl: {attribute: 'correction-url'},
    directory: {attribute: false},
    // Has an accessor of its own. Named here so that Lit keeps what was set before the script came.
    filters: {attribute: false, noAccessor: true},
    search: {state: true},
    opened: {state: true},
    announced: {state: true},
  };

  /**
   * Which sections to show, in which order: `local`, `state`, `national`, `directory`, with spaces
   * between them. An unknown name is skipped with a warning.
   * @attr sections
   * @type {string}
   * @default "local state national directory"
   */
  declare sections: string;

  /**
   * The reader's state, DC or territory, as its two-letter code, such as `UT`. A reader can choose another,
   * which is not kept. An unknown code counts as none, with a warning.
   * @attr state
   * @type {string | null}
   */
  declare state: string | null;

  /**
   * Address of a JSON directory, fetched without credentials: the only request there is. On another
   * host it needs CORS. Given up after 15 seconds or at 5 MB; the reader is told, and can try again.
   * @attr src
   * @type {string | null}
   */
  declare src: string | null;

  /**
   * Where readers can suggest a correction: an http, https or `mailto:` address. Without it there is no
   * such link.
   * @attr correction-url
   * @type {string | null}
   */
  declare correctionUrl: string | null;

  /**
   * A directory as `dist/directory.schema.json` describes it. Set another object to change it: a change inside
   * is not seen. What is wrong in it is left out, with one warning for each entry.
   * @type {Directory | null}
   */
  declare directory: Directory | null;

  declare private search: Omit<Filters, 'state'>;
  declare private opened: Opened;
  declare private announced: number | undefined;

  #hasChosenState = false;
  #correctionUrl: string | undefined;
  #given = new Map<Source, ReadDirectory>();
  #childText = '';
  #listings: {from: unknown[]; value: Listings} | undefined;
  #results: {isFiltered: boolean; total: number} | undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;
  #source = new DirectorySource(this, {
    accept: (content) => this.#take('src', content),
    fail: (reason) => warn(this, `src: ${reason}; its listings are not shown.`),
  });

  constructor() {
    super();
    this.sections = 'local state national directory';
    this.state = null;
    this.src = null;
    this.correctionUrl = null;
    this.directory = null;
    this.search = noFilters;
    this.opened = nothingOpened;
  }

  /**
   * What the reader looks for: `{text, state, category, language}`, each an empty text where nothing is
   * chosen. Setting it counts what is left out as empty, and fires no event.
   * @type {Filters}
   */
  get filters(): Filters {
    return {...this.search, state: this.#validState};
  }

  set filters(filters: Partial<Record<keyof Filters, unknown>> | null) {
    const of = (name: keyof Filters) => asText(filters?.[name]);
    this.state = of('state');
    this.#look({text: of('text'), category: of('category'), language: of('language')});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readChild();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#announcing);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('sections')) {
      const {unknown} = chooseSections(this.sections);
      if (unknown.length) {
        warn(this, `sections: there is no section ${unknown.join(', ')}; skipped.`);
      }
    }
    if (changed.has('state') && this.state && !this.#validState) {
      warn(this, `state: there is no state "${this.state}"; none is chosen.`);
    }
    if (changed.has('correctionUrl')) this.#readCorrectionUrl();
    // What a reader sees first does not wait for a long directory.
    if (this.isWhole && (changed.has('directory') || changed.has('isWhole'))) {
      this.#take('property', this.directory);
    }
    if (changed.has('isWhole')) this.#readChild();
    if (changed.has('src')) {
      this.#given.delete('src');
      this.#source.load(this.src);
    }
  }

  protected override renderContent(): unknown {
    const {locale} = this;
    const sections = resourcesModel({
      sections: this.sections,
      filters: this.filters,
      opened: this.opened,
      locale,
      listings: () => this.#collect(),
      isWhole: this.isWhole,
    });
    this.#results = sections.find((section) => section.name === 'directory');
    return resourcesTemplate(sections, {
      headingLevel: this.validHeadingLevel,
      hasLocal: this.hasSlotted('local'),
      state: this.#validState,
      hasChosenState: this.#hasChosenState,
      onSlotChange: () => {
        this.#readChild();
        this.requestUpdate();
      },
      directory: {
        filters: this.filters,
        source: this.#source.state,
        announced: this.announced,
        dates: listingDates(this.#directories, locale),
        correctionUrl: this.#correctionUrl,
        actions: {
          filter: (change) => this.#filter(change),
          prepareSearch: () => this.#collect().prepareSearch(),
          toggleCategory: (id) => {
            const categories = new Set(this.opened.categories);
            if (!categories.delete(id)) categories.add(id);
            this.opened = {...this.opened, categories};
          },
          toggleOtherStates: () => {
            this.opened = {...this.opened, otherStates: !this.opened.otherStates};
          },
          showMore: (id) => {
            const slices = new Map(this.opened.slices);
            slices.set(id, (slices.get(id) ?? 0) + 1);
            this.opened = {...this.opened, slices};
            return this.updateComplete;
          },
          retry: () => this.#source.load(this.src),
        },
      },
    });
  }

  /** The chosen state if there is such a one, else an empty text. */
  get #validState(): string {
    const code = asText(this.state).toUpperCase();
    return isState(code) ? code : '';
  }

  get #directories(): ReadDirectory[] {
    return (Object.keys(givenAs) as Source[]).flatMap((source) => this.#given.get(source) ?? []);
  }

  /** What the reader asks for in a menu or in the search field. */
  #filter({state, ...search}: Partial<Filters>): void {
    if (state !== undefined) {
      this.state = state;
      this.#hasChosenState = true;
    }
    this.#look({...this.search, ...search});
    this.announced = undefined;
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      if (this.#results?.isFiltered) this.announced = this.#results.total;
    }, pause);
    this.dispatchEvent(
      new CustomEvent('iep504-filters-change', {
        detail: this.filters,
        bubbles: true,
        composed: true,
      }),
    );
  }

  #look(search: Omit<Filters, 'state'>): void {
    this.search = search;
    this.opened = {...this.opened, slices: new Map()};
  }

  /** The JSON children, once the page has them whole. */
  #readChild(): void {
    if (!this.isWhole) return;
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.#readChild(), {once: true});
      return;
    }
    const child = this.querySelector(':scope > script[type="application/json"]');
    const text = child?.textContent ?? '';
    if (text === this.#childText) return;
    this.#childText = text;
    try {
      this.#take('child', text ? JSON.parse(text) : null);
    } catch (error) {
      this.#given.delete('child');
      warn(
        this,
        `${givenAs.child}: it is not JSON (${(error as Error).message}); nothing of it is shown.`,
      );
    }
    this.requestUpdate();
  }

  /**
   * Takes a directory over, but for what is wrong in it.
   *
   * @param input null for none
   * @returns whether anything of it could be used
   */
  #take(source: Source, input: unknown): boolean {
    this.#given.delete(source);
    if (input === null || input === undefined) return false;
    const {directory, faults} = readDirectory(input);
    if (directory) this.#given.set(source, directory);
    for (const fault of faults.slice(0, maxWarnings)) warn(this, `${givenAs[source]}: ${fault}`);
    if (faults.length > maxWarnings) {
      warn(this, `${givenAs[source]}: and ${faults.length - maxWarnings} more faults.`);
    }
    return Boolean(directory);
  }

  /** The listings, made anew only where something that they are made from has changed. */
  #collect(): Listings {
    const sources = {
      directories: this.#directories,
      state: this.#validState,
      locale: this.locale,
      pageLanguage: nearestLanguage(this)?.value.trim() ?? sourceLocale.tag,
    };
    const from = [...sources.directories, sources.state, sources.locale, sources.pageLanguage];
    const isSame =
      this.#listings?.from.length === from.length &&
      from.every((part, index) => part === this.#listings?.from[index]);
    if (!isSame) this.#listings = {from, value: collectListings(sources)};
    return this.#listings!.value;
  }

  #readCorrectionUrl(): void {
    this.#correctionUrl = undefined;
    if (!this.correctionUrl) return;
    const isAddress = URL.canParse(this.correctionUrl, document.baseURI);
    const url = isAddress ? new URL(this.correctionUrl, document.baseURI) : undefined;
    if (url && ['http:', 'https:', 'mailto:'].includes(url.protocol)) {
      this.#correctionUrl = url.href;
    } else {
      warn(
        this,
        `correction-url: "${this.correctionUrl}" is no http, https or mailto address; left out.`,
      );
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parent-resources': ParentResources;
  }
  interface GlobalEventHandlersEventMap {
    'iep504-filters-change': CustomEvent<Filters>;
  }
}
