import {by, languageName, readableDate, sourceLocale, type Locale} from '../localization/locale.js';
import {englishOf} from '../localization/strings.js';
import {ideaWebsite, parentCenterFinder, protectionFinder, type Resource} from './national.js';
import {stateHelp, stateNames, type ParentCenter, type StateBody} from './states.js';
import * as strings from './strings.js';

export interface StateChoice {
  code: string;
  name: string;
}

export interface StateModel {
  states: StateChoice[];
  /** Missing until a state is chosen. */
  help: {name: string; centers: BodyGroup; others: BodyGroup[]} | undefined;
}

/** Those who do one kind of work in a state. */
export interface BodyGroup {
  heading: string;
  /** The English of a name that parents hear. */
  english?: string | undefined;
  description: string;
  bodies: BodyItem[];
  /** The national list of all that there are. */
  finder: Resource;
}

export interface BodyItem {
  name: string;
  /** Missing where no address was confirmed. */
  url: string | undefined;
  /** When the address was last seen, or that it is not known; missing without an address. */
  seen: string | undefined;
  /** The names of the places that a parent center serves, which are English. */
  places: string | undefined;
  /** What else is known and not known of a parent center. */
  facts: string[];
}

// In English the order of the letters is enough, and making an `Intl.Collator` takes a phone longer than all
// else that comes before the menu.
const byLetters = (one: StateChoice, other: StateChoice) => (one.name < other.name ? -1 : 1);

/** The states by name. */
export const stateChoices = (locale: Locale): StateChoice[] =>
  Object.entries(stateNames)
    .map(([code, name]) => ({code, name: name()}))
    .sort(locale === sourceLocale ? byLetters : by(locale, ({name}) => name));

/**
 * Who helps in a state.
 *
 * @param state its code, or an empty text
 */
export function stateModel(state: string, locale: Locale): StateModel {
  const help = stateHelp(state);
  return {
    states: stateChoices(locale),
    help: help && {
      name: stateNames[state]!(),
      centers: {
        heading: strings.centersHeading(),
        description: strings.centers(),
        bodies: help.centers.map((center) => centerItem(center, locale)),
        finder: parentCenterFinder,
      },
      others: [
        {
          heading: strings.agencyHeading(),
          description: strings.agency(),
          bodies: [bodyItem(help.agency, locale)],
          finder: ideaWebsite,
        },
        {
          heading: strings.protectionHeading(),
          english: englishOf(strings.protectionHeading),
          description: strings.protection(),
          bodies: [bodyItem(help.protection, locale)],
          finder: protectionFinder,
        },
      ],
    },
  };
}

function bodyItem({name, url, seen}: StateBody, locale: Locale): BodyItem {
  return {
    name,
    url: url ?? undefined,
    seen: url
      ? seen
        ? strings.seen(readableDate(seen, locale))
        : strings.seenUnknown()
      : undefined,
    places: undefined,
    facts: [],
  };
}

function centerItem(center: ParentCenter, locale: Locale): BodyItem {
  const {area, languages} = center;
  return {
    ...bodyItem(center, locale),
    places: Array.isArray(area) ? area.join(', ') : undefined,
    facts: [
      ...(Array.isArray(area)
        ? []
        : [area === 'statewide' ? strings.wholeState() : strings.areaUnknown()]),
      languages?.length
        ? strings.languages(languages.map((tag) => languageName(tag, locale)))
        : strings.languagesUnknown(),
    ],
  };
}
