import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {languages, states} from '../../dist/static.js';

// Below the package, so that its name leads to it.
const folder = '.cache/guide';
const guide = readFileSync('integrations/GUIDE.md', 'utf8');

describe('the guide for other systems', () => {
  before(() => {
    rmSync(folder, {recursive: true, force: true});
    mkdirSync(folder, {recursive: true});
    const [, example] = /<!-- example -->\s*```js\n([^]*?)```/.exec(guide);
    writeFileSync(`${folder}/example.mjs`, example);
    execFileSync('node', ['example.mjs'], {cwd: folder});
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('has an example that writes the words of every language and state', () => {
    assert.deepEqual(readdirSync(`${folder}/texts`).sort(), [...languages, 'topics.json'].sort());
    for (const language of languages) {
      assert.equal(readdirSync(`${folder}/texts/${language}`).length, states.length + 2);
    }
  });

  it('uses what the package exports, and nothing else of it', () => {
    const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [, name] of guide.matchAll(/from 'iep-504-elements(.*?)'/g)) {
      assert.ok(`.${name}` in exports, name);
    }
    for (const [, file] of guide.matchAll(/`(dist\/(?:[\w.-]+)\.\w+|custom-elements\.json)`/g)) {
      assert.ok(readFileSync(file), file);
    }
  });
});
