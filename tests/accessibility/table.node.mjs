// The table of the comparison as Chromium hands it to assistive technology, which need not be what the
// markup says: browsers forget a table whose parts are displayed as something else.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {importSource} from '../../scripts/source-module.mjs';
import {withoutMarks} from '../../locales/rules.js';
import {languages} from '../../scripts/strings.mjs';
import {useBrowser, useServer} from '../browser-page.mjs';
import {message, squeezed} from '../static/files.mjs';

const {topics} = await importSource('src/compare/topics.ts');
const essential = topics.filter((topic) => topic.essential);

/** Chromium leaves out a space that stands alone between two buttons. */
const letters = (text) => text.replaceAll(' ', '');

describe('the table, as assistive technology gets it,', () => {
  const server = useServer(process.cwd());
  const browser = useBrowser('chromium');

  for (const [{tag, name}, layout, width] of languages.flatMap((language) => [
    [language, 'as a table', 1280],
    [language, 'stacked', 320],
  ])) {
    describe(`in ${name}, ${layout}`, () => {
      /** The rows of the table, each cell by its role, its name and the text in it. */
      let rows;
      let table;
      const say = (id) => withoutMarks(message(tag, id));

      before(async () => {
        const {page} = await browser.open(`${server.origin}/demo/bare.html`, {width});
        await page.evaluate((tag) => (document.documentElement.lang = tag), tag);
        await page.waitForFunction(
          (tag) =>
            document.querySelector('iep-504-compare').shadowRoot.querySelector('[lang]').lang ===
            tag,
          {},
          tag,
        );
        const client = await page.createCDPSession();
        const {nodes} = await client.send('Accessibility.getFullAXTree');
        const byId = new Map(nodes.map((node) => [node.nodeId, node]));
        const inside = (node, roles) =>
          node.childIds.flatMap((id) => {
            const child = byId.get(id);
            return roles.includes(child.role.value) ? [child] : inside(child, roles);
          });
        const textOf = (node) =>
          squeezed(
            inside(node, ['StaticText'])
              .map(({name}) => name.value)
              .join(''),
          );
        table = nodes.find(({role}) => role.value === 'table');
        rows = inside(table, ['row']).map((row) =>
          inside(row, ['columnheader', 'rowheader', 'cell', 'gridcell']).map((cell) => ({
            role: cell.role.value,
            name: squeezed(cell.name?.value ?? ''),
            text: textOf(cell),
          })),
        );
      });

      it('is named by its caption', () => {
        assert.equal(squeezed(table.name.value), say('compare.table.caption'));
      });

      it('has a heading for each of its 3 columns', () => {
        assert.deepEqual(
          rows[0].map(({role, name}) => `${role}: ${name}`),
          [
            say('compare.table.columnTopic'),
            `${say('compare.table.columnIep')} ${say('compare.table.columnIepLong')}`,
            `${say('compare.table.column504')} ${say('compare.table.column504Long')}`,
          ].map((name) => `columnheader: ${name}`),
        );
      });

      it('has 12 rows, each with its own heading and a cell below each plan', () => {
        assert.equal(rows.length, 13);
        for (const row of rows.slice(1)) {
          assert.deepEqual(
            row.map(({role}) => role.replace('gridcell', 'cell')),
            ['rowheader', 'cell', 'cell'],
          );
          assert.notEqual(row[0].name, '');
        }
      });

      // What heads a cell is what is first in its row, and what is first in its column.
      it('has the words about each topic beside their question, each under its plan', () => {
        for (const [index, {id}] of essential.entries()) {
          const [question, iep, p504] = rows[index + 1];
          assert.ok(question.name.startsWith(say(`compare.topic.${id}.heading`)), id);
          assert.ok(letters(iep.text).includes(letters(say(`compare.topic.${id}.iep`))), id);
          assert.ok(letters(p504.text).includes(letters(say(`compare.topic.${id}.504`))), id);
        }
      });

      it('announces the key difference in the heading of its row', () => {
        assert.ok(rows[1][0].name.endsWith(say('compare.keyDifference.label')));
      });
    });
  }
});
