import '../../src/index.js';
import {expect} from '@open-wc/testing';
import {explanations} from '../../src/compare/explanations.js';
import {glossary} from '../../src/compare/glossary.js';
import {compareModel} from '../../src/compare/model.js';
import {readProse} from '../../src/compare/prose.js';
import {topics} from '../../src/compare/topics.js';
import {inside, painted, show, textOf} from '../helpers.js';

const meaning = (element: Element) => textOf(element.shadowRoot!.querySelector('[role=note]'));

const press = (target: Element, key: string) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, composed: true}),
  );

async function showTerm() {
  const element = await show('iep-504-compare', {topics: 'disagreements'});
  const term = inside(element).getByRole('button', {name: 'stay put'});
  return {element, term};
}

describe('a glossary term in the text', () => {
  const explained =
    'Stay put: The rule that a child usually stays in the same placement during an IDEA hearing case.';

  it('is explained in place when it is clicked or touched', async () => {
    const {element, term} = await showTerm();
    term.click();
    await painted(element);
    expect(meaning(element)).to.equal(explained);
  });

  for (const key of ['Enter', ' ']) {
    it(`is explained when the ${key === ' ' ? 'space' : key} key is pressed on it`, async () => {
      const {element, term} = await showTerm();
      term.focus();
      expect(element.shadowRoot!.activeElement).to.equal(term);
      press(term, key);
      await painted(element);
      expect(meaning(element)).to.equal(explained);
    });
  }

  it('says whether its explanation is open', async () => {
    const {element, term} = await showTerm();
    expect(term.getAttribute('aria-expanded')).to.equal('false');
    term.click();
    await painted(element);
    expect(term.getAttribute('aria-expanded')).to.equal('true');
    expect(element.shadowRoot!.getElementById(term.getAttribute('aria-controls')!)).not.to.equal(
      null,
    );
  });

  it('names no explanation as its own while none is there', async () => {
    const {term} = await showTerm();
    expect(term.hasAttribute('aria-controls')).to.equal(false);
  });

  it('closes with a second click', async () => {
    const {element, term} = await showTerm();
    term.click();
    await painted(element);
    term.click();
    await painted(element);
    expect(meaning(element)).to.equal('');
  });

  it('closes with Escape, and keeps the focus', async () => {
    const {element, term} = await showTerm();
    term.focus();
    term.click();
    await painted(element);
    press(term, 'Escape');
    await painted(element);
    expect(meaning(element)).to.equal('');
    expect(element.shadowRoot!.activeElement).to.equal(term);
  });

  it('closes the one that was open before', async () => {
    const {element, term} = await showTerm();
    inside(element).getByRole('button', {name: 'due process hearing'}).click();
    await painted(element);
    term.click();
    await painted(element);
    expect(element.shadowRoot!.querySelectorAll('[role=note]')).to.have.lengthOf(1);
    expect(meaning(element)).to.equal(explained);
  });
});

describe('every glossary term on the page', () => {
  it('opens an explanation that it names as its own', async () => {
    const element = await show('iep-504-compare', {topics: 'all'});
    const root = element.shadowRoot!;
    for (const term of root.querySelectorAll<HTMLElement>('.term')) {
      term.click();
      await painted(element);
      const note = root.querySelector('[role=note]');
      expect(note?.id, textOf(term)).to.equal(term.getAttribute('aria-controls'));
      term.click();
      await painted(element);
    }
  });
});

describe('the glossary marks', () => {
  const texts = [
    ...topics.flatMap(({cells}) => [cells.iep.text(), cells[504].text()]),
    ...explanations.flatMap(({paragraphs}) => paragraphs.map((text) => text())),
  ];

  it('all name a term of the glossary', () => {
    const known = new Set(glossary.map(({id}) => id));
    const marked = texts.flatMap((text) =>
      readProse(text, new Set()).flatMap(({term}) => term ?? []),
    );
    expect(marked.filter((term) => !known.has(term))).to.deep.equal([]);
  });

  it('reach every term of the glossary', () => {
    const model = compareModel({topics: 'all'});
    const paragraphs = [
      model.lead,
      model.keyDifference,
      ...model.same,
      ...model.table.rows.flatMap(({cells}) => [cells.iep.text, cells[504].text]),
    ];
    const marked = new Set(paragraphs.flatMap(({runs}) => runs.flatMap(({term}) => term ?? [])));
    expect(glossary.map(({id}) => id).filter((id) => !marked.has(id))).to.deep.equal([]);
  });

  it('show only at the first use of a term in a section', () => {
    const {rows} = compareModel({topics: 'all'}).table;
    const marked = rows
      .flatMap(({cells}) => [...cells.iep.text.runs, ...cells[504].text.runs])
      .flatMap(({term}) => term ?? []);
    expect(marked).to.deep.equal([...new Set(marked)]);
  });

  it('follow the order of the rows that are shown', () => {
    const [first, second] = compareModel({
      topics: 'which-plan-fits specially-designed-instruction',
    }).table.rows;
    const terms = (row: typeof first) => row!.cells.iep.text.runs.flatMap(({term}) => term ?? []);
    expect(terms(first)).to.contain('sdi');
    expect(terms(second)).not.to.contain('sdi');
  });

  it('leave no bracket in the text', () => {
    const shown = texts
      .flatMap((text) => readProse(text, new Set()).map((run) => run.text))
      .join('');
    expect(shown).not.to.match(/[[\]]/);
  });

  it('keep 504 on one line with the words beside it', () => {
    const [run] = readProse('A 504 plan is', new Set());
    expect(run!.text).to.equal('A\u00a0504\u00a0plan is');
  });
});
