// What a parent holds in their hands when they print a page: the file that Chromium makes of it, read with
// Poppler.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {before, describe, it} from 'node:test';
import {findPrograms} from '../../scripts/programs.mjs';
import {useBrowser, useServer} from '../browser-page.mjs';

const {pdftotext, pdftoppm} = findPrograms('pdftotext', 'pdftoppm');

const page = (body) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A page</title>
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

const files = {
  '/iep-504.js': await readFile('dist/iep-504.js', 'utf8'),
  '/all.html': page('<iep-504-compare topics="all" theme="dark"></iep-504-compare>'),
  '/essential.html': page('<iep-504-compare></iep-504-compare>'),
  '/resources.html': page(
    `<parent-resources state="UT" theme="dark"><script type="application/json">${JSON.stringify(own)}</script></parent-resources>`,
  ),
};

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
 * @param {(element: Element) => void} prepare opens what the reader has opened
 */
function usePrint(name, prepare) {
  const server = useServer(files);
  const browser = useBrowser('chromium');
  const printed = {};

  before(async () => {
    const {page: tab} = await browser.open(`${server.origin}/${name}.html`);
    const element = await tab.$('iep-504-compare, parent-resources');
    await element.evaluate(prepare);
    await element.evaluate(({updateComplete}) => updateComplete);
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
    const text = execFileSync(pdftotext, ['-raw', file, '-'], {encoding: 'utf8'});
    printed.text = text;
    printed.sheets = text.split('\f').slice(0, -1).map(bare);
    printed.all = printed.sheets.join('');
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

/** What of a list is not on paper. */
const missing = (texts, {all}) => texts.filter((text) => !all.includes(bare(text)));

function expectBlackOnWhite({light}) {
  assert.deepEqual(
    light.filter(({darkest, mean}) => darkest > 100 || mean < 225),
    [],
  );
}

describe('every topic on paper, with some things open', () => {
  const printed = usePrint('all', ({shadowRoot}) => {
    for (const [selector, count] of [
      ['[part=explanation]', 2],
      ['.sources', 4],
    ]) {
      const all = [...shadowRoot.querySelectorAll(selector)];
      all.slice(0, count).forEach((details) => (details.open = true));
    }
  });

  it('has each row whole on one sheet', async () => {
    const rows = await printed.texts('tbody tr .topic');
    const cells = await printed.texts('tbody td p');
    assert.equal(cells.length, rows.length * 2);
    const split = rows.filter((question, row) => {
      const parts = [question, cells[row * 2], cells[row * 2 + 1]].map(bare);
      return !printed.sheets.some((sheet) => parts.every((part) => sheet.includes(part)));
    });
    assert.deepEqual(split, []);
  });

  it('says on each sheet of the table what its columns are', async () => {
    const [headings] = (await printed.texts('thead')).map(bare);
    const questions = (await printed.texts('tbody th')).map(bare);
    const without = printed.sheets.filter(
      (sheet) => questions.some((text) => sheet.includes(text)) && !sheet.includes(headings),
    );
    assert.deepEqual(without, []);
  });

  it('has no headings of columns without a row', async () => {
    const [headings] = (await printed.texts('thead')).map(bare);
    assert.deepEqual(
      printed.sheets.filter((sheet) => sheet.endsWith(headings)),
      [],
    );
  });

  it('has the longer explanations, open or not', async () => {
    const texts = await printed.texts('[part=explanation] .stack > p:not(.law)');
    assert.notEqual(texts.length, 0);
    assert.deepEqual(missing(texts, printed), []);
  });

  it('has the words to know', async () => {
    const texts = await printed.texts('[part=glossary] :is(dt, dd)');
    assert.notEqual(texts.length, 0);
    assert.deepEqual(missing(texts, printed), []);
  });

  it('has the name of every law', async () => {
    assert.deepEqual(missing(await printed.texts(':is(.sources, .law) a'), printed), []);
  });

  it('writes out the addresses of the sources that were opened', async () => {
    const addresses = await printed.addresses(':is(.sources[open], [open] .law) a');
    assert.notEqual(addresses.length, 0);
    assert.deepEqual(missing(addresses, printed), []);
  });

  it('is dark on white, in the dark theme too', () => expectBlackOnWhite(printed));

  it('takes no more than 18 sheets', () => {
    assert.ok(printed.sheets.length <= 18, String(printed.sheets.length));
  });
});

describe('the essential topics on paper, with nothing open', () => {
  const printed = usePrint('essential', () => undefined);

  it('have no addresses of laws', () => {
    assert.doesNotMatch(printed.all, /httpswwwecfrgov/);
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
  const printed = usePrint('resources', ({shadowRoot}) =>
    shadowRoot.querySelector('[aria-controls=category-ot-pt]').click(),
  );

  it('have the address of every link', async () => {
    const addresses = await printed.addresses(
      "p:not(.newer) > a[href^='http'], .facts a[href^='http']",
    );
    assert.notEqual(addresses.length, 0);
    assert.deepEqual(missing(addresses, printed), []);
  });

  it('have their phone numbers', async () => {
    const numbers = await printed.texts("a[href^='tel:']");
    assert.notEqual(numbers.length, 0);
    assert.deepEqual(missing(numbers, printed), []);
  });

  it('have no menu and no search', () => {
    assert.doesNotMatch(printed.text, /^\s*(?:Language|Search|Clear)\b/m);
  });

  it('are dark on white, in the dark theme too', () => expectBlackOnWhite(printed));

  it('take no more than 8 sheets', () => {
    assert.ok(printed.sheets.length <= 8, String(printed.sheets.length));
  });
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
