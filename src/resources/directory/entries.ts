import {isIsoDate} from '../../shared/iso-date.js';
import {isState} from '../states.js';
import {categories as builtInCategories} from './categories.js';

/** A text in one language, or by language tag. */
export type Text = string | Readonly<Record<string, string>>;

/** The region of an entry that serves the whole country. */
export const nationwide = 'NW';

/** Somebody who helps families; `directory.schema.json` says it for the authors of a directory. */
export interface DirectoryEntry {
  id?: string;
  name: string;
  url?: string;
  phone?: string;
  description?: Text;
  categories: string[];
  regions: string[];
  languages?: string[];
  kind?: (typeof kinds)[number];
}

/** What a page gives: the content of its JSON child, its `directory` property or its `src` file. */
export interface Directory {
  version: 1;
  updated?: string;
  categories?: {id: string; name: Text}[];
  entries: DirectoryEntry[];
}

/** A directory of which all is right. */
export type ReadDirectory = Directory & {categories: {id: string; name: Text}[]};

interface Reading {
  /** Missing where nothing of it could be used. */
  directory?: ReadDirectory;
  /** One sentence for each thing that was wrong and what was done instead. */
  faults: string[];
}

const kinds = ['organization', 'individual'] as const;

const limits = {name: 200, description: 1000, url: 2000};

/**
 * Takes over what is right in a directory and says what is not. Only plain texts and checked addresses
 * come out, whatever goes in.
 */
export function readDirectory(input: unknown): Reading {
  if (!isObject(input)) return refused('it is not an object');
  if (input.version !== 1) return refused('its version is not 1');
  if (!Array.isArray(input.entries)) return refused('its entries are not a list');

  const faults: string[] = [];
  const categories = readCategories(input.categories, faults);
  const known = new Set([...builtInCategories, ...categories].map(({id}) => id));
  const ids = new Set<string>();
  const entries = input.entries.flatMap((value: unknown, index) => {
    const {entry, problems} = readEntry(value, known, ids);
    if (problems.length) faults.push(`entry ${index}: ${problems.join('; ')}.`);
    return entry ?? [];
  });
  const {updated} = input;
  const isDated = typeof updated === 'string' && isIsoDate(updated);
  if (!isDated) faults.push('updated is not a date like 2026-11-24; no date is shown.');
  return {
    directory: {version: 1, ...(isDated && {updated}), categories, entries},
    faults,
  };
}

const refused = (fault: string): Reading => ({faults: [`${fault}; nothing of it is shown.`]});

function readCategories(input: unknown, faults: string[]): {id: string; name: Text}[] {
  if (input === undefined) return [];
  if (!Array.isArray(input)) {
    faults.push('categories are not a list; left out.');
    return [];
  }
  return input.flatMap((category: unknown, index) => {
    if (
      isObject(category) &&
      typeof category.id === 'string' &&
      /^[a-z0-9][a-z0-9-]{0,59}$/.test(category.id) &&
      isText(category.name, limits.name)
    ) {
      return {id: category.id, name: category.name};
    }
    faults.push(`category ${index}: it has no id of a-z, 0-9 and hyphens, or no name; left out.`);
    return [];
  });
}

function readEntry(
  input: unknown,
  known: ReadonlySet<string>,
  ids: Set<string>,
): {entry?: DirectoryEntry; problems: string[]} {
  if (!isObject(input)) return {problems: ['it is not an object, left out']};
  const problems: string[] = [];
  /** What is wrong with a part that an entry can do without. */
  const optional = (key: string, fits: (value: unknown) => boolean, fault: string) => {
    const value = input[key];
    if (value === undefined) return {};
    if (fits(value)) return {[key]: value};
    problems.push(`${key} ${fault}, left out`);
    return {};
  };
  /** The members of a list that fit; undefined where it has none and has to have one. */
  const list = (key: string, fits: (member: string) => boolean, fault: string) => {
    const value = input[key];
    const all = Array.isArray(value) ? [...new Set<unknown>(value)] : [];
    const good = all.filter((member) => typeof member === 'string').filter(fits);
    if (!Array.isArray(value)) problems.push(`${key} are not a list`);
    else if (good.length < all.length) problems.push(`${key} ${fault}`);
    return good;
  };

  const name = typeof input.name === 'string' ? input.name.trim() : '';
  if (!name || name.length > limits.name) {
    return {problems: [`no name of 1 to ${limits.name} characters, left out`]};
  }
  const {id} = optional('id', isId, 'is not 1 to 100 characters') as {id?: string};
  if (id !== undefined && ids.has(id)) return {problems: [`id "${id}" is there already, left out`]};
  const categories = list('categories', (category) => known.has(category), 'hold an unknown one');
  const regions = list(
    'regions',
    (region) => region === nationwide || isState(region),
    'hold an unknown one',
  );
  if (!categories.length || !regions.length) {
    return {
      problems: [...problems, `no known ${categories.length ? 'region' : 'category'}, left out`],
    };
  }
  if (regions.length > 1 && regions.includes(nationwide)) {
    problems.push('regions hold NW and states, counted as nationwide');
    regions.splice(0, regions.length, nationwide);
  }
  if (id !== undefined) ids.add(id);
  return {
    entry: {
      ...(id !== undefined && {id}),
      name,
      ...optional('url', isLink, 'is not an http or https address'),
      ...optional('phone', isPhone, 'is not a phone number'),
      ...optional(
        'description',
        (value) => isText(value, limits.description),
        `is not a text of 1 to ${limits.description} characters`,
      ),
      categories,
      regions,
      ...(input.languages !== undefined && {
        languages: list('languages', isTag, 'hold one that is no language tag'),
      }),
      ...optional(
        'kind',
        (value) => kinds.some((kind) => kind === value),
        `is none of ${kinds.join(', ')}`,
      ),
    },
    problems,
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isString = (value: unknown, max: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= max;

const isId = (value: unknown) => isString(value, 100);

const isTag = (value: string) => /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(value);

const isText = (value: unknown, max: number): value is Text => {
  if (!isObject(value)) return isString(value, max);
  const texts = Object.entries(value);
  return texts.length > 0 && texts.every(([tag, text]) => isTag(tag) && isString(text, max));
};

/** An address that a link may lead to: never `javascript:` or `data:`. */
const isLink = (value: unknown) =>
  isString(value, limits.url) && /^https?:\/\//i.test(value) && URL.canParse(value);

/** As people write one, with an extension or without: `+1 801 555 0100`, `(801) 555-0100 x12`. */
const isPhone = (value: unknown) =>
  isString(value, 40) && /^[+(\d][\d\s().-]{5,}\d(?:\s*(?:x|ext\.?)\s*\d+)?$/i.test(value);
