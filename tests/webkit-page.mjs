// What the tests of whole pages share where they run in WebKit, which is driven through WebDriver: it sees
// neither what a page requests nor what it says in the console.
import {after, before} from 'node:test';
import {PNG} from 'pngjs';
import {remote} from 'webdriverio';
import {findWebKit} from '../scripts/programs.mjs';
import {startWebKit} from '../scripts/webkit.mjs';
import {hasPainted} from './browser-page.mjs';

/** Why the tests are not run in WebKit; `false` where they are. */
export const whyNotInWebKit = () => !findWebKit() && 'WebKit is not here';

/** Starts WebKit for the tests of a suite. Its pages know of a page of puppeteer what is used here. */
export function useWebKit() {
  let browser;
  before(async () => {
    browser = await remote(await startWebKit(findWebKit()));
    // The whole screen, so that every page is seen as a whole.
    await browser.setWindowSize(1600, 1440);
  });
  after(() => browser?.deleteSession());

  return {
    /** Opens a page, in a frame because the window is never narrower than 447 px, and waits until it has painted. */
    async open(url, {width = 1280, height = 900} = {}) {
      const frame = `<iframe src="${url}" width="${width}" height="${height}" style="position: fixed; inset: 0 auto auto 0; border: 0"></iframe>`;
      await browser.url(`data:text/html,<!doctype html>${encodeURIComponent(frame)}`);
      await browser.switchFrame(await browser.$('iframe'));
      await browser.waitUntil(() => browser.execute(hasPainted), {timeout: 30_000});
      const page = {
        evaluate: (action) => browser.execute(action),
        async screenshot() {
          // All of the window: of an element WebKitGTK takes the wrong part where the window is higher.
          const image = PNG.sync.read(Buffer.from(await browser.takeScreenshot(), 'base64'));
          const part = new PNG({width, height});
          PNG.bitblt(image, part, 0, 0, width, height);
          return PNG.sync.write(part);
        },
      };
      return {page};
    },
  };
}
