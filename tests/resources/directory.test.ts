import '../../src/index.js';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Directory} from '../../src/resources/directory/entries.js';
import type {ParentResources} from '../../src/resources/element.js';
import {inside, named, painted, show, textOf, warningsOf} from '../helpers.js';

const entry = (name: string, more: object = {}) => ({
  name,
  categories: ['speech-language'],
  regions: ['UT'],
  ...more,
});

const directory = (...entries: object[]) =>
  ({version: 1, updated: '2026-11-02', entries}) as Directory;

const own = directory(
  entry('Valley Speech', {
    url: 'https://www.example.org/valley',
    phone: '(801) 555-0100 x12',
    description: {en: 'Help for children who stutter.', es: 'Ayuda para niños que tartamudean.'},
    languages: ['en', 'es-MX'],
    kind: 'individual',
  }),
  entry('Desert Speech', {regions: ['NV', 'ID']}),
  entry('Speech for All', {regions: ['NW'], languages: ['vi']}),
  entry('Reading Room', {categories: ['tutoring-reading', 'speech-language']}),
);

/** The directory alone, with some entries. */
async function showDirectory(given: Directory | null = own, attributes = {}) {
  const element = await show('parent-resources', {
    sections: 'directory',
    state: 'UT',
    ...attributes,
  });
  element.directory = given;
  await painted(element);
  return element;
}

const category = (element: Element, name: string) => inside(element).getByRole('button', {name});

async function open(element: ParentResources, name: string) {
  category(element, name).click();
  await painted(element);
}

/** The listings under each heading. */
const shownIn = (node: Element) =>
  Object.fromEntries(
    [...node.querySelectorAll('.region')].map((region) => [
      textOf(region.querySelector('[part=group-heading]')),
      [...region.querySelectorAll('.name')].map(textOf),
    ]),
  );

const results = (element: Element) => shownIn(element.shadowRoot!.querySelector('.results')!);

/** The numbers of a row of the table. */
const counts = (element: Element, name: string) =>
  [...category(element, name).closest('tr')!.querySelectorAll('td')].map((cell) =>
    textOf(cell).replace(/^[^\d]+(?=\d+$)/, ''),
  );

async function type(element: ParentResources, text: string) {
  const input = inside(element).getByRole<HTMLInputElement>('searchbox', {name: 'Search'});
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await painted(element);
}

async function pick(element: ParentResources, name: string, value: string) {
  const select = inside(element).getByRole<HTMLSelectElement>('combobox', {name});
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await painted(element);
}

describe('the table of the directory', () => {
  it('counts the listings of the state, nationwide, and of other states', async () => {
    const element = await showDirectory();
    const headers = inside(element).getAllByRole('columnheader').map(textOf);
    expect(headers).to.deep.equal([
      'Kind of service',
      'Utah',
      'Nationwide',
      'Other states ShowShow: Other states',
    ]);
    expect(counts(element, 'Speech and language therapy')).to.deep.equal(['2', '1', '1']);
  });

  it('has no row for a kind of service without a listing', async () => {
    const element = await showDirectory();
    expect(
      inside(element).queryByRole('button', {name: 'Occupational and physical therapy'}),
    ).to.equal(null);
  });

  it('shows each of the other states on request', async () => {
    const element = await showDirectory();
    inside(element).getByRole('button', named('Show: Other states')).click();
    await painted(element);
    const row = category(element, 'Speech and language therapy').closest('tr')!;
    expect([...row.querySelectorAll('li')].map(textOf)).to.deep.equal(['Idaho 1', 'Nevada 1']);
    const button = inside(element).getByRole('button', named('Hide: Other states'));
    expect(button.getAttribute('aria-expanded')).to.equal('true');
  });

  it('opens a kind of service to its listings, the state first', async () => {
    const element = await showDirectory();
    await open(element, 'Speech and language therapy');
    const button = category(element, 'Speech and language therapy');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const row = element.shadowRoot!.querySelector(`#${button.getAttribute('aria-controls')}`)!;
    expect(shownIn(row)).to.deep.equal({
      'Utah 2': ['Valley Speech', 'Reading Room'],
      'Nationwide 1': ['Speech for All'],
    });
    expect(textOf(row)).to.contain('In other states: 1');
  });

  it('closes it again', async () => {
    const element = await showDirectory();
    await open(element, 'Speech and language therapy');
    await open(element, 'Speech and language therapy');
    expect(element.shadowRoot!.querySelector('.opened:not([hidden])')).to.equal(null);
  });

  it('asks for the state where none is chosen', async () => {
    const element = await showDirectory(own, {state: ''});
    expect(textOf(element.shadowRoot!.querySelector('.directory'))).to.contain(
      'Choose your state to see its listings first.',
    );
    expect(counts(element, 'Speech and language therapy')).to.deep.equal(['1', '3']);
  });

  it('has the built-in listings of the country and of the state', async () => {
    const element = await showDirectory(null);
    await open(element, 'Parent training and information');
    const shown = shownIn(element.shadowRoot!.querySelector('.opened:not([hidden])')!);
    expect(shown['Utah 1']).to.deep.equal(['Utah Parent Center']);
    expect(shown['Nationwide 11']).to.include('Find Your Parent Center');
  });

  it('has the kinds of service of the page, in the language of the reader', async () => {
    const element = await showDirectory(
      {
        ...directory(entry('Camp', {categories: ['camps']})),
        categories: [{id: 'camps', name: {en: 'Camps', es: 'Campamentos'}}],
      },
      {lang: 'es'},
    );
    expect(category(element, 'Campamentos')).not.to.equal(null);
  });

  it('is explained by the footnote under it', async () => {
    const element = await showDirectory();
    const note = inside(element).getByRole('table').getAttribute('aria-describedby')!;
    expect(textOf(element.shadowRoot!.getElementById(note))).to.match(
      /^Each number counts listings/,
    );
  });

  it('shows 20 listings at first, then 50 more, and moves the focus to the first of these', async () => {
    const many = Array.from({length: 100}, (_, index) => entry(`Clinic ${index}`));
    const element = await showDirectory(directory(...many));
    await open(element, 'Speech and language therapy');
    const names = () => [...element.shadowRoot!.querySelectorAll('.opened .name')].map(textOf);
    expect(names()).to.have.lengthOf(20);
    inside(element).getByRole('button', {name: 'Show 50 more'}).click();
    await painted(element);
    expect(names()).to.have.lengthOf(70);
    expect(textOf(element.shadowRoot!.activeElement)).to.contain('Clinic 20');
    inside(element).getByRole('button', {name: 'Show 30 more'}).click();
    await painted(element);
    expect(names()).to.have.lengthOf(100);
  });

  it('shows as it is written what only looks like a language tag', async () => {
    const element = await showDirectory(directory(entry('Clinic', {languages: ['en-1']})));
    await open(element, 'Speech and language therapy');
    expect(textOf(element.shadowRoot)).to.contain('en-1');
  });

  it('shows for every kind and region as many listings as it counts', async () => {
    const regions = fc.oneof(
      fc.constant(['NW']),
      fc.subarray(['UT', 'NV', 'ID', 'PR'], {minLength: 1}),
    );
    const categories = fc.subarray(['speech-language', 'ot-pt', 'legal-help'], {minLength: 1});
    const entries = fc.array(fc.record({name: fc.constant('Clinic'), categories, regions}), {
      maxLength: 90,
    });
    const element = await showDirectory(null);
    await fc.assert(
      fc.asyncProperty(entries, fc.constantFrom('', 'UT', 'PR'), async (some, state) => {
        element.directory = directory(...some);
        element.state = state;
        await painted(element);
        element.shadowRoot!.querySelector<HTMLElement>('.others [aria-expanded=false]')?.click();
        await painted(element);
        for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>(
          '.disclosure[aria-expanded=false]',
        )) {
          button.click();
        }
        await painted(element);
        for (let more; (more = element.shadowRoot!.querySelector<HTMLElement>('.more'));) {
          more.click();
          await painted(element);
        }
        for (const row of element.shadowRoot!.querySelectorAll('tbody tr:not(.opened)')) {
          const listed = Object.entries(shownIn(row.nextElementSibling!)).map(([head, names]) => {
            expect(head, 'the number beside the heading').to.match(new RegExp(` ${names.length}$`));
            return names.length;
          });
          const counted = [...row.querySelectorAll('td')]
            .flatMap((cell) => {
              const states = [...cell.querySelectorAll('li')];
              return (states.length ? states : [cell]).map((one) =>
                Number(/(\d+)$/.exec(textOf(one))![1]),
              );
            })
            .filter(Boolean);
          expect(listed).to.deep.equal(counted);
        }
      }),
      {numRuns: 25},
    );
  }).timeout(60_000);
});

describe('a listing', () => {
  it('shows its name, description, phone, languages and that it is one person', async () => {
    const element = await showDirectory();
    await open(element, 'Speech and language therapy');
    const link = inside(element).getByRole<HTMLAnchorElement>('link', {name: 'Valley Speech'});
    expect(link.href).to.equal('https://www.example.org/valley');
    expect(textOf(link.closest('li'))).to.equal(
      'Valley Speech Help for children who stutter. (801) 555-0100 x12 Languages: English, Mexican Spanish One person',
    );
  });

  it('can be called', async () => {
    const element = await showDirectory();
    await open(element, 'Speech and language therapy');
    const phone = inside(element).getByRole('link', {name: '(801) 555-0100 x12'});
    expect(phone.getAttribute('href')).to.equal('tel:+18015550100,12');
  });

  it('has its description in the language of the reader', async () => {
    const element = await showDirectory(own, {lang: 'es'});
    await open(element, 'Terapia del habla y del lenguaje');
    expect(textOf(element.shadowRoot!.querySelector('.opened:not([hidden])'))).to.contain(
      'Ayuda para niños que tartamudean.',
    );
  });

  it('says in which language it is where that is another than the reader’s', async () => {
    const element = await showDirectory(directory(entry('Clinic', {description: {vi: 'Giúp đỡ'}})));
    await open(element, 'Speech and language therapy');
    const text = inside(element).getByText('Giúp đỡ');
    expect(text.lang).to.equal('vi');
    expect(text.translate).to.equal(true);
  });

  it('shows HTML as text', async () => {
    const element = await showDirectory(
      directory(entry('<img src=x onerror=alert(1)>', {description: '<b>Help</b>'})),
    );
    await open(element, 'Speech and language therapy');
    expect(inside(element).getByText('<img src=x onerror=alert(1)>')).not.to.equal(null);
    expect(element.shadowRoot!.querySelector('img, b')).to.equal(null);
  });

  it('is no wider than the element, however long its words', async () => {
    const element = await showDirectory(
      directory(entry('x'.repeat(200), {description: 'y'.repeat(1000)})),
    );
    element.style.inlineSize = '320px';
    await open(element, 'Speech and language therapy');
    expect(element.shadowRoot!.querySelector('.root')!.scrollWidth).to.be.at.most(320);
  });

  it('without a link is a name', async () => {
    const element = await showDirectory();
    await open(element, 'Speech and language therapy');
    expect(inside(element).getByText('Reading Room').closest('a')).to.equal(null);
  });
});

describe('the search of the directory', () => {
  it('finds by name, the state first, and tells how many', async () => {
    const element = await showDirectory();
    await type(element, 'speech');
    expect(results(element)).to.deep.equal({
      'Utah 2': ['Valley Speech', 'Reading Room'],
      'Nationwide 1': ['Speech for All'],
    });
    expect(inside(element).getAllByText('Listings found: 4')).not.to.be.empty;
  });

  it('finds by description', async () => {
    const element = await showDirectory();
    await type(element, 'stutter');
    expect(results(element)['Utah 2']).to.include('Valley Speech');
  });

  it('finds by other words for a kind of service', async () => {
    const element = await showDirectory();
    await type(element, 'homework');
    expect(results(element)).to.deep.equal({'Utah 1': ['Reading Room']});
  });

  it('finds without accents, in the words of the reader’s language', async () => {
    const element = await showDirectory(own, {lang: 'es'});
    const input = inside(element).getByRole<HTMLInputElement>('searchbox', {name: 'Buscar'});
    input.value = 'NINOS tartamudean';
    input.dispatchEvent(new Event('input'));
    await painted(element);
    expect(results(element)['Utah 1']).to.deep.equal(['Valley Speech']);
  });

  it('marks what it found', async () => {
    const element = await showDirectory();
    await type(element, 'valley');
    expect([...element.shadowRoot!.querySelectorAll('mark')].map(textOf)).to.deep.equal(['Valley']);
  });

  it('finds by language, whatever the country', async () => {
    const element = await showDirectory();
    await pick(element, 'Language spoken', 'es');
    expect(counts(element, 'Speech and language therapy').slice(0, 2)).to.deep.equal(['1', '0']);
    expect(textOf(element.shadowRoot!.querySelector('.filtered'))).to.contain(
      'They may still speak yours.',
    );
  });

  it('finds by kind of service', async () => {
    const element = await showDirectory();
    await pick(element, 'Kind of service', 'tutoring-reading');
    expect(results(element)).to.deep.equal({'Utah 1': ['Reading Room']});
  });

  it('finds by state', async () => {
    const element = await showDirectory();
    await pick(element, 'State or territory', 'NV');
    await type(element, 'desert');
    expect(results(element)).to.deep.equal({'Nevada 1': ['Desert Speech']});
  });

  it('tells of other states, and shows them on request', async () => {
    const element = await showDirectory();
    await type(element, 'desert');
    inside(element).getByRole('button', named('Show: Other states')).click();
    await painted(element);
    expect(Object.keys(results(element))).to.deep.equal(['Idaho 1', 'Nevada 1']);
  });

  it('reads the number out after a pause', async () => {
    const element = await showDirectory();
    const status = () => textOf(element.shadowRoot!.querySelector('.directory > .sr[role=status]'));
    await type(element, 'valley');
    expect(status()).to.equal('');
    await new Promise((resolve) => setTimeout(resolve, 700));
    await painted(element);
    expect(status()).to.equal('Listings found: 1');
  });

  it('says what to try where it finds nothing', async () => {
    const element = await showDirectory();
    await type(element, 'zzz');
    const found = element.shadowRoot!.querySelector('.results')!;
    expect(textOf(found)).to.contain('Try another word');
    expect(inside(found).getByRole('link', {name: 'Find Your Parent Center'})).not.to.equal(null);
  });

  it('is cleared by one button, which hands the focus to the search field', async () => {
    const element = await showDirectory();
    await type(element, 'valley');
    inside(element).getByRole('button', {name: 'Clear the search'}).click();
    await painted(element);
    expect(element.filters).to.deep.equal({text: '', category: '', language: '', state: 'UT'});
    expect(element.shadowRoot!.activeElement?.tagName).to.equal('INPUT');
    expect(inside(element).getByRole('table')).not.to.equal(null);
  });

  it('is told by one event each time, with all that is set', async () => {
    const element = await showDirectory();
    const heard: unknown[] = [];
    document.addEventListener('iep504-filters-change', ({detail}) => heard.push(detail), {
      once: true,
    });
    element.addEventListener('iep504-filters-change', ({detail}) => heard.push(detail));
    await type(element, 'valley');
    const filters = {text: 'valley', category: '', language: '', state: 'UT'};
    expect(heard).to.deep.equal([filters, filters]);
  });

  it('can be read and set, without an event', async () => {
    const element = await showDirectory();
    let events = 0;
    element.addEventListener('iep504-filters-change', () => events++);
    element.filters = {text: 'speech', state: 'NV', category: '', language: ''};
    await painted(element);
    expect(inside(element).getByRole<HTMLInputElement>('searchbox').value).to.equal('speech');
    expect(Object.keys(results(element))).to.deep.equal(['Nevada 1', 'Nationwide 1']);
    expect(element.filters.state).to.equal('NV');
    expect(events).to.equal(0);
  });

  it('takes nonsense for no filter', async () => {
    const element = await showDirectory();
    (element as {filters: unknown}).filters = {text: 5, category: 'toString', language: null};
    await painted(element);
    expect(inside(element).getByRole('table')).not.to.equal(null);
  });
});

describe('the entries of a page', () => {
  const json = (value: unknown) =>
    `<script type="application/json">${JSON.stringify(value)}</script>`;

  it('come from a JSON child', async () => {
    const element = await show('parent-resources', {sections: 'directory', state: 'UT'}, json(own));
    await painted(element);
    expect(counts(element, 'Tutoring and reading help')).to.deep.equal(['1', '0', '0']);
  });

  it('come from a JSON child that is put in later', async () => {
    const element = await show('parent-resources', {sections: 'directory', state: 'UT'});
    const template = document.createElement('template');
    template.innerHTML = json(own);
    element.append(template.content);
    await painted(element);
    await painted(element);
    expect(counts(element, 'Tutoring and reading help')[0]).to.equal('1');
  });

  it('come before the built-in ones, in their own order', async () => {
    const element = await showDirectory(
      directory(
        entry('Zebra', {categories: ['parent-training']}),
        entry('Apple', {categories: ['parent-training']}),
      ),
    );
    await open(element, 'Parent training and information');
    expect(
      shownIn(element.shadowRoot!.querySelector('.opened:not([hidden])')!)['Utah 3'],
    ).to.deep.equal(['Zebra', 'Apple', 'Utah Parent Center']);
  });

  it('are merged, and of the same id the child’s counts', async () => {
    const element = await show(
      'parent-resources',
      {sections: 'directory', state: 'UT'},
      json(directory(entry('Corrected', {id: 'one'}))),
    );
    element.directory = directory(entry('Old', {id: 'one'}), entry('Other', {id: 'two'}));
    await painted(element);
    await open(element, 'Speech and language therapy');
    expect(
      shownIn(element.shadowRoot!.querySelector('.opened:not([hidden])')!)['Utah 2'],
    ).to.deep.equal(['Corrected', 'Other']);
  });

  it('that are wrong are left out with one warning each, which names the index', async () => {
    let element!: ParentResources;
    const warnings = await warningsOf(async () => {
      element = await showDirectory(
        directory(entry('Good'), {regions: ['UT']}, entry('Link', {url: 'javascript:alert(1)'})),
      );
    });
    expect(warnings).to.deep.equal([
      '<parent-resources> directory: entry 1: no name of 1 to 200 characters, left out.',
      '<parent-resources> directory: entry 2: url is not an http or https address, left out.',
    ]);
    expect(counts(element, 'Speech and language therapy')[0]).to.equal('2');
  });

  it('that are not JSON give one warning, and the built-in ones show', async () => {
    const warnings = await warningsOf(() =>
      show(
        'parent-resources',
        {sections: 'directory'},
        '<script type="application/json">{"version": 1,</script>',
      ),
    );
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/^<parent-resources> JSON child: it is not JSON/);
  });

  it('that are wrong by the thousand give 50 warnings and their number', async () => {
    const warnings = await warningsOf(() =>
      showDirectory(directory(...Array.from({length: 1000}, () => ({})))),
    );
    expect(warnings).to.have.lengthOf(51);
    expect(warnings[50]).to.contain('and 950 more faults');
  });

  it('have their date under the table', async () => {
    const element = await showDirectory();
    expect(textOf(element.shadowRoot!.querySelector('.note'))).to.contain(
      'This website’s listings are from November 2, 2026.',
    );
  });
});

describe('the way to suggest a correction', () => {
  it('is a link that the page sets', async () => {
    const element = await showDirectory(null, {'correction-url': 'mailto:us@example.org'});
    const link = inside(element).getByRole('link', {name: 'Suggest a correction'});
    expect(link.getAttribute('href')).to.equal('mailto:us@example.org');
  });

  it('is left out where the page sets none', async () => {
    const element = await showDirectory(null);
    expect(inside(element).queryByRole('link', {name: 'Suggest a correction'})).to.equal(null);
  });

  it('never runs script', async () => {
    let element!: Element;
    const warnings = await warningsOf(async () => {
      element = await showDirectory(null, {'correction-url': 'javascript:alert(1)'});
    });
    expect(inside(element).queryByRole('link', {name: 'Suggest a correction'})).to.equal(null);
    expect(warnings).to.have.lengthOf(1);
  });
});
