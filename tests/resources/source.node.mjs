import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {useBrowser, useServer} from '../browser-page.mjs';

const script = await readFile('dist/iep-504.js', 'utf8');

const directory = (name, more = {}) =>
  JSON.stringify({
    version: 1,
    updated: '2026-11-02',
    entries: [{name, categories: ['speech-language'], regions: ['UT'], ...more}],
  });

const answer =
  (body, {status = 200, type = 'application/json', headers = {}} = {}) =>
  (_, response) => {
    response.writeHead(status, {'content-type': type, ...headers});
    response.end(body);
  };

const after =
  (milliseconds, listener) =>
  (...call) =>
    setTimeout(() => listener(...call), milliseconds);

const page = (src) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
  <script type="module" src="/iep-504.js"></script>
  <parent-resources sections="directory" state="UT" src="${src}"></parent-resources>`;

const failed = 'This website’s listings could not be loaded. The built-in listings are here.';

for (const name of ['chromium', 'firefox']) {
  describe(`a directory from src in ${name}`, () => {
    const requests = [];
    let isWell = false;
    const other = useServer({
      '/open.json': answer(directory('Open House'), {
        headers: {'access-control-allow-origin': '*'},
      }),
      '/closed.json': answer(directory('Closed House')),
    });
    const elsewhere = (path) => (_, response) =>
      answer(page(`${other.origin}${path}`), {type: 'text/html'})(_, response);
    const server = useServer({
      '/iep-504.js': script,
      '/own.json': (request, response) => {
        requests.push(request.headers);
        answer(directory('Own House'))(request, response);
      },
      '/own-type.json': answer(directory('Own House'), {type: 'application/vnd.own+json'}),
      '/slow.json': after(700, answer(directory('Slow House'))),
      '/stalling.json': (_, response) => {
        response.writeHead(200, {'content-type': 'application/json'});
        response.write('{"version":1,');
      },
      '/error.json': answer('Oh', {status: 503}),
      '/recovering.json': (...call) =>
        isWell ? answer(directory('Well House'))(...call) : answer('Oh', {status: 503})(...call),
      '/page-instead.json': answer('<!doctype html><p>Not found', {type: 'text/html'}),
      '/broken.json': answer('{"version": 1,'),
      '/list.json': answer('[]'),
      '/later.json': answer('{"version": 2, "updated": "2026-11-02", "entries": []}'),
      '/huge.json': answer(directory('Huge House', {description: 'x'.repeat(5_000_000)})),
      ...Object.fromEntries(
        [
          'own',
          'own-type',
          'slow',
          'stalling',
          'error',
          'recovering',
          'page-instead',
          'broken',
          'list',
          'later',
          'huge',
        ].map((file) => [`/${file}`, answer(page(`${file}.json`), {type: 'text/html'})]),
      ),
      '/open': elsewhere('/open.json'),
      '/closed': elsewhere('/closed.json'),
    });
    const browser = useBrowser(name);

    /** What a reader finds in the element. */
    const reader = (tab) => ({
      see: (text) =>
        tab.waitForFunction(
          (text) =>
            document
              .querySelector('parent-resources')
              .shadowRoot.querySelector('.directory')
              .innerText.includes(text),
          {timeout: 20_000},
          text,
        ),
      press: (name) =>
        tab.evaluate(
          (name) =>
            [...document.querySelector('parent-resources').shadowRoot.querySelectorAll('button')]
              .find((button) => button.textContent.trim() === name)
              .click(),
          name,
        ),
      /** The live regions, without those that say nothing. */
      announced: () =>
        tab.evaluate(() =>
          [
            ...document
              .querySelector('parent-resources')
              .shadowRoot.querySelectorAll('.directory [role=status]'),
          ].flatMap((region) => region.innerText.trim() || []),
        ),
    });

    async function openPage(file) {
      const {page: tab, messages} = await browser.open(`${server.origin}/${file}`);
      return {tab, messages, ...reader(tab)};
    }

    for (const [file, listing] of [
      ['own', 'from this website'],
      ['own-type', 'of a type that is a kind of JSON'],
      ['open', 'from another website that allows it'],
    ]) {
      it(`shows listings ${listing}`, async () => {
        const {press, see, messages} = await openPage(file);
        await see('This website’s listings are from November 2, 2026.');
        await press('Speech and language therapy');
        await see(file === 'open' ? 'Open House' : 'Own House');
        assert.deepEqual(messages, []);
      });
    }

    it('sends no cookie for it', async () => {
      const tab = await browser.newPage();
      await tab.goto(`${server.origin}/own`);
      await tab.evaluate(() => (document.cookie = 'who=me'));
      requests.length = 0;
      await tab.reload();
      await reader(tab).see('This website’s listings are from');
      assert.deepEqual(
        requests.map(({cookie}) => cookie),
        [undefined],
      );
    });

    it('says aloud that it is being fetched where that takes long, and then no more', async () => {
      const {see, announced} = await openPage('slow');
      await see('Getting this website’s listings …');
      assert.deepEqual(await announced(), ['Getting this website’s listings …']);
      await see('This website’s listings are from');
      assert.deepEqual(await announced(), []);
    });

    for (const [file, fault, warning] of [
      ['error', 'an HTTP error', /^src: the server answered 503; its listings are not shown\.$/],
      ['page-instead', 'a wrong type', /^src: its type is text\/html, not application\/json; /],
      ['broken', 'broken JSON', /^src: it is not JSON \(.+\); its listings are not shown\.$/],
      ['list', 'something else than a directory', /^src: it is not an object/],
      ['later', 'a directory of another version', /^src: its version is not 1/],
      ['huge', '5 MB or more', /^src: it is 5 MB or larger; its listings are not shown\.$/],
      ['stalling', 'no end for 15 seconds', /^src: no answer in time; its listings are not shown/],
      ['closed', 'another website that does not allow it', /^src: .+; its listings are not shown/],
    ]) {
      it(`says aloud that it could not be loaded, with one warning, after ${fault}`, async () => {
        const {see, press, messages, announced} = await openPage(file);
        await see(failed);
        assert.match((await announced()).join(), new RegExp(failed));
        const own = messages.filter((text) => text.startsWith('<parent-resources>'));
        assert.equal(own.length, 1, own.join('\n'));
        assert.match(own[0].replace('<parent-resources> ', ''), warning);
        await press('Parent training and information');
        await see('Utah Parent Center');
      });
    }

    it('can be fetched again, from the keyboard, after it could not be loaded', async () => {
      const {tab, see} = await openPage('recovering');
      await see('Try again');
      isWell = true;
      const focused = () =>
        tab.evaluate(() =>
          document.querySelector('parent-resources').shadowRoot.activeElement?.textContent.trim(),
        );
      for (let i = 0; i < 20 && (await focused()) !== 'Try again'; i++) {
        await tab.keyboard.press('Tab');
      }
      await tab.keyboard.press('Enter');
      await see('This website’s listings are from');
      const active = await tab.evaluate(
        () => document.querySelector('parent-resources').shadowRoot.activeElement?.type,
      );
      assert.equal(active, 'search');
    });

    it('is fetched no further once the element is taken away, and again once it is back', async () => {
      const {tab, see, messages} = await openPage('slow');
      await tab.evaluate(() => {
        window.taken = document.querySelector('parent-resources');
        window.taken.remove();
      });
      await new Promise((resolve) => setTimeout(resolve, 900));
      assert.deepEqual(messages, []);
      await tab.evaluate(() => document.body.append(window.taken));
      await see('This website’s listings are from');
    });

    it('gives way to the last address that is set', async () => {
      const {tab, see, messages} = await openPage('slow');
      await tab.evaluate(() => (document.querySelector('parent-resources').src = 'own.json'));
      await see('This website’s listings are from');
      await new Promise((resolve) => setTimeout(resolve, 900));
      const names = await tab.evaluate(async () => {
        const element = document.querySelector('parent-resources');
        element.filters = {state: 'UT', text: 'house'};
        await element.updateComplete;
        return element.shadowRoot.querySelector('.results').textContent;
      });
      assert.match(names, /Own House/);
      assert.doesNotMatch(names, /Slow House/);
      assert.deepEqual(messages, []);
    });
  });
}
