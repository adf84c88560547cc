// What the commands that run tests share: each ends with one line that sums what ran, and leaves its
// counts in .cache for whoever sums several.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';

const counts = {passed: 0, failed: 0};

/** Browsers that are not here. */
const notRun = new Set();

const fileOf = (name) => `.cache/${name}.json`;

/** Runs a script of package.json. Returns whether it ended well. */
export function npmRun(script) {
  console.log(`\n— npm run ${script}`);
  const {status} = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Runs a script that leaves its counts in `.cache/<name>.json`. */
export function countScript(script, name) {
  rmSync(fileOf(name), {force: true});
  const hasPassed = npmRun(script);
  // There is none where the runner itself broke down.
  const {
    passed,
    failed,
    notRun: browsers = [],
  } = existsSync(fileOf(name))
    ? JSON.parse(readFileSync(fileOf(name), 'utf8'))
    : {passed: 0, failed: 0};
  counts.passed += passed;
  counts.failed += failed;
  browsers.forEach((browser) => notRun.add(browser));
  // A run that fails without a failing test fails all the same.
  if (!hasPassed && !failed) counts.failed++;
}

export async function countNodeTests(files) {
  const stream = run({files, concurrency: 1, timeout: 1_200_000});
  stream.on('test:pass', ({details, skip}) => {
    if (details.type !== 'suite' && !skip) counts.passed++;
  });
  stream.on('test:fail', ({details}) => {
    if (details.type !== 'suite') counts.failed++;
  });
  for await (const text of stream.compose(spec)) process.stdout.write(text);
}

export function countFailure() {
  counts.failed++;
}

/** For whoever needs every browser. */
export function countNotRunAsFailed() {
  for (const browser of notRun) {
    console.error(`\nThe tests were not run in ${browser}, which is required here.`);
    counts.failed++;
  }
  notRun.clear();
}

/** Prints the sum, leaves it in `.cache/<name>.json`, and sets how the process ends. */
export function sumUp(name) {
  mkdirSync('.cache', {recursive: true});
  writeFileSync(fileOf(name), JSON.stringify({...counts, notRun: [...notRun]}));
  const rest = notRun.size > 0 ? `; not run: ${[...notRun].join(', ')}` : '';
  console.log(`\n${counts.passed} passed, ${counts.failed} failed${rest}`);
  process.exitCode = counts.failed ? 1 : 0;
}
