import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {useBrowser, useServer} from '../browser-page.mjs';
import {useWebKit, whyNotInWebKit} from '../webkit-page.mjs';

const pages = (await readdir('demo')).filter((file) => file.endsWith('.html'));

/** It has no element, and browsers say in the console that a frame is not allowed to run its script. */
const withoutElement = 'iframe.html';

for (const name of ['chromium', 'firefox', 'webkit']) {
  const isWebKit = name === 'webkit';

  describe(`the demo in ${name}`, {skip: isWebKit && whyNotInWebKit()}, () => {
    const server = useServer(process.cwd());
    const browser = isWebKit ? useWebKit() : useBrowser(name);

    for (const file of pages.filter((name) => name !== withoutElement)) {
      it(`shows ${file} with an element`, async () => {
        const {page} = await browser.open(`${server.origin}/demo/${file}`);
        const elements = await page.evaluate(
          () => document.querySelectorAll('iep-504-compare, parent-resources').length,
        );
        assert.ok(elements > 0);
      });

      const skip = isWebKit && 'WebDriver cannot read the console';
      it(`shows ${file} with nothing in the console`, {skip}, async () => {
        const {messages} = await browser.open(`${server.origin}/demo/${file}`);
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
