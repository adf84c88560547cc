import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {useBrowser, useServer} from '../browser-page.mjs';

const pages = (await readdir('demo')).filter((file) => file.endsWith('.html'));

/** It has no element, and browsers say in the console that a frame is not allowed to run its script. */
const withoutElement = 'iframe.html';

for (const name of ['chromium', 'firefox']) {
  describe(`the demo in ${name}`, () => {
    const server = useServer(process.cwd());
    const browser = useBrowser(name);

    for (const file of pages.filter((name) => name !== withoutElement)) {
      it(`shows ${file} with an element and nothing in the console`, async () => {
        const {page, messages} = await browser.open(`${server.origin}/demo/${file}`);
        assert.ok(await page.$('iep-504-compare, parent-resources'));
        assert.deepEqual(messages, []);
      });
    }

    for (const file of pages) {
      for (const width of [320, 768, 1280]) {
        it(`shows ${file} at ${width} px without sideways scrolling`, async () => {
          const {page} = await browser.open(`${server.origin}/demo/${file}`, {width});
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.ok(overflow <= 0, `${overflow} px too wide`);
        });
      }
    }
  });
}
