import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {useBrowser, useServer} from '../browser-page.mjs';

const files = {
  '/iep-504.js': await readFile('dist/iep-504.js', 'utf8'),
  '/page.html': `<!doctype html><html lang="en"><title>A page</title>
    <script type="module" src="iep-504.js"></script>
    <iep-504-compare><p>Read about the plans at our office.</p></iep-504-compare>`,
};

describe('a page with the comparison', () => {
  const server = useServer(files);
  const browser = useBrowser('chromium');

  it('prints the glossary and the explanations though they are closed, and no controls', async () => {
    const {page} = await browser.open(`${server.origin}/page.html`);
    await page.emulateMediaType('print');
    const heights = await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('iep-504-compare');
      const height = (selector) =>
        shadowRoot.querySelector(selector).getBoundingClientRect().height;
      return {
        glossary: height('dl'),
        explanation: height('#explanation-sdi p'),
        button: height('.more'),
      };
    });
    assert.ok(heights.glossary > 100, String(heights.glossary));
    assert.ok(heights.explanation > 10, String(heights.explanation));
    assert.equal(heights.button, 0);
  });

  it('prints dark on white where the page is dark', async () => {
    const {page} = await browser.open(`${server.origin}/page.html`);
    const color = () =>
      page.evaluate(() => {
        document.documentElement.style.colorScheme = 'dark';
        const {shadowRoot} = document.querySelector('iep-504-compare');
        return getComputedStyle(shadowRoot.querySelector('.root')).color;
      });
    assert.equal(await color(), 'rgb(232, 234, 238)');
    await page.emulateMediaType('print');
    assert.equal(await color(), 'rgb(28, 33, 41)');
  });

  it('keeps what has the focus clear of the sticky headings, forwards and backwards', async () => {
    const {page} = await browser.open(`${server.origin}/page.html`, {height: 500});
    const covered = [];
    const press = async (key, count) => {
      for (let i = 0; i < count; i++) {
        await page.keyboard.press(key);
        covered.push(
          ...(await page.evaluate(() => {
            const {shadowRoot} = document.querySelector('iep-504-compare');
            const focused = shadowRoot.activeElement;
            const table = focused?.closest('tbody')?.closest('table');
            if (!table) return [];
            const head = table.querySelector('thead th').getBoundingClientRect();
            const {bottom} = focused.getBoundingClientRect();
            return bottom <= head.bottom ? [focused.textContent] : [];
          })),
        );
      }
    };
    await press('Tab', 50);
    await page.keyboard.down('Shift');
    await press('Tab', 50);
    await page.keyboard.up('Shift');
    assert.deepEqual(covered, []);
  });

  it('shows what stands between the tags where scripts do not run', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${server.origin}/page.html`);
    const {height} = await (await page.$('p')).boundingBox();
    assert.ok(height > 0);
  });
});
