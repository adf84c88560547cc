/** Letters that people write for one another, apart from case and accents. */
const variants: Record<string, string> = {
  đ: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ς: 'σ',
  // Arabic as it is written in haste, and in Persian and Urdu letters.
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
};

/**
 * A text as the search compares it: without case, accents, vowel signs and forms of a letter, with one
 * space for whatever is neither letter nor digit.
 */
export const fold = (text: string): string =>
  // The same for texts without accents, and several times as fast.
  /^[\0-\x7f]*$/.test(text)
    ? text
        .toLowerCase()
        .replace(/['`]/g, '')
        .replace(/[^a-z0-9]+/g, ' ')
    : foldUnicode(text);

const foldUnicode = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    // Marks on letters, the Arabic line that stretches a word, apostrophes.
    .replace(/[\p{M}\u0640'’ʻʼ`]/gu, '')
    .replace(/[đøłıæœßςىیةک]/g, (letter) => variants[letter]!)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

/** What a text is searched in: folded, with a space before its first word. */
export const searchable = (text: string): string => ` ${fold(text)}`;

/**
 * The words of a search, each as it is looked for in a searchable text: by how a word starts. Chinese has
 * no spaces between words, and Arabic writes “the” and “and” onto them, so there any place will do.
 */
export const readQuery = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter(Boolean)
    .map((word) => (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(word) ? ` ${word}` : word));

/** A stretch of text; `isMatch` where a search found it. */
export interface MarkedRun {
  text: string;
  isMatch: boolean;
}

/** Splits a text where the words of a search stand in it, as `readQuery` gives them. */
export function markMatches(text: string, words: readonly string[]): MarkedRun[] {
  if (!words.length) return [{text, isMatch: false}];
  let folded = ' ';
  /** For each place in `folded`, where its character starts in `text`. */
  const starts = [0];
  for (let start = 0; start < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(start)!);
    for (const unit of fold(character)) {
      if (unit === ' ' && folded.endsWith(' ')) continue;
      folded += unit;
      while (starts.length < folded.length) starts.push(start);
    }
    start += character.length;
  }
  starts.push(text.length);

  const isMatch = new Uint8Array(text.length);
  for (const word of words) {
    const lead = word.startsWith(' ') ? 1 : 0;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      let end = at + word.length;
      // One character may fold to several, of which the last are not in the word.
      while (starts[end] === starts[end - 1]) end++;
      isMatch.fill(1, starts[at + lead], starts[end]);
    }
  }

  const runs: MarkedRun[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    while (end < text.length && isMatch[end] === isMatch[start]) end++;
    runs.push({text: text.slice(start, end), isMatch: isMatch[start] === 1});
  }
  return runs;
}
