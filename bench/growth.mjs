// How the time and the bytes grow: with the elements on a page, with the entries of the directory, and with the
// languages in the file. In headless Chromium, not throttled but where it says so.
//
//   npm run build && npm run bench:growth
//
// Prints tables, and writes bench/results/growth.json and the charts of it.
//
//   elements     1 to 300 comparisons put on a page at once: until all have rendered, and until they are
//                painted, for each; style sheets that they share; heap for each
//   directory    as bench/directory.mjs, with the processor as it is and slowed down 4 times
//   languages    the single file with 1 to all languages: bytes, and the time to compile and run it
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {brotliCompressSync} from 'node:zlib';
import {languagesIn, withLanguages} from '../demo/single-file.js';
import {barChart} from './chart.mjs';
import {measureDirectory} from './directory.mjs';
import {heapOf, launch, median, serve} from './page.mjs';

const runs = 5;
const counts = [1, 10, 100, 300];
const file = await readFile('dist/iep-504.js', 'utf8');
const english = await readFile('dist/iep-504.en.js', 'utf8');
const tags = languagesIn(file).map(({tag}) => tag);

/** The file with English and the first languages of the list. */
const withFirst = (count) => (count ? withLanguages(file, tags.slice(0, count)) : english);

const head = '<!doctype html><html lang="en"><title>Growth</title>';
const files = {
  '/empty': head,
  '/one': `${head}<script type="module" src="/iep-504.js"></script><iep-504-compare></iep-504-compare>`,
  '/iep-504.js': file,
};
for (let count = 0; count <= tags.length; count++) files[`/${count}.js`] = withFirst(count);

const server = await serve((pathname) => files[pathname]);
const browser = await launch();

async function open(address) {
  const page = await browser.newPage();
  await page.goto(server.origin + address);
  return page;
}

/** Puts elements on a page that has one already, so that nothing is made for the first time. */
async function elements(count) {
  const page = await open('/one');
  await page.waitForFunction(() =>
    document.querySelector('iep-504-compare').shadowRoot?.querySelector('table'),
  );
  const client = await page.createCDPSession();
  const before = await heapOf(client);
  const measured = await page.evaluate(async (count) => {
    const all = Array.from({length: count}, () => document.createElement('iep-504-compare'));
    const start = performance.now();
    document.body.append(...all);
    await Promise.all(all.map((element) => element.updateComplete));
    const rendered = performance.now() - start;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const painted = performance.now() - start;
    const sheets = new Set(all.flatMap(({shadowRoot}) => shadowRoot.adoptedStyleSheets));
    return {rendered: rendered / count, painted: painted / count, sheets: sheets.size};
  }, count);
  const heap = ((await heapOf(client)) - before) / count;
  await page.close();
  return {...measured, heap};
}

/** The time to compile and run the file, in a page that has none of it. */
async function languages(count) {
  const page = await open('/empty');
  const time = await page.evaluate(async (source) => {
    const code = await (await fetch(source)).text();
    const address = URL.createObjectURL(new Blob([code], {type: 'text/javascript'}));
    const start = performance.now();
    await import(address);
    return performance.now() - start;
  }, `/${count}.js`);
  await page.close();
  return time;
}

/** The median of each figure, of several runs after one that is not counted. */
async function repeated(measure) {
  const all = [];
  for (let run = 0; run <= runs; run++) {
    const one = await measure();
    if (run) all.push(one);
  }
  return typeof all[0] === 'number'
    ? median(all)
    : Object.fromEntries(
        Object.keys(all[0]).map((key) => [key, median(all.map((one) => one[key]))]),
      );
}

const results = {browser: await browser.version(), elements: [], languages: [], directory: {}};
for (const count of counts) {
  results.elements.push({count, ...(await repeated(() => elements(count)))});
}
for (let count = 0; count <= tags.length; count++) {
  const code = withFirst(count);
  results.languages.push({
    count: count + 1,
    minified: Buffer.byteLength(code),
    brotli: brotliCompressSync(code).length,
    time: await repeated(() => languages(count)),
  });
}
await browser.close();
server.close();
for (const slowdown of [1, 4]) results.directory[slowdown] = await measureDirectory(slowdown);

console.log(`${results.browser}, median of ${runs} runs`);
console.log('\nelements on a page, each');
console.table(results.elements);
console.log('\nlanguages in the file');
console.table(results.languages);
for (const [slowdown, rows] of Object.entries(results.directory)) {
  console.log(`\nentries in the directory, processor slowed down ${slowdown} times`);
  console.table(
    rows.map(({keys, ...row}) => ({...row, 'median key': keys[0], 'worst key': keys[2]})),
  );
}

await mkdir('bench/results', {recursive: true});
await writeFile('bench/results/growth.json', `${JSON.stringify(results, null, 2)}\n`);
const charts = {
  'growth-elements': {
    title: 'Time for each comparison, by how many are put on a page at once',
    unit: 'ms',
    series: ['rendered', 'painted'],
    rows: results.elements.map(({count, rendered, painted}) => ({
      label: count === 1 ? '1 element' : `${count} elements`,
      values: [rendered, painted],
    })),
  },
  'growth-directory': {
    title: 'Directory: from a key press to the painted result, by its entries',
    unit: 'ms',
    series: ['as it is', 'slowed down 4 times'],
    rows: results.directory[1].map(({count, keys}, at) => ({
      label: `${count} entries`,
      values: [keys[0], results.directory[4][at].keys[0]],
    })),
  },
  'growth-languages': {
    title: 'Size of the single file, by its languages',
    unit: 'kB',
    series: ['brotli'],
    rows: results.languages.map(({count, brotli}) => ({
      label: count === 1 ? 'English' : `${count} languages`,
      values: [brotli / 1000],
    })),
  },
};
for (const [name, chart] of Object.entries(charts)) {
  await writeFile(`bench/results/${name}.svg`, barChart(chart));
}
