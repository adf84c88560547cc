// Two languages that nobody speaks, made of the English: one as long as a long language, one that is
// written from right to left. What holds in them is likely to hold in the next real one.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {template} from '../../scripts/language-lines.mjs';
import {sourceMessages} from '../../scripts/strings.mjs';
import {useBrowser, useServer} from '../browser-page.mjs';
import {layoutFaults} from '../layout-faults.mjs';

/** Changes words, and leaves the ids in the marks of the glossary, `[words](term-id)`. */
const inWords = (text, change) =>
  text.replace(/(\]\([a-z0-9-]+\))|([^\]]+|\])/g, (_, mark, words) => mark ?? change(words));

const accents = {
  ...{
    a: 'å',
    b: 'ƀ',
    c: 'ç',
    d: 'ð',
    e: 'é',
    f: 'ƒ',
    g: 'ĝ',
    h: 'ĥ',
    i: 'î',
    j: 'ĵ',
    k: 'ķ',
    l: 'ļ',
  },
  ...{
    m: 'ɱ',
    n: 'ñ',
    o: 'ö',
    p: 'þ',
    q: 'ǫ',
    r: 'ŕ',
    s: 'š',
    t: 'ţ',
    u: 'û',
    v: 'ṽ',
    w: 'ŵ',
    x: 'ẋ',
  },
  ...{
    y: 'ý',
    z: 'ž',
    A: 'Å',
    C: 'Ç',
    D: 'Ð',
    E: 'É',
    H: 'Ĥ',
    I: 'Î',
    N: 'Ñ',
    O: 'Ö',
    S: 'Š',
    W: 'Ŵ',
  },
};

const accented = (text) => text.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter);

/** 40 % longer, with marks above and below the letters. */
const long = (text) => {
  const length = Math.ceil(text.length * 0.4);
  const more = 'öñé ţŵö ţĥŕéé '.repeat(length).slice(0, length).trim();
  return inWords(text, accented).replace(/\s*$/, (end) => ` ${more}${end}`);
};

/** Arabic letters for Latin ones. Names in capitals stay, as they do in translations: IEP, FAPE, IDEA. */
const arabic = (text) =>
  inWords(text, (words) =>
    words.replace(/\b[A-Z]{2,}s?\b|([a-zA-Z])/g, (whole, letter) =>
      letter ? 'ابتثجحخدذرزسشصضطظعغفقكلمنه'[letter.toLowerCase().charCodeAt() - 97] : whole,
    ),
  );

const languages = [
  {tag: 'qaa', name: 'Ļöñĝ', dir: 'ltr', change: long},
  {tag: 'qab', name: 'عربية', dir: 'rtl', change: arabic},
];

const messages = sourceMessages();
const lines = languages.map(({tag, name, dir, change}) => {
  const templates = messages.map(({contents}) =>
    template(contents.map((part) => (typeof part === 'string' ? change(part) : part))),
  );
  return `${JSON.stringify({tag, name, dir, aliases: [], review: 'machine', templates})},\n`;
});
const script = await readFile('dist/iep-504.js', 'utf8');

const files = {'/iep-504.js': script.replace(/\n\];\n/, () => `\n${lines.join('')}];\n`)};
for (const {tag, dir} of languages) {
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

  for (const {tag, dir} of languages) {
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
    for (const {tag, dir} of languages) {
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
