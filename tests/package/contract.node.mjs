import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {useBrowser, useServer} from '../browser-page.mjs';

const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName);

describe('what the manifest and the README promise', () => {
  const server = useServer(process.cwd());
  const browser = useBrowser('chromium');

  /** What a page sees of an element, once everything in it is open. */
  const inside = async (tag, query) => {
    const {page} = await browser.open(`${server.origin}/demo/bare.html`);
    return page.evaluate(
      async (tag, query) => {
        const element = document.querySelector(tag);
        const names = () =>
          [...element.shadowRoot.querySelectorAll(`[${query}]`)].flatMap((node) =>
            node.getAttribute(query).split(' '),
          );
        element.shadowRoot.querySelector('.term')?.click();
        await element.updateComplete;
        const before = names();
        // A search shows its results in the place of the table.
        element.filters = {text: 'parent'};
        await element.updateComplete;
        return [...before, ...names()];
      },
      tag,
      query,
    );
  };

  for (const {tagName, attributes, cssParts, cssProperties, slots} of elements) {
    it(`gives <${tagName}> the parts that it names, and no other`, async () => {
      const parts = new Set(await inside(tagName, 'part'));
      assert.deepEqual([...parts].sort(), cssParts.map(({name}) => name).sort());
    });

    it(`gives <${tagName}> the slots that it names`, async () => {
      // One for each of the 12 topics on the page and each plan.
      const names = (await inside(tagName, 'name')).filter((name) => !/\.(iep|504)$/.test(name));
      assert.deepEqual(
        [...new Set(names)].sort(),
        slots
          .map(({name}) => name)
          .filter((name) => name && !name.startsWith('<'))
          .sort(),
      );
    });

    it(`names every attribute that <${tagName}> observes`, async () => {
      const {page} = await browser.open(`${server.origin}/demo/bare.html`);
      const observed = await page.evaluate(
        (tag) => customElements.get(tag).observedAttributes,
        tagName,
      );
      assert.deepEqual(attributes.map(({name}) => name).sort(), observed.sort());
    });

    it(`describes every attribute, part, slot and custom property of <${tagName}>`, () => {
      const named = [...attributes, ...cssParts, ...cssProperties, ...slots];
      assert.deepEqual(
        named.filter(({description}) => !description).map(({name}) => name),
        [],
      );
    });
  }

  it('names every custom property that the elements read', async () => {
    const code = await readFile('dist/iep-504.js', 'utf8');
    const colors = await readFile('src/shared/tokens.ts', 'utf8');
    const read = [
      ...[...code.matchAll(/var\((--iep504-[\w-]+)/g)].map(([, name]) => name),
      ...[...colors.matchAll(/^ {2}'?([\w-]+)'?: \['#/gm)].map(([, name]) => `--iep504-${name}`),
    ].filter((name) => name !== '--iep504-');
    const named = elements.flatMap(({cssProperties}) => cssProperties.map(({name}) => name));
    assert.deepEqual([...new Set(read)].sort(), [...new Set(named)].sort());
  });
});
