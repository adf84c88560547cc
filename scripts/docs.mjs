// Writes the generated parts of README.md: what the source says of attributes, slots and the rest, the
// languages, the sizes and the reading level, and what was measured. They stand between `<!-- name -->` and `<!-- /name -->`.
//
//   node scripts/docs.mjs            after `npm run build`
//   node scripts/docs.mjs --check    fails where README.md is not what it would write
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import prettier from 'prettier';
import {profiles} from '../bench/page.mjs';
import {measure} from './readability.mjs';
import {bundleSizes} from './size.mjs';
import {importSource} from './source-module.mjs';
import {languages, reviewState, sourceMessages} from './strings.mjs';

const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8'));
const elements = Object.fromEntries(
  manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .map((declaration) => [declaration.tagName, declaration]),
);

const cell = (text) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll(/\s+/g, ' ');
const code = (text) => (text ? `\`${cell(text)}\`` : '');

const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const withoutQuotes = (value) => value?.replace(/^["']|["']$/g, '').replace(/^null$/, '');

function elementTables(tag) {
  const {attributes, members, slots, cssParts, cssProperties, events} = elements[tag];
  return {
    attributes: table(
      ['attribute', 'type', 'default', 'what it does'],
      attributes.map((attribute) => [
        code(attribute.name),
        code(attribute.type?.text?.replace(' | null', '')),
        code(withoutQuotes(attribute.default)),
        cell(attribute.description),
      ]),
    ),
    fields: table(
      ['property', 'type', 'what it holds'],
      members
        .filter((member) => !member.attribute && !member.static)
        .map(({name, type, description}) => [code(name), code(type.text), cell(description)]),
    ),
    slots: table(
      ['slot', 'what goes in it'],
      slots.map(({name, description}) => [name ? code(name) : '(default)', cell(description)]),
    ),
    events: table(
      ['event', 'when'],
      events.map(({name, description}) => [code(name), cell(description)]),
    ),
    parts: table(
      ['part', 'what it is'],
      cssParts.map(({name, description}) => [code(name), cell(description)]),
    ),
    properties: table(
      ['custom property', 'default', 'what it is'],
      cssProperties.map((property) => [
        code(property.name),
        code(property.default),
        cell(property.description),
      ]),
    ),
  };
}

function topicTable() {
  const texts = sourceMessages();
  const ids = texts.flatMap(({id}) => /^compare\.topic\.(.*)\.heading$/.exec(id)?.[1] ?? []);
  return table(
    ['topic id', 'question'],
    ids.map((id) => [
      code(id),
      cell(texts.find((text) => text.id === `compare.topic.${id}.heading`).text),
    ]),
  );
}

async function categoryTable() {
  const {categories} = await importSource('src/resources/directory/categories.ts');
  return table(
    ['id', 'kind of service'],
    categories.map(({id, name}) => [code(id), cell(name())]),
  );
}

/** The code of an app in demo/frameworks, which `npm run test:frameworks` builds and opens, or of the demo. */
async function recipe(file, part = /[^]*/) {
  const [text] = part.exec(await readFile(`demo/frameworks/${file}`, 'utf8'));
  return `\`\`\`${path.extname(file).slice(1)}\n${text.trim()}\n\`\`\``;
}

/** What the tests of tests/static/editors.node.mjs hold the fragments to. */
async function editorTable() {
  const editors = JSON.parse(await readFile('tests/static/editors.json', 'utf8'));
  const forms = {'compare-table': 'the table', 'compare-headings': 'the headings'};
  return table(
    ['editor', 'the script', 'the element', 'the table', 'stays readable'],
    Object.entries(editors).map(([name, {keeps, readable}]) => [
      name,
      ...['script', 'element', 'table'].map((part) => (keeps.includes(part) ? 'kept' : '')),
      readable.map((form) => forms[form]).join(', '),
    ]),
  );
}

const reviewStates = {
  source: 'source: English, written by the project',
  machine: 'machine: no person has reviewed it; the elements say so',
  human: 'reviewed by a person',
};

async function languageTable() {
  const rows = [];
  for (const {tag, name} of languages) {
    rows.push([code(tag), name, reviewStates[await reviewState(tag)]]);
  }
  return table(['tag', 'language', 'review'], rows);
}

async function sizeTable() {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
  return table(
    ['file', 'what is in it', 'minified', 'gzip', 'brotli'],
    (await bundleSizes()).map(({file: bundle, min, gzip, brotli}) => {
      const [, tag] = /^iep-504\.(.*)\.js$/.exec(bundle) ?? [];
      const {name} = languages.find((language) => language.tag === tag) ?? {};
      const content = !tag ? 'every language' : tag === 'en' ? name : `English and ${name}`;
      return [code(`dist/${bundle}`), content, ...[min, gzip, brotli].map(kilobytes)];
    }),
  );
}

function readingLevel() {
  const {each, whole} = measure();
  const hardest = Math.max(...each.filter(({isCell}) => isCell).map(({plain}) => plain));
  return table(
    [
      'Flesch-Kincaid grade of the English text',
      'raw',
      'names of laws and glossary terms as one word',
    ],
    [
      ['the whole', whole.raw.toFixed(1), whole.plain.toFixed(1)],
      ['the hardest cell', '', hardest.toFixed(1)],
    ],
  );
}

const measured = async (name) => JSON.parse(await readFile(`bench/results/${name}.json`, 'utf8'));

/** Ours beside what sites use instead. */
async function peersTable() {
  const {browser, runs, results} = await measured('peers');
  const rows = Object.entries(results.slow4G);
  const limit = results.slow4G['static table'];
  const times = (name, row) => `${row[name].toFixed(0)} (×${(row[name] / limit[name]).toFixed(2)})`;
  return [
    `${browser.replace('/', ' ')}, medians of ${runs} runs, in milliseconds:`,
    table(
      [
        `${profiles.slow4G.title}`,
        'requests',
        'kB',
        'first paint',
        'ready',
        'upgrade',
        'main thread',
        'longest task',
        'layout shift',
        'row headers',
        'tab stops',
      ],
      rows.map(([name, row]) => [
        name,
        row.requests,
        (row.bytes / 1000).toFixed(1),
        times('paint', row),
        row.ready.toFixed(0),
        row.upgrade.toFixed(0),
        times('mainThread', row),
        row.longestTask ? row.longestTask.toFixed(0) : 'under 50',
        row.shift.toFixed(2),
        row.rowHeaders,
        row.tabStops,
      ]),
    ),
    table(
      ['first paint, × the static table', ...Object.values(profiles).map(({title}) => title)],
      rows.map(([name]) => [
        name,
        ...Object.values(results).map((candidates) =>
          (candidates[name].paint / candidates['static table'].paint).toFixed(2),
        ),
      ]),
    ),
  ].join('\n\n');
}

/** How it grows with elements, entries and languages. */
async function growthTable() {
  const {elements, directory, languages} = await measured('growth');
  const fixed = (number) => number.toFixed(0);
  return [
    table(
      ['comparisons put on a page at once', ...elements.map(({count}) => count)],
      [
        [
          'until all of it is rendered, ms for each',
          ...elements.map(({rendered}) => fixed(rendered)),
        ],
        ['memory, kB for each', ...elements.map(({heap}) => fixed(heap / 1000))],
        ['style sheets that they share', ...elements.map(({sheets}) => sheets)],
      ],
    ),
    table(
      ['entries in the directory', ...directory[1].map(({count}) => count)],
      Object.entries(directory).flatMap(([slowdown, rows]) => {
        const how = slowdown === '1' ? '' : `, processor slowed down ${slowdown} times`;
        return [
          [`what a reader sees first, ms${how}`, ...rows.map(({first}) => fixed(first))],
          [`key press to painted result, ms${how}`, ...rows.map(({keys}) => fixed(keys[0]))],
        ];
      }),
    ),
    table(
      ['languages in the file', ...languages.map(({count}) => count)],
      [
        ['kB (brotli)', ...languages.map(({brotli}) => fixed(brotli / 1000))],
        ['to compile and run, ms', ...languages.map(({time}) => fixed(time))],
      ],
    ),
  ].join('\n\n');
}

const blocks = {
  peers: await peersTable(),
  growth: await growthTable(),
  languages: await languageTable(),
  sizes: await sizeTable(),
  'reading-level': readingLevel(),
  editors: await editorTable(),
  topics: topicTable(),
  categories: await categoryTable(),
  'recipe react': await recipe('react/src/App.tsx'),
  'recipe vue': await recipe('vue/src/App.vue'),
  'recipe vue config': await recipe('vue/vite.config.js'),
  'recipe svelte': await recipe('svelte/src/App.svelte'),
  'recipe angular': await recipe('angular/src/app.ts'),
  'recipe frame': await recipe('../iframe.js'),
  'recipe plain': await recipe('plain/index.html', /<script type="importmap">[^]*?<\/script>/),
};
for (const tag of Object.keys(elements)) {
  for (const [kind, markdown] of Object.entries(elementTables(tag))) {
    blocks[`${tag} ${kind}`] = markdown;
  }
}

let readme = await readFile('README.md', 'utf8');
const before = readme;
for (const [, name] of readme.matchAll(/<!-- (?!\/)(.+?) -->/g)) {
  if (!(name in blocks)) throw new Error(`README.md asks for "${name}", which there is not.`);
  readme = readme.replace(
    new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`),
    (_, start, end) => `${start}\n\n${blocks[name]}\n\n${end}`,
  );
}
readme = await prettier.format(readme, {
  ...(await prettier.resolveConfig('README.md')),
  parser: 'markdown',
});

if (!process.argv.includes('--check')) await writeFile('README.md', readme);
else if (readme !== before) {
  console.error('README.md is stale. Run `npm run docs` and commit what it writes.');
  process.exitCode = 1;
}
