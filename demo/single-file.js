// The build puts each language but English on a line of its own (scripts/language-lines.mjs). So a file with
// some of the languages is the file with all of them, less some lines.
const opening = 'const IEP504_LANGUAGES=[\n';
const closing = '\n];\n';

function split(code) {
  const start = code.indexOf(opening) + opening.length;
  const end = code.indexOf(closing, start) + 1;
  return {
    before: code.slice(0, start),
    lines: code.slice(start, end).match(/.+\n/g),
    after: code.slice(end),
  };
}

const language = (line) => JSON.parse(line.slice(0, line.lastIndexOf(',')));

/** The languages of a file beside English, each with its `tag`, its `name` for itself, and its texts. */
export const languagesIn = (code) => split(code).lines.map(language);

/** The file with English and those of its languages whose tags are given. */
export function withLanguages(code, tags) {
  const {before, lines, after} = split(code);
  return before + lines.filter((line) => tags.includes(language(line).tag)).join('') + after;
}

/** What goes into the `integrity` of a script tag; nothing where the page was not loaded securely. */
export async function integrityOf(code) {
  if (!globalThis.crypto?.subtle) return undefined;
  const hash = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(code));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}
