import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {languages} from '../../scripts/strings.mjs';
import {strictPolicy, useBrowser, useServer} from '../browser-page.mjs';

const script = await readFile('dist/iep-504.js', 'utf8');

const page = (content, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title></head><body>${content}</body></html>`;

const snippet =
  '<script type="module" src="iep-504.js"></script><iep-504-compare></iep-504-compare><parent-resources></parent-resources>';

const files = {
  '/iep-504.js': script,
  '/page.html': page(snippet),
  '/spanish.html': page(snippet, 'es'),
};

const rows = (tab) =>
  tab.evaluate(
    () =>
      [...document.querySelector('iep-504-compare').shadowRoot.querySelectorAll('tbody th')].filter(
        (header) => header.checkVisibility(),
      ).length,
  );

for (const name of ['chromium', 'firefox']) {
  describe(`the single file in ${name}, on a page outside the project`, () => {
    const server = useServer(files);
    const strict = useServer(files, {'content-security-policy': strictPolicy});
    const browser = useBrowser(name);

    it('shows 12 rows, the key difference first, and 26 on request', async () => {
      const {page: tab} = await browser.open(`${server.origin}/page.html`);
      assert.equal(await rows(tab), 12);
      const first = await tab.evaluate(
        () =>
          document.querySelector('iep-504-compare').shadowRoot.querySelector('tbody th').innerText,
      );
      assert.match(first, /specially designed instruction/);
      await tab.evaluate(() =>
        document.querySelector('iep-504-compare').shadowRoot.querySelector('.more').click(),
      );
      await tab.waitForFunction(
        () =>
          document.querySelector('iep-504-compare').shadowRoot.querySelector('.more')
            .ariaExpanded === 'true',
      );
      assert.equal(await rows(tab), 26);
    });

    it('shows the national resources', async () => {
      const {page: tab} = await browser.open(`${server.origin}/page.html`);
      const links = await tab.evaluate(
        () => document.querySelector('parent-resources').shadowRoot.querySelectorAll('li a').length,
      );
      assert.ok(links >= 20, String(links));
    });

    it('speaks the language of the page', async () => {
      const {page: tab} = await browser.open(`${server.origin}/spanish.html`);
      const heading = await tab.evaluate(
        () => document.querySelector('iep-504-compare').shadowRoot.querySelector('h2').textContent,
      );
      assert.match(heading, /¿cuál es la diferencia\?/);
    });

    it('says nothing in the console', async () => {
      const {messages} = await browser.open(`${server.origin}/page.html`);
      assert.deepEqual(messages, []);
    });

    it('adds no global variable and no style to the page', async () => {
      const {page: tab} = await browser.open(`${server.origin}/page.html`);
      const added = await tab.evaluate(() => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        const own = new Set(Object.getOwnPropertyNames(frame.contentWindow));
        frame.remove();
        return {
          styles: document.styleSheets.length + document.adoptedStyleSheets.length,
          names: Object.getOwnPropertyNames(window).filter(
            (key) => !own.has(key) && !/^\d+$/.test(key),
          ),
        };
      });
      assert.equal(added.styles, 0);
      // What puppeteer itself adds in Chromium has its name in it.
      assert.deepEqual(
        added.names.filter((key) => !/puppeteer|ariaQuerySelector/.test(key)),
        [],
      );
    });

    it('works under the strict policy of the README, and keeps its styles', async () => {
      const {page: tab, messages} = await browser.open(`${strict.origin}/page.html`);
      const padding = await tab.evaluate(
        () =>
          getComputedStyle(
            document.querySelector('iep-504-compare').shadowRoot.querySelector('.root'),
          ).paddingTop,
      );
      assert.notEqual(padding, '0px');
      assert.deepEqual(messages, []);
    });
  });
}

describe('every bundle', async () => {
  const bundles = (await readdir('dist')).filter((file) => /^iep-504.*\.js$/.test(file));
  const server = useServer({
    ...Object.fromEntries(
      await Promise.all(
        bundles.map(async (bundle) => [`/${bundle}`, await readFile(`dist/${bundle}`, 'utf8')]),
      ),
    ),
    ...Object.fromEntries(
      bundles.flatMap((bundle) =>
        ['en', 'es'].map((lang) => [
          `/${bundle}.${lang}.html`,
          page(snippet.replace('iep-504.js', bundle), lang),
        ]),
      ),
    ),
  });
  const browser = useBrowser('chromium');

  for (const bundle of bundles) {
    it(`${bundle} says the same English as every other`, async () => {
      const texts = [];
      for (const file of [bundle, 'iep-504.js']) {
        const {page: tab, messages} = await browser.open(`${server.origin}/${file}.en.html`);
        texts.push(
          await tab.evaluate(() =>
            ['iep-504-compare', 'parent-resources'].map((name) => {
              const root = document.querySelector(name).shadowRoot.querySelector('.root');
              root.querySelector('.bar')?.remove();
              return root.textContent.replace(/\s+/g, ' ').trim();
            }),
          ),
        );
        assert.deepEqual(messages, []);
      }
      assert.deepEqual(texts[0], texts[1]);
    });

    it(`${bundle} has its languages, and English for the others`, async () => {
      const {page: tab} = await browser.open(`${server.origin}/${bundle}.es.html`);
      const shown = await tab.evaluate(() => {
        const root = document.querySelector('iep-504-compare').shadowRoot.querySelector('.root');
        return {lang: root.lang, translate: root.translate};
      });
      const hasSpanish = ['iep-504.js', 'iep-504.es.js'].includes(bundle);
      assert.deepEqual(
        shown,
        hasSpanish ? {lang: 'es', translate: false} : {lang: 'en', translate: true},
      );
    });
  }

  for (const bundle of bundles) {
    it(`${bundle} imports nothing, and has one place that fetches: for \`src\``, async () => {
      const code = await readFile(`dist/${bundle}`, 'utf8');
      assert.doesNotMatch(code, /\bimport\s*[({'"*]|\bfrom\s*['"]|XMLHttpRequest|sendBeacon/);
      assert.equal(code.match(/\bfetch\(/g).length, 1);
    });
  }

  it('are one for each language and one with all', () => {
    assert.deepEqual(
      bundles.sort(),
      ['iep-504.js', ...languages.map(({tag}) => `iep-504.${tag}.js`)].sort(),
    );
  });
});
