import {expect} from '@open-wc/testing';
import {readDirectory} from '../../src/resources/directory/entries.js';

const good = {name: 'Clinic', categories: ['legal-help'], regions: ['UT']};

const directory = (...entries: unknown[]) => ({version: 1, updated: '2026-11-24', entries});

/** What is left of one entry, and what was said of it. */
function read(entry: unknown) {
  const {directory: result, faults} = readDirectory(directory(entry));
  return {entry: result?.entries[0], faults};
}

describe('an entry of a directory', () => {
  it('that is right comes through as it is', () => {
    const entry = {
      ...good,
      id: 'clinic',
      url: 'https://example.org/',
      phone: '(801) 555-0100 x12',
      description: {en: 'Help', es: 'Ayuda'},
      languages: ['en', 'zh-Hans'],
      kind: 'individual',
    };
    expect(read(entry)).to.deep.equal({entry, faults: []});
  });

  it('loses fields that nobody knows', () => {
    expect(read({...good, onclick: 'x'}).entry).to.deep.equal(good);
  });

  const left: [string, unknown, RegExp][] = [
    ['without a name', {...good, name: undefined}, /^entry 0: no name of 1 to 200 characters/],
    ['with an empty name', {...good, name: '  '}, /no name/],
    ['with a name that is no text', {...good, name: {en: 'x'}}, /no name/],
    ['without a kind of service', {...good, categories: []}, /no known category, left out/],
    ['with an unknown kind of service', {...good, categories: ['__proto__']}, /no known category/],
    ['with kinds of service that are no list', {...good, categories: 'legal-help'}, /not a list/],
    ['with an unknown region', {...good, regions: ['ZZ']}, /no known region, left out/],
    ['with a prototype key for a region', {...good, regions: ['constructor']}, /no known region/],
    ['that is null', null, /^entry 0: it is not an object/],
    ['that is a list', [], /it is not an object/],
    ['that is a text', 'Clinic', /it is not an object/],
  ];
  for (const [what, entry, fault] of left) {
    it(`${what} is left out with one warning`, () => {
      const {entry: result, faults} = read(entry);
      expect(result).to.equal(undefined);
      expect(faults).to.have.lengthOf(1);
      expect(faults[0]).to.match(fault);
    });
  }

  const lost: [string, object, RegExp][] = [
    ['a javascript: address', {url: 'javascript:alert(1)'}, /url is not an http or https address/],
    ['a data: address', {url: 'data:text/html,x'}, /url is not/],
    ['a javascript: address after a line break', {url: '\njavascript:alert(1)'}, /url is not/],
    ['an address without a host', {url: 'https://'}, /url is not/],
    ['an address of this website', {url: '/offices'}, /url is not/],
    ['an address that is no text', {url: 5}, /url is not/],
    ['a phone number with script', {phone: '<img onerror=x>'}, /phone is not a phone number/],
    ['a description of 100 kB', {description: 'x'.repeat(100_000)}, /description is not a text/],
    ['a description that is a number', {description: 7}, /description is not a text/],
    [
      'a description by a prototype key',
      {description: JSON.parse('{"__proto__": 5}')},
      /description is not a text/,
    ],
    ['an unknown kind', {kind: 'company'}, /kind is none of organization, individual/],
    ['an id that is no text', {id: 5}, /id is not/],
  ];
  for (const [what, field, fault] of lost) {
    it(`loses ${what}, and shows the rest, with one warning`, () => {
      const {entry, faults} = read({...good, ...field});
      expect(entry).to.deep.equal(good);
      expect(faults).to.have.lengthOf(1);
      expect(faults[0]).to.match(fault);
    });
  }

  it('loses one wrong language, region or kind of service, and keeps the others', () => {
    const {entry, faults} = read({
      name: 'Clinic',
      categories: ['legal-help', 'shops'],
      regions: ['UT', 'XX'],
      languages: ['en', 'not a tag', 5],
    });
    expect(entry).to.deep.equal({...good, languages: ['en']});
    expect(faults).to.deep.equal([
      'entry 0: categories hold an unknown one; regions hold an unknown one; languages hold one that is no language tag.',
    ]);
  });

  it('that names both NW and states counts as nationwide, with one warning', () => {
    const {entry, faults} = read({...good, regions: ['UT', 'NW', 'NV']});
    expect(entry!.regions).to.deep.equal(['NW']);
    expect(faults).to.deep.equal(['entry 0: regions hold NW and states, counted as nationwide.']);
  });

  it('whose id is there already is left out, by its index', () => {
    const {directory: result, faults} = readDirectory(
      directory({...good, id: 'a'}, {...good, id: 'b'}, {...good, id: 'a'}),
    );
    expect(result!.entries).to.have.lengthOf(2);
    expect(faults).to.deep.equal(['entry 2: id "a" is there already, left out.']);
  });

  it('keeps HTML in a name as text', () => {
    expect(read({...good, name: '<b>Clinic</b>'}).entry!.name).to.equal('<b>Clinic</b>');
  });
});

describe('a directory', () => {
  for (const [what, input, fault] of [
    ['that is no object', 'x', /it is not an object/],
    ['of another version', {version: 2, entries: []}, /its version is not 1/],
    ['without entries', {version: 1}, /its entries are not a list/],
  ] as const) {
    it(`${what} is refused`, () => {
      const {directory: result, faults} = readDirectory(input);
      expect(result).to.equal(undefined);
      expect(faults).to.have.lengthOf(1);
      expect(faults[0]).to.match(fault);
    });
  }

  it('without a date shows, and a warning says so', () => {
    const {directory: result, faults} = readDirectory({version: 1, entries: [good]});
    expect(result!.entries).to.have.lengthOf(1);
    expect(faults).to.deep.equal(['updated is not a date like 2026-11-24; no date is shown.']);
  });

  it('may have kinds of service of its own', () => {
    const {directory: result, faults} = readDirectory({
      ...directory({...good, categories: ['camps']}),
      categories: [{id: 'camps', name: {en: 'Camps', es: 'Campamentos'}}],
    });
    expect(faults).to.deep.equal([]);
    expect(result!.entries[0]!.categories).to.deep.equal(['camps']);
  });

  for (const category of [
    null,
    {id: 'UPPER', name: 'x'},
    {id: '__proto__', name: 'x'},
    {id: 'a'},
  ]) {
    it(`leaves out the kind of service ${JSON.stringify(category)} with one warning`, () => {
      const {directory: result, faults} = readDirectory({
        ...directory(good),
        categories: [category],
      });
      expect(result!.categories).to.deep.equal([]);
      expect(faults).to.have.lengthOf(1);
      expect(faults[0]).to.match(/^category 0: /);
    });
  }
});
