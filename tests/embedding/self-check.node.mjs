import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {evidence, placeFiles, places} from '../../scripts/places.mjs';
import {grade} from '../../scripts/readability.mjs';
import {useBrowser, useServer} from '../browser-page.mjs';

const read = (file) => readFile(file, 'utf8');
const {version} = JSON.parse(await read('package.json'));
const script = await read('dist/iep-504.js');
const table = await read('dist/static/es/compare-table.html');

const page = (content) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${content}`;
const tag = (attributes = 'src="iep-504.js"') => `<script type="module" ${attributes}></script>`;
const inside = `<iep-504-compare lang="es">${table}</iep-504-compare>`;

const server = (files, headers) => useServer({'/iep-504.js': script, ...files}, headers);

for (const name of ['chromium', 'firefox']) {
  describe(`the line for the console in ${name}`, () => {
    const demo = useServer(process.cwd());
    const pages = server({
      '/full.html': page(
        `${tag()}<iep-504-compare lang="es"></iep-504-compare><parent-resources></parent-resources>`,
      ),
      '/text.html': page(inside),
      '/empty.html': page('<iep-504-compare></iep-504-compare>'),
      '/stripped.html': page(table),
    });
    const browser = useBrowser(name);

    /** What it prints on a page, once it is copied from the page of the self-check. */
    async function printed(file) {
      const check = await browser.newPage();
      await check.goto(`${demo.origin}/demo/check.html`);
      const line = await check.$eval('#line', (code) => code.textContent);
      assert.equal(line.split('\n').length, 1);
      const url = `${pages.origin}/${file}.html`;
      // Only there does an element paint, which open() waits for.
      const tab = file === 'full' ? (await browser.open(url)).page : await browser.newPage();
      if (file !== 'full') await tab.goto(url);
      await tab.evaluate(() => (console.table = (rows) => (window.printed = rows)));
      await tab.evaluate(line);
      return tab.evaluate(() => window.printed);
    }

    it('tells the version and the language of every element that runs', async () => {
      assert.deepEqual(await printed('full'), [
        {element: 'iep-504-compare', version, language: 'es', form: 'full'},
        {element: 'parent-resources', version, language: 'en', form: 'full'},
      ]);
    });

    it('tells that the text between the tags is shown, and its language', async () => {
      assert.deepEqual(await printed('text'), [
        {element: 'iep-504-compare', version: 'none', language: 'es', form: 'text only'},
      ]);
    });

    it('tells that there is nothing between the tags', async () => {
      assert.deepEqual(await printed('empty'), [
        {element: 'iep-504-compare', version: 'none', language: 'none', form: 'empty'},
      ]);
    });

    it('tells that the tags are gone', async () => {
      assert.deepEqual(await printed('stripped'), [{element: 'none on this page'}]);
    });
  });
}

describe('the page of the self-check', () => {
  const demo = useServer(process.cwd());
  const other = useServer({'/iep-504.js': script});
  const blocked = server(
    {'/page.html': page(tag())},
    {
      'content-security-policy': "script-src 'none'",
    },
  );
  const site = server({
    '/404.html': page(tag('src="nowhere.js"')),
    '/MIME-type.html': page(tag('src="page-instead"')),
    '/page-instead': (_, response) =>
      response.writeHead(200, {'content-type': 'text/html'}).end('<p>Not found'),
    '/CORS.html': (_, response) =>
      response
        .writeHead(200, {'content-type': 'text/html'})
        .end(page(tag(`src="${other.origin}/iep-504.js"`))),
    '/integrity.html': page(tag(`src="iep-504.js" integrity="sha384-${'A'.repeat(64)}"`)),
  });
  const browser = useBrowser('chromium');

  const open = async () => (await browser.open(`${demo.origin}/demo/check.html`)).page;

  it('gives each picture a text', async () => {
    const tab = await open();
    const texts = await tab.$$eval('figure svg[role=img]', (pictures) =>
      pictures.map((picture) => picture.getAttribute('aria-label')),
    );
    assert.equal(texts.length, 3);
    for (const text of texts) assert.ok(text.length > 40, text);
  });

  it('leads from each picture to what happened and what to do, without scripts', async () => {
    const tab = await browser.newPage();
    await tab.setJavaScriptEnabled(false);
    await tab.goto(`${demo.origin}/demo/check.html`);
    const count = (await tab.$$('figcaption a')).length;
    for (let index = 0; index < count; index++) {
      await (await tab.$$('figcaption a'))[index].click();
      const answer = await tab.$eval(':target', (section) => section.innerText);
      assert.match(answer, /What to do next|What do you find\?/);
    }
    const shut = await tab.$('#nothing summary');
    await shut.click();
    assert.match(await tab.$eval('#nothing', (section) => section.innerText), /A plugin\./);
  });

  it('names words that stand in the console', async () => {
    const check = await open();
    const words = await check.$$eval('#messages tbody th', (cells) =>
      cells.map((cell) => cell.textContent),
    );
    assert.equal(words.length, 5);
    for (const word of words) {
      const tab = await browser.newPage();
      const said = [];
      tab.on('console', (message) => said.push(message.text()));
      await tab.goto(
        word.startsWith('Content')
          ? `${blocked.origin}/page.html`
          : `${site.origin}/${word.replace(' ', '-')}.html`,
      );
      assert.ok(said.join('\n').includes(word), `${word}: ${said.join('\n')}`);
    }
  });
});

describe('the instructions', () => {
  const demo = useServer(process.cwd());
  const browser = useBrowser('chromium');
  const pages = ['check', 'places/index', ...places.map(({id}) => `places/${id}`)];

  it('are one page for each system of districts, each site builder, and each system to host', () => {
    assert.deepEqual(
      places.map(({name}) => name),
      [
        'Finalsite Composer',
        'Blackboard Web Community Manager',
        'Apptegy (Thrillshare)',
        'Edlio',
        'SchoolMessenger Presence (SharpSchool)',
        'Catapult CMS',
        'SchoolBlocks and ParentSquare Smart Sites',
        'Blackbaud school websites',
        'Google Sites',
        'Squarespace',
        'Wix',
        'Webflow',
        'Ghost',
        'Substack',
        'Blogger',
        'Weebly',
        'WordPress.com',
        'Joomla',
        'Drupal',
        'A university’s own system',
      ],
    );
  });

  it('are as scripts/places.mjs writes them', async () => {
    for (const [file, html] of Object.entries(await placeFiles())) {
      assert.equal(await read(file), html, `${file} is stale. Run \`npm run docs\`.`);
    }
  });

  it('name where each thing was read, or that it was not confirmed', () => {
    for (const {name, known} of places) {
      for (const [kind, what, url] of known) {
        assert.ok(kind in evidence, `${name}: ${what}`);
        assert.equal(Boolean(url), kind === 'seen', `${name}: ${what}`);
      }
    }
  });

  for (const name of pages) {
    it(`${name}.html opens without a message, and axe finds nothing`, async () => {
      const {page: tab, messages} = await browser.open(`${demo.origin}/demo/${name}.html`);
      await tab.addScriptTag({path: 'node_modules/axe-core/axe.min.js'});
      const found = await tab.evaluate(async () => {
        const {violations} = await window.axe.run();
        return violations.map(({id, nodes}) => `${id}: ${nodes[0].html}`);
      });
      assert.deepEqual(found, []);
      assert.deepEqual(messages, []);
    });
  }

  it('fit the window at 320 px', async () => {
    for (const name of pages) {
      const {page: tab} = await browser.open(`${demo.origin}/demo/${name}.html`, {width: 320});
      const overflow = await tab.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.ok(overflow <= 0, `${name}: ${overflow} px too wide`);
      await tab.close();
    }
  });

  it('lead to files and sections that there are', async () => {
    for (const name of pages) {
      const html = await read(`demo/${name}.html`);
      for (const [, href] of html.matchAll(/ href="(?!https?:)(.+?)"/g)) {
        const [file, id] = href.split('#');
        const target = file
          ? path.join(path.dirname(`demo/${name}.html`), file)
          : `demo/${name}.html`;
        assert.ok(existsSync(target), `${name}: ${href}`);
        if (id) assert.ok((await read(target)).includes(` id="${id}"`), `${name}: ${href}`);
      }
    }
  });

  it('of each system lead to the builder and the self-check, and say that it was not tried', async () => {
    for (const {id} of places) {
      const html = await read(`demo/places/${id}.html`);
      assert.match(html, /href="\.\.\/builder\.html"/);
      assert.match(html, /href="\.\.\/check\.html"/);
      assert.match(html, /We\s+have\s+not\s+tried\s+this\s+in/);
    }
  });

  it('are in the words of grade 8 or easier', async () => {
    const grades = {};
    for (const name of pages) {
      const {page: tab} = await browser.open(`${demo.origin}/demo/${name}.html`);
      const texts = await tab.evaluate(() => {
        document.querySelectorAll('details').forEach((details) => (details.open = true));
        return [...document.querySelectorAll('main :is(p, li, dd, td)')]
          .filter((node) => !node.querySelector('p, li') && !node.closest('iep-504-compare'))
          .map((node) => node.innerText.trim());
      });
      grades[name] = grade(texts);
    }
    const hard = Object.entries(grades).filter(([, value]) => value > 8);
    assert.deepEqual(hard, []);
  });
});
