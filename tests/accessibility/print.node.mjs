// What a parent holds in their hands when they print a page: the file that Chromium makes of it, read with
// Poppler.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {before, describe, it} from 'node:test';
import {findPrograms} from '../../scripts/programs.mjs';
import {languages} from '../../scripts/strings.mjs';
import {useBrowser, useServer} from '../browser-page.mjs';
import {fontFamilies, fontFiles, fontLinks} from '../fonts.mjs';

const {pdftotext, pdftoppm} = findPrograms('pdftotext', 'pdftoppm');

const page = (language, body) => `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<title>A page</title>
${fontLinks(language)}
<style>body { font-family: ${fontFamilies(language)} }</style>
<script type="module" src="iep-504.js"></script>
${body}
</html>`;

const own = {
  version: 1,
  updated: '2026-11-02',
  entries: [
    {name: 'Speech House', phone: '(801) 555-0100', categories: ['ot-pt'], regions: ['UT']},
  ],
};

const bodies = {
  all: '<iep-504-compare topics="all" theme="dark"></iep-504-compare>',
  essential: '<iep-504-compare></iep-504-compare>',
  resources: `<parent-resources state="UT" theme="dark"><script type="application/json">${JSON.stringify(own)}</script></parent-resources>`,
};

const files = {'/iep-504.js': await readFile('dist/iep-504.js', 'utf8'), ...fontFiles};
for (const {tag} of languages) {
  for (const [name, body] of Object.entries(bodies)) {
    files[`/${name}.${tag}.html`] = page(tag, body);
  }
}

/** Letters and digits alone: on paper lines break where they like, addresses too. */
const bare = (text) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** How light a sheet is, from 0 to 255: its darkest point, and all of it. */
function lightness(file, sheet) {
  const image = execFileSync(pdftoppm, ['-gray', '-r', '30', '-f', sheet, '-l', sheet, file]);
  // Three lines, then a byte for each point.
  const points = image.subarray(image.toString('latin1').match(/^(?:.*\n){3}/)[0].length);
  let sum = 0;
  for (const point of points) sum += point;
  return {darkest: Math.min(...points), mean: sum / points.length};
}

/**
 * Prints the element of a page on US letter paper.
 *
 * @param {string} name of the page
 * @param {string} language
 * @param {(element: Element) => void} prepare opens what the reader has opened
 * @param {Record<string, string>} parts selectors by name. Each element that they find is marked before its
 *   first and after its last word; `printed.parts` has the marks. Marks are read in any language: of Arabic,
 *   Poppler gives the letters as they look, from right to left.
 */
function usePrint(name, language, prepare = () => undefined, parts = {}) {
  const server = useServer(files);
  const browser = useBrowser('chromium');
  const printed = {};

  before(async () => {
    const {page: tab} = await browser.open(`${server.origin}/${name}.${language}.html`);
    const element = await tab.$('iep-504-compare, parent-resources');
    await element.evaluate(prepare);
    await element.evaluate(({updateComplete}) => updateComplete);
    printed.parts = await element.evaluate(({shadowRoot}, parts) => {
      let count = 0;
      const markAll = (selector) =>
        [...shadowRoot.querySelectorAll(selector)].map((node) => {
          const mark = `x${++count}x`;
          node.prepend(`${mark} `);
          node.append(` ${mark}`);
          return mark;
        });
      return Object.fromEntries(
        Object.entries(parts).map(([name, selector]) => [name, markAll(selector)]),
      );
    }, parts);
    const folder = await mkdtemp(path.join(tmpdir(), 'print-'));
    const margin = '0.5in';
    const file = path.join(folder, `${name}.pdf`);
    await tab.pdf({
      path: file,
      format: 'letter',
      printBackground: true,
      margin: {top: margin, right: margin, bottom: margin, left: margin},
    });
    // In the order of the page: side by side, as -layout has them, the columns of a table are mixed.
    printed.text = execFileSync(pdftotext, ['-raw', file, '-'], {encoding: 'utf8'});
    printed.sheets = printed.text.split('\f').slice(0, -1);
    printed.light = printed.sheets.map((_, index) => lightness(file, String(index + 1)));
    printed.texts = (selector) =>
      element.evaluate(
        ({shadowRoot}, selector) =>
          [...shadowRoot.querySelectorAll(selector)].map(({textContent}) => textContent),
        selector,
      );
    printed.addresses = (selector) =>
      element.evaluate(
        ({shadowRoot}, selector) =>
          [...shadowRoot.querySelectorAll(selector)].map(({href}) => href),
        selector,
      );
    await rm(folder, {recursive: true});
  });
  return printed;
}

/** Whether a part is on a sheet, from its first word to its last. */
const isOn = (sheet, mark) => sheet.split(mark).length > 2;

/** What of a list of texts is not on paper. */
const missing = (texts, {text}) => texts.filter((one) => !bare(text).includes(bare(one)));

function expectAllOn(texts, printed) {
  assert.notEqual(texts.length, 0);
  assert.deepEqual(missing(texts, printed), []);
}

function expectPartsOn(marks, {text}) {
  assert.notEqual(marks.length, 0);
  assert.deepEqual(
    marks.filter((mark) => !isOn(text, mark)),
    [],
  );
}

function expectBlackOnWhite({light}) {
  assert.deepEqual(
    light.filter(({darkest, mean}) => darkest > 100 || mean < 225),
    [],
  );
}

for (const {tag, name} of languages) {
  describe(`every topic on paper in ${name}, with some things open`, () => {
    // Some languages need a quarter more room than English.
    const mostSheets = tag === 'en' ? 18 : 22;
    const printed = usePrint(
      'all',
      tag,
      ({shadowRoot}) => {
        for (const [selector, count] of [
          ['[part=explanation]', 2],
          ['.sources', 4],
        ]) {
          const all = [...shadowRoot.querySelectorAll(selector)];
          all.slice(0, count).forEach((details) => (details.open = true));
        }
      },
      {
        headings: 'thead th:first-child',
        questions: 'tbody .topic',
        iep: 'tbody td.iep p',
        p504: 'tbody td.p504 p',
        explanations: '[part=explanation] .stack > p:not(.law)',
        words: '[part=glossary] :is(dt, dd)',
        laws: ':is(.sources, .law) a',
      },
    );
    const rows = () =>
      printed.parts.questions.map((question, index) => [
        question,
        printed.parts.iep[index],
        printed.parts.p504[index],
      ]);

    it('has each row whole on one sheet', () => {
      assert.equal(printed.parts.p504.length, printed.parts.questions.length);
      const split = rows().filter(
        (row) => !printed.sheets.some((sheet) => row.every((part) => isOn(sheet, part))),
      );
      assert.deepEqual(split, []);
    });

    it('says on each sheet of the table what its columns are, and on no other', () => {
      const [headings] = printed.parts.headings;
      for (const sheet of printed.sheets) {
        assert.equal(
          isOn(sheet, headings),
          rows().some((row) => row.some((part) => sheet.includes(part))),
        );
      }
    });

    it('has the longer explanations, open or not', () => {
      expectPartsOn(printed.parts.explanations, printed);
    });

    it('has the words to know', () => expectPartsOn(printed.parts.words, printed));

    it('has the name of every law', () => expectPartsOn(printed.parts.laws, printed));

    it(`takes no more than ${mostSheets} sheets`, () => {
      assert.ok(printed.sheets.length <= mostSheets, String(printed.sheets.length));
    });
  });

  describe(`who helps in a state, on paper in ${name},`, () => {
    const printed = usePrint('resources', tag, ({shadowRoot}) =>
      shadowRoot.querySelector('[aria-controls=category-ot-pt]').click(),
    );

    it('have the address of every link', async () => {
      expectAllOn(
        await printed.addresses("p:not(.newer) > a[href^='http'], .facts a[href^='http']"),
        printed,
      );
    });

    it('have their phone numbers', async () => {
      expectAllOn(await printed.texts("a[href^='tel:']"), printed);
    });

    it('take no more than 8 sheets', () => {
      assert.ok(printed.sheets.length <= 8, String(printed.sheets.length));
    });
  });
}

describe('on paper, with everything that was opened', () => {
  const printed = usePrint('all', 'en', ({shadowRoot}) =>
    shadowRoot.querySelectorAll('.sources').forEach((details) => (details.open = true)),
  );

  it('the addresses of the sources are written out', async () => {
    const addresses = await printed.addresses('.sources[open] a');
    expectAllOn(addresses, printed);
  });

  it('the dark theme is dark on white', () => expectBlackOnWhite(printed));
});

describe('the essential topics on paper, with nothing open', () => {
  const printed = usePrint('essential', 'en');

  it('have no addresses of laws', () => {
    assert.doesNotMatch(bare(printed.text), /httpswwwecfrgov/);
  });

  it('have no menu and no buttons', async () => {
    assert.doesNotMatch(printed.text, /^\s*Language\b/m);
    const [more] = await printed.texts('.more');
    assert.deepEqual(missing([more], printed), [more]);
  });

  it('take no more than 12 sheets', () => {
    assert.ok(printed.sheets.length <= 12, String(printed.sheets.length));
  });
});

describe('who helps in a state, on paper', () => {
  const printed = usePrint('resources', 'en');

  it('have no menu and no search', () => {
    assert.doesNotMatch(printed.text, /^\s*(?:Language|Search|Clear)\b/m);
  });

  it('are dark on white, in the dark theme too', () => expectBlackOnWhite(printed));
});

describe('page.html on paper', () => {
  const server = useServer('dist/static/en');
  const browser = useBrowser('chromium');

  for (const count of [0, 2]) {
    it(`has the ${count} states that were opened, and no others`, async () => {
      const {page: tab} = await browser.open(`${server.origin}/page.html`);
      await tab.emulateMediaType('print');
      const printed = await tab.$$eval(
        '.states details',
        (states, count) => {
          states.slice(0, count).forEach((state) => (state.open = true));
          return states.filter((state) => state.checkVisibility()).length;
        },
        count,
      );
      assert.equal(printed, count);
    });
  }
});
