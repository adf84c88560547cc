// Four elements on one page, each in a language of its own, in three engines.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {useBrowser, useServer} from '../browser-page.mjs';
import {message} from '../static/files.mjs';
import {useWebKit, whyNotInWebKit} from '../webkit-page.mjs';

const expected = {en: 'ltr', ar: 'rtl', 'zh-Hant': 'ltr', ht: 'ltr'};

for (const name of ['chromium', 'firefox', 'webkit']) {
  const isWebKit = name === 'webkit';

  describe(`four languages side by side in ${name}`, {skip: isWebKit && whyNotInWebKit()}, () => {
    const server = useServer(process.cwd());
    const browser = isWebKit ? useWebKit() : useBrowser(name);
    let shown;

    before(async () => {
      const {page} = await browser.open(`${server.origin}/demo/languages.html`);
      shown = await page.evaluate(() =>
        [...document.querySelectorAll('iep-504-compare')].map((element) => {
          const root = element.shadowRoot.querySelector('.root');
          const [iep, p504] = root.querySelectorAll('td');
          const box = root.getBoundingClientRect();
          // But what is there for screen readers alone.
          const texts = [...root.querySelectorAll('h2, h3, p, li, th, td')].filter(
            (text) => text.checkVisibility() && text.clientWidth > 1,
          );
          return {
            lang: root.lang,
            direction: getComputedStyle(root).direction,
            heading: root.querySelector('h2').textContent,
            // A stacked table: the plans below one another, in the order of the source.
            isIepFirst: iep.getBoundingClientRect().top < p504.getBoundingClientRect().top,
            outside: texts.filter((text) => {
              const {left, right} = text.getBoundingClientRect();
              return left < box.left - 1 || right > box.right + 1;
            }).length,
          };
        }),
      );
    });

    it('are each in their language and their direction', () => {
      assert.deepEqual(
        Object.fromEntries(shown.map(({lang, direction}) => [lang, direction])),
        expected,
      );
    });

    it('have each the heading of their language', () => {
      for (const {lang, heading} of shown) {
        assert.equal(heading.replaceAll('\u00a0', ' ').trim(), message(lang, 'compare.heading'));
      }
    });

    it('have the IEP before the 504 plan, whatever the direction', () => {
      assert.deepEqual(
        shown.map(({isIepFirst}) => isIepFirst),
        [true, true, true, true],
      );
    });

    it('have every text inside their frame', () => {
      assert.deepEqual(
        shown.map(({outside}) => outside),
        [0, 0, 0, 0],
      );
    });
  });
}
