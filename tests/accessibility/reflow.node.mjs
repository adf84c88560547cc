// Whether everything can be read where there is little room, where the reader needs more space between
// letters, and where there is far too much room. 320 px are also what a window of 1280 px has at 400 %.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {translations} from '../../scripts/strings.mjs';
import {useBrowser, useServer} from '../browser-page.mjs';
import {states} from '../element-states.mjs';
import {layoutFaults} from '../layout-faults.mjs';

const page = (body) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A page</title>
<script type="module" src="/iep-504.js"></script>
${body}
</html>`;

const files = {
  '/iep-504.js': await readFile('dist/iep-504.js', 'utf8'),
  '/iep-504-compare.html': page('<iep-504-compare></iep-504-compare>'),
  '/parent-resources.html': page('<parent-resources></parent-resources>'),
};

/** What WCAG 1.4.12 lets a reader set, as their tool does: in the page and in every shadow root. */
const spaced = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

const places = {
  'at 320 px': {width: 320},
  'in a sidebar of 220 px': {width: 1280, css: 'body { inline-size: 220px; margin: 0 }'},
  'at 320 px, with text spaced out': {width: 320, css: spaced},
  'at 1280 px, with text spaced out': {width: 1280, css: spaced},
};

for (const {tag} of translations) {
  places[`in a sidebar of 220 px in ${tag}`] = {...places['in a sidebar of 220 px'], lang: tag};
  places[`at 768 px in ${tag}`] = {width: 768, lang: tag};
}

for (const browserName of ['chromium', 'firefox']) {
  describe(`there is room for every text, in ${browserName},`, () => {
    const server = useServer(files);
    const browser = useBrowser(browserName);

    async function open(name, {width, css = '', lang = 'en'}) {
      const {page: tab} = await browser.open(`${server.origin}/${name}.html`, {width});
      const element = await tab.$('iep-504-compare, parent-resources');
      const setUp = (element, css, lang) => {
        element.lang = lang;
        for (const root of [document, element.shadowRoot]) {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        }
        return element.updateComplete;
      };
      await element.evaluate(setUp, css, lang);
      return {tab, element};
    }

    for (const [place, how] of Object.entries(places)) {
      for (const name of Object.keys(states)) {
        it(`in <${name}> ${place}, in each state`, async () => {
          const {tab, element} = await open(name, how);
          const faults = [];
          for (const [state, enter] of Object.entries(states[name])) {
            await element.evaluate(enter);
            await element.evaluate(({updateComplete}) => updateComplete);
            faults.push(
              ...(await element.evaluate(layoutFaults)).map((fault) => `${state}: ${fault}`),
            );
          }
          await tab.close();
          assert.deepEqual(faults, []);
        });
      }
    }

    it('and it would be noticed if there were none', async () => {
      const {element} = await open('iep-504-compare', {
        width: 320,
        css: 'td p { white-space: nowrap }',
      });
      assert.notDeepEqual(await element.evaluate(layoutFaults), []);
    });

    for (const name of Object.keys(states)) {
      // WCAG 1.4.8.
      it(`and no line of more than 80 letters in <${name}> at 2560 px`, async () => {
        const {element} = await open(name, {width: 2560});
        const long = await element.evaluate(({shadowRoot}) => {
          shadowRoot.querySelectorAll('details').forEach((details) => (details.open = true));
          return [...shadowRoot.querySelectorAll('p, li, dd')]
            .filter((block) => block.checkVisibility())
            .map((block) => {
              const text = block.innerText.replace(/\s+/g, ' ').trim();
              const height = parseFloat(getComputedStyle(block).lineHeight);
              const lines = Math.round(block.getBoundingClientRect().height / height);
              return {text, letters: Math.round(text.length / lines)};
            })
            .filter(({letters}) => letters > 80);
        });
        assert.deepEqual(long, []);
      });
    }
  });
}
