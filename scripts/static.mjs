// Writes what needs no script to dist/static/<language>/, with the renderer that the package has too:
//
//   compare-table.html, compare-headings.html     the comparison, with and without a table
//   resources.html, resources-<state>.html        who helps, in the country and in a state
//   page.html                                     all of it, as a page of its own
//
// and beside them dist/integrity.json, the hash of each bundle for the `integrity` of its script tag, and
// dist/locales.json, the languages with what a site may want to know of each: has a person reviewed it?
import {createHash} from 'node:crypto';
import {mkdir, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {renderFragment, renderPage, states} from '../dist/static.js';
import {languages, reviewState} from './strings.mjs';

await rm('dist/static', {recursive: true, force: true});
for (const {tag: language} of languages) {
  const folder = `dist/static/${language}`;
  await mkdir(folder, {recursive: true});
  const write = async (name, html) => writeFile(`${folder}/${name}.html`, `${html.trim()}\n`);
  for (const form of ['compare-table', 'compare-headings', 'resources']) {
    await write(form, await renderFragment({form, language}));
  }
  for (const state of states) {
    await write(`resources-${state}`, await renderFragment({form: 'resources', language, state}));
  }
  await write('page', await renderPage({language}));
}

const locales = await Promise.all(
  languages.map(async ({tag, name, dir, aliases}) => ({
    tag,
    name,
    dir,
    aliases,
    review: await reviewState(tag),
  })),
);
await writeFile('dist/locales.json', `${JSON.stringify(locales, null, 2)}\n`);

const bundles = (await readdir('dist')).filter((file) => /^iep-504.*\.js$/.test(file)).sort();
const integrity = {};
for (const bundle of bundles) {
  const hash = createHash('sha384').update(await readFile(`dist/${bundle}`));
  integrity[bundle] = `sha384-${hash.digest('base64')}`;
}
await writeFile('dist/integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
