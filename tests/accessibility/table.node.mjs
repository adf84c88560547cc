// The table of the comparison as Chromium hands it to assistive technology, which need not be what the
// markup says: browsers forget a table whose parts are displayed as something else.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {importSource} from '../../scripts/source-module.mjs';
import {withoutMarks} from '../../locales/rules.js';
import {useBrowser, useServer} from '../browser-page.mjs';
import {message, squeezed} from '../static/files.mjs';

const {topics} = await importSource('src/compare/topics.ts');
const essential = topics.filter((topic) => topic.essential);

describe('the table, as assistive technology gets it,', () => {
  const server = useServer(process.cwd());
  const browser = useBrowser('chromium');

  for (const [layout, width] of [
    ['as a table', 1280],
    ['stacked', 320],
  ]) {
    describe(layout, () => {
      /** The rows of the table, each cell by its role, its name and the text in it. */
      let rows;
      let table;

      before(async () => {
        const {page} = await browser.open(`${server.origin}/demo/bare.html`, {width});
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
        assert.equal(squeezed(table.name.value), 'How an IEP and a 504 plan compare');
      });

      it('has a heading for each of its 3 columns', () => {
        assert.deepEqual(
          rows[0].map(({role, name}) => `${role}: ${name}`),
          [
            'columnheader: Question',
            'columnheader: IEP Individualized Education Program',
            'columnheader: 504 plan Section 504',
          ],
        );
      });

      it('has 12 rows, each with its own heading and a cell below each plan', () => {
        assert.equal(rows.length, 13);
        for (const row of rows.slice(1)) {
          assert.deepEqual(
            row.map(({role}) => role.replace('gridcell', 'cell')),
            ['rowheader', 'cell', 'cell'],
          );
          assert.ok(row[0].name.length > 10);
        }
      });

      // What heads a cell is what is first in its row, and what is first in its column.
      for (const [index, {id}] of essential.entries()) {
        it(`has the words about ${id} beside their question, each under its plan`, () => {
          const [question, iep, p504] = rows[index + 1];
          assert.ok(question.name.startsWith(message('en', `compare.topic.${id}.heading`)));
          assert.ok(iep.text.includes(withoutMarks(message('en', `compare.topic.${id}.iep`))));
          assert.ok(p504.text.includes(withoutMarks(message('en', `compare.topic.${id}.504`))));
        });
      }

      it('announces the key difference in the heading of its row', () => {
        assert.match(rows[1][0].name, /The key difference$/);
      });
    });
  }
});
