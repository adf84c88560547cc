import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {useBrowser, useServer} from '../browser-page.mjs';

const entry = (name, regions, more = {}) => ({
  name,
  categories: ['speech-language'],
  regions,
  ...more,
});

const own = JSON.stringify({
  version: 1,
  updated: '2026-11-02',
  entries: [
    entry('Valley Speech', ['UT'], {url: 'https://example.org/', phone: '(801) 555-0100'}),
    entry('Desert Speech', ['NV']),
  ],
});

const files = {
  '/iep-504.js': await readFile('dist/iep-504.js', 'utf8'),
  '/page.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
    <script type="module" src="iep-504.js"></script>
    <a href="#before">Before</a>
    <parent-resources sections="state directory" languages="">
      <script type="application/json">${own}</script>
    </parent-resources>
    <a href="#after">After</a>`,
};

describe('the state and the directory', () => {
  const server = useServer(files);
  const browser = useBrowser('chromium');

  const open = async () => (await browser.open(`${server.origin}/page.html`)).page;

  /** What has the focus, by role and name. */
  const focused = (tab) =>
    tab.evaluate(() => {
      let {activeElement: active} = document;
      while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return (active.labels?.[0] ?? active).innerText.trim().split('\n')[0];
    });

  const tabTo = async (tab, name) => {
    for (let i = 0; i < 100; i++) {
      await tab.keyboard.press('Tab');
      if ((await focused(tab)) === name) return;
    }
    assert.fail(`Tab does not lead to “${name}”`);
  };

  const settled = (tab) =>
    tab.evaluate(() => document.querySelector('parent-resources').updateComplete);

  /** Roles and names as a screen reader gets them, without what only groups or repeats. */
  async function tree(tab) {
    const lines = [];
    const quiet = ['none', 'generic', 'StaticText', 'InlineTextBox', 'LabelText', 'option'];
    const walk = ({role, name, expanded, value, children = []}) => {
      if (!quiet.includes(role)) {
        lines.push(
          [role, name, role === 'combobox' ? value : '', expanded ? 'open' : '']
            .filter(Boolean)
            .join(' '),
        );
      }
      children.forEach(walk);
    };
    walk(await tab.accessibility.snapshot({interestingOnly: false}));
    return lines.join('\n');
  }

  it('can be chosen by typing the name of the state', async () => {
    const tab = await open();
    await tabTo(tab, 'Your state or territory');
    await tab.keyboard.type('Verm');
    await settled(tab);
    assert.match(await tree(tab), /combobox Your state or territory Vermont/);
    assert.match(await tree(tab), /link Vermont Family Network/);
  });

  it('are all used by keyboard: search, open, show the others, and leave', async () => {
    const tab = await open();
    await tabTo(tab, 'Search');
    await tab.keyboard.type('speech');
    await settled(tab);
    assert.match(await tree(tab), /link Valley Speech/);
    await tabTo(tab, 'Clear the search');
    await tab.keyboard.press('Enter');
    await settled(tab);
    assert.equal(await focused(tab), 'Search');
    await tabTo(tab, 'Speech and language therapy');
    await tab.keyboard.press('Space');
    await settled(tab);
    await tabTo(tab, 'Show');
    await tab.keyboard.press('Enter');
    await settled(tab);
    assert.match(await tree(tab), /heading Nevada 1/);
    await tabTo(tab, 'After');
  });

  it('have no tab stop that does nothing', async () => {
    const tab = await open();
    const stops = [];
    await tabTo(tab, 'Before');
    do {
      await tab.keyboard.press('Tab');
      stops.push(
        await tab.evaluate(() => {
          let {activeElement: active} = document;
          while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
          return active.localName;
        }),
      );
    } while ((await focused(tab)) !== 'After');
    assert.deepEqual(
      stops.filter((name) => !['a', 'button', 'select', 'input'].includes(name)),
      [],
    );
  });

  it('are a table with headings for its rows and columns, and an open row of listings', async () => {
    const tab = await open();
    await tabTo(tab, 'Your state or territory');
    await tab.keyboard.type('Utah');
    await tabTo(tab, 'Speech and language therapy');
    await tab.keyboard.press('Enter');
    await settled(tab);
    const all = await tree(tab);
    const table = all.slice(all.indexOf('table '));
    assert.match(table, /^table How many listings there are\n/);
    for (const name of [
      'Kind of service',
      'Utah',
      'Nationwide',
      'Other states Show: Other states',
    ]) {
      assert.ok(table.includes(`\ncolumnheader ${name}\n`), name);
    }
    const row = table.slice(table.indexOf('rowheader Speech'));
    assert.ok(
      row
        .replaceAll(/\n(row|paragraph)\b.*/g, '')
        .startsWith(
          [
            'rowheader Speech and language therapy',
            'button Speech and language therapy open',
            'cell 1',
            'cell 0',
            'cell 1',
            'cell Utah 1 Valley Speech (801) 555-0100 In other states: 1 Show: Other states',
            'heading Utah 1',
            'list',
            'listitem',
            'link Valley Speech',
            'link (801) 555-0100',
            'button Show: Other states',
          ].join('\n'),
        ),
      row,
    );
  });

  it('keep the table a table where it is narrow', async () => {
    const {page: tab} = await browser.open(`${server.origin}/page.html`, {width: 320});
    const narrow = await tree(tab);
    await tab.setViewport({width: 1280, height: 900});
    assert.equal(narrow, await tree(tab));
  });

  it('print the chosen state and the open kinds with their addresses, and no controls', async () => {
    const tab = await open();
    await tabTo(tab, 'Your state or territory');
    await tab.keyboard.type('Utah');
    await tabTo(tab, 'Speech and language therapy');
    await tab.keyboard.press('Enter');
    await settled(tab);
    await tab.emulateMediaType('print');
    const printed = await tab.evaluate(() => {
      const {shadowRoot} = document.querySelector('parent-resources');
      const shown = (selector) =>
        [...shadowRoot.querySelectorAll(selector)].filter(
          (node) => node.getBoundingClientRect().height > 1,
        );
      return {
        addresses: shown('.name a').map((link) => getComputedStyle(link, '::after').content),
        controls: shown('input, .search select, .plain, .button').length,
        choice: shown('.choice select').map(
          (select) => `${select.selectedOptions[0].text} ${getComputedStyle(select).borderStyle}`,
        ),
      };
    });
    for (const url of ['https://utahparentcenter.org/', 'https://example.org/']) {
      assert.ok(printed.addresses.join().includes(url), printed.addresses.join());
    }
    assert.equal(printed.controls, 0);
    assert.deepEqual(printed.choice, ['Utah none']);
  });
});
