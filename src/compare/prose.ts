/** A stretch of text; with `term`, one that the glossary explains; with `isEnglish`, in a text that is not. */
export interface Run {
  text: string;
  term?: string;
  isEnglish?: boolean;
}

/** What stands in a mark in place of a term where a translation keeps English words: `[consent](en)`. */
const english = 'en';

/**
 * Splits a text at its glossary marks, `[words](term-id)`.
 *
 * The marks stand in the translated texts, because only a translator knows which words of a sentence
 * are the term. Only the first use of each term is marked for the reader; `met` holds the terms that
 * were met before and is added to.
 */
export function readProse(text: string, met: Set<string>): Run[] {
  text = keepTogether(text);
  const runs: Run[] = [];
  let end = 0;
  for (const mark of text.matchAll(/\[([^\]]+)\]\(([a-z0-9-]+)\)/g)) {
    const [whole, words, term] = mark as unknown as [string, string, string];
    if (mark.index > end) runs.push({text: text.slice(end, mark.index)});
    if (term === english) runs.push({text: words, isEnglish: true});
    else runs.push(met.has(term) ? {text: words} : {text: words, term});
    met.add(term);
    end = mark.index + whole.length;
  }
  if (end < text.length) runs.push({text: text.slice(end)});
  return runs;
}

/** Ties “504” to the words beside it, so that no line ends or starts with the bare number. */
export const keepTogether = (text: string) =>
  text.replace(/ ?504 ?/g, (number) => number.replaceAll(' ', '\u00a0'));
