// What a screen reader says of the table from its start to its end. By @guidepup/virtual-screen-reader,
// which reads the page by the rules that real ones follow; it is not one of them.
//
//   UPDATE=1 node --test tests/accessibility/reading.node.mjs     writes essential-table.txt anew
import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {useBrowser, useServer} from '../browser-page.mjs';

const kept = 'tests/accessibility/essential-table.txt';

describe('the essential table, read aloud', () => {
  const server = useServer(process.cwd());
  const browser = useBrowser('chromium');
  let spoken;

  before(async () => {
    const {page} = await browser.open(`${server.origin}/demo/bare.html`);
    const phrases = await page.evaluate(async () => {
      const {virtual} =
        await import('/node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js');
      const table = document.querySelector('iep-504-compare').shadowRoot.querySelector('table');
      // It does not know that browsers hide these.
      for (const part of table.querySelectorAll('details:not([open]) > :not(summary)')) {
        part.hidden = true;
      }
      await virtual.start({container: table});
      do await virtual.next();
      while (!(await virtual.lastSpokenPhrase()).startsWith('end of table'));
      return virtual.spokenPhraseLog();
    });
    // The name of a row or a cell is its whole text, which follows.
    spoken = phrases
      .filter((phrase) => !/^(end|paragraph|rowgroup|group)\b/.test(phrase))
      .map((phrase) => phrase.replace(/^(row|cell), .*/s, '$1'))
      .map((phrase) => `${phrase}\n`)
      .join('');
    if (process.env.UPDATE) await writeFile(kept, spoken);
  });

  it('is what is kept in essential-table.txt', async () => {
    assert.equal(spoken, await readFile(kept, 'utf8'));
  });
});
