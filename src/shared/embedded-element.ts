import {
  type CSSResult,
  type LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
  html,
  nothing,
} from 'lit';
import {languageFrame} from '../localization/frame.js';
import {frameStyles} from '../localization/frame-styles.js';
import {hasTranslations} from '../localization/locale.js';
import {LocalizedElement} from '../localization/localized-element.js';
import {adoptStylesAnywhere} from './adopt-styles.js';
import {baseStyles} from './base-styles.js';
import {isIsoDate} from './iso-date.js';
import {provenance} from './provenance.js';
import {tokens} from './tokens.js';
import {version} from './version.js';
import {warn} from './warn.js';

/**
 * What a page can rely on in both elements: the attributes that they share, their language, their
 * footer, and one clear warning for each wrong attribute.
 *
 * @attr {string} lang - Language of this element, as a BCP 47 tag. Without it: the nearest `lang` around it, across shadow roots; then English. A language that the bundle lacks is shown in English.
 *
 * @csspart heading - The top heading.
 * @csspart subheading - The headings below it.
 * @csspart menu - The language menu.
 * @csspart link - Each link to another site.
 * @csspart footer - The last lines: what the text is, its version and dates.
 *
 * @cssproperty [--iep504-font=inherit] - Font family.
 * @cssproperty [--iep504-font-size=max(1rem, 16px)] - Size of the body text; everything else follows.
 * @cssproperty [--iep504-space=max(1rem, 16px)] - The step from which the larger gaps are made.
 * @cssproperty [--iep504-radius=8px] - Roundness of corners.
 * @cssproperty [--iep504-surface=light-dark(#fff, #15181e)] - Background.
 * @cssproperty [--iep504-text=light-dark(#1c2129, #e8eaee)] - Text.
 * @cssproperty [--iep504-muted=light-dark(#505866, #a9b1bf)] - Small print.
 * @cssproperty [--iep504-rule=light-dark(#d9dde3, #343a45)] - Hairlines.
 * @cssproperty [--iep504-accent=light-dark(#1a5485, #8dc2f0)] - Links, controls and the focus ring.
 *
 * @fires {CustomEvent<{language: string}>} iep504-language-change - The reader chose a language; `detail.language` is its tag. Fired once, by the element whose menu was used.
 */
export abstract class EmbeddedElement extends LocalizedElement {
  /** The version of the code, to tell two copies on one page apart. */
  static readonly version = version;

  protected static readonly baseStyles: CSSResult[] = [
    ...tokens,
    baseStyles,
    ...(hasTranslations ? [frameStyles] : []),
  ];

  static override properties: PropertyDeclarations = {
    headingLevel: {type: Number, attribute: 'heading-level', useDefault: true},
    theme: {reflect: true, useDefault: true},
    reviewedBy: {attribute: 'reviewed-by'},
    reviewedOn: {attribute: 'reviewed-on'},
  };

  /**
   * Level of the top heading, 2 to 6; inner headings follow. Anything else counts as 2, with a warning.
   * @attr heading-level
   * @type {number}
   * @default 2
   */
  declare headingLevel: number;

  /**
   * `auto` follows the `color-scheme` that the page gives the element; `light` and `dark` fix it.
   * @attr theme
   * @type {"auto" | "light" | "dark"}
   * @default "auto"
   */
  declare theme: string;

  /**
   * Who reviewed the text for the embedding site, shown in the last lines. Name no one who did not.
   * @attr reviewed-by
   * @type {string | null}
   */
  declare reviewedBy: string | null;

  /**
   * When they did, as an ISO date such as `2026-11-24`. Anything else is left out, with a warning.
   * @attr reviewed-on
   * @type {string | null}
   */
  declare reviewedOn: string | null;

  constructor() {
    super();
    this.headingLevel = 2;
    this.theme = 'auto';
    this.reviewedBy = null;
    this.reviewedOn = null;
  }

  /** A document that the element moves to takes its styles away. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
  }

  protected override createShadowRoot(): ShadowRoot {
    if (this.ownerDocument === document) return super.createShadowRoot();
    // As in Lit, which would put in the styles of this document and fail.
    // eslint-disable-next-line wc/attach-shadow-constructor
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    this.#adoptStyles(root);
    return root;
  }

  #adoptStyles(root: ShadowRoot): void {
    adoptStylesAnywhere(root, (this.constructor as typeof LitElement).elementStyles);
  }

  /** The element's own part, inside its language frame and above its footer. */
  protected abstract renderContent(): unknown;

  protected override willUpdate(changed: PropertyValues): void {
    this.#refuseTypes(changed);
    super.willUpdate(changed);
    // Frameworks set what has no value to null or undefined.
    const level: unknown = this.headingLevel;
    if (changed.has('headingLevel') && level != null && this.validHeadingLevel !== Number(level)) {
      warn(this, `heading-level: "${Number(level)}" is not 2 to 6; 2 is used.`);
    }
    if (changed.has('theme')) this.oneOf('theme', this.theme, ['auto', 'light', 'dark']);
    if (changed.has('reviewedOn') && this.reviewedOn && !this.#validReviewDate) {
      warn(this, `reviewed-on: "${this.reviewedOn}" is not a date like 2026-11-24; left out.`);
    }
  }

  protected override render(): TemplateResult {
    const footer = this.isWhole
      ? provenance({by: this.reviewedBy, on: this.#validReviewDate}, this.locale)
      : nothing;
    return languageFrame(
      {
        locale: this.locale,
        isMatched: this.isLocaleMatched,
        menu: this.languageMenu,
      },
      html`${this.renderContent()} ${footer}`,
    );
  }

  protected get validHeadingLevel(): number {
    // Some frameworks set the property to the text of an attribute.
    const given: unknown = this.headingLevel;
    const level = Number(given);
    return [2, 3, 4, 5, 6].includes(level) ? level : 2;
  }

  /** Checks an attribute with a fixed set of values; anything else counts as the first, with a warning. */
  protected oneOf<Value extends string>(
    attribute: string,
    value: string | null | undefined,
    values: readonly [Value, ...Value[]],
  ): Value {
    const known = values.find((candidate) => candidate === value);
    if (!known && value != null) {
      warn(this, `${attribute}: "${value}" is none of ${values.join(', ')}; ${values[0]} is used.`);
    }
    return known ?? values[0];
  }

  /**
   * Counts a property as not set where its value is of a type that no attribute could give it: what reads
   * it would fail, and the element would be blank.
   */
  #refuseTypes(changed: PropertyValues): void {
    const {elementProperties} = this.constructor as typeof LitElement;
    const values = this as unknown as Record<PropertyKey, unknown>;
    for (const [name, {attribute, type}] of elementProperties) {
      const value = values[name];
      const isOfType =
        value == null || typeof value === 'string' || (type && typeof value === 'number');
      if (attribute === false || isOfType || !changed.has(name)) continue;
      warn(this, `${String(attribute ?? name)}: it cannot be of type ${typeof value}; left out.`);
      values[name] = null;
    }
  }

  /** Whether the page put something into a slot. */
  protected hasSlotted(name: string): boolean {
    return [...this.children].some((child) => child.slot === name);
  }

  get #validReviewDate(): string | null {
    return isIsoDate(this.reviewedOn ?? '') ? this.reviewedOn : null;
  }
}
