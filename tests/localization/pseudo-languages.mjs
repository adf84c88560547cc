// Two languages that nobody speaks, made of the English: one as long as a long language, one that is
// written from right to left. What holds in them is likely to hold in the next real one.
import {readFile} from 'node:fs/promises';
import {template} from '../../scripts/language-lines.mjs';
import {languages, locale, sourceMessages} from '../../scripts/strings.mjs';

/** Changes words, and leaves the ids in the marks of the glossary, `[words](term-id)`. */
const inWords = (text, change) =>
  text.replace(/(\]\([a-z0-9-]+\))|([^\]]+|\])/g, (_, mark, words) => mark ?? change(words));

const accents = {
  ...{
    a: 'å',
    b: 'ƀ',
    c: 'ç',
    d: 'ð',
    e: 'é',
    f: 'ƒ',
    g: 'ĝ',
    h: 'ĥ',
    i: 'î',
    j: 'ĵ',
    k: 'ķ',
    l: 'ļ',
  },
  ...{
    m: 'ɱ',
    n: 'ñ',
    o: 'ö',
    p: 'þ',
    q: 'ǫ',
    r: 'ŕ',
    s: 'š',
    t: 'ţ',
    u: 'û',
    v: 'ṽ',
    w: 'ŵ',
    x: 'ẋ',
  },
  ...{
    y: 'ý',
    z: 'ž',
    A: 'Å',
    C: 'Ç',
    D: 'Ð',
    E: 'É',
    H: 'Ĥ',
    I: 'Î',
    N: 'Ñ',
    O: 'Ö',
    S: 'Š',
    W: 'Ŵ',
  },
};

const accented = (text) => text.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter);

/** 40 % longer, with marks above and below the letters. */
const long = (text) => {
  const length = Math.ceil(text.length * 0.4);
  const more = 'öñé ţŵö ţĥŕéé '.repeat(length).slice(0, length).trim();
  return inWords(text, accented).replace(/\s*$/, (end) => ` ${more}${end}`);
};

/** Arabic letters for Latin ones. Names in capitals stay, as they do in translations: IEP, FAPE, IDEA. */
const arabic = (text) =>
  inWords(text, (words) =>
    words.replace(/\b[A-Z]{2,}s?\b|([a-zA-Z])/g, (whole, letter) =>
      letter ? 'ابتثجحخدذرزسشصضطظعغفقكلمنه'[letter.toLowerCase().charCodeAt() - 97] : whole,
    ),
  );

export const pseudoLanguages = [
  {tag: 'qaa', name: 'Ļöñĝ', dir: 'ltr', change: long},
  {tag: 'qab', name: 'عربية', dir: 'rtl', change: arabic},
];

const messages = sourceMessages();
const {dates} = locale(languages[0]);
const lines = pseudoLanguages.map(({tag, name, dir, change}) => {
  const templates = messages.map(({contents}) =>
    template(contents.map((part) => (typeof part === 'string' ? change(part) : part))),
  );
  return `${JSON.stringify({tag, name, dir, aliases: [], dates, review: 'machine', templates})},\n`;
});
const script = await readFile('dist/iep-504.js', 'utf8');

/** The bundle of all languages, with these. */
export const pseudoScript = script.replace(/\n\];\n/, () => `\n${lines.join('')}];\n`);
