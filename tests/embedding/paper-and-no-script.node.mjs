import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../../scripts/browsers.mjs';
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

  it('shows what stands between the tags where scripts do not run', async () => {
    const plain = await puppeteer.launch(launchOptions().chromium);
    const page = await plain.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${server.origin}/page.html`);
    const {height} = await (await page.$('p')).boundingBox();
    await plain.close();
    assert.ok(height > 0);
  });
});
