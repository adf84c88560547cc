import assert from 'node:assert/strict';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {
  extract,
  findFaults,
  markTranslated,
  languages,
  readTranslation,
  reviewState,
  sourceMessages,
  translations,
  withoutMarks,
} from '../../scripts/strings.mjs';

const messages = sourceMessages();

/** What stands in a mark in place of a term: words that stay English. */
const english = 'en';

const marksIn = (text) =>
  [...text.matchAll(/\]\(([a-z0-9-]+)\)/g)]
    .map(([, id]) => id)
    .filter((id) => id !== english)
    .sort();
/** Without the words that are marked as English. */
const ownWords = (text) => withoutMarks(text.replace(/\[[^\]]+\]\(en\)/g, ''));
const wordsIn = (text) => text.toLowerCase().match(/[\p{L}\p{M}’]+/gu) ?? [];
const englishWords = new Set(messages.flatMap(({text}) => wordsIn(withoutMarks(text))));
const digitsIn = (text) => (withoutMarks(text).match(/\d+/g) ?? []).sort();

describe('the English texts', () => {
  it('each have an id of their own and a description that says where it shows', () => {
    for (const {id, desc} of messages) {
      assert.match(id, /^(compare|resources|common)\.[\w.-]+$/);
      assert.match(desc ?? '', /^(Compare|Resources|Both elements) › /, id);
    }
  });
});

/** Texts of which the elements read the marks. */
const isProse = (id) =>
  /^compare\.(lead|keyDifference\.text|same\.|picture\.(iep|504)\.|topic\.[\w-]+\.(iep|504)$|explanation\.[\w-]+\.p\d)/.test(
    id,
  );

/** Names in capitals are the same in every language. */
const isName = /^(iep|fape|idea|lre|sdi|iee|ada|ferpa)$/;

/** The characters of a table of two bytes from before Unicode, one table for each Chinese script. */
function charactersOf(encoding, first, last) {
  const decoder = new TextDecoder(encoding);
  const characters = new Set();
  for (let lead = first; lead <= last; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (encoding === 'gbk' && trail < 0xa1) continue;
      for (const character of decoder.decode(new Uint8Array([lead, trail]))) {
        characters.add(character);
      }
    }
  }
  return characters;
}

const simplified = charactersOf('gbk', 0xb0, 0xf7);
const traditional = charactersOf('big5', 0xa4, 0xf9);

/** Whether a letter, or a word in Latin letters, is of a script, by its code in ISO 15924. */
const isOfScript = {
  Latn: (word) => /\p{Script=Latin}/u.test(word),
  Cyrl: (letter) => /\p{Script=Cyrillic}/u.test(letter),
  Arab: (letter) => /\p{Script=Arabic}/u.test(letter),
  Hans: (letter) => simplified.has(letter),
  Hant: (letter) => traditional.has(letter),
};

for (const {tag, name, banned} of translations) {
  describe(`the ${name} texts`, async () => {
    const {units} = await readTranslation(tag);
    const pairs = messages.map(({id, text}) => ({
      id,
      english: text,
      text: units.get(id)?.text ?? '',
    }));

    /** Asserts something of every text, and names those of which it does not hold. */
    const holdsForAll = (holds) =>
      assert.deepEqual(
        pairs.filter((pair) => !holds(pair)).map(({id, text}) => `${id}: ${text}`),
        [],
      );

    it('are complete, not stale, and none too many', async () => {
      assert.deepEqual(await findFaults(tag, messages), []);
    });

    it('have the digits of the English', () => {
      holdsForAll(({english, text}) => String(digitsIn(text)) === String(digitsIn(english)));
    });

    it('have the placeholders of the English', () => {
      holdsForAll(
        ({english, text}) =>
          String(text.match(/\{\d\}/g)?.sort()) === String(english.match(/\{\d\}/g)?.sort()),
      );
    });

    it('mark the glossary terms that the English marks', () => {
      holdsForAll(({english, text}) => String(marksIn(text)) === String(marksIn(english)));
    });

    it('have none of the words that machine translations take for the term', () => {
      const wrong = new RegExp(banned ?? '(?!)', 'iu');
      holdsForAll(({text}) => !wrong.test(text));
    });

    it('are in the script of the language, but for words that the English has', () => {
      const {script} = new Intl.Locale(tag).maximize();
      holdsForAll(({id, text}) =>
        // Parents search for what they heard at school, whatever it is.
        [...(id.endsWith('.synonyms') ? '' : ownWords(text)).matchAll(/\p{Script=Latin}+|\p{L}/gu)]
          .map(([word]) => word)
          .every((word) => isOfScript[script](word) || englishWords.has(word.toLowerCase())),
      );
    });

    it('mark the words that stay English, for a voice of its own', () => {
      holdsForAll(({id, english, text}) => {
        if (!isProse(id)) return true;
        const kept = ` ${wordsIn(withoutMarks(english)).join(' ')} `;
        return [...ownWords(text).matchAll(/[(（]([^()（）]+)[)）]/g)]
          .map(([, inside]) => wordsIn(inside).join(' '))
          .every((inside) => isName.test(inside) || !kept.includes(` ${inside} `));
      });
    });

    it('keep the names IEP and 504', () => {
      holdsForAll(({english, text}) =>
        ['IEP', '504'].every((term) => !english.includes(term) || text.includes(term)),
      );
    });

    it('are in composed Unicode, with curly quotes and without HTML entities', () => {
      holdsForAll(
        ({text}) => text === text.normalize('NFC') && !/["']|&(amp|lt|gt|#\d+);/.test(text),
      );
    });

    it('are longer than the English by half at most where they are labels', () => {
      holdsForAll(
        ({id, english, text}) =>
          /[.?]/.test(english) ||
          // A list of words to search for, never shown.
          id.endsWith('.synonyms') ||
          english.length > 30 ||
          text.length <= english.length * 1.5 + 15,
      );
    });
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
