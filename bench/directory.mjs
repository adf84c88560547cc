// How the services directory grows: 10 to 10,000 entries, in headless Chromium.
//
//   npm run build && npm run bench:directory
//   THROTTLE=4 npm run bench:directory      with the processor slowed down four times
//
// Prints for each size the time until a new element with these entries shows what a reader sees first, from
// handing the entries over to the painted table of all kinds, from a key press in the search field to the
// painted result (median, 95th percentile and worst), and the memory for each entry. The first key of a search
// is the worst in every size: it swaps the table for the results.
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {heapOf, launch, quantile, serve, throttle} from './page.mjs';

export const sizes = [10, 100, 1000, 10_000];
const queries = ['speech', 'lawyer river', 'zzz', 'children family', 'a'];

const files = {
  '/': '<!doctype html><html lang="en"><title>Directory</title><script type="module" src="iep-504.js"></script><parent-resources sections="directory" state="UT"></parent-resources>',
  '/iep-504.js': await readFile('dist/iep-504.js'),
  '/generated.js': await readFile('demo/data/generated.js'),
};

/** One size, in a page of its own. */
async function measure(browser, origin, count, slowdown) {
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await page.goto(`${origin}/`);
  await page.waitForFunction(() =>
    document.querySelector('parent-resources').shadowRoot?.querySelector('table'),
  );
  await throttle(client, {slowdown});
  await page.evaluate(async (count) => {
    const {generatedDirectory} = await import('/generated.js');
    globalThis.given = generatedDirectory(count);
    globalThis.painted = () =>
      new Promise((resolve) => {
        // After the frame: a frame’s callbacks run before it is painted.
        requestAnimationFrame(() => {
          const {port1, port2} = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(null);
        });
      });
  }, count);

  const before = await heapOf(client);
  const shown = await page.evaluate(async () => {
    const element = document.querySelector('parent-resources');
    const start = performance.now();
    element.directory = globalThis.given;
    await element.updateComplete;
    await globalThis.painted();
    return performance.now() - start;
  });

  const first = await page.evaluate(async () => {
    const element = document.createElement('parent-resources');
    Object.assign(element, {directory: globalThis.given, state: 'UT'});
    const start = performance.now();
    document.body.append(element);
    while (!element.shadowRoot) await null;
    const first = performance.now() - start;
    element.remove();
    return first;
  });

  await page.evaluate(() => {
    globalThis.times = [];
    const element = document.querySelector('parent-resources');
    element.addEventListener(
      'keydown',
      async ({timeStamp}) => {
        await new Promise((resolve) => setTimeout(resolve));
        await element.updateComplete;
        await globalThis.painted();
        globalThis.times.push(performance.now() - timeStamp);
      },
      true,
    );
    element.shadowRoot.querySelector('input').focus();
  });
  // As long as it takes a reader to find the first key.
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const query of queries) {
    for (const key of query) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await page.evaluate(async () => {
      const element = document.querySelector('parent-resources');
      element.filters = {state: 'UT'};
      await element.updateComplete;
    });
  }
  const times = await page.evaluate(() => globalThis.times);
  const perEntry = ((await heapOf(client)) - before) / count;
  await page.close();
  return {count, first, shown, keys: [0.5, 0.95, 1].map((part) => quantile(times, part)), perEntry};
}

/**
 * Every size.
 *
 * @param {number} slowdown how many times the processor is slowed down
 */
export async function measureDirectory(slowdown) {
  const server = await serve((pathname) => files[pathname]);
  const browser = await launch();
  // The first page of a browser is slower than the rest.
  await measure(browser, server.origin, 10, slowdown);
  const results = [];
  for (const size of sizes) results.push(await measure(browser, server.origin, size, slowdown));
  await browser.close();
  server.close();
  return results;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const slowdown = Number(process.env.THROTTLE ?? 1);
  const line = (...cells) => console.log(cells.map((cell) => String(cell).padStart(18)).join(''));
  console.log(`The processor slowed down ${slowdown} times`);
  line(
    'entries',
    'first (ms)',
    'all kinds (ms)',
    'key: median',
    '95 %',
    'worst',
    'bytes per entry',
  );
  for (const {count, first, shown, keys, perEntry} of await measureDirectory(slowdown)) {
    line(count, ...[first, shown, ...keys].map((time) => time.toFixed(1)), perEntry.toFixed(0));
  }
}
