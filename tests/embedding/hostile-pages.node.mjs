// Pages whose own styles and scripts get in the way. What a reader sees there is compared with what they see
// on a page that has neither.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {useBrowser, useServer} from '../browser-page.mjs';

// WordPress's block library is not among them: its one stylesheet comes with 290 packages.
const frameworks = {
  'Bootstrap 3': {
    file: 'node_modules/bootstrap-3/dist/css/bootstrap.min.css',
    around: [
      '<div class="container"><div class="row"><div class="col-sm-12">',
      '</div></div></div>',
    ],
  },
  'Bootstrap 5': {
    file: 'node_modules/bootstrap/dist/css/bootstrap.min.css',
    around: ['<div class="container text-center text-uppercase fst-italic">', '</div>'],
  },
  Foundation: {
    file: 'node_modules/foundation-sites/dist/css/foundation.min.css',
    around: ['<div class="grid-container text-center">', '</div>'],
  },
  'the US Web Design System': {
    file: 'node_modules/@uswds/uswds/dist/css/uswds.min.css',
    around: ['<div class="grid-container usa-prose">', '</div>'],
  },
  "Tailwind's reset": {
    file: 'node_modules/tailwindcss/preflight.css',
    around: ['<div>', '</div>'],
  },
};

const resets = {
  '* { all: unset }': 'body * { all: unset }',
  '* { all: unset !important }': 'body * { all: unset !important }',
  '* { all: revert !important }': 'body * { all: revert !important }',
  'tables hidden': 'table, td, th { display: none } table { display: none !important }',
  'rules for every tag': `h2, h3, p, span, li, td, th, a, button, div, section, small {
    font: italic 300 9px/1 serif !important; color: #f0f; background: #ff0; text-align: center;
    text-transform: uppercase; border: 3px solid red; display: inline-block !important; width: 50px }`,
  'a root font of 62.5%': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  // Its text has the same room as elsewhere, for the headings take their size from it.
  'a zoomed root': `html { zoom: 1.5 }
    @media (width > 1000px) { body { margin: 0 } main { width: 1264px } }`,
  'a font size of 0': 'body { font-size: 0 }',
  'one long line': 'body { white-space: nowrap; overflow-wrap: normal; word-break: keep-all }',
  'preformatted text': 'body { white-space: pre; tab-size: 20 }',
  capitals: 'body { text-transform: uppercase; font-variant: small-caps }',
  'text from right to left': 'html { direction: rtl }',
  'spaced letters': 'body { letter-spacing: 0.4em; word-spacing: 2em }',
  'centered text': 'body { text-align: center; text-indent: 4em }',
  'lines of 1': '* { line-height: 1 }',
  'bold italics with a shadow': `body { font-weight: 900; font-style: italic; font-stretch: condensed;
    text-shadow: 0 0 9px red; -webkit-text-fill-color: transparent; -webkit-text-stroke: 2px red }`,
  'broken words': 'body { word-break: break-all; hyphens: auto; line-break: anywhere }',
  'table rules that are passed on': `body { border-collapse: separate; border-spacing: 20px;
    caption-side: bottom; empty-cells: hide; list-style: square inside; cursor: wait }`,
};

const elements = `<script type="module" src="iep-504.js"></script>
  <iep-504-compare></iep-504-compare><parent-resources></parent-resources>`;

const page = ({doctype = '<!doctype html>', head = '', around = ['', ''], content = elements}) =>
  `${doctype}<html lang="en"><head><meta charset="utf-8"><title>A page</title>
  <meta name="viewport" content="width=device-width">${head}</head>
  <body><main>${around.join(content)}</main></body></html>`;

const styled = {
  ...Object.fromEntries(
    await Promise.all(
      Object.entries(frameworks).map(async ([name, {file, around}]) => {
        const css = await readFile(file, 'utf8');
        return [name, page({head: `<style>${css}</style>`, around})];
      }),
    ),
  ),
  ...Object.fromEntries(
    Object.entries(resets).map(([name, css]) => [name, page({head: `<style>${css}</style>`})]),
  ),
  'no doctype': page({doctype: '', head: '<style>body { font-size: 30px }</style>'}),
};

/** They add to what every script has: to arrays, functions, strings and elements. */
const libraries = {
  'Prototype 1.7': 'tests/embedding/libraries/prototype-1.7.3.js',
  'MooTools 1.4': 'tests/embedding/libraries/mootools-core-1.4.5.min.js',
  'jQuery 1': 'node_modules/jquery-1/dist/jquery.min.js',
};

const addressOf = (name) => `/${name.replaceAll(/\W+/g, '-')}.html`;

const files = {
  '/iep-504.js': await readFile('dist/iep-504.js', 'utf8'),
  '/plain.html': page({}),
  '/spaced.html': page({
    head: '<style>* { letter-spacing: 2px !important; word-spacing: 3px !important }</style>',
  }),
  '/hidden.html': page({
    head: '<style>parent-resources { display: none } body { visibility: hidden }</style>',
  }),
  '/reset-with-attributes.html': page({
    head: '<style>body * { all: unset }</style>',
    content: elements
      .replace('<iep-504-compare', '$& theme="dark"')
      .replace('<parent-resources', '$& hidden'),
  }),
  ...Object.fromEntries(Object.entries(styled).map(([name, html]) => [addressOf(name), html])),
  ...Object.fromEntries(
    await Promise.all(
      Object.values(libraries).map(async (file) => [`/${file}`, await readFile(file, 'utf8')]),
    ),
  ),
  ...Object.fromEntries(
    Object.entries(libraries).map(([name, file]) => [
      addressOf(name),
      page({head: `<script src="/${file}"></script>`}),
    ]),
  ),
};

/** How the text of each kind looks, and what surrounds it. The font is the page's to choose. */
const look = (tab) =>
  tab.evaluate(() => {
    const kinds = {
      'iep-504-compare': [
        '.root',
        'h2',
        '.lead p',
        '.key-text',
        '.both li',
        'caption',
        'thead th',
        '.topic',
        '.badge',
        'td p',
        '.term',
        'summary',
        '.more',
        '.footer p',
      ],
      'parent-resources': [
        'h2',
        'h3',
        '.choice select',
        '.search label',
        '.search input',
        'table',
        'tbody th',
        '.disclosure',
        'tbody td',
        '.name a',
        '.facts',
      ],
    };
    const properties = [
      'backgroundColor',
      'borderCollapse',
      'captionSide',
      'color',
      'cursor',
      'direction',
      'display',
      'fontSize',
      'fontStretch',
      'fontStyle',
      'fontVariant',
      'fontWeight',
      'hyphens',
      'letterSpacing',
      'lineHeight',
      'listStylePosition',
      'overflowWrap',
      'tabSize',
      'textAlign',
      'textIndent',
      'textShadow',
      'textTransform',
      'webkitTextFillColor',
      'webkitTextStrokeWidth',
      'whiteSpace',
      'wordBreak',
      'wordSpacing',
    ];
    return Object.entries(kinds).flatMap(([tag, selectors]) =>
      selectors.flatMap((selector) => {
        const style = getComputedStyle(
          document.querySelector(tag).shadowRoot.querySelector(selector),
        );
        // Browsers lose a hundredth of a pixel where they zoom.
        const value = (property) => style[property].replaceAll(/\d*\.\d+/g, Math.round);
        return properties.map((property) => `${tag} ${selector} ${property}: ${value(property)}`);
      }),
    );
  });

/** How the rows of the comparison stand on the page. */
const layout = (tab) =>
  tab.evaluate(() => {
    const host = document.querySelector('iep-504-compare');
    const root = host.shadowRoot.querySelector('.root');
    const rows = [...host.shadowRoot.querySelectorAll('tbody tr')].filter(
      (row) => row.checkVisibility() && row.getBoundingClientRect().height > 20,
    );
    const columns = new Set(
      [...rows[0].children].map((cell) => Math.round(cell.getBoundingClientRect().left)),
    );
    const parts = [...host.shadowRoot.querySelectorAll('h2, p, table')].filter((part) =>
      part.checkVisibility({contentVisibilityAuto: true}),
    );
    const {left, right} = root.getBoundingClientRect();
    return {
      rows: rows.length,
      isTable: columns.size === 3,
      isWide: right - left > 0.9 * host.parentElement.clientWidth,
      isInside: parts.every((part) => {
        const box = part.getBoundingClientRect();
        return box.left >= left && box.right <= right;
      }),
    };
  });

for (const name of ['chromium', 'firefox']) {
  describe(`in ${name}, on a page with`, () => {
    const server = useServer(files);
    const browser = useBrowser(name);
    let plain;

    before(async () => {
      const {page: tab} = await browser.open(`${server.origin}/plain.html`);
      plain = await look(tab);
    });

    for (const kind of Object.keys(styled)) {
      describe(kind, () => {
        let tab;
        before(async () => {
          ({page: tab} = await browser.open(server.origin + addressOf(kind)));
        });

        it('the text looks as it does elsewhere', async () => {
          const found = await look(tab);
          assert.deepEqual(
            found.filter((line, index) => line !== plain[index]),
            [],
          );
        });

        it('the comparison is a table of 12 rows that fills its place', async () => {
          assert.deepEqual(await layout(tab), {
            rows: 12,
            isTable: true,
            isWide: true,
            isInside: true,
          });
        });

        it('the comparison is 12 cards on a phone', async () => {
          await tab.setViewport({width: 375, height: 800});
          assert.deepEqual(await layout(tab), {
            rows: 12,
            isTable: false,
            isWide: true,
            isInside: true,
          });
        });
      });
    }

    it('spacing that a reader asked for, their text has it', async () => {
      const {page: tab} = await browser.open(`${server.origin}/spaced.html`);
      const spacing = await tab.evaluate(() =>
        ['h2', 'td p', 'summary'].map((selector) => {
          const {letterSpacing, wordSpacing} = getComputedStyle(
            document.querySelector('iep-504-compare').shadowRoot.querySelector(selector),
          );
          return [letterSpacing, wordSpacing];
        }),
      );
      assert.deepEqual(spacing, Array(3).fill(['2px', '3px']));
    });

    it('rules that hide the elements, they are hidden', async () => {
      const {page: tab} = await browser.open(`${server.origin}/hidden.html`);
      const isShown = await tab.evaluate(() =>
        ['iep-504-compare', 'parent-resources'].map((tag) =>
          document
            .querySelector(tag)
            .shadowRoot.querySelector('h2')
            .checkVisibility({visibilityProperty: true}),
        ),
      );
      assert.deepEqual(isShown, [false, false]);
    });

    it('a reset, `theme` and `hidden` do what they say', async () => {
      const {page: tab} = await browser.open(`${server.origin}/reset-with-attributes.html`);
      const found = await tab.evaluate(() => {
        const [root, hidden] = ['iep-504-compare', 'parent-resources'].map((tag) =>
          document.querySelector(tag).shadowRoot.querySelector('.root'),
        );
        return [getComputedStyle(root).backgroundColor, hidden.checkVisibility()];
      });
      assert.deepEqual(found, ['rgb(21, 24, 30)', false]);
    });

    for (const library of Object.keys(libraries)) {
      it(`${library}, nothing is in the console and everything in the elements works`, async () => {
        const {page: tab, messages} = await browser.open(server.origin + addressOf(library));
        const counts = await tab.evaluate(async () => {
          const [compare, resources] = ['iep-504-compare', 'parent-resources'].map((tag) =>
            document.querySelector(tag),
          );
          const shown = (element, selector) =>
            [...element.shadowRoot.querySelectorAll(selector)].filter((node) =>
              node.checkVisibility(),
            ).length;
          const change = async (selector, value, type) => {
            const control = resources.shadowRoot.querySelector(selector);
            control.value = value;
            control.dispatchEvent(new window.InputEvent(type, {bubbles: true}));
            await resources.updateComplete;
          };
          compare.shadowRoot.querySelector('.more').click();
          compare.shadowRoot.querySelector('.term').click();
          await compare.updateComplete;
          await change('.choice select', 'UT', 'change');
          const bodies = shown(resources, '.state [part=card]');
          await change('.search input', 'parent', 'input');
          return {
            rows: shown(compare, '[part=topic]'),
            meanings: shown(compare, '.meaning'),
            hasBodies: bodies > 0,
            hasResults: shown(resources, '.results [part=card]') > 0,
            hasMarks: shown(resources, 'mark') > 0,
          };
        });
        assert.deepEqual(
          {...counts, messages},
          {
            rows: 26,
            meanings: 1,
            hasBodies: true,
            hasResults: true,
            hasMarks: true,
            messages: [],
          },
        );
      });
    }
  });
}
