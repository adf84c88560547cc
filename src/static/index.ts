/**
 * Renders the texts of both elements to HTML, in Node or in a browser: for pages without scripts, for what
 * stands inside an element before it is ready, and for systems that print HTML on a server.
 *
 * The templates are those of the elements.
 */
import {FallbackRenderer} from '@lit-labs/ssr/lib/element-renderer.js';
import {render} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {topics as allTopics} from '../compare/topics.js';
import {locales, type Locale} from '../localization/locale.js';
import {loadStrings, withLocale} from '../localization/strings.js';
import {isState, stateNames} from '../resources/states.js';
import {compareHeadings, compareTable, framed, resources} from './fragments.js';
import {page} from './page.js';
import {plainHtml} from './plain.js';
import {elements, shadowContent, slotsIn, type ElementAttributes} from './shadow.js';

export type {ElementAttributes};

/** A piece of HTML for any page: no script, style, class or id. */
export interface FragmentOptions {
  /**
   * - `compare-table`: the comparison as a table
   * - `compare-headings`: the same without a table, for editors that break tables
   * - `resources`: who helps families in the whole country, or in `state`
   */
  form: 'compare-table' | 'compare-headings' | 'resources';
  /** Tag of a language that there is. Default: `en`. */
  language?: string;
  /** Level of the top heading, 2 to 6. Default: 2. */
  headingLevel?: number;
  /** As the attribute of `<iep-504-compare>`. Default: `essential`. */
  topics?: string;
  /** Two-letter code of a state, DC or territory. */
  state?: string;
}

/** Tags of the languages that there are. */
export const languages: readonly string[] = locales.map(({tag}) => tag);

/** Codes of the states, DC and territories. */
export const states: readonly string[] = Object.keys(stateNames);

/** What a settings screen needs to offer the topics: in reading order, the questions in English. */
export const topics: readonly {id: string; question: string; isEssential: boolean}[] =
  allTopics.map(({id, heading, essential}) => ({
    id,
    question: heading(),
    isEssential: essential,
  }));

/** The name of a state, DC or territory in English. */
export const stateName = (state: string): string | undefined => stateNames[state]?.();

/**
 * @throws RangeError for a language, form or state that there is not, or another heading level
 */
export async function renderFragment(options: FragmentOptions): Promise<string> {
  const {form, language = 'en', headingLevel = 2, topics: chosen = 'essential', state} = options;
  checkLevel(headingLevel);
  checkState(state);
  const forms = {
    'compare-table': () => compareTable({topics: chosen, headingLevel}),
    'compare-headings': () => compareHeadings({topics: chosen, headingLevel}),
    resources: (locale: Locale) => resources({headingLevel, state}, locale),
  };
  if (!Object.hasOwn(forms, form)) throw new RangeError(`There is no form "${form}"`);
  const markup = await renderIn(language, (locale) => framed(forms[form](locale), locale));
  const {dir} = localeOf(language);
  return plainHtml(markup, {isStyled: false, captionLevel: headingLevel + 1, dir});
}

/**
 * A whole page for an iframe or for a reader who saves it: all topics, the glossary, the sources, and who
 * helps in the country and in every state.
 *
 * @param options.language tag of a language that there is
 * @throws RangeError for a language that there is not
 */
export async function renderPage({language = 'en'}: {language?: string} = {}): Promise<string> {
  const content = await renderIn(language, page.content);
  const locale = localeOf(language);
  return page.document(
    plainHtml(content, {isStyled: true, captionLevel: 0, dir: locale.dir}),
    withoutMarks(await renderIn(language, page.title)),
    locale,
  );
}

export interface ElementOptions {
  /** Tag of a language that there is; without it the element follows the page, which has to be English. */
  language?: string;
  /** HTML to put between the tags, for the slots of the element and for readers without shadow roots. */
  children?: string;
  /** For a page whose policy allows a `<style>` by nonce. */
  nonce?: string;
}

/**
 * An element with its content in a declarative shadow root, for a template that you own: it is there
 * before any script runs, and nothing moves when the script makes it work.
 *
 * @throws RangeError for a tag name, language, state or heading level that there is not
 */
export async function renderElement(
  name: 'iep-504-compare' | 'parent-resources',
  attributes: ElementAttributes = {},
  {language, children = '', nonce}: ElementOptions = {},
): Promise<string> {
  const element = elements[name];
  if (!Object.hasOwn(elements, name) || !element) {
    throw new RangeError(`There is no element "${name}"`);
  }
  checkLevel(attributes['heading-level']);
  checkState(attributes.state);
  const content = await renderIn(language ?? 'en', (locale) =>
    shadowContent(element.content, attributes, slotsIn(children), locale),
  );
  const written = Object.entries({lang: language, ...attributes})
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
  return [
    `<${name}${written.join('')}><template shadowrootmode="open">`,
    `<style${nonce === undefined ? '' : ` nonce="${escapeAttribute(nonce)}"`}>`,
    ...element.styles.map(String),
    '</style>',
    asInTheElement(content),
    `</template>${children}</${name}>`,
  ].join('');
}

/** The marks of Lit say where a value stands. What renders anew or never again does not need them. */
const withoutMarks = (markup: string) => markup.replace(/<!--.*?-->/gs, '');

/**
 * Mends where a browser would show something else than the element does: the renderer writes `selected` to
 * every option, and white space beside the mark of a button is not in the minified templates of the bundle.
 */
const asInTheElement = (markup: string) =>
  withoutMarks(markup)
    .replaceAll(' selected="false"', '')
    .replace(/(<button\b[^>]*>)\s+/g, '$1');

const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function checkLevel(level = 2): void {
  if (![2, 3, 4, 5, 6].includes(level)) {
    throw new RangeError(`A heading level is 2 to 6, not ${level}`);
  }
}

function checkState(state: string | undefined): void {
  if (state && !isState(state)) throw new RangeError(`There is no state "${state}"`);
}

async function renderIn(language: string, template: (locale: Locale) => unknown): Promise<string> {
  const locale = localeOf(language);
  await loadStrings(locale);
  // Slots are rendered only inside something that counts as an element with a shadow root.
  const customElementHostStack = [new FallbackRenderer('div')];
  return withLocale(locale, () =>
    collectResultSync(render(template(locale), {customElementHostStack})),
  );
}

function localeOf(language: string): Locale {
  const locale = locales.find(({tag}) => tag === language);
  if (!locale) throw new RangeError(`There is no language "${language}"`);
  return locale;
}
