import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';

const report = await readFile('ACCESSIBILITY.md', 'utf8');
const packageFile = JSON.parse(await readFile('package.json', 'utf8'));

/** Criteria of WCAG 2.2, by level. */
const criteria = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.1 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

const rowsOf = (level) => {
  const [, section] = report.split(`## Success criteria, level ${level}\n`);
  return [...section.split('\n## ')[0].matchAll(/^\| (\d\S+) [^|]+\| ([^|]+?) +\|/gm)];
};

describe('the accessibility conformance report', () => {
  for (const [level, all] of Object.entries(criteria)) {
    it(`has each criterion of level ${level} once, in order`, () => {
      assert.equal(
        rowsOf(level)
          .map(([, number]) => number)
          .join(' '),
        all,
      );
    });

    it(`says of each of level ${level} whether it is met, in the words of VPAT`, () => {
      const words = ['Supports', 'Partially Supports', 'Does Not Support', 'Not Applicable'];
      for (const [, number, conformance] of rowsOf(level)) {
        assert.ok([...words, 'Not Evaluated'].includes(conformance), `${number}: ${conformance}`);
      }
    });
  }

  it('rests on tests that there are', () => {
    const files = [...report.matchAll(/`(\w+\/[\w-]+\.(?:test\.ts|node\.mjs))`/g)];
    assert.ok(files.length > 20);
    for (const [, file] of files) assert.ok(existsSync(`tests/${file}`), file);
  });

  it('names the versions of the engines that are installed', () => {
    const {devDependencies, version} = packageFile;
    for (const name of [
      'axe-core',
      'accessibility-checker-engine',
      'vnu-jar',
      '@guidepup/virtual-screen-reader',
    ]) {
      assert.match(report, new RegExp(`${name}\\)? +\\| ${devDependencies[name]} `));
    }
    assert.match(report, new RegExp(`Lighthouse +\\| ${devDependencies.lighthouse} `));
    assert.match(report, new RegExp(`HTML_CodeSniffer +\\| ${devDependencies.html_codesniffer} `));
    assert.ok(report.includes(`iep-504-elements ${version}:`));
  });
});
