import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {useBrowser, useServer} from '../browser-page.mjs';

/** As an attacker would write it: it runs where it is taken for HTML, in a tag or outside of one. */
const attack = `"'></script></style><img src=x onerror="window.attacked=true"><svg onload="window.attacked=true">`;
const address = 'javascript:window.attacked=true';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
/** What a careful page does with JSON between tags. */
const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

const attributes = (names, value) => names.map((name) => `${name}="${escaped(value)}"`).join(' ');

const shared = ['lang', 'languages', 'heading-level', 'theme', 'reviewed-by', 'reviewed-on'];

const entry = {categories: ['own', 'speech-language'], regions: ['UT']};
const directory = {
  version: 1,
  updated: '2026-11-02',
  categories: [{id: 'own', name: attack}],
  entries: [
    {...entry, name: `House ${attack}`, description: attack},
    {...entry, name: 'House with an address', url: address, phone: address},
    {...entry, name: 'House with a language', description: {en: attack}, languages: [attack]},
  ],
};

const page = (content) => `<!doctype html><html lang="en"><meta charset="utf-8">
  <title>A page</title><script type="module" src="/iep-504.js"></script>${content}`;

const files = {
  '/iep-504.js': await readFile('dist/iep-504.js', 'utf8'),
  '/directory.json': JSON.stringify(directory),
  '/attributes.html': page(`
    <iep-504-compare ${attributes([...shared, 'topics', 'layout'], attack)}></iep-504-compare>
    <parent-resources ${attributes([...shared, 'sections', 'state', 'src', 'correction-url'], attack)}>
    </parent-resources>
    <parent-resources ${attributes(['src', 'correction-url'], address)}></parent-resources>`),
  '/child.html': page(`<iep-504-compare></iep-504-compare><parent-resources state="UT">
    <script type="application/json">${json(directory)}</script></parent-resources>`),
  '/src.html': page(`<iep-504-compare></iep-504-compare>
    <parent-resources state="UT" src="directory.json"></parent-resources>`),
  '/slots.html': page(`<iep-504-compare reviewed-by="Our office">
    <p slot="who-decides.504">You are on our team.</p>
    <p slot="last lines">Our own last lines.</p></iep-504-compare>`),
};

/** Whether a script ran, and what in the elements could run one or load something. */
const dangers = (tab) =>
  tab.evaluate(() => {
    const nodes = [...document.querySelectorAll('iep-504-compare, parent-resources')].flatMap(
      (element) => [...element.shadowRoot.querySelectorAll('*')],
    );
    const isDangerous = (node) =>
      node.matches('script, style, iframe, object, embed, img, svg, form, base, meta, link') ||
      [...node.attributes].some(
        ({name, value}) => name.startsWith('on') || /^\s*(javascript|data|vbscript):/i.test(value),
      );
    return {
      hasRun: window.attacked ?? false,
      found: nodes.filter(isDangerous).map((node) => node.outerHTML),
    };
  });

const none = {hasRun: false, found: []};

for (const name of ['chromium', 'firefox']) {
  describe(`what an attacker writes, without any policy, in ${name}`, () => {
    const server = useServer(files);
    const browser = useBrowser(name);
    const open = async (path) => (await browser.open(`${server.origin}/${path}`)).page;

    const search = (tab, filters) =>
      tab.evaluate(async (filters) => {
        const resources = document.querySelector('parent-resources');
        resources.filters = filters;
        await resources.updateComplete;
        return resources.shadowRoot.querySelector('.results').innerText;
      }, filters);

    it('does not run in an attribute', async () => {
      assert.deepEqual(await dangers(await open('attributes.html')), none);
    });

    for (const [where, file] of [
      ['in a JSON child', 'child.html'],
      ['in the file of a src', 'src.html'],
    ]) {
      it(`is text in a listing ${where}`, async () => {
        const tab = await open(file);
        await tab.waitForFunction(() =>
          document
            .querySelector('parent-resources')
            .shadowRoot.querySelector('.note')
            .innerText.includes('This website’s listings are from'),
        );
        const shown = await search(tab, {state: 'UT', text: 'house'});
        assert.ok(shown.includes(`House ${attack}`), shown);
        assert.deepEqual(await dangers(tab), none);
      });
    }

    it('does not run in a search', async () => {
      const tab = await open('child.html');
      await search(tab, {state: attack, text: attack, category: attack, language: attack});
      assert.deepEqual(await dangers(tab), none);
    });

    it('does nothing in the address of the page', async () => {
      const texts = [];
      for (const end of ['', `?state=NV&lang=es&text=${attack}#${attack}`]) {
        const tab = await open(`child.html${end}`);
        texts.push(
          await tab.evaluate(() =>
            ['iep-504-compare', 'parent-resources'].map(
              (tag) => document.querySelector(tag).shadowRoot.querySelector('.root').innerText,
            ),
          ),
        );
      }
      assert.deepEqual(texts[0], texts[1]);
    });

    it('leaves the laws and the last lines where words are put into slots', async () => {
      const tab = await open('slots.html');
      const text = await tab.evaluate(() => {
        const {shadowRoot} = document.querySelector('iep-504-compare');
        const cell = shadowRoot.querySelector('[name="who-decides.504"]').parentElement;
        return {
          laws: cell.querySelectorAll('.sources a').length,
          footer: shadowRoot.querySelector('[part=footer]').innerText,
        };
      });
      assert.ok(text.laws);
      assert.match(text.footer, /not legal advice.*Last checked/s);
    });
  });
}
