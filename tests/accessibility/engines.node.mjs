// Three engines that look for barriers, each over every state, language, theme and width, in Chromium. What
// axe finds in each browser, in English, is in axe.test.ts.
//
// axe and IBM Equal Access look into shadow roots. HTML_CodeSniffer does not: it reads a copy of what is
// inside, with the same styles, in the page itself. Only what an engine is sure of counts: each has a longer
// list of what a person should look at.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {useBrowser, useServer} from '../browser-page.mjs';
import {states} from '../element-states.mjs';
import {fragment, pages, wrapped} from '../static/files.mjs';

const read = (file) => readFile(file, 'utf8');

/** What an engine finds though nothing is wrong, and why not. */
const falsePositives = JSON.parse(await read('tests/accessibility/false-positives.json'));

/**
 * Each engine, and what asks it in a page: for what it finds, the rule and the element. Between the themes
 * only colors differ; the slow ones look in the dark at nothing else.
 */
const engines = {
  axe: {
    code: await read('node_modules/axe-core/axe.min.js'),
    async find(theme) {
      const {violations} = await globalThis.axe.run(document, {
        resultTypes: ['violations'],
        elementRef: true,
        // WCAG 2.2 A and AA, and what axe calls best practice. The target size is new in 2.2, and off by
        // default.
        ...(theme === 'dark'
          ? {runOnly: ['color-contrast']}
          : {rules: {'target-size': {enabled: true}}}),
      });
      return violations.flatMap(({id, nodes}) => nodes.map(({element}) => ({rule: id, element})));
    },
  },

  'IBM Equal Access': {
    code: await read('node_modules/accessibility-checker-engine/ace.js'),
    async find(theme) {
      const checker = new globalThis.ace.Checker();
      const contrast = {id: 'text_contrast_sufficient', level: 'violation'};
      checker.addGuideline({id: 'dark', checkpoints: [{num: '1.4.3', rules: [contrast]}]});
      const {results} = await checker.check(document, [
        theme === 'dark' ? 'dark' : 'IBM_Accessibility',
      ]);
      return results
        .filter(({value: [, outcome]}) => outcome === 'FAIL')
        .map(({ruleId, node}) => ({rule: ruleId, element: node}));
    },
  },

  HTML_CodeSniffer: {
    code: await read('node_modules/html_codesniffer/build/HTMLCS.js'),
    async find() {
      const {HTMLCS} = globalThis;
      const copies = [...document.querySelectorAll('main > *')]
        .filter(({shadowRoot}) => shadowRoot)
        .map((element) => {
          const copy = document.createElement('div');
          copy.className = 'copy';
          const rules = element.shadowRoot.adoptedStyleSheets.flatMap(({cssRules}) =>
            [...cssRules].map(({cssText}) => cssText),
          );
          // The class stands for the host.
          const style = document.createElement('style');
          style.textContent = `.copy {${rules
            .join('\n')
            .replace(/:host\(([^)]*)\)/g, '&$1')
            .replaceAll(':host', '&')}}`;
          copy.append(style, element.shadowRoot.querySelector('.frame').cloneNode(true));
          element.after(copy);
          return copy;
        });
      await new Promise((resolve, reject) => {
        HTMLCS.process('WCAG2AA', document, resolve, reject);
      });
      const found = HTMLCS.getMessages()
        .filter(({type}) => type === HTMLCS.ERROR)
        .map(({code, element}) => ({rule: code, element}));
      copies.forEach((copy) => copy.remove());
      return found;
    },
  },
};

const entry = (index) => ({
  name: `Education House ${index}`,
  url: 'https://example.org/',
  phone: '(801) 555-0100',
  description: {en: 'Speech therapy for children who stutter.', es: 'Terapia del habla.'},
  categories: ['speech-language', 'ot-pt'],
  regions: index % 3 ? ['UT'] : ['NV', 'ID'],
  languages: ['en', 'es'],
});

const own = JSON.stringify({
  version: 1,
  updated: '2026-11-02',
  entries: Array.from({length: 6}, (_, index) => entry(index)),
});

const script = '<script type="module" src="/iep-504.js"></script>';

/**
 * What an engine looks at: the pages, and the states of each in the order in which a reader comes to them.
 * A state is entered in the page.
 */
const subjects = {
  '<iep-504-compare>': {
    pages: (tag) => [
      wrapped({tag, name: 'Our school', html: `${script}<iep-504-compare></iep-504-compare>`}),
    ],
    states: states['iep-504-compare'],
  },

  '<parent-resources>': {
    pages: (tag) => [
      wrapped({
        tag,
        name: 'Our school',
        html: `${script}<parent-resources><script type="application/json">${own}</script></parent-resources>`,
      }),
    ],
    states: states['parent-resources'],
  },

  'the fragments': {
    pages: (tag) =>
      ['compare-table', 'compare-headings', 'resources', 'resources-UT'].map((name) =>
        wrapped({tag, name, html: fragment(tag, name)}),
      ),
    states: {'as loaded': () => undefined},
  },

  'page.html': {
    pages: (tag) => [pages.find((page) => page.tag === tag).html],
    states: {
      // All states of the country come from one template, and IBM Equal Access is slow on a long page: one
      // stands for them.
      'as loaded': () =>
        document.querySelectorAll('.states details ~ details').forEach((state) => state.remove()),
      'with every disclosure open': () =>
        document.querySelectorAll('details').forEach((details) => (details.open = true)),
    },
  },
};

const widths = [320, 768, 1280];

/** What an engine finds, a line each, and which of the known false positives are among it. */
async function look(page, name, theme) {
  const found = await page.evaluateHandle(engines[name].find, theme);
  return found.evaluate(
    (found, name, falsePositives) => {
      const lines = [];
      const met = [];
      for (const {rule, element} of found) {
        const known = falsePositives.findIndex(
          (one) => one.engine === name && one.rule === rule && element.matches(one.element),
        );
        if (known < 0) lines.push(`${rule}: ${element.outerHTML.slice(0, 160)}`);
        else met.push(known);
      }
      return {lines, met};
    },
    name,
    falsePositives,
  );
}

const address = (tag, subject, index) => encodeURI(`/${tag}/${subject}/${index}.html`);

const files = {'/iep-504.js': await read('dist/iep-504.js')};
for (const {tag} of pages) {
  for (const [subject, {pages}] of Object.entries(subjects)) {
    pages(tag).forEach((html, index) => (files[address(tag, subject, index)] = html));
  }
}

const met = new Set();

for (const [name, {code}] of Object.entries(engines)) {
  describe(`${name} finds nothing wrong`, () => {
    const server = useServer(files);
    const browser = useBrowser('chromium');

    async function open(path, theme) {
      const {page} = await browser.open(server.origin + path);
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: theme}]);
      await page.evaluate(code);
      return page;
    }

    for (const [subject, {pages: htmls, states}] of Object.entries(subjects)) {
      for (const {tag} of pages) {
        for (const theme of ['light', 'dark']) {
          it(`in ${subject} in ${tag}, ${theme}, in each state at each width`, async () => {
            const wrong = [];
            for (const index of htmls(tag).keys()) {
              const page = await open(address(tag, subject, index), theme);
              const element = await page.evaluateHandle(() =>
                [...document.querySelectorAll('main > *')].find(({shadowRoot}) => shadowRoot),
              );
              for (const [state, enter] of Object.entries(states)) {
                await page.evaluate(enter, element);
                await page.evaluate((element) => element?.updateComplete, element);
                for (const width of widths) {
                  await page.setViewport({width, height: 900});
                  const found = await look(page, name, theme);
                  found.met.forEach((known) => met.add(known));
                  wrong.push(...found.lines.map((line) => `${state}, ${width} px, ${line}`));
                }
              }
              await page.close();
            }
            assert.deepEqual(wrong, []);
          });
        }
      }
    }

    it('but a picture without a text, inside an element', async () => {
      const page = await open(address('en', '<iep-504-compare>', 0), 'light');
      await page.$eval('iep-504-compare', ({shadowRoot}) =>
        shadowRoot.querySelector('.root').append(document.createElement('img')),
      );
      const {lines} = await look(page, name, 'light');
      assert.equal(lines.length, 1, lines.join('\n'));
      assert.match(lines[0], /<img>$/);
    });

    it('but a pale text in the dark theme, inside an element', async () => {
      const page = await open(address('en', '<iep-504-compare>', 0), 'dark');
      await page.$eval('iep-504-compare', ({shadowRoot}) => {
        const text = document.createElement('p');
        text.textContent = 'Pale';
        text.style.color = '#444';
        shadowRoot.querySelector('.root').append(text);
      });
      const {lines} = await look(page, name, 'dark');
      assert.equal(lines.length, 1, lines.join('\n'));
      assert.match(lines[0], />Pale</);
    });
  });
}

describe('the list of false positives', () => {
  it('has none that no engine finds any more', () => {
    assert.deepEqual(
      falsePositives.filter((_, index) => !met.has(index)),
      [],
    );
  });
});
