import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {languages} from '../../scripts/strings.mjs';
import {useBrowser, useServer} from '../browser-page.mjs';

const integrity = JSON.parse(await readFile('dist/integrity.json', 'utf8'));
const bundles = (await readdir('dist')).filter((file) => /^iep-504.*\.js$/.test(file));

const page = (bundle, hash) => `<!doctype html><html lang="en"><meta charset="utf-8">
  <title>A page</title>
  <script type="module" src="${bundle}" integrity="${hash}"></script>
  <iep-504-compare><p>Read about the plans at our office.</p></iep-504-compare>
  <parent-resources><p>Ask our office who can help.</p></parent-resources>`;

const isDefined = (tab) =>
  tab.evaluate(() =>
    ['iep-504-compare', 'parent-resources'].map((name) => Boolean(customElements.get(name))),
  );

describe('dist/integrity.json', () => {
  it('lists the script with every language and that of each, and nothing else', () => {
    const files = ['iep-504.js', ...languages.map(({tag}) => `iep-504.${tag}.js`)];
    assert.deepEqual(Object.keys(integrity).sort(), files.sort());
    assert.deepEqual(bundles.sort(), files);
  });
});

for (const name of ['chromium', 'firefox']) {
  describe(`a script tag with integrity in ${name}`, () => {
    const contents = Object.fromEntries(
      bundles.map((bundle) => [
        `/${bundle}`,
        async (_, response) => {
          response.writeHead(200, {'content-type': 'text/javascript'});
          response.end(await readFile(`dist/${bundle}`));
        },
      ]),
    );
    const pages = Object.fromEntries(
      bundles.flatMap((bundle) => [
        [`/${bundle}.html`, page(bundle, integrity[bundle])],
        // As after a byte of the file has changed: the hash is that of another text.
        [`/${bundle}.changed.html`, page(bundle, `sha384-${'A'.repeat(64)}`)],
      ]),
    );
    const server = useServer({...contents, ...pages});
    const browser = useBrowser(name);

    for (const bundle of bundles) {
      it(`loads ${bundle} by its hash`, async () => {
        const {page: tab, messages} = await browser.open(`${server.origin}/${bundle}.html`);
        assert.deepEqual(await isDefined(tab), [true, true]);
        assert.deepEqual(messages, []);
      });

      it(`does not run ${bundle} by another hash, and leaves the fallback to read`, async () => {
        const tab = await browser.newPage();
        await tab.goto(`${server.origin}/${bundle}.changed.html`);
        assert.deepEqual(await isDefined(tab), [false, false]);
        const text = await tab.evaluate(() => document.body.innerText);
        assert.match(text, /Read about the plans at our office\.\s+Ask our office who can help\./);
      });
    }
  });
}
