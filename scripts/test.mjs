// Every check, in the order in which a fault is cheapest to find. The last line sums the tests that ran.
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {countFailure, countNodeTests, countScript, npmRun, sumUp} from './count-tests.mjs';
import {findPrograms, findWebKit} from './programs.mjs';

findPrograms('chromium', 'firefox', 'java', 'pdftotext', 'pdftoppm');
findWebKit();
if (['build', 'types', 'lint', 'size'].every(npmRun)) {
  console.log('\n— tests in Node, and of whole pages');
  await countNodeTests(
    readdirSync('tests', {recursive: true})
      .filter((file) => file.endsWith('.node.mjs'))
      .map((file) => path.resolve('tests', file)),
  );
  countScript('test:browsers', 'browser-tests');
} else {
  countFailure();
}
sumUp('tests');
