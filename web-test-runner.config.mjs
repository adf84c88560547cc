import {writeFileSync, mkdirSync} from 'node:fs';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {findWebKit, launchOptions} from './scripts/programs.mjs';
import {startWebKit, webKitLauncher} from './scripts/webkit.mjs';

const launchers = Object.values(launchOptions()).map((options) =>
  chromeLauncher({puppeteer, launchOptions: options}),
);
const webkit = findWebKit();
if (webkit) launchers.push(webKitLauncher(await startWebKit(webkit)));

/** Counts the tests of every browser for scripts/test.mjs. */
const countingReporter = {
  onTestRunFinished({sessions}) {
    const counts = {passed: 0, failed: 0};
    const count = ({tests = [], suites = []} = {}) => {
      for (const {passed, skipped} of tests) if (!skipped) counts[passed ? 'passed' : 'failed']++;
      suites.forEach(count);
    };
    for (const session of sessions) {
      count(session.testResults);
      // A file that cannot be loaded has no tests to count.
      if (!session.passed && !session.testResults) counts.failed++;
    }
    mkdirSync('.cache', {recursive: true});
    writeFileSync(
      '.cache/browser-tests.json',
      JSON.stringify({...counts, notRun: webkit ? [] : ['WebKit']}),
    );
  },
};

export default {
  files: 'tests/**/*.test.ts',
  nodeResolve: {exportConditions: ['production']},
  browsers: launchers,
  // A tab in the background gets no animation frames.
  concurrency: 1,
  concurrentBrowsers: 2,
  plugins: [esbuildPlugin({ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json'})],
  reporters: [defaultReporter(), countingReporter],
  testFramework: {config: {timeout: 20000}},
  testsFinishTimeout: 300000,
  // What a test expects to be warned of, it checks itself.
  filterBrowserLogs: () => false,
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en">
      <head><title>Tests</title></head>
      <body><script type="module" src="${testFramework}"></script></body>
    </html>`,
};
