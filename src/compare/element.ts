import {type CSSResultGroup, type PropertyDeclarations, type PropertyValues} from 'lit';
import {EmbeddedElement} from '../shared/embedded-element.js';
import {warn} from '../shared/warn.js';
import {chooseTopics, compareModel} from './model.js';
import {styles} from './styles.js';
import {compareTemplate, type CompareView} from './template.js';

/**
 * Compares the two US school support plans for children with disabilities, topic by topic: the IEP
 * (Individuals with Disabilities Education Act) and the Section 504 plan (Rehabilitation Act of 1973).
 *
 * General information, not legal advice. Every cell carries its sources.
 *
 * @tagname iep-504-compare
 * @summary The IEP and the 504 plan, side by side, in plain words.
 *
 * @slot - Fallback for readers without script: shown before the element is ready, and for ever where scripts are stripped.
 * @slot heading - Replaces the top heading's text. Put a `<span>` in it, not another heading.
 * @slot intro - Replaces the opening sentences.
 * @slot contact - A school's or district's own contact, such as its 504 coordinator. Shown below the table.
 * @slot <topic-id>.iep - Replaces the IEP wording of one topic, for example `who-decides.iep`.
 * @slot <topic-id>.504 - Replaces the 504 wording of one topic, for example `who-decides.504`.
 *
 * @csspart picture - The picture of how the plans overlap.
 * @csspart picture-heading - The heading of each part of the picture.
 * @csspart table - Each table.
 * @csspart row - Each row of a table; in the stacked layout, each card.
 * @csspart topic - The heading of a row.
 * @csspart badge - How the plans compare on a row, in words.
 * @csspart cell - Each cell about one plan.
 * @csspart sources - The list of laws in a cell.
 * @csspart key-difference - The key difference above the table.
 * @csspart term - A word that the glossary explains.
 * @csspart meaning - The explanation of a word, where it was opened.
 * @csspart more-button - The button that shows the other topics.
 * @csspart questions - The list of questions to bring to a meeting.
 * @csspart explanation - Each longer explanation below the table.
 * @csspart disclosure - The heading of an explanation or of the glossary.
 * @csspart glossary - The list of words to know.
 *
 * @cssproperty [--iep504-iep-color=light-dark(#3a3a94, #b5b8fb)] - The IEP: heading and edge.
 * @cssproperty [--iep504-iep-surface=light-dark(#f1f1fb, #20213a)] - The IEP: background of its column heading.
 * @cssproperty [--iep504-504-color=light-dark(#0c5c5c, #7fd0cb)] - The 504 plan: heading and edge.
 * @cssproperty [--iep504-504-surface=light-dark(#e9f5f4, #15302f)] - The 504 plan: background of its column heading.
 * @cssproperty [--iep504-key-color=light-dark(#7a4300, #f2c078)] - The key difference: label and edge.
 * @cssproperty [--iep504-key-surface=light-dark(#fdf5e6, #2b2213)] - The key difference: background.
 * @cssproperty [--iep504-sticky-top=0] - Where the column headings stop while the table scrolls past; the height of a fixed page header.
 *
 * @fires {CustomEvent<{expanded: boolean}>} iep504-topics-toggle - The reader opened or closed the other topics.
 */
export class Iep504Compare extends EmbeddedElement {
  static override styles: CSSResultGroup = [...EmbeddedElement.baseStyles, ...styles];

  static override properties: PropertyDeclarations = {
    topics: {useDefault: true},
    layout: {useDefault: true},
    picture: {useDefault: true},
    isMoreOpen: {state: true},
    openTerm: {state: true},
  };

  /**
   * Which topics to show, in which order: `essential`, `all`, or topic ids with spaces between them.
   * An unknown id is skipped with a warning.
   * @attr topics
   * @type {string}
   * @default "essential"
   */
  declare topics: string;

  /**
   * `auto` stacks the table into cards where the element itself is narrower than 34em of its text;
   * `table` and `stacked` fix it.
   * @attr layout
   * @type {"auto" | "table" | "stacked"}
   * @default "auto"
   */
  declare layout: string;

  /**
   * `none` leaves out the picture of how the plans overlap; what both have is then a list.
   * @attr picture
   * @type {"shown" | "none"}
   * @default "shown"
   */
  declare picture: string;

  #picture: 'shown' | 'none' = 'shown';
  #layout: CompareView['layout'] = 'auto';
  #window: Window | null = null;
  declare private isMoreOpen: boolean;
  declare private openTerm: {paragraph: string; term: string} | undefined;

  constructor() {
    super();
    this.topics = 'essential';
    this.layout = 'auto';
    this.picture = 'shown';
    this.isMoreOpen = false;
    this.addEventListener('keydown', this.#closeTerm);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#window = this.ownerDocument.defaultView;
    this.#window?.addEventListener('hashchange', this.#goToTopic);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#window?.removeEventListener('hashchange', this.#goToTopic);
  }

  protected override firstUpdated(): void {
    this.#goToTopic();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('layout')) {
      this.#layout = this.oneOf('layout', this.layout, ['auto', 'table', 'stacked']);
    }
    if (changed.has('picture')) {
      this.#picture = this.oneOf('picture', this.picture, ['shown', 'none']);
    }
    if (changed.has('topics')) {
      this.openTerm = undefined;
      const {unknown} = chooseTopics(this.topics);
      if (unknown.length) {
        warn(this, `topics: there is no topic ${unknown.join(', ')}; skipped.`);
      }
    }
  }

  protected override renderContent(): unknown {
    return compareTemplate(compareModel({topics: this.topics, isWhole: this.isWhole}), {
      headingLevel: this.validHeadingLevel,
      hasSources: true,
      hasPicture: this.#picture === 'shown',
      layout: this.#layout,
      isMoreOpen: this.isMoreOpen,
      openTerm: this.openTerm,
      hasContact: this.hasSlotted('contact'),
      onSkip: () => {
        const next = this.shadowRoot!.querySelector<HTMLElement>('.more,.explanations>*');
        if (next && next.localName !== 'button') next.tabIndex = -1;
        next?.focus();
      },
      onToggleMore: () => {
        this.isMoreOpen = !this.isMoreOpen;
        this.dispatchEvent(
          new CustomEvent('iep504-topics-toggle', {
            detail: {expanded: this.isMoreOpen},
            bubbles: true,
            composed: true,
          }),
        );
      },
      onToggleTerm: (paragraph, term) => {
        const isOpen = this.openTerm?.paragraph === paragraph && this.openTerm.term === term;
        this.openTerm = isOpen ? undefined : {paragraph, term};
      },
      onSlotChange: () => this.requestUpdate(),
    });
  }

  /**
   * Goes to the row that the address of the page names after its `#`. Browsers look for it in the document
   * alone; what the page itself has under that id comes first.
   */
  readonly #goToTopic = (): void => {
    const id = this.#window?.location.hash.slice(1);
    const {shown, more} = chooseTopics(this.topics);
    const isOneOf = (list: typeof shown) => list.some((topic) => topic.id === id);
    if (!id || !(isOneOf(shown) || isOneOf(more)) || this.ownerDocument.getElementById(id)) return;
    this.isMoreOpen ||= isOneOf(more);
    void this.updateComplete.then(() => {
      const row = this.shadowRoot?.getElementById(id);
      if (!row) return;
      row.tabIndex = -1;
      row.focus({preventScroll: true});
      row.scrollIntoView();
    });
  };

  readonly #closeTerm = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.openTerm) return;
    this.openTerm = undefined;
    event.stopPropagation();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'iep-504-compare': Iep504Compare;
  }
  interface GlobalEventHandlersEventMap {
    'iep504-topics-toggle': CustomEvent<{expanded: boolean}>;
  }
}
