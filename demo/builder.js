// The embed builder. Choices stand in the form and, for a bookmark, in the address; everything else follows.
import {languages, renderFragment, renderPage, stateName, states, topics} from '../dist/static.js';
import {integrityOf, languagesIn, withLanguages} from './single-file.js';
import {
  attributesOf,
  frameSnippet,
  scriptSnippet,
  shortcodes,
  tagNames,
  usual,
} from './snippets.js';

const find = (selector) => document.querySelector(selector);
const findAll = (selector) => [...document.querySelectorAll(selector)];
const read = async (file) => (await fetch(`../dist/${file}`)).text();

const [english, everyLanguage] = await Promise.all(['iep-504.en.js', 'iep-504.js'].map(read));
const names = new Map([
  ['en', 'English'],
  ...languagesIn(everyLanguage).map(({tag, name}) => [tag, name]),
]);
const {version} = customElements.get(tagNames.compare);

const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const checkbox = (name, {value, checked = false, disabled = false}, text) =>
  make(
    'label',
    {},
    make('input', {type: 'checkbox', name, value, checked, defaultChecked: checked, disabled}),
    ' ',
    text,
  );

/* What there is to choose comes from the package. */

find('.topics').append(
  ...topics.map(({id, question, isEssential}) =>
    checkbox('topic', {value: id, checked: isEssential}, question),
  ),
);
find('[name=language]').append(
  ...[...names].map(([value, name]) => make('option', {value, lang: value}, name)),
);
find('.languages').append(
  ...[...names].map(([value, name]) =>
    checkbox(
      'languages',
      {value, checked: true, disabled: value === 'en'},
      make('span', {lang: value}, name),
    ),
  ),
);
find('[name=state]').append(
  ...states
    .map((value) => ({value, name: stateName(value)}))
    .sort((one, other) => one.name.localeCompare(other.name))
    .map(({value, name}) => make('option', {value}, name)),
);

for (const place of findAll('.take')) {
  place.append(find('#take').content.cloneNode(true));
  place.querySelector('.label').textContent = place.dataset.label;
  place.querySelector('button').setAttribute('aria-label', `Copy: ${place.dataset.label}`);
}

/* The choices. Fields that belong to a way of taking it stand there, outside the form. */

const fields = () => findAll('main :is(input, select)');

function readChoices() {
  const value = (name) => find(`main [name=${name}]`).value;
  const checked = (name) => findAll(`[name=${name}]:checked`).map((input) => input.value);
  const [chosenTopics] = checked('topics');
  const language = value('language');
  return {
    elements: checked('elements'),
    topics: chosenTopics === 'own' ? checked('topic').join(' ') || 'essential' : chosenTopics,
    language,
    languages: languages.filter((tag) => tag === language || checked('languages').includes(tag)),
    headingLevel: Number(value('headingLevel')),
    theme: value('theme'),
    state: value('state'),
    form: value('form'),
    folder: value('folder').trim(),
    page: value('page').trim() || 'page.html',
  };
}

/** Only what was changed, so that the address of the page stays short. */
function writeAddress() {
  const query = new URLSearchParams();
  for (const field of fields()) {
    if (field.type === 'checkbox' && field.checked !== field.defaultChecked) {
      query.append(`${field.name}.${field.value}`, field.checked ? 'yes' : 'no');
    } else if (field.type === 'radio') {
      if (field.checked && !field.defaultChecked) query.set(field.name, field.value);
    } else if (field.type !== 'checkbox' && field.value !== (field.options?.[0].value ?? '')) {
      query.set(field.name, field.value);
    }
  }
  const search = query.size ? `?${query}` : '';
  history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
}

/** What the address has wrong counts as not chosen. */
function readAddress() {
  const query = new URLSearchParams(location.search);
  for (const field of fields()) {
    if (field.type === 'checkbox') {
      const choice = query.get(`${field.name}.${field.value}`);
      field.checked = choice === 'yes' || (choice !== 'no' && field.defaultChecked);
    } else if (field.type === 'radio') {
      // The first of a group is the usual one; another that is chosen takes its place.
      field.checked = field.defaultChecked || query.get(field.name) === field.value;
    } else {
      field.value = query.get(field.name) ?? field.options?.[0].value ?? '';
      if (field.selectedIndex < 0) field.selectedIndex = 0;
    }
  }
}

/* What follows from them. */

function preview({elements, ...choices}) {
  for (const [element, name] of Object.entries(tagNames)) {
    const shown = find(`.elements ${name}`);
    shown.hidden = !elements.includes(element);
    const attributes = {
      ...attributesOf(element, choices),
      languages: choices.languages.join(' '),
    };
    for (const name of [...Object.keys(usual), 'languages']) {
      if (name in attributes) shown.setAttribute(name, attributes[name]);
      else shown.removeAttribute(name);
    }
  }
  find('.elements p').hidden = elements.length > 0;
}

async function makeFile({languages: chosen}) {
  const isComplete = chosen.length === languages.length;
  const code = chosen.length === 1 ? english : withLanguages(everyLanguage, chosen);
  return {
    name: `iep-504-${version}${isComplete ? '' : `.${chosen.join('-')}`}.js`,
    content: new Blob([code], {type: 'text/javascript'}),
    integrity: await integrityOf(code),
  };
}

let address;

function offerFile({name, content, integrity}, {languages: chosen}) {
  const link = find('#file');
  URL.revokeObjectURL(address);
  link.href = address = URL.createObjectURL(content);
  link.download = name;
  link.textContent = `Save ${name}`;
  find('#file-facts').textContent =
    `${Math.round(content.size / 1000)} kB, with ${chosen.map((tag) => names.get(tag)).join(', ')}.`;
  find('#no-integrity').hidden = Boolean(integrity);
}

async function makeTexts({elements, topics, language, headingLevel, state, form}) {
  const options = {
    compare: {form, topics},
    resources: {form: 'resources', state: state || undefined},
  };
  const texts = await Promise.all(
    elements.map(async (element) => [
      element,
      await renderFragment({language, headingLevel, ...options[element]}),
    ]),
  );
  return Object.fromEntries(texts);
}

const give = (take, text) => {
  const place = find(`[data-take=${take}]`);
  place.querySelector('textarea').value = text;
  place.querySelector('.length').textContent =
    `${text.length.toLocaleString('en')} characters.` +
    (text.length > 10_000
      ? ' Some systems refuse more than 10,000: take fewer topics, or one thing at a time.'
      : '');
};

const titles = new Map();

/** The title of the page for a frame. The page is long, so it is rendered once for each language. */
function titleOf({language}) {
  if (!titles.has(language)) {
    const title = renderPage({language}).then(
      (page) => new DOMParser().parseFromString(page, 'text/html').title,
    );
    titles.set(language, title);
  }
  return titles.get(language);
}

let latest;

async function update() {
  const choices = readChoices();
  latest = choices;
  for (const part of findAll('[data-for]')) {
    part.hidden = !choices.elements.includes(part.dataset.for);
  }
  find('.topics').hidden = find('[name=topics]:checked').value !== 'own';
  find(`[name=languages][value=${choices.language}]`).checked = true;
  for (const output of findAll('output')) output.value = '';
  writeAddress();
  preview(choices);

  const [file, texts, title] = await Promise.all([
    makeFile(choices),
    makeTexts(choices),
    titleOf(choices),
  ]);
  // Something else was chosen meanwhile, and what follows from that may already be shown.
  if (choices !== latest) return;
  offerFile(file, choices);
  const {folder} = choices;
  const script = {
    src: `${folder}${folder && !folder.endsWith('/') ? '/' : ''}${file.name}`,
    integrity: file.integrity,
  };
  const html = Object.values(texts).join('\n');
  give('fallback', scriptSnippet(choices, script, texts));
  give('script', scriptSnippet(choices, script));
  give('text', html);
  give('shortcode', shortcodes(choices));
  give('frame', frameSnippet({src: choices.page, title}));
  find('#page').href = `../dist/static/${choices.language}/page.html`;
  find('.rich').innerHTML = html;
}

/* To the clipboard; where the browser does not let us, selected for the reader to copy. */

async function copy(output, write, select) {
  try {
    await write();
    output.value = 'Copied.';
  } catch {
    select();
    output.value = 'Selected. Copy it with Ctrl and C, or ⌘ and C.';
  }
}

for (const place of findAll('.take')) {
  const text = place.querySelector('textarea');
  place.querySelector('button').addEventListener('click', () =>
    copy(
      place.querySelector('output'),
      () => navigator.clipboard.writeText(text.value),
      () => text.select(),
    ),
  );
}

find('#rich').addEventListener('click', () => {
  const rich = find('.rich');
  const blob = (type, text) => new Blob([text], {type});
  return copy(
    find('output[for=rich]'),
    () =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/html': blob('text/html', rich.innerHTML),
          'text/plain': blob('text/plain', rich.innerText),
        }),
      ]),
    () => {
      rich.focus();
      getSelection().selectAllChildren(rich);
    },
  );
});

for (const field of fields()) field.addEventListener('input', update);
find('form').addEventListener('submit', (event) => event.preventDefault());
readAddress();
await update();
document.body.dataset.ready = '';
