// What is photographed: the states of both elements in which something could look wrong, each in a width, a
// theme and a language, chosen so that every one of these is there.
import {languages, readTranslation, translations} from '../../scripts/strings.mjs';
import {states} from '../element-states.mjs';
import {fontFamilies, fontFiles, fontLinks} from '../fonts.mjs';
import {pseudoLanguages, pseudoScript} from '../localization/pseudo-languages.mjs';
import {fragment} from '../static/files.mjs';

const {'iep-504-compare': compare, 'parent-resources': resources} = states;

/**
 * By name: what is in the page, the comparison where nothing is said, how it is shown, what is done in it, and
 * which part of the element is then at the top. 320 px are a phone, 768 px a tablet or half a window, 1280 px a window.
 */
export const scenes = {
  overview: {width: 1280},
  'overview-dark': {width: 768, dark: true},
  'overview-right-to-left': {
    width: 768,
    language: 'ar',
  },
  'overview-long-words': {width: 320, language: 'qaa'},
  table: {width: 1280, show: 'table'},
  'table-right-to-left': {
    width: 768,
    language: 'ar',
    show: 'table',
  },
  'table-static': {html: fragment('en', 'compare-table'), width: 768},
  'more-topics-spanish': {
    width: 768,
    language: 'es',
    enter: compare['with more topics open'],
    show: '.more',
  },
  stacked: {width: 320, height: 1400, show: 'table'},
  'stacked-dark-term': {
    width: 320,
    dark: true,
    enter: compare['with a term explained'],
    show: 'tbody',
  },
  sidebar: {width: 220, show: 'tbody'},
  disclosures: {
    width: 768,
    enter: compare['with every disclosure open'],
    show: '.explanations',
  },
  focus: {
    width: 768,
    height: 400,
    enter: ({shadowRoot}) => shadowRoot.querySelector('.key-text .term').focus(),
    show: '.lead',
    // WebKit shows no focus in a frame, and is here in one.
    browsers: ['chromium', 'firefox'],
  },
  resources: {html: '<parent-resources></parent-resources>', width: 320, height: 1400},
  'resources-state': {
    html: '<parent-resources></parent-resources>',
    width: 1280,
    enter: resources['with a state chosen'],
  },
  'resources-results-dark': {
    html: '<parent-resources></parent-resources>',
    width: 768,
    dark: true,
    enter: resources['with results'],
    show: '.directory',
  },
  'resources-failed-right-to-left': {
    html: '<parent-resources></parent-resources>',
    width: 320,
    language: 'ar',
    enter: resources['with a directory that could not be fetched'],
    show: '.directory',
  },
};
for (const {tag} of translations) {
  scenes[`stacked-${tag}`] = {
    width: 320,
    language: tag,
    show: 'tbody',
  };
  scenes[`table-${tag}`] = {
    width: 1280,
    language: tag,
    show: 'table',
  };
  scenes[`resources-${tag}`] = {
    html: '<parent-resources></parent-resources>',
    width: 768,
    language: tag,
    enter: resources['with a state chosen'],
  };
}

/** Every character of a language. A font has a file for some of them each. */
const letters = {};
for (const {tag} of translations) {
  const {units} = await readTranslation(tag);
  letters[tag] = [...new Set([...units.values()].map(({text}) => text).join(''))].join('');
}

const dirOf = (language) =>
  [...languages, ...pseudoLanguages].find(({tag}) => tag === language).dir;

/** What a page is called once it shows its scene. */
export const ready = 'Ready';

const page = ({
  html = '<iep-504-compare></iep-504-compare>',
  dark,
  language = 'en',
  enter = () => undefined,
  show,
}) => `<!doctype html>
<html lang="${language}" dir="${dirOf(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A scene</title>
${fontLinks(language)}
<style>
  :root {
    color-scheme: ${dark ? 'dark' : 'light'};
    background: ${dark ? '#0e1014' : '#f4f5f7'};
    color: CanvasText;
    font-family: ${fontFamilies(language)};
    line-height: 1.5;
    scrollbar-width: none;
  }
  body { margin: 0 }
</style>
${html}
<script type="module">
  const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

  // First the fonts: Chromium leaves the text of a menu a fraction of a pixel off if they come later. WebKit
  // knows of them when it has drawn something.
  await frames();
  const letters = ${JSON.stringify(letters[language] ?? '')} + 'aāÅĥ';
  const families = getComputedStyle(document.body).fontFamily.split(',');
  await Promise.all(families.map((family) => document.fonts.load(\`1em \${family}\`, letters)));
  await import('/iep-504.js');
  const element = document.querySelector('iep-504-compare, parent-resources');
  if (element) {
    await element.updateComplete;
    await (${enter})(element);
    await element.updateComplete;
    await frames();
    element.shadowRoot.querySelector(${JSON.stringify(show ?? ':host')})?.scrollIntoView();
  }
  await frames();
  document.title = '${ready}';
</script>
</html>`;

export const addressOf = (name) => `/${name}.html`;

/** What a server needs to show the scenes, by path. */
export const files = {'/iep-504.js': pseudoScript, ...fontFiles};
for (const [name, scene] of Object.entries(scenes)) files[addressOf(name)] = page(scene);
