// Not part of `npm test`, whose files end in .node.mjs: `npm run test:frameworks` runs it.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {packInto} from '../../scripts/pack.mjs';
import {useBrowser, useServer} from '../browser-page.mjs';

const npm = (folder, ...parameters) =>
  promisify(execFile)('npm', parameters, {
    cwd: folder,
    shell: process.platform === 'win32',
    maxBuffer: 1e8,
  }).catch(({message, stdout}) => {
    throw new Error(`${message}\n${stdout}`);
  });

const temporary = mkdtempSync(path.join(os.tmpdir(), 'iep504-frameworks-'));
after(() => rmSync(temporary, {recursive: true}));
const tarball = packInto(temporary);

async function install(app) {
  const folder = path.join(temporary, app);
  cpSync(path.join('demo/frameworks', app), folder, {
    recursive: true,
    filter: (file) => !/[\\/](node_modules|dist)$/.test(file),
  });
  // No install script of a framework is needed to build with it.
  await npm(folder, 'install', '--ignore-scripts', '--prefer-offline', '--no-audit', tarball);
}

const apps = readdirSync('demo/frameworks').map((app) => ({app, installed: install(app)}));
// All at once, since they wait for the network; whether one failed is for its test to say.
await Promise.allSettled(apps.map(({installed}) => installed));

for (const {app, installed} of apps) {
  describe(`the package in the ${app} app`, () => {
    const folder = path.join(temporary, app);
    // The plain page is served as it is.
    const hasBuild = app !== 'plain';
    const server = useServer(hasBuild ? path.join(folder, 'dist') : folder);
    const browser = useBrowser('chromium');

    const open = () => browser.open(`${server.origin}/index.html`);

    it('can be installed from the tarball', () => installed);

    if (hasBuild) {
      it('passes the app’s own build and type check', () => npm(folder, 'run', 'build'));
    }

    it('renders both elements, with nothing in the console', async () => {
      const {page, messages} = await open();
      for (const tag of ['iep-504-compare', 'parent-resources']) {
        assert.ok((await page.$(`${tag} >>> h2, ${tag} >>> h3`)) !== null, tag);
      }
      assert.deepEqual(messages, []);
      await page.close();
    });

    it('gets the attributes and the property that the app sets', async () => {
      const {page} = await open();
      const got = await page.evaluate(() => {
        const compare = document.querySelector('iep-504-compare');
        const resources = document.querySelector('parent-resources');
        return {
          topHeading: compare.shadowRoot.querySelector('h2, h3').localName,
          state: resources.filters.state,
          entry: resources.directory.entries[0].name,
        };
      });
      assert.deepEqual(got, {topHeading: 'h3', state: 'UT', entry: 'Lincoln School office'});
      await page.close();
    });

    it('tells the app what the reader does, and finds what the app listed', async () => {
      const {page, messages} = await open();
      await page.evaluate(() =>
        document.querySelector('iep-504-compare').shadowRoot.querySelector('.more').click(),
      );
      await (await page.$('parent-resources >>> input[type=search]')).type('Lincoln');
      await page.waitForFunction(
        () => document.querySelector('output').textContent === 'All topics: true. Search: Lincoln',
        {timeout: 5000},
      );
      const results = await page.evaluate(
        () =>
          document.querySelector('parent-resources').shadowRoot.querySelector('[part=results]')
            .textContent,
      );
      assert.match(results, /Lincoln School office/);
      assert.deepEqual(messages, []);
      await page.close();
    });

    it('fetches Spanish only when the page speaks it', async () => {
      const {page, requests, messages} = await open();
      const before = requests.length;
      await page.evaluate(() => {
        document.documentElement.lang = 'es';
      });
      await page.waitForFunction(
        () =>
          document.querySelector('iep-504-compare').shadowRoot.querySelector('.root').lang === 'es',
      );
      assert.equal(requests.length, before + 1, requests.slice(before).join());
      assert.deepEqual(messages, []);
      await page.close();
    });
  });
}
