// A Rollup plugin that puts the texts of each language but English on a line of its own, above the code:
//
//   /*! … */
//   const IEP504_LANGUAGES=[
//   {"tag":"es","name":"Español",…,"templates":["…","…"]},
//   ];
//   … code that is the same whatever the lines are …
//
// So a file with other languages is made by taking lines out, without a build. The embed builder of the demo
// does it in the page; the files with English and one other language are made in the same way here.
import path from 'node:path';
import MagicString from 'magic-string';
import {withLanguages} from '../demo/single-file.js';
import {indexModule, languages, locale, readTranslation, sourceMessages} from './strings.mjs';

const index = path.resolve('locales/generated/index.ts');
const english = languages[0].tag;

/** @param {string[]} tags the languages of the bundle, English among them */
export function languageLines(tags) {
  const others = languages.filter(({tag}) => tag !== english && tags.includes(tag));
  // English alone goes without what chooses among languages.
  if (!others.length) return null;
  return {
    name: 'language-lines',

    async load(file) {
      if (file !== index) return null;
      const code = await indexModule([english]);
      return code
        .replace(
          /,?\n\];/,
          ',\n  ...IEP504_LANGUAGES.map((locale) => ({...locale, load: () => Promise.resolve(locale)})),\n];',
        )
        .replace('hasTranslations = false', 'hasTranslations = true');
    },

    renderChunk: {
      // After the code is minified, which would fold the lines.
      order: 'post',
      async handler(code) {
        const ids = sourceMessages().map(({id}) => id);
        const lines = await Promise.all(others.map((language) => languageLine(language, ids)));
        const text = new MagicString(code);
        text.appendLeft(
          code.indexOf('\n') + 1,
          `const IEP504_LANGUAGES=[\n${lines.map((line) => `${line},\n`).join('')}];\n`,
        );
        return {code: text.toString(), map: text.generateMap({hires: true})};
      },
    },

    generateBundle(_, files) {
      for (const [file, {code}] of Object.entries(files).filter(([, {type}]) => type === 'chunk')) {
        for (const {tag} of others) {
          this.emitFile({
            type: 'asset',
            fileName: file.replace('.js', `.${tag}.js`),
            source: withLanguages(code, [tag]),
          });
        }
      }
    },
  };
}

/** A language with its texts, in the order of their numbers in `bundled-strings.mjs`. */
async function languageLine(language, ids) {
  const {review, units} = await readTranslation(language.tag);
  const templates = ids.map((id) => template(units.get(id)?.contents));
  return JSON.stringify({...locale(language), review, templates});
}

/** As @lit/localize takes it: with placeholders, what its `str` makes. */
export function template(contents) {
  // English stands in for a text that is not translated.
  if (!contents) return null;
  const strings = [''];
  const values = [];
  for (const part of contents) {
    if (typeof part === 'string') strings[strings.length - 1] += part;
    else {
      values.push(part.index);
      strings.push('');
    }
  }
  return values.length ? {strTag: true, strings, values} : strings[0];
}
