// What the tests of whole pages share where they run in WebKit, which is driven through WebDriver: it sees
// neither what a page requests nor what it says in the console.
import {after, before} from 'node:test';
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
  });
  after(() => browser?.deleteSession());

  return {
    /** Opens a page, in a frame because the window is never narrower than 447 px, and waits until it has painted. */
    async open(url, {width = 1280, height = 900} = {}) {
      const frame = `<iframe src="${url}" width="${width}" height="${height}" style="border: 0"></iframe>`;
      await browser.url(`data:text/html,<!doctype html>${encodeURIComponent(frame)}`);
      await browser.switchFrame(await browser.$('iframe'));
      await browser.waitUntil(() => browser.execute(hasPainted), {timeout: 30_000});
      return {page: {evaluate: (action) => browser.execute(action)}};
    },
  };
}
