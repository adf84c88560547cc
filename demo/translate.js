// English and a translation side by side. Changes stand in the browser's storage, by language, until whoever
// makes them downloads the .xlf file with them.
import {rules, vocabulary} from '../locales/rules.js';
import {readUnits, withTargets} from './xliff.js';

const tools = document.querySelector('.tools').elements;
const summary = document.querySelector('.tools output');
const place = document.querySelector('.texts');
const languages = (await (await fetch('../locales/languages.json')).json()).slice(1);

/** The language that is open: its .xlf, its texts, and what was changed, by id. */
let open;

const storageKey = (tag) => `iep-504-elements translation ${tag}`;

/** Whether the browser keeps what is changed. */
let isKept = true;

/** Some browsers forbid storage to a page; then changes last as long as the page. */
function stored(tag) {
  try {
    return JSON.parse(localStorage.getItem(storageKey(tag)) ?? '{}');
  } catch {
    return {};
  }
}

function store() {
  const {language, changes} = open;
  try {
    localStorage.setItem(storageKey(language.tag), JSON.stringify(Object.fromEntries(changes)));
  } catch {
    isKept = false;
  }
}

const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/** One text: where it stands, the English, the translation, and what does not fit. */
function card(unit, {language, words, changes}) {
  const where = make('p', {className: 'where', id: `where-${unit.id}`}, unit.where);
  const english = make('p', {lang: 'en', id: `english-${unit.id}`}, unit.english);
  const faults = make('ul', {className: 'faults', id: `faults-${unit.id}`});
  const undo = make('button', {type: 'button', className: 'undo'}, 'Undo');
  const text = make('textarea', {
    lang: language.tag,
    dir: language.dir,
    spellcheck: true,
    // For browsers that do not fit a field to its text.
    rows: Math.ceil(unit.text.length / 45) + 1,
    value: changes.get(unit.id) ?? unit.text,
  });
  text.setAttribute('aria-labelledby', `${where.id} ${english.id}`);
  text.setAttribute('aria-describedby', faults.id);
  undo.setAttribute('aria-describedby', english.id);

  const element = make('li', {}, where, english, make('div', {}, text, faults, undo));
  const review = () => {
    unit.isChanged = text.value !== unit.text;
    const pair = {...unit, text: text.value};
    const found = rules.filter(({holds}) => !holds(pair, language, words));
    unit.isFaulty = found.length > 0;
    text.setAttribute('aria-invalid', unit.isFaulty);
    faults.replaceChildren(...found.map(({advice}) => make('li', {}, advice)));
    element.classList.toggle('changed', unit.isChanged);
    undo.hidden = !unit.isChanged;
    if (unit.isChanged) changes.set(unit.id, text.value);
    else changes.delete(unit.id);
  };
  text.addEventListener('input', () => {
    // A line break in a text would be a space on screen.
    if (text.value.includes('\n')) text.value = text.value.replace(/\s*\n\s*/g, ' ');
    review();
    store();
    count();
  });
  undo.addEventListener('click', () => {
    text.value = unit.text;
    review();
    store();
    count();
    text.focus();
  });
  review();
  return {unit, element, searched: `${unit.id} ${unit.english} ${unit.text}`.toLowerCase()};
}

function count() {
  const {units, changes, language} = open;
  const faulty = units.filter(({isFaulty}) => isFaulty).length;
  summary.textContent = [
    `${units.length} texts, ${changes.size} changed`,
    faulty && `, ${faulty} to mend`,
    !isKept && '. This browser does not keep them: download before you leave',
  ]
    .filter(Boolean)
    .join('');
  tools.download.disabled = !changes.size;
  tools.download.textContent = `Download ${language.tag}.xlf`;
}

/** Shows the texts that are asked for. One that is being changed stays, whatever comes of it. */
function choose() {
  const search = tools.search.value.trim().toLowerCase();
  const isAsked = {
    all: () => true,
    changed: ({isChanged}) => isChanged,
    faulty: ({isFaulty}) => isFaulty,
  }[tools.show.value];
  for (const {unit, element, searched} of open.cards) {
    element.hidden = !isAsked(unit) || !searched.includes(search);
  }
  for (const section of place.children) {
    section.hidden = !section.querySelector('ul.pairs > li:not([hidden])');
  }
}

async function show(tag) {
  const language = languages.find((one) => one.tag === tag);
  const xliff = await (await fetch(`../locales/${tag}.xlf`)).text();
  const units = readUnits(xliff);
  const words = vocabulary(units.map(({english}) => english));
  open = {language, xliff, units, words, changes: new Map(Object.entries(stored(tag)))};
  const sections = new Map();
  open.cards = units.map((unit) => {
    const [, section, where] = /^(.+?) › (.*)$/.exec(unit.note);
    unit.where = where;
    const one = card(unit, open);
    sections.set(section, [...(sections.get(section) ?? []), one.element]);
    return one;
  });
  place.replaceChildren(
    ...[...sections].map(([name, elements]) => {
      const list = make('ul', {className: 'pairs', role: 'list'}, ...elements);
      return make('section', {}, make('h2', {}, name), list);
    }),
  );
  for (const element of document.querySelectorAll(
    '.now > :is(iep-504-compare, parent-resources)',
  )) {
    element.lang = tag;
  }
  count();
  choose();
}

function download() {
  const {language, xliff, changes} = open;
  const file = new Blob([withTargets(xliff, changes)], {type: 'application/xliff+xml'});
  const link = make('a', {href: URL.createObjectURL(file), download: `${language.tag}.xlf`});
  link.click();
  URL.revokeObjectURL(link.href);
}

tools.language.append(
  ...languages.map(({tag, name}) => make('option', {value: tag, lang: tag}, name)),
);
tools.language.value = location.hash.slice(1);
if (!tools.language.value) tools.language.selectedIndex = 0;

tools.language.addEventListener('change', async () => {
  history.replaceState(null, '', `#${tools.language.value}`);
  await show(tools.language.value);
});
tools.search.addEventListener('input', choose);
tools.show.addEventListener('change', choose);
tools.download.addEventListener('click', download);
document.querySelector('.tools').addEventListener('submit', (event) => event.preventDefault());

await show(tools.language.value);
