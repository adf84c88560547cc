// What the tests of the static forms share: the files, a page around a fragment, and texts by their ids.
import {readFile, readdir} from 'node:fs/promises';
import {languages, readTranslation, sourceMessages} from '../../scripts/strings.mjs';

/** Every fragment: its language, its name, where it is, and its text. */
export const fragments = [];
/** The page of each language, in the same way. */
export const pages = [];

for (const {tag} of languages) {
  for (const file of (await readdir(`dist/static/${tag}`)).sort()) {
    const path = `dist/static/${tag}/${file}`;
    const one = {tag, name: file.replace('.html', ''), path, html: await readFile(path, 'utf8')};
    (one.name === 'page' ? pages : fragments).push(one);
  }
}

export const fragment = (tag, name) =>
  fragments.find((one) => one.tag === tag && one.name === name).html;

/**
 * The least that a page has around a fragment, in the colors that the reader prefers. axe takes a page
 * that names no background for a white one.
 */
export const wrapped = ({tag, name, html}) => `<!doctype html>
<html lang="${tag}" dir="${languages.find((language) => language.tag === tag).dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<style>:root { color-scheme: light dark; background: Canvas; color: CanvasText; }</style>
<title>${name}</title>
</head>
<body><main>
<h1>${name}</h1>
${html}
</main></body>
</html>
`;

export const address = ({tag, name}) => `/${tag}/${name}.html`;

/** By address: each fragment in a page, and page.html as it is. */
export const served = Object.fromEntries([
  ...fragments.map((one) => [address(one), wrapped(one)]),
  ...pages.map((one) => [address(one), one.html]),
]);

/** What a script in a page calls a text: one space for all white space. */
export const squeezed = (text) => text.replace(/\s+/g, ' ').trim();

const english = new Map(sourceMessages().map(({id, text}) => [id, text]));
const translated = new Map();
for (const {tag} of languages.slice(1)) translated.set(tag, await readTranslation(tag));

/** A text by its id, as a page shows it. */
export const message = (tag, id) =>
  squeezed(translated.get(tag)?.units.get(id).text ?? english.get(id));

/** Whether a machine made the texts of a language and no person has reviewed them. */
export const isUnreviewed = (tag) => translated.get(tag)?.review === 'machine';

/** What the two plans are called. */
export const planNames = (tag) =>
  ['compare.table.columnIep', 'compare.table.column504'].map((id) => message(tag, id));
