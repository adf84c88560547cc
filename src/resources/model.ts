import {readableDate, type Locale} from '../localization/locale.js';
import {readList} from '../shared/list.js';
import {goals, type Resource} from './national.js';
import * as strings from './strings.js';

/** The sections that there are, in their usual order. */
export const sectionNames = ['local', 'national'] as const;

export type SectionName = (typeof sectionNames)[number];

export interface ResourcesModel {
  sections: SectionName[];
  groups: {heading: string; items: ResourceItem[]}[];
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
export function resourcesModel(options: {sections: string; locale: Locale}): ResourcesModel {
  return {
    sections: chooseSections(options.sections).shown,
    groups: goals.map(({heading, resources}) => ({
      heading: heading(),
      items: resources.map((resource) => item(resource, options.locale)),
    })),
  };
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
