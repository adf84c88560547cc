import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import {generatedDirectory} from '../../demo/data/generated.js';
import {importSource} from '../../scripts/source-module.mjs';

const json = async (file) => JSON.parse(await readFile(file, 'utf8'));

const data = await json('src/resources/states.json');
const statesSchema = await json('src/resources/states.schema.json');
const directorySchema = await json('src/resources/directory/directory.schema.json');
const district = await json('demo/data/district.json');
const {stateNames} = await importSource('src/resources/states.ts');
const {categories} = await importSource('src/resources/directory/categories.ts');
const {readDirectory} = await importSource('src/resources/directory/entries.ts');

const ajv = addFormats(new Ajv({allErrors: true}));
const fitsStates = ajv.compile(statesSchema);
const fitsDirectory = ajv.compile(directorySchema);

const bodies = Object.entries(data.states).flatMap(([state, {centers, agency, protection}]) =>
  [...centers, agency, protection].map((body) => ({...body, state})),
);

/** Those of whom something does not hold, by state and name. */
const except = (holds) =>
  bodies.filter((body) => !holds(body)).map(({state, name}) => `${state}: ${name}`);

/** Every ISO date in a text, also where only its month or year is known. */
const datesIn = (text) => text.match(/\b20\d\d(-\d\d(-\d\d)?)?\b/g) ?? [];

describe('the data of the states', () => {
  it('fits its schema', () => {
    assert.ok(fitsStates(data), ajv.errorsText(fitsStates.errors));
  });

  it('has every state, DC and territory, and no other', () => {
    assert.deepEqual(Object.keys(data.states).sort(), Object.keys(stateNames).sort());
  });

  it('has no address but of https', () => {
    assert.deepEqual(
      except(({url}) => url === null || new URL(url).protocol === 'https:'),
      [],
    );
  });

  it('has no address and no name twice in a state', () => {
    const seen = new Set();
    const isNew = (key) => !seen.has(key) && seen.add(key);
    assert.deepEqual(
      except(
        ({state, url, name}) => isNew(`${state} ${name}`) && (!url || isNew(`${state} ${url}`)),
      ),
      [],
    );
  });

  it('claims no date in the future', () => {
    const today = new Date().toISOString().slice(0, 10);
    assert.deepEqual(
      except(({seen}) => !seen || seen <= today),
      [],
    );
    assert.ok(data.updated <= today);
  });

  it('says where each address was seen', () => {
    assert.deepEqual(
      except(({url, sources}) => !url || sources.length > 0),
      [],
    );
  });

  it('has each date from one of its sources', () => {
    assert.deepEqual(
      except(
        ({seen, sources}) =>
          !seen || datesIn(JSON.stringify(sources)).some((date) => date.startsWith(seen)),
      ),
      [],
    );
  });

  it('gives no address of which it is not sure', () => {
    assert.deepEqual(
      except(({url, confidence}) => !url || confidence !== 'low'),
      [],
    );
  });

  it('is in the package with its schema, and with that of a directory', async () => {
    assert.deepEqual(await json('dist/states.json'), data);
    assert.deepEqual(await json('dist/states.schema.json'), statesSchema);
    assert.deepEqual(await json('dist/directory.schema.json'), directorySchema);
  });
});

describe('the directories of the demo', () => {
  for (const [name, directory] of [
    ['of 30', district],
    ['of 10,000', generatedDirectory(10_000)],
  ]) {
    it(`${name} fits the schema`, () => {
      assert.ok(fitsDirectory(directory), ajv.errorsText(fitsDirectory.errors));
    });

    it(`${name} is read without a fault`, () => {
      assert.deepEqual(readDirectory(directory).faults, []);
    });
  }
});

describe('the schema of a directory', () => {
  const good = {name: 'Clinic', categories: ['legal-help'], regions: ['UT']};
  const fault = 'x'.repeat(1001);
  /** For each field what is right and what is wrong; some of it is both, in another field. */
  const values = fc.constantFrom(
    undefined,
    null,
    0,
    true,
    '',
    ' ',
    'Clinic',
    'x'.repeat(100),
    'x'.repeat(101),
    'x'.repeat(200),
    'x'.repeat(201),
    fault,
    'https://example.org/',
    'HTTP://example.org',
    'https://',
    'javascript:alert(1)',
    'data:text/html,x',
    '(801) 555-0100 x12',
    '+1 801 555 0100',
    '12',
    'individual',
    'person',
    [],
    ['legal-help'],
    ['UT'],
    ['NW'],
    ['NW', 'UT'],
    ['ZZ'],
    ['en', 'zh-Hans'],
    ['e'],
    [1],
    {},
    {en: 'Help', 'es-MX': 'Ayuda'},
    {en: ''},
    {english: fault},
    {'not a tag': 'Help'},
    {en: 5},
  );
  const field = fc.constantFrom(
    ...['id', 'name', 'url', 'phone', 'description', 'categories', 'regions', 'languages', 'kind'],
  );
  // A schema knows nothing of the ids of other lists.
  const known = new Set(categories.map(({id}) => id));
  const hasKnown = ({categories}) =>
    !Array.isArray(categories) || categories.every((id) => typeof id !== 'string' || known.has(id));

  it('and the element agree on what is wrong with an entry', () => {
    fc.assert(
      fc.property(fc.dictionary(field, values, {maxKeys: 3}), (change) => {
        const entry = JSON.parse(JSON.stringify({...good, ...change}));
        fc.pre(hasKnown(entry));
        const directory = {version: 1, updated: '2026-11-24', entries: [entry]};
        assert.equal(
          fitsDirectory(directory),
          readDirectory(directory).faults.length === 0,
          JSON.stringify({entry, faults: readDirectory(directory).faults, e: fitsDirectory.errors}),
        );
      }),
      {numRuns: 3000},
    );
  });

  it('names every region that the element knows', () => {
    const [, states] = directorySchema.$defs.entry.properties.regions.oneOf;
    assert.deepEqual(states.items.enum.toSorted(), Object.keys(stateNames).sort());
  });
});
