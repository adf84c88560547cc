// Writes the files that a website embeds. Each is one ES module without imports or requests:
//
//   dist/iep-504.js          both elements, every language
//   dist/iep-504.en.js       both elements, English
//   dist/iep-504.<tag>.js    both elements, English and one other language
//
// and beside them the data of the states, the JSON Schemas of our data, and dist/static.js, which renders
// the same to HTML.
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import {bundledStrings} from './scripts/bundled-strings.mjs';
import {minifyStyles} from './scripts/minify-styles.mjs';
import {noGlobals} from './scripts/no-globals.mjs';
import {stateData} from './scripts/state-data.mjs';
import {languages, translations} from './scripts/strings.mjs';

const banner = '/*! iep-504-elements (MIT) with Lit (BSD-3-Clause) */';

/** Names of ours, and of Lit's parts among themselves, that no page can see: the bundle shortens them. */
const insideNames = new RegExp(
  `^(_\\$.*|${`
    isMoreOpen openTerm hasContact hasLocal onToggleMore onToggleTerm onSlotChange
    onChange isMatched isLocaleMatched isKeyDifference keyDifference comparison paragraphs paragraph
    definition glossary explanations relation essential publisher translations resources
    isEnglish updateLocale localeIn languageMenu renderContent validHeadingLevel hasSlotted
    baseStyles oneOf sources hasSources cells runs
    hasOtherStates inOtherStates otherStates inState isFiltered stateName elsewhere prepareSearch
    searchTexts categoryText toggleCategory toggleOtherStates showMore hasChosenState nameLang
    descriptionLang isPerson isMatch pageLanguage directories receiver tellAfter giveUpAfter maxBytes
    synonyms announced
  `
    .trim()
    .replace(/\s+/g, '|')})$`,
);

const bundle = (name, tags) => ({
  input: 'src/index.ts',
  // Importing @lit/localize does nothing by itself, though its package does not say so.
  treeshake: {moduleSideEffects: (id) => !id.includes('@lit/localize')},
  output: {
    file: `dist/${name}.js`,
    format: 'es',
    sourcemap: true,
    inlineDynamicImports: true,
    banner,
  },
  plugins: [
    // Lit's development build warns in the console and is larger.
    resolve({extensions: ['.ts', '.js'], exportConditions: ['production']}),
    noGlobals(),
    stateData(name === 'iep-504'),
    esbuild({target: 'es2022'}),
    bundledStrings(tags),
    minifyStyles(),
    minifyTemplates({
      include: ['src/**/*.ts'],
      exclude: ['src/**/{styles,tokens}.ts'],
      options: {shouldMinifyCSS: () => false},
    }),
    terser({
      module: true,
      ecma: 2020,
      format: {comments: /^!/},
      compress: {passes: 3, pure_getters: true},
      mangle: {properties: {regex: insideNames}},
    }),
  ],
});

/** Lit's build for Node takes `Buffer` to write base64; without it the file runs in a browser too. */
const noBuffer = {
  name: 'no-buffer',
  resolveId: (source) => (source === 'buffer' ? '\0buffer' : null),
  load: (id) =>
    id === '\0buffer'
      ? 'export const Buffer = {from: (bytes) => ({toString: () => btoa(bytes)})}'
      : null,
};

/** Renders to HTML, in Node and in a browser. @lit-labs/ssr and parse5 are inside. */
const staticRenderer = {
  input: 'src/static/index.ts',
  output: {file: 'dist/static.js', format: 'es', inlineDynamicImports: true, banner},
  plugins: [
    noBuffer,
    resolve({extensions: ['.ts', '.js'], exportConditions: ['node', 'production']}),
    stateData(false),
    esbuild({target: 'es2022'}),
    minifyStyles(),
  ],
};

export default [
  staticRenderer,
  bundle(
    'iep-504',
    languages.map(({tag}) => tag),
  ),
  bundle('iep-504.en', ['en']),
  ...translations.map(({tag}) => bundle(`iep-504.${tag}`, ['en', tag])),
];
