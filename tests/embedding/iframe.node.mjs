import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {useBrowser, useServer} from '../browser-page.mjs';

for (const name of ['chromium', 'firefox']) {
  describe(`the complete page in a frame in ${name}`, () => {
    const server = useServer(process.cwd());
    const browser = useBrowser(name);
    const heights = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('iframe')].map(({height}) => Number(height)),
      );
    let tab, scriptless, talking;

    before(async () => {
      tab = await browser.newPage();
      await tab.setViewport({width: 1000, height: 800});
      await tab.goto(`${server.origin}/demo/iframe.html`);
      [scriptless, talking] = await Promise.all(
        (await tab.$$('iframe')).map((frame) => frame.contentFrame()),
      );
    });

    /** Waits until the frame is as high as what is in it, and needs no scroll bar. */
    async function fits() {
      await talking.waitForFunction(
        () =>
          innerHeight === Math.ceil(document.body.getBoundingClientRect().height) &&
          innerWidth === document.documentElement.clientWidth,
        {timeout: 5000, polling: 50},
      );
    }

    it('has the height of what is in it before the reader comes to it', async () => {
      await fits();
      assert.ok((await heights())[1] > 5000);
    });

    it('grows with what the reader opens in it, and shrinks again', async () => {
      await (await tab.$$('iframe'))[1].scrollIntoView();
      const [, closed] = await heights();
      const toggle = () =>
        talking.evaluate(() => document.querySelector('.sources summary').click());
      await toggle();
      await talking.waitForFunction((closed) => innerHeight > closed, {timeout: 5000}, closed);
      await fits();
      await toggle();
      await talking.waitForFunction((closed) => innerHeight === closed, {timeout: 5000}, closed);
    });

    it('keeps its height whatever another window says', async () => {
      await fits();
      const first = await heights();
      await tab.evaluate(
        () =>
          new Promise((resolve) => {
            addEventListener('message', resolve, {once: true});
            postMessage({type: 'iep504-height', height: 777}, '*');
          }),
      );
      assert.deepEqual(await heights(), first);
    });

    for (const [height, set] of [
      [1e9, 200_000],
      [-1, 300],
      ['tall', 300],
    ]) {
      it(`is ${set} px high where the frame says ${height}`, async () => {
        // Heard after the script of the page, and before the frame tells its own height again.
        await tab.evaluate(() => {
          globalThis.heights = [];
          addEventListener('message', () => {
            globalThis.heights.push(Number(document.querySelectorAll('iframe')[1].height));
          });
        });
        await talking.evaluate(
          (height) => parent.postMessage({type: 'iep504-height', height}, '*'),
          height,
        );
        await tab.waitForFunction((set) => globalThis.heights.includes(set), {timeout: 5000}, set);
      });
    }

    it('can be read and runs no script where the frame allows none', async () => {
      const heading = await scriptless.waitForSelector('h2');
      assert.ok((await heading.boundingBox()).height > 0);
      assert.equal((await heights())[0], 500);
    });

    it('can be opened to the last cell where the frame allows no script', async () => {
      const height = await scriptless.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        const {scrollHeight, clientHeight, scrollWidth, clientWidth} = document.documentElement;
        return {scrolls: scrollHeight > clientHeight, overflow: scrollWidth - clientWidth};
      });
      assert.deepEqual(height, {scrolls: true, overflow: 0});
    });
  });
}
