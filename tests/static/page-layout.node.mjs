import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {states} from '../../dist/static.js';
import {useBrowser, useServer} from '../browser-page.mjs';
import {pages, planNames} from './files.mjs';

const files = Object.fromEntries(pages.map(({tag, html}) => [`/${tag}/page.html`, html]));

for (const name of ['chromium', 'firefox']) {
  describe(`the complete page in ${name}`, () => {
    const server = useServer(files);
    const browser = useBrowser(name);

    async function open(tag, width) {
      const tab = await browser.newPage();
      await tab.setViewport({width, height: 800});
      await tab.goto(`${server.origin}/${tag}/page.html`);
      return tab;
    }

    /** What a reader sees of each row: in how many columns, and the names of the plans in its cells. */
    const rows = (tab) =>
      tab.evaluate(() =>
        [...document.querySelectorAll('tbody tr')].map(({children}) => ({
          columns: new Set([...children].map((cell) => cell.getBoundingClientRect().left)).size,
          plans: [...children].flatMap((cell) => {
            const plan = cell.querySelector('.plan');
            return plan?.checkVisibility() ? [plan.textContent] : [];
          }),
        })),
      );

    it('leads a link with the id of a topic to its row', async () => {
      const tab = await browser.newPage();
      await tab.goto(`${server.origin}/en/page.html#who-decides`);
      const {question, top} = await tab.$eval(':target', (row) => ({
        question: row.querySelector('.topic').textContent,
        top: row.getBoundingClientRect().top,
      }));
      assert.match(question, /^Who decides/);
      assert.ok(top >= 0 && top < 400, `${top}`);
    });

    for (const {tag} of pages) {
      it(`is 26 cards that name the plans on a phone (${tag})`, async () => {
        const found = await rows(await open(tag, 320));
        assert.deepEqual(found, Array(26).fill({columns: 1, plans: planNames(tag)}));
      });

      it(`is a table of 26 rows on a wide screen (${tag})`, async () => {
        const found = await rows(await open(tag, 1280));
        assert.deepEqual(found, Array(26).fill({columns: 3, plans: []}));
      });

      it(`names each state beside the mark that opens it (${tag})`, async () => {
        const tab = await open(tag, 320);
        const shifted = await tab.evaluate(() =>
          [...document.querySelectorAll('.states summary')].map(
            (summary) =>
              summary.firstElementChild.getBoundingClientRect().left -
              summary.getBoundingClientRect().left,
          ),
        );
        assert.equal(shifted.length, states.length);
        assert.ok(Math.min(...shifted) > 5, shifted.join());
      });

      for (const width of [320, 768, 1280]) {
        it(`is no wider than a screen of ${width} px, with everything open (${tag})`, async () => {
          const tab = await open(tag, width);
          const overflow = await tab.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
            return document.documentElement.scrollWidth - document.documentElement.clientWidth;
          });
          assert.equal(overflow, 0);
        });
      }
    }
  });
}
