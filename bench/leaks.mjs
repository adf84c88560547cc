// What is left of both elements after 1,000 times on a page and off it again, in headless Chromium.
//
//   npm run build && npm run bench:leaks
//
// Prints, before and after: the elements that are still in memory, event listeners, DOM nodes, and the heap.
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {heapOf, launch, serve} from './page.mjs';

/** One element stays on the page: what all elements share is cleared where the last one goes. */
const files = {
  '/': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Leaks</title>
    <script type="module" src="iep-504.js"></script>
    <iep-504-compare topics="who-decides"></iep-504-compare><main></main>`,
  '/iep-504.js': await readFile('dist/iep-504.js'),
};

/** Makes both elements in a shadow root, uses them, and takes them away: with their host, or before it. */
async function cycle(count) {
  const main = document.querySelector('main');
  for (let index = 0; index < count; index++) {
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).innerHTML =
      '<iep-504-compare></iep-504-compare><parent-resources></parent-resources>';
    main.append(host);
    const [compare, resources] = host.shadowRoot.children;
    await Promise.all([compare.updateComplete, resources.updateComplete]);
    compare.shadowRoot.querySelector('.more').click();
    compare.shadowRoot.querySelector('.term').click();
    const input = resources.shadowRoot.querySelector('input');
    // Leaves a timer that is still running when the element goes.
    input.value = 'parent';
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    host.lang = index % 2 ? 'en' : 'es';
    await Promise.all([compare.updateComplete, resources.updateComplete]);
    // A page router often moves what it keeps.
    main.prepend(host);
    if (index % 2) host.shadowRoot.replaceChildren();
    host.remove();
  }
}

async function figures(page, client) {
  // The timers of the last cycles are over.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const heap = await heapOf(client);
  const {metrics} = await client.send('Performance.getMetrics');
  const metric = (name) => metrics.find((one) => one.name === name).value;
  const instances = async (name) => {
    const prototype = await page.evaluateHandle((tag) => customElements.get(tag).prototype, name);
    const objects = await page.queryObjects(prototype);
    const count = await page.evaluate((all) => all.length, objects);
    await Promise.all([prototype.dispose(), objects.dispose()]);
    return count;
  };
  return {
    compare: await instances('iep-504-compare'),
    resources: await instances('parent-resources'),
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    heap,
  };
}

/**
 * Measures before and after so many cycles, when what is made once has been made.
 *
 * @param {number} count
 */
export async function measureLeaks(count) {
  const server = await serve((pathname) => files[pathname]);
  const browser = await launch({protocolTimeout: 600_000});
  try {
    const page = await browser.newPage();
    const client = await page.createCDPSession();
    await client.send('Performance.enable');
    await page.goto(server.origin);
    await page.waitForFunction(() => customElements.get('parent-resources'));
    await page.evaluate(cycle, 50);
    const before = await figures(page, client);
    await page.evaluate(cycle, count);
    const after = await figures(page, client);
    return {browser: await browser.version(), before, after};
  } finally {
    await browser.close();
    server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const count = 1000;
  const {browser, before, after} = await measureLeaks(count);
  const line = (...cells) => console.log(cells.map((cell) => String(cell).padStart(20)).join(''));
  console.log(`${browser}, ${count} cycles after 50 to warm up`);
  line('', 'before', 'after', 'growth per cycle');
  for (const key of Object.keys(before)) {
    line(key, before[key], after[key], ((after[key] - before[key]) / count).toFixed(2));
  }
}
