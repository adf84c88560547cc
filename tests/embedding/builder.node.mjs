import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {languagesIn, withLanguages} from '../../demo/single-file.js';
import {attributesOf, frameSnippet, scriptSnippet, shortcodes} from '../../demo/snippets.js';
import {renderFragment} from '../../dist/static.js';
import {translations} from '../../scripts/strings.mjs';
import {useBrowser, useServer} from '../browser-page.mjs';

const read = (file) => readFile(file, 'utf8');
const everyLanguage = await read('dist/iep-504.js');
const integrity = JSON.parse(await read('dist/integrity.json'));
const {version} = JSON.parse(await read('package.json'));

const usual = {
  elements: ['compare', 'resources'],
  topics: 'essential',
  state: '',
  language: 'en',
  headingLevel: 2,
  theme: 'auto',
};
const chosen = {
  ...usual,
  topics: 'all',
  state: 'UT',
  language: 'es',
  headingLevel: 3,
  theme: 'dark',
};

const hashOf = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;

const pageWith = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${body}`;

describe('the snippets of the embed builder', () => {
  it('leave out the attributes that say what holds without them', () => {
    assert.deepEqual(attributesOf('compare', usual), {});
  });

  it('give each element the attributes that are its own', () => {
    assert.deepEqual(attributesOf('compare', chosen), {
      topics: 'all',
      lang: 'es',
      'heading-level': 3,
      theme: 'dark',
    });
    assert.deepEqual(attributesOf('resources', chosen), {
      state: 'UT',
      lang: 'es',
      'heading-level': 3,
      theme: 'dark',
    });
  });

  it('keep what is typed from ending an attribute', () => {
    const src = '"><script>alert(1)</script>';
    for (const snippet of [
      scriptSnippet({...usual, elements: []}, {src}),
      frameSnippet({src, title: src}),
    ]) {
      assert.doesNotMatch(snippet, /"><script>alert/);
      assert.match(snippet, /&quot;>&lt;script>alert/);
    }
  });

  it('have no integrity where the hash is not known', () => {
    assert.doesNotMatch(scriptSnippet(usual, {src: 'iep-504.js'}), /integrity/);
  });

  it('write shortcodes in the manner of WordPress', () => {
    assert.equal(
      shortcodes(chosen),
      '[iep_504_compare topics="all" lang="es" heading_level="3" theme="dark"]\n' +
        '[parent_resources state="UT" lang="es" heading_level="3" theme="dark"]',
    );
  });
});

describe('a file with some of the languages', () => {
  it('is the one that the build writes, where it writes one', async () => {
    for (const {tag} of languagesIn(everyLanguage)) {
      assert.equal(withLanguages(everyLanguage, ['en', tag]), await read(`dist/iep-504.${tag}.js`));
    }
  });

  it('has the languages that were asked for, and no other', () => {
    assert.deepEqual(
      languagesIn(withLanguages(withMadeUp, ['en', 'qab'])).map(({tag}) => tag),
      ['qab'],
    );
  });
});

// Two languages that nobody speaks, in the form that the build gives a language.
const [spanish] = languagesIn(everyLanguage);
const madeUp = ['qaa', 'qab'].map((tag) =>
  JSON.stringify({
    ...spanish,
    tag,
    name: tag,
    aliases: [],
    templates: spanish.templates.map((text) =>
      typeof text === 'string' ? `${tag} ${text}` : text,
    ),
  }),
);
const withMadeUp = everyLanguage.replace(/\n\];\n/, () =>
  ['', ...madeUp.map((line) => `${line},`), '];', ''].join('\n'),
);

for (const name of ['chromium', 'firefox']) {
  describe(`a file with some of the languages, in ${name}`, () => {
    const server = useServer({
      '/two.js': withLanguages(withMadeUp, ['en', 'qab']),
      '/page.html': pageWith(
        `<script type="module" src="two.js"></script><iep-504-compare lang="qab"></iep-504-compare><iep-504-compare lang="qaa"></iep-504-compare>`,
      ),
    });
    const browser = useBrowser(name);

    it('speaks a language that was asked for, and English instead of another', async () => {
      const {page} = await browser.open(`${server.origin}/page.html`);
      const headings = await page.$$eval('iep-504-compare', (elements) =>
        elements.map(({shadowRoot}) => shadowRoot.querySelector('h2').textContent.trim()),
      );
      assert.match(headings[0], /^qab /);
      assert.match(headings[1], /^IEP\sand\s504\splan/);
    });
  });

  describe(`the embed builder in ${name}`, () => {
    const server = useServer(process.cwd());
    const site = {};
    const host = useServer(site);
    const browser = useBrowser(name);
    let page;
    let messages;

    const open = async (query = '') => {
      ({page, messages} = await browser.open(`${server.origin}/demo/builder.html${query}`));
      await page.waitForSelector('[data-ready]');
    };
    const control = (role, label) => page.locator(`::-p-aria([name="${label}"][role="${role}"])`);
    const snippet = (label) => page.$eval(`[data-label="${label}"] textarea`, ({value}) => value);

    /** What stands in a snippet once the choices have been worked through. */
    const waitFor = (label, text) =>
      page.waitForFunction(
        (label, text) =>
          document.querySelector(`[data-label="${label}"] textarea`).value.includes(text),
        {},
        label,
        text,
      );

    /** Puts the file that the builder made, and a snippet, on another website, and opens that. */
    async function publish(html) {
      const link = await page.$eval('#file', async ({href, download}) => ({
        download,
        code: await (await fetch(href)).text(),
      }));
      site[`/files/${link.download}`] = link.code;
      site['/page.html'] = pageWith(html);
      return {...(await browser.open(`${host.origin}/page.html`)), ...link};
    }

    before(() => open());

    it('shows what was chosen at once', async () => {
      await control('radio', 'All').click();
      await page.waitForFunction(
        () => document.querySelector('.elements iep-504-compare').getAttribute('topics') === 'all',
      );
    });

    it('makes a file and a snippet that work on another website, hash and all', async () => {
      await control('textbox', 'Folder of the file').fill('files');
      await waitFor('The script with the text inside', 'src="files/');
      const text = await snippet('The script with the text inside');
      const site = await publish(text);
      assert.ok(text.includes(`integrity="${hashOf(site.code)}"`));
      const rows = await site.page.$eval(
        'iep-504-compare',
        ({shadowRoot}) => shadowRoot.querySelectorAll('tbody tr').length,
      );
      assert.equal(rows, 26);
      assert.deepEqual(site.messages, []);
      await site.page.close();
    });

    it('names the file by its version and puts the text of the static files inside', async () => {
      const text = await snippet('The script with the text inside');
      assert.ok(text.includes(`src="files/iep-504-${version}.js"`));
      assert.ok(text.includes(await renderFragment({form: 'compare-table', topics: 'all'})));
      assert.ok(text.includes(await renderFragment({form: 'resources'})));
    });

    it('makes the file that the build makes of English alone', async () => {
      const toggleOthers = async () => {
        for (const {name} of translations) await control('checkbox', name).click();
      };
      await toggleOthers();
      await waitFor('The script alone', '.en.js');
      assert.ok((await snippet('The script alone')).includes(integrity['iep-504.en.js']));
      await toggleOthers();
    });

    it('writes text, snippet and frame in the language of the page', async () => {
      await page.select('[name=language]', 'es');
      await waitFor('The frame', 'diferencia');
      assert.match(await snippet('The text as HTML'), /^<div lang="es"/);
      assert.match(await snippet('The script alone'), /<iep-504-compare [^>]*lang="es"/);
    });

    it('keeps the choices in the address, for a bookmark', async () => {
      const before = await snippet('The script with the text inside');
      const {search} = new URL(page.url());
      await page.close();
      await open(search);
      assert.equal(await snippet('The script with the text inside'), before);
    });

    it('takes what the address has wrong as not chosen', async () => {
      await page.close();
      await open('?language=xx&topics=none&headingLevel=9&state=ZZ&elements.compare=maybe');
      assert.match(await snippet('The script alone'), /<parent-resources><\/parent-resources>/);
      assert.deepEqual(messages, []);
    });

    it('gives what was chosen last, however quickly', async () => {
      await page.evaluate(() => {
        const language = document.querySelector('[name=language]');
        for (const tag of ['es', 'en', 'es', 'en']) {
          language.value = tag;
          language.dispatchEvent(new Event('input'));
        }
      });
      await page.waitForNetworkIdle({idleTime: 1000});
      assert.match(await snippet('The text as HTML'), /^<div lang="en"/);
      assert.match(await snippet('The frame'), /what is the difference/);
    });

    it('shows the topics to choose from only when they are chosen one by one', async () => {
      assert.equal(await page.$eval('.topics', ({hidden}) => hidden), true);
      await control('radio', 'Only these:').click();
      assert.equal(await page.$eval('.topics', ({hidden}) => hidden), false);
    });

    it('offers the form without a table', async () => {
      await page.select('[name=form]', 'compare-headings');
      await page.waitForFunction(() => !document.querySelector('.rich table'));
      assert.doesNotMatch(await snippet('The text as HTML'), /<table/);
    });

    it('has said nothing in the console', () => assert.deepEqual(messages, []));
  });
}

describe('copying from the embed builder', () => {
  const server = useServer(process.cwd());
  const browser = useBrowser('chromium');
  let page;

  before(async () => {
    ({page} = await browser.open(`${server.origin}/demo/builder.html`));
    await page.waitForSelector('[data-ready]');
    await page
      .browserContext()
      .overridePermissions(server.origin, ['clipboard-read', 'clipboard-sanitized-write']);
  });

  const copy = async (label) => {
    await page.bringToFront();
    await page.locator(`::-p-aria([name="${label}"][role="button"])`).click();
  };

  it('puts a snippet on the clipboard as text, and says so', async () => {
    await copy('Copy: The text as HTML');
    await page.waitForSelector('::-p-text(Copied.)');
    const [copied, written] = await page.evaluate(async () => [
      await navigator.clipboard.readText(),
      document.querySelector('[data-take=text] textarea').value,
    ]);
    assert.equal(copied, written);
  });

  it('puts the text on the clipboard as rich text, with a table and its plans', async () => {
    await copy('Copy as rich text');
    await page.waitForFunction(() => document.querySelector('output[for=rich]').value);
    const rich = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item.getType('text/html')).text();
    });
    assert.match(rich, /<table/);
    assert.match(rich, />504 plan</);
  });

  it('selects the text where the browser keeps the clipboard to itself', async () => {
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true}),
    );
    await copy('Copy as rich text');
    await page.waitForSelector('::-p-text(Selected.)');
    assert.match(await page.evaluate(() => String(getSelection())), /The key difference/);
  });
});
