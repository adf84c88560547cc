// How the services directory grows: 10 to 10,000 entries, in headless Chromium, not throttled.
//
//   npm run build && npm run bench:directory
//   THROTTLE=4 npm run bench:directory      with the processor slowed down four times
//
// Prints for each size the time from handing the entries over to the painted table, from a key press in
// the search field to the painted result (median, 95th percentile and worst), and the memory for each
// entry. The first key of a search is the worst in every size: it swaps the table for the results.
import {readFile} from 'node:fs/promises';
import http from 'node:http';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../scripts/programs.mjs';

const sizes = [10, 100, 1000, 10_000];
const queries = ['speech', 'lawyer river', 'zzz', 'children family', 'a'];
const throttle = Number(process.env.THROTTLE ?? 1);

const files = {
  '/': '<!doctype html><html lang="en"><title>Directory</title><script type="module" src="iep-504.js"></script><parent-resources sections="directory" state="UT"></parent-resources>',
  '/iep-504.js': await readFile('dist/iep-504.js'),
  '/generated.js': await readFile('demo/data/generated.js'),
};
const server = http.createServer(({url}, response) => {
  const body = files[url];
  response.writeHead(body ? 200 : 404, {
    'content-type': url === '/' ? 'text/html' : 'text/javascript',
  });
  response.end(body);
});
await new Promise((resolve) => server.listen(0, 'localhost', resolve));
const browser = await puppeteer.launch(launchOptions().chromium);

/** Bytes in use after the garbage was collected. */
async function heap(client) {
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
}

const quantile = (numbers, part) =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * part)];

async function measure(count) {
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await page.goto(`http://localhost:${server.address().port}/`);
  await page.waitForFunction(() =>
    document.querySelector('parent-resources').shadowRoot?.querySelector('table'),
  );
  await client.send('Emulation.setCPUThrottlingRate', {rate: throttle});
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

  const before = await heap(client);
  const shown = await page.evaluate(async () => {
    const element = document.querySelector('parent-resources');
    const start = performance.now();
    element.directory = globalThis.given;
    await element.updateComplete;
    await globalThis.painted();
    return performance.now() - start;
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
  const perEntry = ((await heap(client)) - before) / count;
  await page.close();
  return {count, shown, keys: [0.5, 0.95, 1].map((part) => quantile(times, part)), perEntry};
}

const line = (...cells) => console.log(cells.map((cell) => String(cell).padStart(18)).join(''));
console.log(
  `Chromium ${await browser.version()}${throttle > 1 ? `, processor slowed down ${throttle} times` : ''}`,
);
line('entries', 'shown (ms)', 'key: median (ms)', '95 % (ms)', 'worst (ms)', 'bytes per entry');
// The first page of a browser is slower than the rest.
await measure(10);
for (const size of sizes) {
  const {count, shown, keys, perEntry} = await measure(size);
  line(count, ...[shown, ...keys].map((time) => time.toFixed(1)), perEntry.toFixed(0));
}
await browser.close();
server.close();
