// What the embed builder gives to copy, from what was chosen. Attributes that say what holds without them
// are left out.

/** Tag names of both elements, by the word for them in the form. */
export const tagNames = {compare: 'iep-504-compare', resources: 'parent-resources'};

/** What holds for an attribute that is not there. */
export const usual = {
  topics: 'essential',
  state: '',
  lang: 'en',
  'heading-level': 2,
  theme: 'auto',
};

/**
 * The attributes of an element.
 *
 * @param {'compare' | 'resources'} element
 * @param {object} choices what the form of the builder has
 */
export function attributesOf(element, {topics, state, language, headingLevel, theme}) {
  return Object.fromEntries(
    Object.entries({
      ...(element === 'compare' ? {topics} : {state}),
      lang: language,
      'heading-level': headingLevel,
      theme,
    }).filter(([name, value]) => value !== usual[name]),
  );
}

const escape = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const written = (attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

/**
 * The script tag and the elements.
 *
 * In a `<div>`, because some editors put what they do not know into a paragraph, which the text inside would
 * end: it would stand beside the element, and be read twice (measured with Jodit 4.15).
 *
 * @param {{src: string, integrity?: string}} script
 * @param {Record<string, string>} texts by element, what stands between its tags
 */
export const scriptSnippet = (choices, {src, integrity}, texts = {}) =>
  [
    '<div>',
    `<script type="module"${written({src, integrity})}></script>`,
    ...choices.elements.map((element) => {
      const name = tagNames[element];
      const text = texts[element] ? `\n${texts[element]}\n` : '';
      return `<${name}${written(attributesOf(element, choices))}>${text}</${name}>`;
    }),
    '</div>',
  ].join('\n');

/** The page with everything, in a frame that runs no script. Links open a tab, as most sites allow no frame. */
export const frameSnippet = ({src, title}) =>
  `<iframe${written({
    src,
    title,
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
    loading: 'lazy',
    width: '100%',
    height: '900',
  })}></iframe>`;

/** For the plugin for WordPress: attribute names with low lines, as WordPress has them. */
export const shortcodes = (choices) =>
  choices.elements
    .map((element) => {
      const attributes = Object.entries(attributesOf(element, choices)).map(([name, value]) => [
        name.replaceAll('-', '_'),
        value,
      ]);
      return `[${tagNames[element].replaceAll('-', '_')}${written(Object.fromEntries(attributes))}]`;
    })
    .join('\n');
