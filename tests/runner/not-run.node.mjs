import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';

const folder = mkdtempSync(path.join(tmpdir(), 'not-run-'));
after(() => rmSync(folder, {recursive: true}));

const leaveCounts = `
  import {mkdirSync, writeFileSync} from 'node:fs';
  mkdirSync('.cache', {recursive: true});
  writeFileSync('.cache/browsers.json', '{"passed": 3, "failed": 0, "notRun": ["WebKit"]}');
`;
writeFileSync(path.join(folder, 'browsers.mjs'), leaveCounts);
writeFileSync(path.join(folder, 'package.json'), '{"scripts": {"browsers": "node browsers.mjs"}}');

/** Sums the counts of a run in which WebKit was not there, as the scripts do. */
function sum(atLast = '') {
  const code = `
    import {countNotRunAsFailed, countScript, sumUp} from ${JSON.stringify(import.meta.resolve('../../scripts/count-tests.mjs'))};
    countScript('browsers', 'browsers');
    ${atLast}
    sumUp('all');
  `;
  const {status, stdout, stderr} = spawnSync('node', ['--input-type=module', '--eval', code], {
    cwd: folder,
    encoding: 'utf8',
  });
  return {status, lastLine: stdout.trim().split('\n').at(-1), errors: stderr.trim()};
}

describe('a browser that is not there', () => {
  it('is named in the last line of `npm test`, neither passed nor failed', () => {
    const {status, lastLine} = sum();
    assert.equal(lastLine, '3 passed, 0 failed; not run: WebKit');
    assert.equal(status, 0);
  });

  it('fails CI, with a line that says so and a last line that is only the sum', () => {
    const {status, lastLine, errors} = sum('countNotRunAsFailed();');
    assert.equal(lastLine, '3 passed, 1 failed');
    assert.equal(errors, 'The tests were not run in WebKit, which is required here.');
    assert.equal(status, 1);
  });
});
