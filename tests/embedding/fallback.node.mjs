// What a reader sees before the script is there, and what becomes of it afterwards.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {reserved} from '../../bench/layout-shift.mjs';
import {renderElement} from '../../dist/static.js';
import {useBrowser, useServer} from '../browser-page.mjs';

const script = await readFile('dist/iep-504.js', 'utf8');
const fallback = await readFile('dist/static/en/compare-table.html', 'utf8');

const module = '<script type="module" src="iep-504.js"></script>';

const page = (content, {lang = 'en', head = module} = {}) => `<!doctype html><html lang="${lang}">
  <head><meta charset="utf-8"><title>A page</title>
  <style>body { font: 1rem/1.5 sans-serif; } td { color: rgb(1, 2, 3); }</style>${head}</head>
  <body>${content}<p>What stands after the element.</p></body></html>`;

const withFallback = `<iep-504-compare>${fallback}</iep-504-compare>`;

/** Waits with the first paint, and notes in which language the element was painted then. */
const blocking = (src) => `<script type="module" blocking="render" src="${src}"></script>
  <script>
    new PerformanceObserver(() => {
      const root = document.querySelector('iep-504-compare').shadowRoot?.querySelector('.root');
      globalThis.painted ??= root ? root.lang : 'the fallback';
    }).observe({type: 'paint', buffered: true});
  </script>`;

/** Elements with their content in a declarative shadow root. */
const rendered = {
  'the comparison': await renderElement('iep-504-compare'),
  'the comparison in Spanish': await renderElement('iep-504-compare', {}, {language: 'es'}),
  'the comparison with words of the page': await renderElement(
    'iep-504-compare',
    {},
    {
      children: `<span slot="heading">Two plans</span><p slot="contact">Ask our office.</p>${fallback}`,
    },
  ),
  'the resources': await renderElement('parent-resources'),
  'the resources in Spanish': await renderElement('parent-resources', {}, {language: 'es'}),
  'the resources of a state': await renderElement('parent-resources', {state: 'UT'}),
  'the resources with links of the page': await renderElement(
    'parent-resources',
    {},
    {children: '<ul slot="local"><li>Our office</li></ul>'},
  ),
};

const addressOf = (what) => `/${what.replaceAll(' ', '-')}.html`;

const waiting = [];
/** Ends the wait of every page for its script. */
const letScriptCome = () => waiting.splice(0).forEach((answer) => answer());

const files = {
  '/iep-504.js': (_, response) =>
    waiting.push(() => response.writeHead(200, {'content-type': 'text/javascript'}).end(script)),
  '/fallback.html': page(withFallback),
  '/reserved.html': page(`${withFallback}${'<p>A line below.</p>'.repeat(60)}`, {
    head: `<style>${reserved}</style>${module}`,
  }),
  '/late.js': (_, response) =>
    setTimeout(() => {
      response.writeHead(200, {'content-type': 'text/javascript'}).end(script);
    }, 300),
  ...Object.fromEntries(
    ['en', 'es'].map((lang) => [
      `/blocking-${lang}.html`,
      page(withFallback, {lang, head: blocking('late.js')}),
    ]),
  ),
  '/blocking-missing.html': page(withFallback, {head: blocking('missing.js')}),
  ...Object.fromEntries(
    Object.entries(rendered).map(([what, content]) => [addressOf(what), page(content)]),
  ),
};

/** The words of one cell, which are in the fallback and in the element. */
const phrase = 'A child who fits at least one of 13 disability categories in federal law.';

for (const name of ['chromium', 'firefox']) {
  describe(`in ${name}`, () => {
    const server = useServer(files);
    const browser = useBrowser(name);

    /** Opens a page whose script is on its way. */
    async function openWaiting(path) {
      const tab = await browser.newPage();
      const loaded = tab.goto(server.origin + path);
      while (!waiting.length) await new Promise((resolve) => setTimeout(resolve, 10));
      await tab.waitForFunction(() => document.querySelector('body > p'));
      return {
        tab,
        async upgrade() {
          letScriptCome();
          await loaded;
          await tab.evaluate(async () => {
            for (const element of document.querySelectorAll('iep-504-compare, parent-resources')) {
              await customElements.whenDefined(element.localName);
              await element.updateComplete;
            }
          });
        },
      };
    }

    describe('what stands between the tags', () => {
      /** How often a reader who searches the page finds the words. */
      const found = (tab) =>
        tab.evaluate((words) => {
          getSelection().removeAllRanges();
          let count = 0;
          while (count < 9 && window.find(words)) count++;
          return count;
        }, phrase);

      let waitingPage;
      before(async () => {
        waitingPage = await openWaiting('/fallback.html');
      });

      it('is in the look of the page, to be read, until the script is there', async () => {
        const cell = await waitingPage.tab.evaluate(() => {
          const cell = document.querySelector('td');
          const {color, fontFamily} = getComputedStyle(cell);
          return {color, fontFamily, isVisible: cell.checkVisibility()};
        });
        assert.deepEqual(cell, {
          color: 'rgb(1, 2, 3)',
          fontFamily: 'sans-serif',
          isVisible: true,
        });
        assert.equal(await found(waitingPage.tab), 1);
      });

      it('is not found a second time when the script is there', async () => {
        await waitingPage.upgrade();
        assert.equal(await found(waitingPage.tab), 1);
      });

      it('takes no place when the script is there', async () => {
        const boxes = await waitingPage.tab.evaluate(() =>
          [...document.querySelectorAll('iep-504-compare *')].map(
            (element) => element.getClientRects().length,
          ),
        );
        assert.ok(boxes.length > 50);
        assert.deepEqual([...new Set(boxes)], [0]);
      });
    });

    it('leaves the text after it where the reader sees it, by the rule of the README', async () => {
      const {tab, upgrade} = await openWaiting('/reserved.html');
      /** Where it is in the window, and how high the page is. */
      const place = () =>
        tab.evaluate(() => [
          Math.round(document.querySelector('body > p').getBoundingClientRect().top),
          document.documentElement.scrollHeight,
        ]);
      await tab.evaluate(() => {
        const {top} = document.querySelector('body > p').getBoundingClientRect();
        scrollTo(0, top - innerHeight / 2);
      });
      const [seenAt, height] = await place();
      await upgrade();
      const [stillAt, newHeight] = await place();
      assert.notEqual(newHeight, height);
      assert.equal(stillAt, seenAt);
    });

    describe('an element in a declarative shadow root', () => {
      /** Each thing that a reader sees, where it stands, and what it says. */
      const look = (tab) =>
        tab.evaluate(() => {
          const {shadowRoot} = document.querySelector('iep-504-compare, parent-resources');
          return [
            ...shadowRoot.querySelectorAll('.root, .root *'),
            document.querySelector('body > p'),
          ]
            .filter((element) => element.checkVisibility())
            .map((element) => {
              const {x, y, width, height} = element.getBoundingClientRect();
              const says = element.selectedOptions
                ? element.selectedOptions[0].text
                : element.childElementCount
                  ? ''
                  : element.textContent;
              const place = [x, y, width, height].map((number) => number.toFixed(1));
              return `${element.localName} at ${place.join()}: ${says.replaceAll(/\s+/g, ' ').trim()}`;
            });
        });

      for (const what of Object.keys(rendered)) {
        it(`looks the same before and after its script: ${what}`, async () => {
          const {tab, upgrade} = await openWaiting(addressOf(what));
          const first = await look(tab);
          await upgrade();
          const then = await look(tab);
          assert.ok(first.length > 100, String(first.length));
          assert.deepEqual(
            first.filter((line, index) => line !== then[index]),
            [],
          );
        });
      }
    });
  });
}

describe('in chromium', () => {
  const server = useServer(files);
  const browser = useBrowser('chromium');

  it('a screen reader and paper get one table, before the script is there and afterwards', async () => {
    const tab = await browser.newPage();
    const loaded = tab.goto(`${server.origin}/fallback.html`);
    while (!waiting.length) await new Promise((resolve) => setTimeout(resolve, 10));
    await tab.waitForFunction(() => document.querySelector('body > p'));

    /** The cells with the words, of all tables that there are for a screen reader. */
    async function tables() {
      const counts = {tables: 0, cells: 0};
      const walk = ({role, name, children = []}) => {
        if (role === 'table') counts.tables++;
        if (role === 'StaticText' && name.includes(phrase)) counts.cells++;
        children.forEach(walk);
      };
      walk(await tab.accessibility.snapshot({interestingOnly: false}));
      return counts;
    }
    const one = {tables: 1, cells: 1};
    assert.deepEqual(await tables(), one);
    letScriptCome();
    await loaded;
    assert.deepEqual(await tables(), one);
    await tab.emulateMediaType('print');
    assert.deepEqual(await tables(), one);
  });

  for (const lang of ['en', 'es']) {
    it(`nobody sees the fallback where the script blocks the first paint (${lang})`, async () => {
      const tab = await browser.newPage();
      await tab.goto(`${server.origin}/blocking-${lang}.html`);
      await tab.waitForFunction(() => globalThis.painted);
      assert.equal(await tab.evaluate(() => globalThis.painted), lang);
    });
  }

  it('the fallback is painted where the script blocks the first paint and cannot be had', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${server.origin}/blocking-missing.html`);
    await tab.waitForFunction(() => globalThis.painted);
    assert.equal(await tab.evaluate(() => globalThis.painted), 'the fallback');
  });
});
