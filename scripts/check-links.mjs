// Opens every address of the data: help in the states, national resources, sources of the law.
//
//   npm run check:links
//
// It needs the internet, so `npm test` does not run it. Some government sites turn programs away; such an
// address is told apart from a broken one, to be opened by a person.
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {LinkChecker} from 'linkinator';
import {importSource} from './source-module.mjs';

/** What a server says to a program that it does not want, whether or not the page is there. */
const turnedAway = [401, 403, 405, 406, 429, 503, 999];

/** Every address that a reader can reach, with whose it is. */
export async function dataAddresses() {
  const {states} = JSON.parse(await readFile('src/resources/states.json', 'utf8'));
  const [{goals}, {topics}, {cite}] = await Promise.all(
    ['resources/national', 'compare/topics', 'compare/citations'].map((module) =>
      importSource(`src/${module}.ts`),
    ),
  );
  const all = [
    ...Object.entries(states).flatMap(([state, {centers, agency, protection}]) =>
      [...centers, agency, protection].map(({name, url}) => ({url, of: `${state}: ${name}`})),
    ),
    ...goals
      .flatMap(({resources}) => resources)
      .flatMap(({name, url, translations = []}) =>
        [url, ...translations.map((translation) => translation.url)].map((url) => ({
          url,
          of: name,
        })),
      ),
    ...topics
      .flatMap(({cells}) => [...cells.iep.sources, ...cells[504].sources])
      .map((label) => ({url: cite(label).url, of: label})),
  ];
  const owners = new Map();
  for (const {url, of} of all) if (url) owners.set(url, owners.get(url) ?? of);
  return [...owners].map(([url, of]) => ({url, of}));
}

/**
 * @param {{url: string, of: string}[]} addresses
 * @returns {Promise<Record<'good' | 'unclear' | 'broken', {url: string, of: string, why: string}[]>>}
 */
export async function checkAddresses(addresses, {timeout = 30_000} = {}) {
  const escaped = (url) => url.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'iep504-links-'));
  await writeFile(
    path.join(folder, 'index.html'),
    addresses.map(({url}) => `<a href="${escaped(url)}">`).join('\n'),
  );
  try {
    const {links} = await new LinkChecker().check({
      path: 'index.html',
      serverRoot: folder,
      concurrency: 10,
      timeout,
    });
    const found = new Map(links.map((link) => [link.url, link]));
    const results = {good: [], unclear: [], broken: []};
    for (const {url, of} of addresses) {
      const {state, status = 0} = found.get(new URL(url).href) ?? {};
      const kind = state === 'OK' ? 'good' : turnedAway.includes(status) ? 'unclear' : 'broken';
      results[kind].push({url, of, why: status ? `HTTP ${status}` : 'no answer'});
    }
    return results;
  } finally {
    await rm(folder, {recursive: true});
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {good, unclear, broken} = await checkAddresses(await dataAddresses());
  const list = (title, some) => {
    if (some.length) console.log(`\n${title}`);
    for (const {url, of, why} of some) console.log(`  ${why}  ${url}  (${of})`);
  };
  if (!good.length && !unclear.length) {
    console.log('No address answered: the internet is out of reach. Nothing was checked.');
  } else {
    list('Turned this program away; open by hand:', unclear);
    list('Broken:', broken);
    console.log(`\n${good.length} good, ${unclear.length} unclear, ${broken.length} broken`);
  }
  process.exitCode = broken.length ? 1 : 0;
}
