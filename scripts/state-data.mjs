// A Rollup plugin for src/resources/states.json: a bundle gets what a reader sees of it, and dist gets
// the whole of it with the JSON Schemas of our data.
import {readFile} from 'node:fs/promises';
import path from 'node:path';

/** Where and how surely a fact was seen is for those who keep the data. */
const shown = ['name', 'url', 'seen', 'area', 'languages'];

const folder = 'src/resources';

/** @param {boolean} isPublishing whether to write the files to dist too */
export function stateData(isPublishing) {
  return {
    name: 'state-data',

    async buildStart() {
      if (!isPublishing) return;
      for (const file of ['states.json', 'states.schema.json', 'directory/directory.schema.json']) {
        this.addWatchFile(path.resolve(folder, file));
        this.emitFile({
          type: 'asset',
          fileName: path.basename(file),
          source: await readFile(path.join(folder, file), 'utf8'),
        });
      }
    },

    transform(code, file) {
      if (!file.endsWith('states.json')) return null;
      const {updated, states} = JSON.parse(code);
      const body = (whole) =>
        Object.fromEntries(
          shown.filter((key) => whole[key] ?? false).map((key) => [key, whole[key]]),
        );
      const data = {
        updated,
        states: Object.fromEntries(
          Object.entries(states).map(([state, {centers, agency, protection}]) => [
            state,
            {centers: centers.map(body), agency: body(agency), protection: body(protection)},
          ]),
        ),
      };
      return {code: `export default ${JSON.stringify(data)}`, map: {mappings: ''}};
    },
  };
}
