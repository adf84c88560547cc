import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {useBrowser, useServer} from '../browser-page.mjs';
import {layoutFaults} from '../layout-faults.mjs';
import {pseudoLanguages, pseudoScript} from './pseudo-languages.mjs';

const files = {'/iep-504.js': pseudoScript};
for (const {tag, dir} of pseudoLanguages) {
  for (const [name, attributes] of [
    ['iep-504-compare', 'topics="all"'],
    ['parent-resources', 'state="UT"'],
  ]) {
    files[`/${tag}/${name}.html`] = `<!doctype html>
<html lang="${tag}" dir="${dir}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A page</title>
<script type="module" src="/iep-504.js"></script>
<${name} ${attributes}></${name}>
</html>`;
  }
}

describe('a language that nobody speaks', () => {
  const server = useServer(files);
  const browser = useBrowser('chromium');

  /** Opens an element with all that can be open in it at once. */
  async function open(tag, name) {
    const {page} = await browser.open(`${server.origin}/${tag}/${name}.html`);
    const element = await page.$(name);
    await element.evaluate(async (element) => {
      const {shadowRoot} = element;
      shadowRoot.querySelectorAll('details').forEach((details) => (details.open = true));
      shadowRoot.querySelectorAll('td .term, .disclosure').forEach((button, index) => {
        if (index < 2) button.click();
      });
      await element.updateComplete;
    });
    return {page, element};
  }

  for (const {tag, dir} of pseudoLanguages) {
    for (const name of ['iep-504-compare', 'parent-resources']) {
      it(`has room in <${name}> at each width (${dir})`, async () => {
        const {page, element} = await open(tag, name);
        const faults = {};
        for (const width of [320, 768, 1280]) {
          await page.setViewport({width, height: 900});
          faults[width] = await element.evaluate(layoutFaults);
        }
        assert.deepEqual(faults, {320: [], 768: [], 1280: []});
      });
    }
  }

  it('has marks that point to where its text goes on', async () => {
    const marks = {};
    for (const {tag, dir} of pseudoLanguages) {
      const {page} = await browser.open(`${server.origin}/${tag}/iep-504-compare.html`);
      marks[dir] = await page.$eval(
        'iep-504-compare',
        ({shadowRoot}) => getComputedStyle(shadowRoot.querySelector('summary'), '::before').rotate,
      );
    }
    assert.deepEqual(marks, {ltr: '-45deg', rtl: '135deg'});
  });

  it('leaves the names of laws as they are, “34 CFR 300.8” and not “CFR 300.8 34” (rtl)', async () => {
    const {element} = await open('qab', 'iep-504-compare');
    const turned = await element.evaluate(({shadowRoot}) => {
      /** Where a letter of a link is. */
      const place = ({firstChild}, index) => {
        const range = document.createRange();
        const text = firstChild.nodeType === Node.TEXT_NODE ? firstChild : firstChild.nextSibling;
        const start = index < 0 ? text.length + index : index;
        range.setStart(text, start);
        range.setEnd(text, start + 1);
        return range.getBoundingClientRect();
      };
      return [...shadowRoot.querySelectorAll(':is(.sources, .law) a')]
        .filter((link) => place(link, 0).top === place(link, -1).top)
        .filter((link) => place(link, 0).left > place(link, -1).left)
        .map(({textContent}) => textContent);
    });
    assert.deepEqual(turned, []);
  });
});
