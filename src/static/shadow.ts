import {html, type CSSResultOrNative, type TemplateResult} from 'lit';
import {defaultTreeAdapter as tree, parseFragment} from 'parse5';
import {compareModel} from '../compare/model.js';
import {styles as compareStyles} from '../compare/styles.js';
import {compareTemplate} from '../compare/template.js';
import {frameStyles} from '../localization/frame-styles.js';
import {languageFrame} from '../localization/frame.js';
import {locales, matchLocale, type Locale} from '../localization/locale.js';
import {collectListings} from '../resources/directory/listings.js';
import {noFilters, nothingOpened} from '../resources/directory/model.js';
import {listingDates, resourcesModel, sectionNames} from '../resources/model.js';
import {styles as resourcesStyles} from '../resources/styles.js';
import {resourcesTemplate} from '../resources/template.js';
import {baseStyles} from '../shared/base-styles.js';
import {readList} from '../shared/list.js';
import {provenance} from '../shared/provenance.js';
import {tokens} from '../shared/tokens.js';
import {staticView} from './fragments.js';

/** The attributes of the element; what is left out is as it is there. */
export interface ElementAttributes {
  'heading-level'?: number;
  theme?: 'auto' | 'light' | 'dark';
  /** Languages of the menu. Empty for a bundle of one language, which has none. */
  languages?: string;
  /** Of `<iep-504-compare>`. */
  topics?: string;
  /** Of `<iep-504-compare>`. */
  layout?: 'auto' | 'table' | 'stacked';
  /** Of `<iep-504-compare>`. */
  picture?: 'shown' | 'none';
  /** Of `<parent-resources>`: the code of a state. */
  state?: string;
  /** Of `<parent-resources>`. */
  sections?: string;
}

/** What stands in the shadow root of an element before a reader has done anything. */
export type ShadowContent = (
  attributes: ElementAttributes,
  slots: ReadonlySet<string>,
  locale: Locale,
) => unknown;

export const elements: Readonly<
  Record<string, {content: ShadowContent; styles: readonly CSSResultOrNative[]}>
> = {
  'iep-504-compare': {
    content: ({topics, layout = 'auto', picture, 'heading-level': level = 2}, slots) =>
      compareTemplate(compareModel({topics}), {
        ...staticView(level, true),
        layout,
        hasPicture: picture !== 'none',
        isMoreOpen: false,
        hasContact: slots.has('contact'),
      }),
    styles: [...tokens, baseStyles, frameStyles, ...compareStyles],
  },
  'parent-resources': {
    content: ({sections = sectionNames.join(' '), state = '', ...rest}, slots, locale) => {
      const filters = {...noFilters, state};
      const model = resourcesModel({
        sections,
        filters,
        opened: nothingOpened,
        locale,
        listings: () => collectListings({directories: [], state, locale, pageLanguage: locale.tag}),
      });
      const nothingHappens = () => undefined;
      return resourcesTemplate(model, {
        headingLevel: rest['heading-level'] ?? 2,
        hasLocal: slots.has('local'),
        state,
        hasChosenState: false,
        onSlotChange: nothingHappens,
        directory: {
          filters,
          source: 'idle',
          announced: undefined,
          dates: listingDates([], locale),
          correctionUrl: undefined,
          actions: {
            filter: nothingHappens,
            prepareSearch: nothingHappens,
            toggleCategory: nothingHappens,
            toggleOtherStates: nothingHappens,
            showMore: () => Promise.resolve(),
            retry: nothingHappens,
          },
        },
      });
    },
    styles: [...tokens, baseStyles, frameStyles, ...resourcesStyles],
  },
};

/** The slots that something stands in, of what is between the tags of an element. */
export const slotsIn = (children: string): ReadonlySet<string> =>
  new Set(
    parseFragment(children)
      .childNodes.filter((node) => tree.isElementNode(node))
      .flatMap(({attrs}) => attrs.find(({name}) => name === 'slot')?.value ?? []),
  );

/** The content of an element in its language frame. */
export function shadowContent(
  content: ShadowContent,
  attributes: ElementAttributes,
  slots: ReadonlySet<string>,
  locale: Locale,
): TemplateResult {
  const {languages} = attributes;
  const offered =
    languages === undefined
      ? locales
      : readList(languages).flatMap((tag) => matchLocale(tag) ?? []);
  return languageFrame(
    {locale, isMatched: true, menu: {locales: offered, choose: () => undefined}},
    html`${content(attributes, slots, locale)} ${provenance({by: null, on: null}, locale)}`,
  );
}
