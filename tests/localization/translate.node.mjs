// demo/translate.html, for whoever knows a language and not git.
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {before, describe, it} from 'node:test';
import {findFaults, readTranslation, sourceMessages, translations} from '../../scripts/strings.mjs';
import {useBrowser, useServer} from '../browser-page.mjs';

const label = 'common.language.label';
const dates = 'common.provenance.dates';

describe('the page on which a translation is corrected', () => {
  const server = useServer(process.cwd());
  const browser = useBrowser('chromium');
  let page;

  const open = async (tag) => {
    ({page} = await browser.open(`${server.origin}/demo/translate.html#${tag}`));
    await page.waitForSelector('.texts textarea');
  };
  const field = (id) => page.$(`[aria-labelledby~="where-${id}"]`);
  const type = (input, text) =>
    input.evaluate((input, text) => {
      input.value = text;
      input.dispatchEvent(new Event('input'));
    }, text);
  const write = async (id, text) => type(await field(id), text);
  const search = async (text) => type(await page.$('[name=search]'), text);
  const advice = async (id) =>
    (await field(id)).evaluate(
      (textarea) => document.getElementById(textarea.getAttribute('aria-describedby')).innerText,
    );
  const summary = () => page.$eval('output', ({textContent}) => textContent);
  const choose = (name, value) => page.select(`select[name=${name}]`, value);
  const shown = () =>
    page.$$eval('.pairs > li', (texts) => texts.filter((text) => text.checkVisibility()).length);

  /** The file that the button makes. */
  async function download() {
    await page.evaluate(() => {
      const {createObjectURL} = URL;
      URL.createObjectURL = (file) => ((globalThis.made = file), createObjectURL(file));
      document.querySelector('[name=download]').click();
    });
    return page.evaluate(() => globalThis.made.text());
  }

  before(() => open('vi'));

  it('has each language but English', async () => {
    assert.deepEqual(
      await page.$$eval('select[name=language] option', (options) =>
        options.map(({value}) => value),
      ),
      translations.map(({tag}) => tag),
    );
  });

  it('has every text', async () => assert.equal(await shown(), sourceMessages().length));

  it('finds nothing to mend before anything is changed', async () => {
    assert.equal(await summary(), `${sourceMessages().length} texts, 0 changed`);
  });

  it('names each field by where the text stands and by the English', async () => {
    const {name, role} = await page.accessibility.snapshot({root: await field(label)});
    assert.equal(role, 'textbox');
    assert.match(name, /^label of the language menu\. One word\. Language$/);
  });

  it('finds a text by a word in it', async () => {
    await search('skip the table');
    assert.equal(await shown(), 1);
    await search('');
  });

  describe('after a change', () => {
    let file;

    before(async () => {
      await write(label, 'Tiếng & <chữ>');
      await write(dates, 'Ngày {2}, {1}, {0}.');
      file = await download();
    });

    it('gives a file that is the old one but for the changed texts', async () => {
      const old = await readFile('locales/vi.xlf', 'utf8');
      const changedLines = (text, other) => {
        const lines = new Set(other.split('\n'));
        return text.split('\n').filter((line) => !lines.has(line));
      };
      assert.equal(file.split('\n').length, old.split('\n').length);
      assert.equal(changedLines(file, old).length, 2);
    });

    it('gives a file that the build reads, with the placeholders in their new places', async () => {
      const folder = await mkdtemp(path.join(os.tmpdir(), 'iep504-'));
      await writeFile(`${folder}/vi.xlf`, file);
      for (const {tag} of translations) {
        if (tag === 'vi') continue;
        await writeFile(`${folder}/${tag}.xlf`, await readFile(`locales/${tag}.xlf`));
      }
      const {units} = await readTranslation('vi', folder);
      assert.equal(units.get(label).text, 'Tiếng & <chữ>');
      assert.equal(units.get(dates).text, 'Ngày {2}, {1}, {0}.');
      assert.deepEqual(await findFaults('vi', sourceMessages(), folder), []);
      await rm(folder, {recursive: true});
    });

    it('says how many texts were changed', async () => {
      assert.match(await summary(), /, 2 changed$/);
    });

    it('shows those alone that were changed, if asked to', async () => {
      await choose('show', 'changed');
      assert.equal(await shown(), 2);
      await choose('show', 'all');
    });

    it('says what a text lacks', async () => {
      await write(dates, 'Ngày {2}.');
      assert.equal(
        await advice(dates),
        'Keep {0}, {1} and so on, each as often as the English has it.',
      );
      assert.match(await summary(), /, 1 to mend$/);
    });

    it('keeps the changes of one language when another is shown, and when the page is opened again', async () => {
      await choose('language', 'ru');
      await page.waitForSelector('textarea[lang=ru]');
      assert.match(await summary(), /, 0 changed$/);
      await page.close();
      await open('vi');
      assert.equal(await (await field(label)).evaluate(({value}) => value), 'Tiếng & <chữ>');
    });

    it('takes a change back', async () => {
      await (
        await field(label)
      ).evaluate((textarea) => textarea.parentElement.querySelector('button').click());
      assert.equal(await (await field(label)).evaluate(({value}) => value), 'Ngôn ngữ');
      assert.match(await summary(), /, 1 changed/);
    });
  });
});
