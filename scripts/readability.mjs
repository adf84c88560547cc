// Prints the Flesch-Kincaid grade of every English text of the comparison and of the whole, and how easy the
// Spanish is by INFLESZ (Barrio-Cantalejo 2008, on the formula of Szigriszt-Pazos): from 55 on “normal”, from
// 65 on “fairly easy”. For the other languages there is no measure that we know how to defend.
//
//   node scripts/readability.mjs
//
// Two counts. `raw` counts every word as it is. `plain` counts each name of a law and each glossary
// term as one word of two syllables: a parent meets these names at school in any case, they cannot be
// shortened, and the element explains them.
import {fileURLToPath} from 'node:url';
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import {withoutMarks} from '../locales/rules.js';
import {readTranslation, sourceMessages} from './strings.mjs';

/** Ceilings of the school grade. */
export const ceilings = {plainWhole: 6, plainCell: 8, rawWhole: 6.6};

/** The least of INFLESZ. */
export const spanishFloor = 65;

const laws = [
  'Individuals with Disabilities Education Act',
  'Individualized Education Program',
  'Rehabilitation Act of 1973',
  'Section 504',
  'Office for Civil Rights',
  'Part C of IDEA',
];

const isSentence = ({id}) =>
  /\.(iep|504|definition|p\d)$|^compare\.(lead|keyDifference\.text|same\.(?!heading))/.test(id);

/** The texts that a reader reads as sentences, without their glossary marks. */
function texts() {
  const messages = sourceMessages().filter(({id}) => id.startsWith('compare.'));
  const terms = messages
    .filter(({id}) => /^compare\.term\..*\.term$/.test(id))
    .flatMap(({text}) =>
      text
        .split(/[()]/)
        .map((name) => name.trim())
        .filter(Boolean),
    );
  const names = [...laws, ...terms].sort((a, b) => b.length - a.length);
  return messages.filter(isSentence).map(({id, text}) => {
    const raw = withoutMarks(text);
    const plain = names.reduce(
      (shortened, name) =>
        shortened.replace(
          new RegExp(`\\b${name.replace(/[()]/g, '\\$&')}s?(?!\\w)`, 'gi'),
          'letter',
        ),
      raw,
    );
    return {id, raw, plain, isCell: /^compare\.topic\./.test(id)};
  });
}

function counts(text, syllables = (word) => syllable(word.replace('’', "'"))) {
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return {
    sentence: (text.match(/[.?!](?=\s|$)/g) ?? []).length || 1,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + (syllables(word) || 1), 0),
  };
}

/** Vowels that are heard apart: the weak ones (i, u) go with a strong one, unless they have the accent. */
const spanishSyllables = (word) =>
  word
    .toLowerCase()
    .replace(/([qg])u(?=[eiéí])/g, '$1')
    .match(/[íú]|[iuü]*[aeoáéó](?:[iuüy](?![aeoáéó]))?|[iuü]+/g)?.length;

/** How easy the Spanish is, from 0 to 100 and above. */
export async function measureSpanish() {
  const {units} = await readTranslation('es');
  const text = [...units]
    .filter(([id]) => id.startsWith('compare.') && isSentence({id}))
    .map(([, unit]) => withoutMarks(unit.text))
    .join(' ');
  const {sentence, word, syllable: syllables} = counts(text, spanishSyllables);
  return 206.835 - (62.3 * syllables) / word - word / sentence;
}

/** The Flesch-Kincaid grade of texts, taken together. */
export const grade = (parts) =>
  fleschKincaid(
    parts
      .map((text) => counts(text))
      .reduce((sum, one) => ({
        sentence: sum.sentence + one.sentence,
        word: sum.word + one.word,
        syllable: sum.syllable + one.syllable,
      })),
  );

/** Grades by text, and of the whole. */
export function measure() {
  const all = texts();
  return {
    each: all.map(({id, raw, plain, isCell}) => ({
      id,
      isCell,
      raw: grade([raw]),
      plain: grade([plain]),
    })),
    whole: {raw: grade(all.map(({raw}) => raw)), plain: grade(all.map(({plain}) => plain))},
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {each, whole} = measure();
  const line = (id, {raw, plain}) =>
    `${raw.toFixed(1).padStart(6)} ${plain.toFixed(1).padStart(6)}  ${id}`;
  console.log('   raw  plain  (Flesch-Kincaid grade)');
  for (const text of each) console.log(line(text.id, text));
  console.log(line('the whole', whole));
  console.log(
    `Ceilings: whole ${ceilings.plainWhole} plain and ${ceilings.rawWhole} raw, a cell ${ceilings.plainCell} plain.`,
  );
  console.log(
    `Spanish by INFLESZ: ${(await measureSpanish()).toFixed(1)}; ${spanishFloor} at least.`,
  );
}
