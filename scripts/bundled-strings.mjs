// A Rollup plugin for the texts of a bundle: takes in only the languages asked for, and drops what only
// translators need. Descriptions go and ids become numbers; in a bundle of English alone msg() goes too,
// and with it what chooses among translations.
import path from 'node:path';
import MagicString from 'magic-string';
import {findNodes} from './find-nodes.mjs';
import {indexModule, localeModule, sourceMessages} from './strings.mjs';

const generated = path.resolve('locales/generated');
const reentrant = '@lit/localize/init/reentrant.js';

/** @param {string[]} tags the languages of the bundle, English among them */
export function bundledStrings(tags) {
  let numbers;
  const isEnglishAlone = tags.length === 1;
  return {
    name: 'bundled-strings',

    buildStart() {
      numbers = new Map(sourceMessages().map(({id}, index) => [id, index]));
      for (const tag of tags.slice(1)) this.addWatchFile(path.resolve(`locales/${tag}.xlf`));
    },

    resolveId: (source) => (isEnglishAlone && source === reentrant ? {id: `\0${reentrant}`} : null),

    load(file) {
      if (file === `\0${reentrant}`)
        return 'export const configureReentrantLocalization = () => {}';
      if (path.dirname(file) !== generated) return null;
      const name = path.basename(file, '.ts');
      return name === 'index'
        ? indexModule(tags)
        : localeModule(name, (id) => String(numbers.get(id)));
    },

    transform(code, file) {
      if (!/[\\/]src[\\/].*\.ts$/.test(file) || !code.includes('msg(')) return null;
      const text = new MagicString(code);
      const isMessage = ({type, callee}) => type === 'CallExpression' && callee.name === 'msg';
      for (const call of findNodes(this.parse(code), isMessage)) {
        const [message, options] = call.arguments;
        if (isEnglishAlone) {
          text.remove(call.start, (message.quasi ?? message).start);
          text.remove(message.end, call.end);
        } else {
          const id = options.properties.find(({key}) => key.name === 'id').value.value;
          text.update(options.start, options.end, `{id: ${numbers.get(id)}}`);
        }
      }
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
  };
}
