// What moves when an element comes to a page that the reader already sees, in headless Chromium.
//
//   npm run build && npm run bench:layout-shift
//   RUNS=3 npm run bench:layout-shift      fewer runs than 5
//
// Each way to embed an element is a page of its own, with a line before the element and text after it. Its
// server holds the script back for 300 ms, longer than the first paint takes. Every way is loaded once before
// any is loaded again, so that whatever else the machine does falls on all of them. Prints for each:
//
//   at the top      cumulative layout shift, as Chromium counts it, for a reader at the top of the page
//   at its end      the same for one who sees the end of the element in the middle of the window
//   in the text     the same for one who has scrolled on to the text after the element
//   text moved by   how far that text came from where it first stood, whether or not somebody saw it go
//   seen first      what stood in the place of the element when the page was first painted, and when that was
//
// with the median of all runs, and in brackets the lowest and the highest where they differ.
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {renderElement} from '../dist/static.js';
import {launch, serve} from './page.mjs';

const delay = 300;
const viewports = [
  {width: 375, height: 667},
  {width: 1280, height: 800},
];
const fallbacks = {
  'iep-504-compare': await readFile('dist/static/en/compare-table.html', 'utf8'),
  'parent-resources': await readFile('dist/static/en/resources.html', 'utf8'),
};

/** The rule that the README has for the style sheet of a page. */
export const [, reserved] = /```css\n(iep-504-compare:not[^]*?)```/.exec(
  await readFile('README.md', 'utf8'),
);

const script = (attributes = '') => `<script type="module" src="iep-504.js"${attributes}></script>`;
const bare = (name) => `<${name}></${name}>`;
const withFile = (name) => `<${name}>${fallbacks[name]}</${name}>`;
const withSentence = (name) => `<${name}><p>Ask our office about it.</p></${name}>`;

/** The ways to embed an element. */
export const ways = {
  'nothing between the tags': {element: bare, seen: 'nothing'},
  'a sentence between the tags': {element: withSentence, seen: 'the sentence'},
  'a static file between the tags': {element: withFile, seen: 'the file'},
  'nothing, and a reserved height': {element: bare, css: reserved, seen: 'nothing'},
  'a file, and a reserved height': {element: withFile, css: reserved, seen: 'the file'},
  'a file, and blocking="render"': {
    element: withFile,
    head: script(' blocking="render"'),
    seen: 'the file',
  },
  'a declarative shadow root': {element: (name) => renderElement(name), seen: 'the element'},
};

/** Where the reader is when the script comes: how much of the window is above the text, or no matter. */
const positions = {top: null, end: 0.5, text: 0.1};

/** Runs in the page. */
function watch(name) {
  const found = {shift: 0};
  globalThis.found = found;
  const above = new URLSearchParams(location.search).get('above');
  const top = () => document.getElementById('after').getBoundingClientRect().top + scrollY;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) found.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
  const isPainted = new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName('first-contentful-paint');
      if (!paint) return;
      found.painted = paint.startTime;
      found.isUpgraded = Boolean(customElements.get(name));
      found.from = top();
      if (above) scrollTo(0, found.from - above * innerHeight);
      resolve();
    }).observe({type: 'paint', buffered: true});
  });
  Promise.all([isPainted, customElements.whenDefined(name)]).then(async () => {
    await document.querySelector(name).updateComplete;
    // What moved is told after the frame in which it is painted.
    setTimeout(() => {
      found.moved = Math.abs(top() - found.from);
      found.isDone = true;
    }, 200);
  });
}

const text = '<p>What stands on the page after the element, for a reader who reads on.</p>';

const pageOf = async (name, {element, head = script(), css = ''}) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title>
<meta name="viewport" content="width=device-width">
<style>body { margin: 1rem; font: 1rem/1.5 sans-serif; } ${css}</style>
${head}</head><body><h1>Help at school</h1><p>What stands before the element.</p>
${await element(name)}<div id="after">${text.repeat(40)}</div>
<script>(${watch})('${name}')</script></body></html>`;

/**
 * Loads each element so often in each of the ways, at each width, for a reader at each position.
 *
 * @param {number} runs
 * @param {string[]} names of the ways
 */
export async function measureShifts(runs, names) {
  const files = {'/iep-504.js': await readFile('dist/iep-504.js')};
  const cases = [];
  for (const name of Object.keys(fallbacks)) {
    for (const viewport of viewports) {
      for (const way of names) {
        const options = ways[way];
        const path = `/${cases.length}.html`;
        files[path] = await pageOf(name, options);
        cases.push({name, viewport, way, path, ...options, loads: {top: [], end: [], text: []}});
      }
    }
  }
  const server = await serve(
    (pathname) => files[pathname],
    (pathname) => (pathname.endsWith('.js') ? delay : 0),
  );
  const browser = await launch();
  const load = async ({path, viewport}, above) => {
    const tab = await browser.newPage();
    await tab.setViewport(viewport);
    await tab.goto(`${server.origin}${path}${above ? `?above=${above}` : ''}`);
    await tab.waitForFunction(() => globalThis.found.isDone);
    const found = await tab.evaluate(() => globalThis.found);
    await tab.close();
    return found;
  };
  try {
    // The first page of a browser is slower than the rest.
    await load(cases[0]);
    for (let run = 0; run < runs; run++) {
      for (const one of cases) {
        for (const [position, above] of Object.entries(positions)) {
          one.loads[position].push(await load(one, above));
        }
      }
    }
    return {browser: await browser.version(), cases};
  } finally {
    await browser.close();
    server.close();
  }
}

/** The median, and the spread where there is one. */
function summary(numbers, digits) {
  const sorted = numbers.map((number) => number.toFixed(digits)).sort((a, b) => a - b);
  const [lowest, median, highest] = [0, (sorted.length - 1) >> 1, sorted.length - 1].map(
    (index) => sorted[index],
  );
  return lowest === highest ? median : `${median} (${lowest} to ${highest})`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const runs = Number(process.env.RUNS ?? 5);
  const {browser, cases} = await measureShifts(runs, Object.keys(ways));
  console.log(
    `${browser}, ${runs} runs, the script held back for ${delay} ms; compared with nothing between the tags`,
  );
  const line = (way, ...cells) =>
    console.log(way.padEnd(33) + cells.map((cell) => cell.padEnd(20)).join(''));
  for (const name of Object.keys(fallbacks)) {
    for (const {width, height} of viewports) {
      console.log(`\n<${name}> at ${width} × ${height}`);
      line('', 'at the top', 'at its end', 'in the text', 'text moved by (px)', 'seen first (ms)');
      for (const one of cases.filter((row) => row.name === name && row.viewport.width === width)) {
        const {top} = one.loads;
        const first = top.every(({isUpgraded}) => isUpgraded) ? 'the element' : one.seen;
        line(
          one.way,
          ...Object.values(one.loads).map((loads) =>
            summary(
              loads.map(({shift}) => shift),
              3,
            ),
          ),
          summary(
            top.map(({moved}) => moved),
            0,
          ),
          `${first}, ${summary(
            top.map(({painted}) => painted),
            0,
          )}`,
        );
      }
    }
  }
}
