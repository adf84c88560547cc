import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {useBrowser, useServer} from '../browser-page.mjs';
import {ownDirectory, visit} from './visit.mjs';

const read = (file) => readFile(file, 'utf8');

/** The policies to paste, by the heading that they stand under. */
const policies = Object.fromEntries(
  [
    ...(await read('SECURITY.md')).matchAll(
      /^### (.+)\n(?:(?!^#)[^])*?```\nContent-Security-Policy: (.+)\n```/gm,
    ),
  ].map(([, heading, policy]) => [heading, policy]),
);

const page = (attributes = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>A page</title>
  <script src="watch.js"></script>
  <script type="module" src="iep-504.js"></script></head><body>
  <iep-504-compare reviewed-by="Our office" reviewed-on="2026-11-02">
    <span slot="heading">Two plans</span>
    <p slot="who-decides.504">You are on our team.</p>
    <p slot="contact">Ask our <a href="/504">coordinator</a>.</p>
    <p>Read about the plans at our office.</p>
  </iep-504-compare>
  <parent-resources state="UT" correction-url="mailto:web@district.example" ${attributes}>
    <script type="application/json">${JSON.stringify(ownDirectory)}</script>
    <ul slot="local"><li><a href="/offices">Our offices</a></li></ul>
  </parent-resources></body></html>`;

const files = {
  '/iep-504.js': await read('dist/iep-504.js'),
  // The first script of a page, so that it hears of every violation but that of the icon, which Firefox
  // asks for by itself.
  '/watch.js': `window.violations = [];
    addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
      if (!blockedURI.endsWith('/favicon.ico')) violations.push(effectiveDirective + ' ' + blockedURI);
    });`,
  '/page.html': page(),
  '/src.html': page('src="own.json"'),
  '/failing.html': page('src="page.html"'),
  '/own.json': JSON.stringify({
    version: 1,
    updated: '2026-11-02',
    entries: [{name: 'File House', categories: ['speech-language'], regions: ['UT']}],
  }),
  '/frame.html': await read('dist/static/en/page.html'),
  '/framing.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
    <script src="watch.js"></script>
    <iframe src="frame.html" title="IEP and 504 plan"
      sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`,
};

const violations = (tab) => tab.evaluate(() => window.violations);

const directoryText = (tab) =>
  tab.evaluate(
    () =>
      document.querySelector('parent-resources').shadowRoot.querySelector('.directory').innerText,
  );

for (const name of ['chromium', 'firefox']) {
  describe(`a page with the strict policies in ${name}`, () => {
    const serve = (heading) =>
      useServer(files, {'content-security-policy': policies[heading] ?? assert.fail(heading)});
    const once = serve('The script, once on a page');
    const twice = serve('The script, perhaps twice on a page');
    const withSrc = serve('A directory from a file');
    const framing = serve('The page in a frame');
    const bare = useServer(files, {
      'content-security-policy': "default-src 'none'; script-src 'self'",
    });
    const demo = useServer(process.cwd());
    const browser = useBrowser(name);

    for (const [words, server] of [
      ['', once],
      [' that lets the script be there twice', twice],
    ]) {
      it(`breaks no policy${words}, whatever the reader uses`, async () => {
        const {page: tab, messages} = await browser.open(`${server.origin}/page.html`);
        const {used} = await visit(tab);
        assert.deepEqual(await violations(tab), []);
        assert.deepEqual(messages, []);
        const kinds = [
          'more topics',
          'details',
          'terms',
          'layout',
          'theme',
          'language',
          'state',
          'kinds of service',
          'other states',
          'more listings',
          'search',
          'clear',
          'filter',
          'filters',
        ];
        assert.deepEqual(Object.keys(used), kinds);
      });
    }

    it('has a policy that is in force: it stops scripts in the page and HTML from text', async () => {
      const {page: tab} = await browser.open(`${once.origin}/page.html`);
      const thrown = await tab.evaluate(() => {
        const script = document.createElement('script');
        script.append('window.attacked = true');
        document.body.append(script);
        try {
          document.body.innerHTML = '<p>Attacked';
        } catch (error) {
          return error.name;
        }
        return 'nothing';
      });
      assert.equal(thrown, 'TypeError');
      assert.equal(await tab.evaluate(() => window.attacked), undefined);
      assert.notDeepEqual(await violations(tab), []);
    });

    it('keeps the look of the elements where no style is allowed', async () => {
      const {page: tab} = await browser.open(`${bare.origin}/page.html`);
      const padding = await tab.evaluate(() =>
        ['iep-504-compare', 'parent-resources'].map(
          (tag) =>
            getComputedStyle(document.querySelector(tag).shadowRoot.querySelector('.root'))
              .paddingTop,
        ),
      );
      assert.ok(!padding.includes('0px'), padding.join());
      assert.deepEqual(await violations(tab), []);
    });

    it('shows the listings of a JSON child', async () => {
      const {page: tab} = await browser.open(`${once.origin}/page.html`);
      await tab.evaluate(async () => {
        const resources = document.querySelector('parent-resources');
        resources.filters = {state: 'UT', text: 'plain'};
        await resources.updateComplete;
      });
      assert.match(await directoryText(tab), /Plain House/);
    });

    it('shows the listings of a file', async () => {
      const {page: tab} = await browser.open(`${withSrc.origin}/src.html`);
      await tab.waitForFunction(async () => {
        const resources = document.querySelector('parent-resources');
        resources.filters = {state: 'UT', text: 'file house'};
        await resources.updateComplete;
        return resources.shadowRoot.querySelector('.results [part=card]');
      });
      assert.deepEqual(await violations(tab), []);
    });

    it('says without breaking a policy that the file is not what it should be', async () => {
      const {page: tab, messages} = await browser.open(`${withSrc.origin}/failing.html`);
      await tab.waitForFunction(() =>
        document.querySelector('parent-resources').shadowRoot.querySelector('.failed'),
      );
      assert.deepEqual(await violations(tab), []);
      assert.equal(messages.length, 1);
      assert.match(messages[0], /^<parent-resources> src: its type is text\/html/);
    });

    it('tells the reader that a file is missing that the policy does not allow', async () => {
      const {page: tab} = await browser.open(`${once.origin}/src.html`);
      await tab.waitForFunction(() =>
        document.querySelector('parent-resources').shadowRoot.querySelector('.failed'),
      );
      assert.match(await directoryText(tab), /The built-in listings are here\./);
    });

    it('has the link for corrections', async () => {
      const {page: tab} = await browser.open(`${once.origin}/page.html`);
      const link = await tab.$('parent-resources >>> a[href="mailto:web@district.example"]');
      assert.ok(link);
    });

    it('breaks no policy on the demo page that has it in a <meta>', async () => {
      const {page: tab, messages} = await browser.open(`${demo.origin}/demo/strict.html`);
      const broken = await tab.evaluateHandle(() => {
        const seen = [];
        addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective));
        return seen;
      });
      await visit(tab);
      assert.deepEqual(await broken.jsonValue(), []);
      assert.deepEqual(messages, []);
    });

    it('shows the page in a frame, with all its policies', async () => {
      const tab = await browser.newPage();
      await tab.goto(`${framing.origin}/framing.html`);
      const frame = await (await tab.$('iframe')).contentFrame();
      const heading = await frame.waitForSelector('h2');
      assert.ok((await heading.boundingBox()).height > 0);
      assert.deepEqual(await violations(tab), []);
    });
  });
}

describe('SECURITY.md', () => {
  it('names only tests that there are', async () => {
    const named = (await read('SECURITY.md')).matchAll(/`(tests\/.+?)`/g);
    const missing = [...named].map(([, file]) => file).filter((file) => !existsSync(file));
    assert.deepEqual(missing, []);
  });
});

describe('the policies', () => {
  it('say the same in the README and in SECURITY.md', async () => {
    const [, policy] = /^Content-Security-Policy: (.+)$/m.exec(await read('README.md'));
    assert.equal(policy, policies['The script, perhaps twice on a page']);
  });

  it('say the same on the demo page and in SECURITY.md', async () => {
    const [, policy] = /http-equiv="Content-Security-Policy"\s+content="(.+?)"/.exec(
      await read('demo/strict.html'),
    );
    assert.equal(policy, policies['A directory from a file']);
  });
});
