// The way of a text: msg() in src → locales/<tag>.xlf (what translators edit) → locales/generated.
//
//   node scripts/strings.mjs extract               writes new and changed English texts into every .xlf
//   node scripts/strings.mjs build                 writes locales/generated from the .xlf files
//   node scripts/strings.mjs translated <tag> [id …]   records that the translation fits today's English
import {createHash} from 'node:crypto';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';

const root = fileURLToPath(new URL('..', import.meta.url));
const generated = path.join(root, 'locales/generated');

/** The one list of languages; English is the first. */
export const languages = JSON.parse(
  await readFile(path.join(root, 'locales/languages.json'), 'utf8'),
);
export const translations = languages.slice(1);

const localizer = (folder = 'locales') =>
  new RuntimeLitLocalizer({
    baseDir: root,
    resolve: (file) => path.resolve(root, file),
    sourceLocale: languages[0].tag,
    targetLocales: translations.map(({tag}) => tag),
    inputFiles: ['src/**/*.ts'],
    interchange: {format: 'xliff', xliffDir: folder, placeholderStyle: 'x'},
    output: {mode: 'runtime', outputDir: generated},
  });

const xliffPath = (tag, folder = 'locales') => path.resolve(root, folder, `${tag}.xlf`);

const readXliff = async (tag, folder) =>
  new DOMParser().parseFromString(await readFile(xliffPath(tag, folder), 'utf8'), 'text/xml');

/** A text as one string, with `{0}` for its first placeholder. */
const flat = (contents) =>
  contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');

const fingerprint = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Every message of the source: id, English text, description. */
export function sourceMessages() {
  const {messages, errors} = localizer().extractSourceMessages();
  if (errors.length) {
    throw new Error(errors.map(({messageText}) => String(messageText)).join('\n'));
  }
  return messages.map(({name, contents, desc}) => ({
    id: name,
    contents,
    desc,
    text: flat(contents),
  }));
}

/** What one .xlf holds: the review state, and by id the translation and the English it was made from. */
export async function readTranslation(tag, folder) {
  const document = await readXliff(tag, folder);
  const review = notes(document.getElementsByTagName('header')[0], 'review-state')[0]?.textContent;
  const contents = new Map(
    localizer(folder)
      .readTranslationsSync()
      .translations.get(tag)
      .map((message) => [message.name, message.contents]),
  );
  const units = new Map(
    [...document.getElementsByTagName('trans-unit')].map((unit) => {
      const id = unit.getAttribute('id');
      const target = contents.get(id);
      return [
        id,
        {
          contents: target,
          text: target && flat(target),
          translatedFrom: notes(unit, 'translated-from')[0]?.textContent,
        },
      ];
    }),
  );
  return {review, units};
}

const notes = (element, from) =>
  [...element.getElementsByTagName('note')].filter((note) => note.getAttribute('from') === from);

/** What keeps a translation from being complete: nothing, when it is. */
export async function findFaults(tag, messages = sourceMessages(), folder = undefined) {
  const {review, units} = await readTranslation(tag, folder);
  const faults = ['machine', 'human'].includes(review)
    ? []
    : [`review-state is "${review}", not "machine" or "human"`];
  for (const {id, text} of messages) {
    const unit = units.get(id);
    if (!unit?.text) faults.push(`${id}: missing`);
    else if (unit.translatedFrom !== fingerprint(text)) {
      faults.push(`${id}: stale, the English changed since it was translated`);
    }
  }
  const ids = new Set(messages.map(({id}) => id));
  for (const id of units.keys()) if (!ids.has(id)) faults.push(`${id}: not in the source`);
  return faults;
}

/** Writes new and changed English texts into every .xlf of a folder. */
export async function extract(folder) {
  await localizer(folder).writeInterchangeFiles();
}

/** Records, for all units or for those named, that the translation was made from today's English. */
export async function markTranslated(tag, ids, messages = sourceMessages(), folder = undefined) {
  const document = await readXliff(tag, folder);
  const texts = new Map(messages.map(({id, text}) => [id, text]));
  for (const unit of document.getElementsByTagName('trans-unit')) {
    const id = unit.getAttribute('id');
    if (!texts.has(id) || (ids.length && !ids.includes(id))) continue;
    if (!unit.getElementsByTagName('target').length) continue;
    let note = notes(unit, 'translated-from')[0];
    if (!note) {
      note = document.createElement('note');
      note.setAttribute('from', 'translated-from');
      unit.insertBefore(note, unit.lastChild);
      unit.insertBefore(document.createTextNode('\n  '), note);
    }
    note.textContent = fingerprint(texts.get(id));
  }
  // localize-tools ends the file so.
  await writeFile(
    xliffPath(tag, folder),
    `${new XMLSerializer().serializeToString(document).trimEnd()}\n`,
  );
}

/**
 * The module with the texts of one language.
 *
 * Written here and not by localize-tools, which turns `&` in plain texts into a visible `&amp;`
 * (measured with 0.8.2; other projects repair it afterwards: https://github.com/goauthentik/authentik/issues/23264).
 *
 * @param key how a message id is written; the bundles use numbers
 */
export async function localeModule(tag, key = (id) => JSON.stringify(id)) {
  const {units} = await readTranslation(tag);
  let usesStr = false;
  const entries = [...units]
    .filter(([, {text}]) => text)
    .map(([id, {contents}]) => {
      if (contents.every((part) => typeof part === 'string')) {
        return `${key(id)}: ${JSON.stringify(contents.join(''))}`;
      }
      usesStr = true;
      const template = contents.map((part) =>
        typeof part === 'string' ? part.replace(/[`\\$]/g, '\\$&') : `\${${part.index}}`,
      );
      return `${key(id)}: str\`${template.join('')}\``;
    });
  return `${usesStr ? "import {str} from '@lit/localize';\n" : ''}export const templates = {
${entries.map((entry) => `  ${entry},\n`).join('')}};
`;
}

/** `source` for English, else what the .xlf says: `machine` or `human`. */
export const reviewState = async (tag) =>
  tag === languages[0].tag ? 'source' : (await readTranslation(tag)).review;

/** What an element needs to know of a language; what is left out is for our checks. */
export const locale = ({tag, name, dir, aliases, months}) => ({
  tag,
  name,
  dir,
  aliases,
  dates: dateForms(tag, months),
});

/**
 * How a language writes dates, by `Intl`.
 *
 * @param {string[]} [given] names of the months, for a language that `Intl` does not know
 */
function dateForms(tag, given) {
  if (given) return {day: '{d} {m} {y}', month: '{m} {y}', year: '{y}', months: given};
  const marks = {day: '{d}', month: '{m}', year: '{y}'};
  const options = {numberingSystem: 'latn', timeZone: 'UTC', year: 'numeric'};
  const form = (more) => {
    const format = new Intl.DateTimeFormat(tag, {...options, ...more});
    const parts = (month) => format.formatToParts(Date.UTC(2026, month, 20));
    return {
      form: parts(0)
        .map(({type, value}) => marks[type] ?? value)
        .join(''),
      months: Array.from(
        {length: 12},
        (_, month) => parts(month).find(({type}) => type === 'month')?.value,
      ),
    };
  };
  const day = form({month: 'long', day: 'numeric'});
  const month = form({month: 'long'});
  const areNumbers = day.months.every((name, index) => Number(name) === index + 1);
  return {
    day: day.form,
    month: month.form,
    year: form({}).form,
    ...(!areNumbers && {months: day.months}),
    ...(String(day.months) !== String(month.months) && {monthsAlone: month.months}),
  };
}

/** The module that lists the languages of a bundle, English first. */
export async function indexModule(tags) {
  const entries = [];
  for (const language of languages.filter(({tag}) => tags.includes(tag))) {
    const {tag} = language;
    const review = await reviewState(tag);
    const entry = JSON.stringify({...locale(language), review}).slice(0, -1);
    entries.push(
      review === 'source' ? `${entry}}` : `${entry}, load: () => import('./${tag}.js')}`,
    );
  }
  return `export const locales = [\n  ${entries.join(',\n  ')},\n];

/** A constant, so that a bundle of English alone goes without what only other languages need. */
export const hasTranslations = ${entries.length > 1};
`;
}

async function build() {
  await rm(generated, {recursive: true, force: true});
  await mkdir(generated, {recursive: true});
  const typed = (await indexModule(languages.map(({tag}) => tag)))
    .replace('locales =', 'locales: Locale[] =')
    .replace('hasTranslations =', 'hasTranslations: boolean =');
  await writeFile(
    path.join(generated, 'index.ts'),
    `import type {Locale} from '../../src/localization/locale.js';\n\n${typed}`,
  );
  for (const {tag} of translations) {
    await writeFile(path.join(generated, `${tag}.ts`), await localeModule(tag));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [command, tag, ...ids] = process.argv.slice(2);
  if (command === 'extract') await extract();
  else if (command === 'build') await build();
  else if (command === 'translated' && translations.some((language) => language.tag === tag)) {
    await markTranslated(tag, ids);
  } else {
    console.error('Usage: node scripts/strings.mjs extract | build | translated <tag> [id …]');
    process.exitCode = 1;
  }
}
