import assert from 'node:assert/strict';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {rules, vocabulary} from '../../locales/rules.js';
import {
  extract,
  findFaults,
  markTranslated,
  languages,
  readTranslation,
  reviewState,
  sourceMessages,
  translations,
} from '../../scripts/strings.mjs';

const messages = sourceMessages();

const words = vocabulary(messages.map(({text}) => text));

describe('the English texts', () => {
  it('each have an id of their own and a description that says where it shows', () => {
    for (const {id, desc} of messages) {
      assert.match(id, /^(compare|resources|common)\.[\w.-]+$/);
      assert.match(desc ?? '', /^(Compare|Resources|Both elements) › /, id);
    }
  });
});

for (const language of translations) {
  const {tag, name} = language;

  describe(`the ${name} texts`, async () => {
    const {units} = await readTranslation(tag);
    const pairs = messages.map(({id, text}) => ({
      id,
      english: text,
      text: units.get(id)?.text ?? '',
    }));

    it('are complete, not stale, and none too many', async () => {
      assert.deepEqual(await findFaults(tag, messages), []);
    });

    for (const {promise, holds} of rules) {
      it(promise, () => {
        assert.deepEqual(
          pairs
            .filter((pair) => !holds(pair, language, words))
            .map(({id, text}) => `${id}: ${text}`),
          [],
        );
      });
    }
  });
}

describe('the check of the translations', () => {
  let folder;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'iep504-'));
    for (const {tag} of translations) await cp(`locales/${tag}.xlf`, `${folder}/${tag}.xlf`);
  });

  after(() => rm(folder, {recursive: true}));

  it('finds that `extract` would change nothing', async () => {
    await extract(folder);
    for (const {tag} of translations) {
      assert.equal(
        await readFile(`${folder}/${tag}.xlf`, 'utf8'),
        await readFile(`locales/${tag}.xlf`, 'utf8'),
        `locales/${tag}.xlf: run \`npm run strings:extract\``,
      );
    }
  });

  /** The faults after a change of the Spanish file, or of the English messages. */
  async function faultsAfter(change, changedMessages = messages) {
    const xlf = await readFile('locales/es.xlf', 'utf8');
    await writeFile(`${folder}/es.xlf`, change(xlf));
    return findFaults('es', changedMessages, folder);
  }

  it('finds a missing translation', async () => {
    const faults = await faultsAfter((xlf) => xlf.replace('<target>Idioma</target>', ''));
    assert.deepEqual(faults, ['common.language.label: missing']);
  });

  it('finds a translation whose English has changed since', async () => {
    const changed = messages.map((message) =>
      message.id === 'common.language.label' ? {...message, text: 'Languages'} : message,
    );
    assert.deepEqual(await faultsAfter((xlf) => xlf, changed), [
      'common.language.label: stale, the English changed since it was translated',
    ]);
  });

  it('finds a translation of a text that is no more', async () => {
    const fewer = messages.filter(({id}) => id !== 'common.language.label');
    assert.deepEqual(await faultsAfter((xlf) => xlf, fewer), [
      'common.language.label: not in the source',
    ]);
  });

  it('is content again once a translation is recorded as made from the new English', async () => {
    const changed = messages.map((message) =>
      message.id === 'common.language.label' ? {...message, text: 'Languages'} : message,
    );
    await writeFile(`${folder}/es.xlf`, await readFile('locales/es.xlf', 'utf8'));
    await markTranslated('es', ['common.language.label'], changed, folder);
    assert.deepEqual(await findFaults('es', changed, folder), []);
  });

  it('finds a review state that it does not know', async () => {
    const faults = await faultsAfter((xlf) => xlf.replace('>machine<', '>perfect<'));
    assert.deepEqual(faults, ['review-state is "perfect", not "machine" or "human"']);
  });
});

describe('the list of languages', () => {
  it('has an .xlf, a term sheet and a review for each language but English', async () => {
    assert.equal(languages[0].tag, 'en');
    for (const {tag} of translations) {
      for (const file of [`${tag}.xlf`, `terms/${tag}.md`, `review/${tag}.md`]) {
        assert.notEqual(await readFile(`locales/${file}`, 'utf8'), '');
      }
    }
  });

  it('is published, with whether a person has reviewed each', async () => {
    const published = JSON.parse(await readFile('dist/locales.json', 'utf8'));
    assert.deepEqual(
      published.map(({tag}) => tag),
      languages.map(({tag}) => tag),
    );
    assert.deepEqual(
      published.map(({review}) => review),
      ['source', ...(await Promise.all(translations.map(({tag}) => reviewState(tag))))],
    );
  });
});
