// Every check, in the order in which a fault is cheapest to find. The last line sums the tests that ran.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {findBrowsers} from './browsers.mjs';

const counts = {passed: 0, failed: 0};

function npmRun(script) {
  console.log(`\n— npm run ${script}`);
  const {status} = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

async function nodeTests() {
  console.log('\n— tests in Node, and of whole pages');
  const files = readdirSync('tests', {recursive: true})
    .filter((file) => file.endsWith('.node.mjs'))
    .map((file) => path.resolve('tests', file));
  const stream = run({files, concurrency: 1, timeout: 600_000});
  stream.on('test:pass', ({details, skip}) => {
    if (details.type !== 'suite' && !skip) counts.passed++;
  });
  stream.on('test:fail', ({details}) => {
    if (details.type !== 'suite') counts.failed++;
  });
  for await (const text of stream.compose(spec)) process.stdout.write(text);
}

function browserTests() {
  const summary = '.cache/browser-tests.json';
  rmSync(summary, {force: true});
  const hasPassed = npmRun('test:browsers');
  // There is none where the runner itself broke down.
  const {passed, failed} = existsSync(summary)
    ? JSON.parse(readFileSync(summary, 'utf8'))
    : {passed: 0, failed: 0};
  counts.passed += passed;
  counts.failed += failed;
  // A run that fails without a failing test fails all the same.
  if (!hasPassed && !failed) counts.failed++;
}

findBrowsers();
const isBuilt = ['build', 'types', 'lint', 'size'].every(npmRun);
if (isBuilt) {
  await nodeTests();
  browserTests();
} else {
  counts.failed++;
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
