import type {Locale} from '../../localization/locale.js';
import {goals} from '../national.js';
import {stateHelp, type StateBody} from '../states.js';
import {categories as builtInCategories} from './categories.js';
import {nationwide, type ReadDirectory, type Text} from './entries.js';
import {searchable} from './search.js';
import * as strings from '../strings.js';

/** A text and the language that it is in; undefined for that of the element. */
export interface TextIn {
  text: string;
  lang: string | undefined;
}

/** An entry as it is shown, in the language of the element where it has it. */
export interface Listing {
  name: TextIn;
  url: string | undefined;
  phone: string | undefined;
  description: TextIn | undefined;
  /** Category ids. */
  categories: readonly string[];
  /** State codes, or nationwide alone. */
  regions: readonly string[];
  /** Language tags; empty where they are not known. */
  languages: readonly string[];
  isPerson: boolean;
}

/** All that a directory shows and searches. */
export interface Listings {
  all: readonly Listing[];
  /** Category id → name, of those that have a listing; the built-in ones first. */
  categories: ReadonlyMap<string, TextIn>;
  /** The languages that listings name, without script and country. */
  languages: readonly string[];
  /** What the search compares. Made when it is first asked for. */
  searchTexts: (listing: Listing) => SearchTexts;
  /** Makes it for all listings ahead of the first search, a few at a time. */
  prepareSearch: () => void;
  /** The name of a category, and the other words for it. */
  categoryText: (id: string) => string;
}

export interface SearchTexts {
  name: string;
  description: string;
}

/** How many texts are made at a time: a few milliseconds’ work. */
const batch = 500;

export interface ListingSources {
  /** The directories of the page, the one that counts most first. */
  directories: readonly ReadDirectory[];
  /** The reader's state, or an empty text. */
  state: string;
  locale: Locale;
  /** The language around the element: that of texts that name none. */
  pageLanguage: string;
}

/**
 * The page's own listings in the order of the page, then the built-in ones. Of entries with the same id
 * in two directories the first counts, so a page can correct an entry of a file that it shares.
 *
 * Call it inside `withLocale`.
 */
export function collectListings(sources: ListingSources): Listings {
  const {directories, state, locale, pageLanguage} = sources;
  const textIn = (text: Text) => chooseText(text, locale, pageLanguage);

  const ids = new Set<string>();
  const own = directories.flatMap(({entries}) =>
    entries.flatMap((entry): Listing | [] => {
      if (entry.id !== undefined) {
        if (ids.has(entry.id)) return [];
        ids.add(entry.id);
      }
      return {
        name: textIn(entry.name),
        url: entry.url,
        phone: entry.phone,
        description: entry.description ? textIn(entry.description) : undefined,
        categories: entry.categories,
        regions: entry.regions,
        languages: entry.languages ?? [],
        isPerson: entry.kind === 'individual',
      };
    }),
  );
  const all = [...own, ...nationalListings(), ...stateListings(state)];

  const used = new Set(all.flatMap(({categories}) => categories));
  const categories = new Map<string, TextIn>();
  const categoryTexts = new Map<string, string>();
  const addCategory = (id: string, name: TextIn, synonyms: string) => {
    if (!used.has(id) || categories.has(id)) return;
    categories.set(id, name);
    categoryTexts.set(id, searchable(`${name.text} ${synonyms}`));
  };
  for (const {id, name, synonyms} of builtInCategories) {
    addCategory(id, {text: name(), lang: undefined}, synonyms());
  }
  for (const {id, name} of directories.flatMap((directory) => directory.categories)) {
    addCategory(id, textIn(name), '');
  }

  const made = new Map<Listing, SearchTexts>();
  const searchTexts = (listing: Listing) => {
    let texts = made.get(listing);
    if (!texts) {
      const {name, description} = listing;
      texts = {name: searchable(name.text), description: searchable(description?.text ?? '')};
      made.set(listing, texts);
    }
    return texts;
  };
  const prepareSearch = (from = 0) => {
    all.slice(from, from + batch).forEach(searchTexts);
    if (from + batch < all.length) setTimeout(() => prepareSearch(from + batch));
  };

  return {
    all,
    categories,
    languages: [...new Set(all.flatMap(({languages}) => languages.map(baseLanguage)))],
    searchTexts,
    prepareSearch: () => {
      if (!made.size) prepareSearch();
    },
    categoryText: (id) => categoryTexts.get(id)!,
  };
}

/** A language tag without script and country, for `es` to find `es-MX`. */
export const baseLanguage = (tag: string): string => tag.toLowerCase().split('-')[0]!;

const english = (text: string): TextIn => ({text, lang: 'en'});

function nationalListings(): Listing[] {
  return goals
    .flatMap(({resources}) => resources)
    .map((resource) => ({
      name: english(resource.name),
      url: resource.url,
      phone: undefined,
      description: {text: resource.description(), lang: undefined},
      categories: resource.categories,
      regions: [nationwide],
      languages: ['en', ...(resource.translations ?? []).map(({tag}) => tag)],
      isPerson: false,
    }));
}

function stateListings(state: string): Listing[] {
  const help = stateHelp(state);
  if (!help) return [];
  const listing = (
    {name, url}: StateBody,
    category: string,
    description: string,
    languages: readonly string[] = [],
  ): Listing => ({
    name: english(name),
    url: url ?? undefined,
    phone: undefined,
    description: {text: description, lang: undefined},
    categories: [category],
    regions: [state],
    languages,
    isPerson: false,
  });
  return [
    ...help.centers.map((center) =>
      listing(center, 'parent-training', strings.centers(), center.languages ?? []),
    ),
    listing(help.agency, 'school-offices', strings.agency()),
    listing(help.protection, 'legal-help', strings.protection()),
  ];
}

/** The text in the reader's language, else in English, else in whatever language there is. */
function chooseText(text: Text, {tag}: Locale, pageLanguage: string): TextIn {
  if (typeof text === 'string')
    return {text, lang: pageLanguage === tag ? undefined : pageLanguage};
  const tags = Object.keys(text);
  const lang =
    tags.find((candidate) => candidate === tag) ??
    tags.find((candidate) => baseLanguage(candidate) === baseLanguage(tag)) ??
    tags.find((candidate) => baseLanguage(candidate) === 'en') ??
    tags[0]!;
  return {text: text[lang]!, lang: lang === tag ? undefined : lang};
}
