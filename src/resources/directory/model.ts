import {by, languageName, type Locale} from '../../localization/locale.js';
import {stateChoices, type StateChoice} from '../state-model.js';
import {stateNames} from '../states.js';
import {nationwide} from './entries.js';
import {baseLanguage, type Listing, type Listings, type TextIn} from './listings.js';
import {markMatches, readQuery, type MarkedRun} from './search.js';
import * as strings from './strings.js';

/** What the reader looks for; an empty text where they have not said. */
export interface Filters {
  /** Words that a name, a description or a kind of service has. */
  text: string;
  /** Code of the reader's state. */
  state: string;
  /** Id of a kind of service. */
  category: string;
  /** Tag of a language that the service works in; `es` finds `es-MX`. */
  language: string;
}

/** How many listings are shown at first: few enough to follow each key of a search at once. */
const firstSlice = 20;

/** How many more at each request. */
const slice = 50;

/** What the reader has opened. */
export interface Opened {
  categories: ReadonlySet<string>;
  /** Whether listings of other states than the reader's are shown. */
  otherStates: boolean;
  /** How many slices more to show, by category id; an empty text stands for the results of a search. */
  slices: ReadonlyMap<string, number>;
}

export const noFilters: Filters = {text: '', state: '', category: '', language: ''};

export const nothingOpened: Opened = {
  categories: new Set(),
  otherStates: false,
  slices: new Map(),
};

export interface Choice {
  value: string;
  name: TextIn;
}

export interface DirectoryModel {
  states: StateChoice[];
  categories: Choice[];
  /** Empty where no listing names a language. */
  languages: Choice[];
  isFiltered: boolean;
  /** Name of the reader's state. */
  stateName: string | undefined;
  hasOtherStates: boolean;
  /** How many listings fit, each counted once; of all regions. */
  total: number;
  /** Missing while the reader searches. */
  rows: Row[] | undefined;
  results: ListingGroups | undefined;
}

/** A kind of service, with how many listings it has where. */
export interface Row {
  id: string;
  name: TextIn;
  inState: number;
  nationwide: number;
  /** Listings of other states, each counted once. */
  inOtherStates: number;
  /** By state; missing unless the reader asked for it. */
  otherStates: {code: string; name: string; count: number}[] | undefined;
  /** Missing where the row is closed. */
  listings: ListingGroups | undefined;
}

export interface ListingGroups {
  groups: {name: string; count: number; items: ListingItem[]}[];
  /** How many more the next slice shows. */
  next: number;
  /** How many listings of other states there are that are not shown, each counted once. */
  elsewhere: number;
}

export interface ListingItem extends Pick<Listing, 'url' | 'isPerson'> {
  phone: {text: string; url: string} | undefined;
  name: MarkedText;
  description: MarkedText | undefined;
  categories: MarkedText[];
  /** Names of languages. */
  languages: readonly string[];
}

export interface MarkedText {
  runs: MarkedRun[];
  lang: string | undefined;
}

/** Call it inside `withLocale`. */
export function directoryModel(
  listings: Listings,
  filters: Filters,
  opened: Opened,
  locale: Locale,
): DirectoryModel {
  const words = readQuery(filters.text);
  const {state} = filters;
  // A kind that is not there, or not yet, is none.
  const category = listings.categories.has(filters.category) ? filters.category : '';
  const spoken = filters.language
    ? listings.all.filter(({languages}) =>
        languages.some((tag) => baseLanguage(tag) === baseLanguage(filters.language)),
      )
    : listings.all;
  const isSearching = words.length > 0 || category !== '';
  const found = isSearching ? search(listings, spoken, words, category) : spoken;
  const show = (some: readonly Listing[], id: string, withOthers: boolean) =>
    groupByRegion(some, {
      state,
      locale,
      withOthers,
      limit: firstSlice + slice * (opened.slices.get(id) ?? 0),
      item: (listing) => item(listing, listings, words, locale),
    });

  return {
    states: stateChoices(locale),
    categories: [...listings.categories].map(([value, name]) => ({value, name})),
    languages: listings.languages
      .map((value) => ({value, name: {text: languageName(value, locale), lang: undefined}}))
      .sort(by(locale, ({name}) => name.text)),
    isFiltered: isSearching || filters.language !== '',
    stateName: state ? stateNames[state]!() : undefined,
    hasOtherStates: found.some(({regions}) => isElsewhere(regions, state)),
    total: found.length,
    rows: isSearching
      ? undefined
      : rows(listings, spoken, state, opened, locale, (some, id) =>
          show(some, id, opened.otherStates),
        ),
    // With no state chosen there is none to prefer.
    results: isSearching ? show(found, '', opened.otherStates || !state) : undefined,
  };
}

const isElsewhere = (regions: readonly string[], state: string) =>
  regions.some((region) => region !== nationwide && region !== state);

/** The listings that have every word, those with all of them in the name first. */
function search(
  listings: Listings,
  some: readonly Listing[],
  words: readonly string[],
  category: string,
): Listing[] {
  const inCategory = words.map(
    (word) =>
      new Set(
        [...listings.categories.keys()].filter((id) => listings.categoryText(id).includes(word)),
      ),
  );
  const inName: Listing[] = [];
  const elsewhere: Listing[] = [];
  for (const listing of some) {
    if (category && !listing.categories.includes(category)) continue;
    const {name, description} = listings.searchTexts(listing);
    if (words.every((word) => name.includes(word))) {
      inName.push(listing);
    } else if (
      words.every(
        (word, index) =>
          name.includes(word) ||
          description.includes(word) ||
          listing.categories.some((id) => inCategory[index]!.has(id)),
      )
    ) {
      elsewhere.push(listing);
    }
  }
  return [...inName, ...elsewhere];
}

function rows(
  listings: Listings,
  some: readonly Listing[],
  state: string,
  opened: Opened,
  locale: Locale,
  show: (some: readonly Listing[], id: string) => ListingGroups,
): Row[] {
  const byCategory = new Map<string, Listing[]>();
  for (const listing of some) {
    for (const id of listing.categories) {
      const members = byCategory.get(id);
      if (members) members.push(listing);
      else byCategory.set(id, [listing]);
    }
  }
  return [...listings.categories].flatMap(([id, name]): Row | [] => {
    const members = byCategory.get(id);
    if (!members) return [];
    const counts = countByRegion(members);
    return {
      id,
      name,
      inState: counts.get(state) ?? 0,
      nationwide: counts.get(nationwide) ?? 0,
      inOtherStates: members.filter(({regions}) => isElsewhere(regions, state)).length,
      otherStates: opened.otherStates
        ? otherStates(counts, state, locale).map((other) => ({
            ...other,
            count: counts.get(other.code)!,
          }))
        : undefined,
      listings: opened.categories.has(id) ? show(members, id) : undefined,
    };
  });
}

function countByRegion(some: readonly Listing[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {regions} of some) {
    for (const region of regions) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return counts;
}

/** The states among some regions, but for the reader's own, by name. */
function otherStates(
  counts: ReadonlyMap<string, number>,
  state: string,
  locale: Locale,
): {code: string; name: string}[] {
  return [...counts.keys()]
    .filter((region) => region !== nationwide && region !== state)
    .map((code) => ({code, name: stateNames[code]!()}))
    .sort(by(locale, ({name}) => name));
}

/** The reader's state first, then what serves the whole country, then other states by name. */
function groupByRegion(
  some: readonly Listing[],
  options: {
    state: string;
    locale: Locale;
    withOthers: boolean;
    limit: number;
    item: (listing: Listing) => ListingItem;
  },
): ListingGroups {
  const {state, locale, withOthers, limit} = options;
  const counts = countByRegion(some);
  const regions = [
    ...(counts.has(state) ? [{code: state, name: stateNames[state]!()}] : []),
    ...(counts.has(nationwide) ? [{code: nationwide, name: strings.nationwide()}] : []),
    ...(withOthers ? otherStates(counts, state, locale) : []),
  ];
  let left = limit;
  let hidden = 0;
  const groups = regions.map(({code, name}) => {
    const count = counts.get(code)!;
    const shown = Math.min(left, count);
    left -= shown;
    hidden += count - shown;
    const items: ListingItem[] = [];
    for (const listing of some) {
      if (items.length === shown) break;
      if (listing.regions.includes(code)) items.push(options.item(listing));
    }
    return {name, count, items};
  });
  return {
    groups: groups.filter(({items}) => items.length),
    next: Math.min(hidden, slice),
    elsewhere: withOthers ? 0 : some.filter(({regions}) => isElsewhere(regions, state)).length,
  };
}

function item(
  listing: Listing,
  {categories}: Listings,
  words: readonly string[],
  locale: Locale,
): ListingItem {
  const mark = ({text, lang}: TextIn): MarkedText => ({runs: markMatches(text, words), lang});
  const {url, phone, isPerson, languages} = listing;
  return {
    url,
    phone: phone === undefined ? undefined : {text: phone, url: telephone(phone)},
    isPerson,
    name: mark(listing.name),
    description: listing.description && mark(listing.description),
    categories: listing.categories.map((id) => mark(categories.get(id)!)),
    languages: languages.map((tag) => languageName(tag, locale)),
  };
}

/** A number of ten digits is a US one, which needs its country; an extension goes behind a pause. */
function telephone(phone: string): string {
  const [number, extension] = phone.split(/x|ext/i).map((part) => part.replace(/\D/g, ''));
  const country = phone.startsWith('+') ? '+' : number!.length === 10 ? '+1' : '';
  return `tel:${country}${number}${extension ? `,${extension}` : ''}`;
}
