import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {measure} from '../../scripts/readability.mjs';
import {importSource} from '../../scripts/source-module.mjs';
import {sourceMessages} from '../../scripts/strings.mjs';

const json = async (file) => JSON.parse(await readFile(file, 'utf8'));
const readme = await readFile('README.md', 'utf8');

describe('the package', () => {
  it('has one version', async () => {
    const {version} = await json('package.json');
    assert.match(await readFile('src/shared/version.ts', 'utf8'), new RegExp(`'${version}'`));
    assert.match(await readFile('CHANGELOG.md', 'utf8'), new RegExp(`## ${version}`));
  });

  it('ships Lit and @lit/localize and no other package', async () => {
    const {dependencies} = await json('package.json');
    assert.deepEqual(Object.keys(dependencies).sort(), ['@lit/localize', 'lit']);
  });

  it('keeps every bundle under its ceiling', () => {
    execFileSync('node', ['scripts/size.mjs']);
  });
});

describe('the README', () => {
  it('has the tables that the source gives', () => {
    execFileSync('node', ['scripts/docs.mjs', '--check'], {stdio: 'pipe'});
  });

  it('shows the snippet that the bare demo page has', async () => {
    const bare = await readFile('demo/bare.html', 'utf8');
    const snippet = /```html\n([^]*?)```/.exec(readme)[1].trim();
    for (const line of snippet.split('\n')) {
      const wanted = line.trim().replace('src="iep-504.js"', 'src="../dist/iep-504.js"');
      assert.ok(bare.includes(wanted), wanted);
    }
  });

  it('shows a directory that the element takes without a fault', async () => {
    const {readDirectory} = await importSource('src/resources/directory/entries.ts');
    const [, example] = /<script type="application\/json">([^]*?)<\/script>/.exec(
      readme.slice(readme.indexOf('```html\n<parent-resources state="UT">\n  <script')),
    );
    assert.deepEqual(readDirectory(JSON.parse(example)).faults, []);
  });

  it('gives no reading level but the measured one', () => {
    const {whole} = measure();
    assert.ok(readme.includes(`| ${whole.raw.toFixed(1)} `));
  });

  it('names every slot that the texts have topics for', () => {
    const topics = sourceMessages().filter(({id}) => /^compare\.topic\..*\.heading$/.test(id));
    assert.equal(topics.length, 26);
    for (const {id} of topics) assert.ok(readme.includes(`\`${id.split('.')[2]}\``), id);
  });
});
