import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {parse} from 'parse5';
import {useBrowser, useServer} from '../browser-page.mjs';
import {dataAddresses} from '../../scripts/check-links.mjs';
import {importSource} from '../../scripts/source-module.mjs';
import {ownDirectory, visit} from './visit.mjs';

const {stateNames} = await importSource('src/resources/states.ts');

const schemes = ['http:', 'https:', 'mailto:', 'tel:'];

/** What is wrong with links, each `{tag, href, rel, referrerPolicy, isOutside}`. */
const faults = (links) =>
  links.flatMap(({tag, href, rel, referrerPolicy, isOutside}) => {
    const isSafe =
      tag === 'a' &&
      schemes.includes(new URL(href).protocol) &&
      (!isOutside || (/\bnoopener\b/.test(rel) && referrerPolicy === 'no-referrer'));
    return isSafe ? [] : `<${tag}> ${href} rel="${rel}" referrerpolicy="${referrerPolicy}"`;
  });

const page = (correction) => `<!doctype html><html lang="en"><meta charset="utf-8">
  <title>A page</title>
  <script type="module" src="/iep-504.js"></script>
  <iep-504-compare></iep-504-compare>
  <parent-resources correction-url="${correction}">
    <script type="application/json">${JSON.stringify(ownDirectory)}</script>
  </parent-resources>`;

describe('the links of both elements', async () => {
  const server = useServer({
    '/iep-504.js': await readFile('dist/iep-504.js', 'utf8'),
    '/page.html': page('mailto:web@district.example'),
    '/web.html': page('https://district.example/corrections'),
  });
  const browser = useBrowser('chromium');

  it('are to websites, mailboxes and phones, and tell no website of the page, in every state', async () => {
    const {page: tab} = await browser.open(`${server.origin}/page.html`);
    const {links} = await visit(tab, {states: Object.keys(stateNames)});
    assert.deepEqual(faults(links), []);
    const seen = new Set(links.map(({href}) => href));
    const missed = (await dataAddresses()).filter(({url}) => !seen.has(new URL(url).href));
    assert.deepEqual(missed, [], 'the visit does not come by these');
    for (const scheme of schemes) {
      assert.ok(
        links.some(({href}) => href.startsWith(scheme)),
        scheme,
      );
    }
  });

  it('for corrections are safe where they are to a website', async () => {
    const {page: tab} = await browser.open(`${server.origin}/web.html`);
    const {links} = await visit(tab);
    const corrections = links.filter(({href}) => href === 'https://district.example/corrections');
    assert.ok(corrections.length);
    assert.deepEqual(faults(corrections), []);
  });
});

describe('the links of the static files', async () => {
  const files = (await readdir('dist/static', {recursive: true})).filter((file) =>
    file.endsWith('.html'),
  );
  const read = async (file) => {
    const elements = [];
    const walk = (node) => {
      if (node.attrs) {
        const attributes = Object.fromEntries(node.attrs.map(({name, value}) => [name, value]));
        elements.push({tag: node.tagName, ...attributes});
      }
      node.childNodes?.forEach(walk);
    };
    walk(parse(await readFile(`dist/static/${file}`, 'utf8')));
    return elements;
  };
  const site = 'https://this.example/static/';

  it('are to websites, and tell none of the page', async () => {
    const wrong = [];
    let count = 0;
    for (const file of files) {
      const links = (await read(file))
        .filter(({href, src, action}) => href ?? src ?? action)
        .map(({tag, href, rel, referrerpolicy}) => {
          const url = new URL(href ?? 'nowhere:', `${site}${file}`);
          const isOutside = !url.href.startsWith(site);
          return {tag, href: url.href, rel, referrerPolicy: referrerpolicy, isOutside};
        });
      count += links.length;
      wrong.push(...faults(links).map((fault) => `${file}: ${fault}`));
    }
    assert.deepEqual(wrong, []);
    assert.ok(count > 1000, String(count));
  });

  it('open outside a frame, in which most websites refuse to be shown', async () => {
    for (const file of files.filter((name) => name.endsWith('page.html'))) {
      const base = (await read(file)).find(({tag}) => tag === 'base');
      assert.equal(base?.target, '_blank', file);
    }
  });
});
