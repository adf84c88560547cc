// Writes the WordPress plugin as it is installed: integrations/wordpress/iep-504-elements and what the build
// knows, in integrations/wordpress/build, as a folder and as a zip, with a blueprint for WordPress Playground.
//
//   npm run package:wordpress
//
// PHP reads generated/data.json (languages, attributes, topics, states) and the texts in generated/static; the
// comparison in pieces, so that it can put the topics together that a page asks for.
import {cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';

export const folder = 'integrations/wordpress/build/iep-504-elements';
export const zip = `${folder}.zip`;

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Where an address goes: WordPress takes out what is none. */
const urls = new Set(['src', 'correction-url']);

const declarationOf = (tag) =>
  json('custom-elements.json')
    .modules.flatMap(({declarations = []}) => declarations)
    .find(({tagName}) => tagName === tag);

function attributesOf(tag) {
  return declarationOf(tag).attributes.map(({name, type, description}) => {
    const values = [...(type?.text ?? '').matchAll(/"([^"]+)"/g)].map(([, value]) => value);
    const isNumber = type?.text === 'number';
    return {
      name,
      key: name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
      type: isNumber ? 'number' : urls.has(name) ? 'url' : 'string',
      ...(isNumber && {values: ['2', '3', '4', '5', '6']}),
      ...(values.length && {values}),
      help: description.replaceAll('`', '').replace(/\s+/g, ' '),
    };
  });
}

async function data() {
  const {stateName, states, topics} = await import('../dist/static.js');
  const {version} = json('package.json');
  const tags = ['iep-504-compare', 'parent-resources'];
  const sections = declarationOf('parent-resources').attributes.find(
    ({name}) => name === 'sections',
  );
  return {
    version,
    languages: json('dist/locales.json').map(({tag, name, aliases}) => ({tag, name, aliases})),
    elements: Object.fromEntries(tags.map((tag) => [tag, attributesOf(tag)])),
    topics: topics.map(({id, question}) => ({id, question})),
    sections: sections.default.replaceAll("'", '').split(' '),
    states: Object.fromEntries(states.map((state) => [state, stateName(state)])),
  };
}

/** The comparison of a language, cut at its rows. */
async function pieces(language) {
  const {renderFragment, topics} = await import('../dist/static.js');
  const render = (chosen) => renderFragment({form: 'compare-table', language, topics: chosen});
  const [all, essential] = [await render('all'), await render('essential')];
  const [, before, body, afterAll] = /^([^]*<tbody>)([^]*)(<\/tbody>[^]*)$/.exec(all);
  const [, afterEssential] = /(<\/tbody>[^]*)$/.exec(essential);
  const rows = body.split(/(?=<tr>)/);
  if (rows.length !== topics.length)
    throw new Error(`${rows.length} rows, ${topics.length} topics`);
  return {
    before,
    rows: Object.fromEntries(topics.map(({id}, at) => [id, rows[at]])),
    essential: topics.filter(({isEssential}) => isEssential).map(({id}) => id),
    afterEssential,
    afterAll,
  };
}

export async function packagePlugin() {
  const source = 'integrations/wordpress/iep-504-elements';
  const generated = path.join(folder, 'generated');
  rmSync(path.dirname(folder), {recursive: true, force: true});
  cpSync(source, folder, {recursive: true});
  cpSync('LICENSE', path.join(folder, 'license.txt'));
  mkdirSync(generated, {recursive: true});
  cpSync('dist/iep-504.js', path.join(generated, 'iep-504.js'));
  const made = await data();
  writeFileSync(path.join(generated, 'data.json'), JSON.stringify(made));
  for (const {tag} of made.languages) {
    const texts = path.join(generated, 'static', tag);
    mkdirSync(texts, {recursive: true});
    for (const file of readdirSync(`dist/static/${tag}`)) {
      if (file.startsWith('resources')) cpSync(`dist/static/${tag}/${file}`, `${texts}/${file}`);
    }
    writeFileSync(path.join(texts, 'compare.json'), JSON.stringify(await pieces(tag)));
  }
  cpSync('integrations/wordpress/blueprint.json', path.join(folder, '..', 'blueprint.json'));
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) =>
    entry.isFile(),
  );
  writeFileSync(
    zip,
    zipSync(
      Object.fromEntries(
        files.map(({parentPath, name}) => {
          const file = path.join(parentPath, name);
          const inZip = path.relative(path.dirname(folder), file).split(path.sep).join('/');
          return [inZip, readFileSync(file)];
        }),
      ),
      {level: 9},
    ),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await packagePlugin();
  console.log(`${zip}: ${(readFileSync(zip).length / 1e6).toFixed(1)} MB`);
}
