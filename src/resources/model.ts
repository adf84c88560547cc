import {readableDate, type Locale} from '../localization/locale.js';
import {readList} from '../shared/list.js';
import {directoryModel, type DirectoryModel, type Filters, type Opened} from './directory/model.js';
import type {Listings} from './directory/listings.js';
import * as directoryStrings from './directory/strings.js';
import {goals, type Resource} from './national.js';
import {stateModel, type StateModel} from './state-model.js';
import {statesUpdated} from './states.js';
import * as strings from './strings.js';

/** The sections that there are, in their usual order. */
export const sectionNames = ['local', 'state', 'national', 'directory'] as const;

export type SectionName = (typeof sectionNames)[number];

/** One section, with all that it shows. */
export type Section =
  | {name: 'local'}
  | ({name: 'state'} & StateModel)
  | NationalSection
  | ({name: 'directory'} & DirectoryModel);

export interface NationalSection {
  name: 'national';
  groups: {heading: string; items: ResourceItem[]}[];
}

export interface ResourcesOptions {
  /** The attribute. */
  sections: string;
  filters: Filters;
  opened: Opened;
  locale: Locale;
  /** Called only where the directory is shown. */
  listings: () => Listings;
  /** False for what a reader sees first: up to the directory, which may be long. */
  isWhole?: boolean;
}

export interface ResourceItem {
  name: string;
  url: string;
  /** The language of the page behind the link. */
  hreflang: string;
  description: string;
  publisher: string | undefined;
  /** The same site in languages other than the one that the link leads to. */
  others: {tag: string; name: string; url: string}[];
  isEnglish: boolean;
  /** When the address was last seen; undefined if no date is known. */
  seen: string | undefined;
}

/**
 * Reads the `sections` attribute.
 *
 * @param value Section names with spaces between them. Nothing, or no known name, means all.
 */
export function chooseSections(value: string | null | undefined): {
  shown: SectionName[];
  unknown: string[];
} {
  const names = readList(value);
  const isSection = (name: string): name is SectionName =>
    (sectionNames as readonly string[]).includes(name);
  const shown = names.filter(isSection);
  return {
    shown: shown.length ? shown : [...sectionNames],
    unknown: names.filter((name) => !isSection(name)),
  };
}

/** Call it inside `withLocale`: it resolves every text in the current language. */
export function resourcesModel(options: ResourcesOptions): Section[] {
  const {sections, filters, opened, locale, isWhole = true} = options;
  const make: Record<SectionName, () => Section> = {
    local: () => ({name: 'local'}),
    state: () => ({name: 'state', ...stateModel(filters.state, locale)}),
    national: () => nationalModel(locale),
    directory: () => ({
      name: 'directory',
      ...directoryModel(options.listings(), filters, opened, locale),
    }),
  };
  const {shown} = chooseSections(sections);
  const end = isWhole ? -1 : shown.indexOf('directory');
  return shown.slice(0, end < 0 ? undefined : end).map((name) => make[name]());
}

/** What serves the whole country, by what a parent wants to do. Call it inside `withLocale`. */
export const nationalModel = (locale: Locale): NationalSection => ({
  name: 'national',
  groups: goals.map(({heading, resources}) => ({
    heading: heading(),
    items: resources.map((resource) => item(resource, locale)),
  })),
});

/** When listings are from, each as a sentence: those of the page, then the built-in ones. */
export function listingDates(directories: readonly {updated?: string}[], locale: Locale): string[] {
  const date = (iso: string) => readableDate(iso, locale);
  return [
    ...directories.flatMap(({updated}) =>
      updated ? directoryStrings.updatedOwn(date(updated)) : [],
    ),
    directoryStrings.updatedBuiltIn(date(statesUpdated)),
  ];
}

/** A link to the site in the reader's language where it has one, else in English. */
function item(resource: Resource, locale: Locale): ResourceItem {
  const translations = resource.translations ?? [];
  const own = translations.find(({tag}) => tag === locale.tag);
  const english = {tag: 'en', name: 'English', url: resource.url};
  const target = own ?? english;
  return {
    name: resource.name,
    url: target.url,
    hreflang: target.tag,
    description: resource.description(),
    publisher: resource.publisher,
    others: [english, ...translations].filter((variant) => variant !== target),
    isEnglish: target === english,
    seen: resource.seen && strings.seen(readableDate(resource.seen, locale)),
  };
}
