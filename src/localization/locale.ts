import type {LocaleModule} from '@lit/localize';
import {hasTranslations, locales} from '../../locales/generated/index.js';

/** Texts by message id. */
export type Templates = LocaleModule['templates'];

/**
 * How a language writes dates: `{m} {d}, {y}` with a day, and without; names of the months, where they are not
 * numbers, and how they stand without a day, where that is another form. The build asks `Intl` for it, which
 * takes longer to make a format in the browser than an element takes to render.
 */
export interface DateForms {
  day: string;
  month: string;
  year: string;
  months?: readonly string[];
  monthsAlone?: readonly string[];
}

/** A language that this bundle can speak. */
export interface Locale {
  /** BCP 47. */
  tag: string;
  /** Its name for itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** Further tags, in lower case, by which it is asked for. */
  aliases: readonly string[];
  /** `source` is English; `machine` was reviewed by no person and says so on screen. */
  review: 'source' | 'machine' | 'human';
  dates: DateForms;
  /** Missing for English, whose texts stand in the code. */
  load?: () => Promise<{templates: Templates}>;
}

export {hasTranslations, locales};

/** English: what is shown when nothing else fits. */
export const sourceLocale = locales[0]!;

/**
 * The language of ours for a language tag, by RFC 4647 lookup: `es-MX` finds `es`.
 *
 * Only compares: a junk tag such as Google Translate's `auto` never reaches `Intl`, which would throw
 * (https://github.com/shoelace-style/webawesome/issues/2479).
 */
export function matchLocale(tag: string): Locale | undefined {
  let range = tag.trim().toLowerCase().replaceAll('_', '-');
  while (range) {
    const match = locales.find(
      (locale) => locale.tag.toLowerCase() === range || locale.aliases.includes(range),
    );
    if (match) return match;
    // A single letter or digit opens an extension and goes with what follows it.
    range = range.replace(/(?:^|(?:-[a-z0-9])?-)[^-]*$/, '');
  }
  return undefined;
}

/** A `lang` attribute, and the element that has it. */
export interface NearestLanguage {
  value: string;
  owner: Element;
}

/**
 * The `lang` attribute nearest to a node, at it or above it, through shadow roots.
 *
 * `:lang()` cannot tell: in a shadow root it does not see the host's language in Firefox
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1404003).
 */
export function nearestLanguage(start: Node): NearestLanguage | undefined {
  for (let node: Node | null = start; node; node = node.parentNode ?? hostOf(node)) {
    const value = node.nodeType === 1 ? (node as Element).getAttribute('lang') : null;
    if (value !== null) return {value, owner: node as Element};
  }
  return undefined;
}

/** The host of a shadow root. Not by `instanceof`: in a frame, a shadow root is one of the frame's. */
export const hostOf = (node: Node): Element | null =>
  node.nodeType === 11 ? ((node as {host?: Element}).host ?? null) : null;

const made = new Map<string, unknown>();

/** Making an `Intl` object takes as long as using it a hundred times. */
function once<Made>(key: string, make: () => Made): Made {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as Made;
}

/**
 * A date for readers, such as “November 24, 2026”.
 *
 * @param isoDate a day, a month (`2026-11`) or a year (`2026`)
 */
export function readableDate(isoDate: string, {dates}: Locale): string {
  const [y, m, d] = isoDate.split('-').map(Number);
  const names = (d ? undefined : dates.monthsAlone) ?? dates.months;
  const values: Record<string, unknown> = {y, m: names && m ? names[m - 1] : m, d};
  const form = d ? dates.day : m ? dates.month : dates.year;
  return form.replace(/\{(.)\}/g, (_, part: string) => String(values[part]));
}

/**
 * The name of a language for readers; its tag where the browser knows none. For readers of a language that
 * the browser does not speak, what the language calls itself: `Intl` would give the name in the browser's own.
 */
export function languageName(language: string, {tag}: Locale): string {
  try {
    const [known = language] = once(`spoken ${tag}`, () =>
      Intl.DisplayNames.supportedLocalesOf(tag),
    );
    const names = once(`language ${known}`, () => new Intl.DisplayNames(known, {type: 'language'}));
    return names.of(language) ?? language;
  } catch {
    // It throws at what only looks like a tag, such as `en-1`, and directories have such.
    return language;
  }
}

/** Sorts by a text, as readers of a language do. */
export function by<Item>({tag}: Locale, text: (item: Item) => string) {
  const {compare} = once(`order ${tag}`, () => new Intl.Collator(tag));
  return (one: Item, other: Item): number => compare(text(one), text(other));
}
