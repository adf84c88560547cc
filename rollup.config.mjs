// Writes the files that a website embeds. Each is one ES module without imports or requests:
//
//   dist/iep-504.js          both elements, every language
//   dist/iep-504.en.js       both elements, English
//   dist/iep-504.<tag>.js    both elements, English and one other language: the first, less some lines
//
// and beside them the data of the states, the JSON Schemas of our data, and dist/static.js, which renders
// the same to HTML. For bundlers it writes dist/esm: modules that import Lit, with a chunk for each
// language but English.
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import {bundledStrings} from './scripts/bundled-strings.mjs';
import {languageLines} from './scripts/language-lines.mjs';
import {minifyStyles} from './scripts/minify-styles.mjs';
import {noGlobals} from './scripts/no-globals.mjs';
import {stateData} from './scripts/state-data.mjs';
import {languages} from './scripts/strings.mjs';

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
    synonyms announced mainly questions hasPicture waitForPage createShadowRoot further
  `
    .trim()
    .replace(/\s+/g, '|')})$`,
);

// Importing @lit/localize does nothing by itself, though its package does not say so.
const treeshake = {moduleSideEffects: (id) => !id.includes('@lit/localize')};

const resolved = (options) =>
  resolve({
    extensions: ['.ts', '.js'],
    // `sideEffects` in our package.json is about dist: here it would drop the registration.
    ignoreSideEffectsForRoot: true,
    ...options,
  });

const minifiedTemplates = () =>
  minifyTemplates({
    include: ['src/**/*.ts'],
    exclude: ['src/**/{styles,tokens}.ts'],
    options: {shouldMinifyCSS: () => false},
  });

/** For a TypeScript page that imports a single file. */
const sameTypes = {
  name: 'same-types',
  generateBundle(_, files) {
    for (const file of Object.keys(files).filter((name) => name.endsWith('.js'))) {
      this.emitFile({
        type: 'asset',
        fileName: file.replace('.js', '.d.ts'),
        source: "export * from './types/src/index.js';\n",
      });
    }
  },
};

const tags = languages.map(({tag}) => tag);

const bundle = (name, tags) => ({
  input: 'src/index.ts',
  treeshake,
  output: {
    file: `dist/${name}.js`,
    format: 'es',
    // Beside the file but not named in it: whoever copies the file alone gets no request for a map that
    // is not there, and the files of all languages share their code to the last byte.
    sourcemap: 'hidden',
    inlineDynamicImports: true,
    banner,
  },
  plugins: [
    // Lit's development build warns in the console and is larger.
    resolved({exportConditions: ['production']}),
    noGlobals(),
    stateData(name === 'iep-504'),
    esbuild({target: 'es2022'}),
    languageLines(tags),
    bundledStrings(tags),
    minifyStyles(),
    minifiedTemplates(),
    terser({
      module: true,
      ecma: 2020,
      format: {comments: /^!/},
      compress: {passes: 3, pure_getters: true},
      mangle: {properties: {regex: insideNames}},
    }),
    sameTypes,
  ],
});

/** What both elements need. */
const isShared =
  /[\\/]src[\\/](shared|localization)[\\/]|[\\/]@lit[\\/]localize[\\/]|[\\/]generated[\\/]index\.ts$/;

const modules = {
  input: {
    index: 'src/index.ts',
    'iep-504-compare': 'src/compare/define.ts',
    'parent-resources': 'src/resources/define.ts',
    classes: 'src/classes.ts',
  },
  // Only Lit, which an app may share. @lit/localize can be configured once: an app that does so itself
  // would break ours or we its, so ours is a copy of our own.
  external: /^lit(\/|$)/,
  treeshake,
  output: {
    dir: 'dist/esm',
    format: 'es',
    sourcemap: true,
    hoistTransitiveImports: false,
    manualChunks: (id) =>
      /[\\/]src[\\/](compare|resources)[\\/](?!define)/.exec(id)?.[1] ??
      (isShared.test(id) ? 'shared' : null),
    chunkFileNames: 'chunks/[name].js',
    banner,
  },
  // What an app's own build minifies is left as it is; it cannot shorten templates, sheets and texts.
  plugins: [
    resolved(),
    stateData(false),
    esbuild({target: 'es2022', charset: 'utf8'}),
    bundledStrings(tags),
    minifyStyles(),
    minifiedTemplates(),
  ],
};

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
    resolved({exportConditions: ['node', 'production']}),
    stateData(false),
    esbuild({target: 'es2022', charset: 'utf8'}),
    minifyStyles(),
  ],
};

export default [staticRenderer, bundle('iep-504', tags), bundle('iep-504.en', ['en']), modules];
