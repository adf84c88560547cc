// What a translation keeps of its English, text by text. `npm test` holds every text to it, and
// demo/translate.html shows it to whoever corrects one; so it needs neither Node nor a page.

/** A text without its marks, `[words](term-id)`. */
export const withoutMarks = (text) => text.replace(/\[([^\]]+)\]\([a-z0-9-]+\)/g, '$1');

/** What stands in a mark in place of a term: words that stay English. */
const english = 'en';

/** Texts of which the elements read the marks. */
const isProse = (id) =>
  /^compare\.(lead|keyDifference\.text|same\.|picture\.(iep|504)\.|topic\.[\w-]+\.(iep|504)$|explanation\.[\w-]+\.p\d|term\.[\w-]+\.definition$)/.test(
    id,
  );

/** Words to search for, never shown: parents search for what they heard at school, whatever it is. */
const isSearched = (id) => id.endsWith('.synonyms');

/** Names in capitals are the same in every language. */
const isName = /^(iep|fape|idea|lre|sdi|iee|ada|ferpa)$/;

const marksIn = (text) =>
  [...text.matchAll(/\]\(([a-z0-9-]+)\)/g)]
    .map(([, id]) => id)
    .filter((id) => id !== english)
    .sort();
const placeholder = /\{\d\}/g;
const placeholdersIn = (text) => (text.match(placeholder) ?? []).sort();
const digitsIn = (text) => (withoutMarks(text).replace(placeholder, '').match(/\d+/g) ?? []).sort();
const wordsIn = (text) =>
  withoutMarks(text)
    .toLowerCase()
    .match(/[\p{L}\p{M}’]+/gu) ?? [];

/** Without the words that are marked as English. */
const ownWords = (text) => withoutMarks(text.replace(/\[[^\]]+\]\(en\)/g, ''));

const isSame = (read, text, other) => String(read(text)) === String(read(other));

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

/** Every word of the English texts. */
export const vocabulary = (texts) => new Set(texts.flatMap(wordsIn));

/**
 * Each rule: what the texts of a language do, what to tell whoever wrote one that does not, and whether one
 * does: `{id, english, text}`, with the language of the list and the vocabulary of the English.
 */
export const rules = [
  {
    promise: 'have the digits of the English',
    advice: 'The numbers are not those of the English.',
    holds: ({english, text}) => isSame(digitsIn, text, english),
  },
  {
    promise: 'have the placeholders of the English',
    advice: 'Keep {0}, {1} and so on, each as often as the English has it.',
    holds: ({english, text}) => isSame(placeholdersIn, text, english),
  },
  {
    promise: 'mark the glossary terms that the English marks',
    advice: 'Mark the terms that the English marks: [words](term-id), with the same ids.',
    holds: ({english, text}) => isSame(marksIn, text, english),
  },
  {
    promise: 'have none of the words that machine translations take for the term',
    advice: 'A word in it is one that machine translations wrongly take for the term.',
    holds: ({text}, {banned}) => !banned || !new RegExp(banned, 'iu').test(text),
  },
  {
    promise: 'are in the script of the language, but for words that the English has',
    advice: 'A letter in it is not of this language, and not in a word of the English.',
    holds({id, text}, {tag}, words) {
      const {script} = new Intl.Locale(tag).maximize();
      return [...(isSearched(id) ? '' : ownWords(text)).matchAll(/\p{Script=Latin}+|\p{L}/gu)]
        .map(([word]) => word)
        .every((word) => isOfScript[script](word) || words.has(word.toLowerCase()));
    },
  },
  {
    promise:
      'mark the words that stay English, for a voice of its own, and have them in prose alone',
    advice:
      'Mark words that stay English: [words](en). Labels and headings have none: leave them out there.',
    holds({id, english, text}) {
      if (isSearched(id)) return true;
      if (!isProse(id) && text.includes('](en)')) return false;
      const kept = ` ${wordsIn(english).join(' ')} `;
      return [...ownWords(text).matchAll(/[(（]([^()（）]+)[)）]/g)]
        .map(([, inside]) => wordsIn(inside).join(' '))
        .every((inside) => isName.test(inside) || !kept.includes(` ${inside} `));
    },
  },
  {
    promise: 'keep the names IEP and 504',
    advice: 'Keep IEP and 504 where the English has them.',
    holds: ({english, text}) =>
      ['IEP', '504'].every((term) => !english.includes(term) || text.includes(term)),
  },
  {
    promise: 'are in composed Unicode, with curly quotes and without HTML entities',
    advice: 'No straight quotes or apostrophes, and no HTML such as &amp;.',
    holds: ({text}) => text === text.normalize('NFC') && !/["']|&(amp|lt|gt|#\d+);/.test(text),
  },
  {
    promise: 'are longer than the English by half at most where they are labels',
    advice: 'Too long for a label: half again as long as the English and 15 characters, at most.',
    holds: ({id, english, text}) =>
      /[.?]/.test(english) ||
      isSearched(id) ||
      english.length > 30 ||
      text.length <= english.length * 1.5 + 15,
  },
];
