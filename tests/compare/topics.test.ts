import '../../src/index.js';
import {expect} from '@open-wc/testing';
import {inside, painted, show, textOf, warningsOf} from '../helpers.js';

const essential = [
  'Teaching designed for your child (specially designed instruction)',
  'Which plan fits my child?',
  'Who can get one?',
  'What help can it include?',
  'Who does the teaching?',
  'How much help does the law promise?',
  'Which law is it?',
  'Who decides what goes in the plan?',
  'How do we get started?',
  'What must be written down?',
  'How often is it checked?',
  'Can my child switch plans, or change schools?',
];

const others = [
  'How does the school decide?',
  'Does the school need my permission?',
  'Are there goals and progress reports?',
  'Who pays?',
  'Where will my child learn?',
  'What about clubs, sports, and trips?',
  'What ages are covered?',
  'What happens after high school?',
  'What if we choose a private school?',
  'What must the school tell me?',
  'Can I get an outside evaluation?',
  'What if we disagree?',
  'What if my child is suspended?',
  'Who makes sure the school follows it?',
];

const questions = (element: Element) =>
  inside(element)
    .queryAllByRole('rowheader')
    .map((header) => textOf(header.querySelector('.topic')));

describe('the topics of <iep-504-compare>', () => {
  it('are the twelve essential ones at first, in the order of the facts', async () => {
    expect(questions(await show('iep-504-compare'))).to.deep.equal(essential);
  });

  it('open with specially designed instruction, which says that it is the key difference', async () => {
    const element = await show('iep-504-compare');
    const [first] = inside(element).getAllByRole('rowheader');
    expect(textOf(first))
      .to.contain('specially designed instruction')
      .and.contain('The key difference');
  });

  it('are all 26 once the reader asks for more', async () => {
    const element = await show('iep-504-compare');
    inside(element).getByRole('button', {name: 'More topics'}).click();
    await painted(element);
    expect(questions(element)).to.deep.equal([...essential, ...others]);
  });

  it('are the essential ones again when the reader asks for fewer', async () => {
    const element = await show('iep-504-compare');
    inside(element).getByRole('button', {name: 'More topics'}).click();
    await painted(element);
    inside(element).getByRole('button', {name: 'More topics'}).click();
    await painted(element);
    expect(questions(element)).to.deep.equal(essential);
  });

  it('are opened by a button that says whether they are open', async () => {
    const element = await show('iep-504-compare');
    const button = inside(element).getByRole('button', {name: 'More topics'});
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await painted(element);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
  });

  it('open below the button, so that nothing above them moves and focus stays', async () => {
    const element = await show('iep-504-compare');
    const button = inside(element).getByRole('button', {name: 'More topics'});
    // WebKit would scroll to it a little later.
    button.focus({preventScroll: true});
    const before = button.getBoundingClientRect().top;
    button.click();
    await painted(element);
    expect(button.getBoundingClientRect().top).to.equal(before);
    expect(element.shadowRoot?.activeElement).to.equal(button);
  });

  it('tell the page when the reader opens or closes them', async () => {
    const element = await show('iep-504-compare');
    const heard: boolean[] = [];
    document.addEventListener('iep504-topics-toggle', ({detail}) => heard.push(detail.expanded));
    const button = inside(element).getByRole('button', {name: 'More topics'});
    button.click();
    await painted(element);
    button.click();
    expect(heard).to.deep.equal([true, false]);
  });

  it('are all in one table with topics="all"', async () => {
    const element = await show('iep-504-compare', {topics: 'all'});
    expect(questions(element)).to.have.lengthOf(26);
    expect(inside(element).getAllByRole('table')).to.have.lengthOf(1);
    expect(inside(element).queryByRole('button', {name: 'More topics'})).to.equal(null);
  });

  it('are those that the page lists, in its order', async () => {
    const element = await show('iep-504-compare', {topics: 'ages which-plan-fits'});
    expect(questions(element)).to.deep.equal([
      'What ages are covered?',
      'Which plan fits my child?',
    ]);
  });

  it('skip an unknown id with one warning that names it', async () => {
    const warnings = await warningsOf(() =>
      show('iep-504-compare', {topics: 'ages no-such-topic discipline'}),
    );
    expect(warnings).to.deep.equal([
      '<iep-504-compare> topics: there is no topic no-such-topic; skipped.',
    ]);
  });

  it('are the essential ones when no listed id is known', async () => {
    let element: Element | undefined;
    await warningsOf(async () => {
      element = await show('iep-504-compare', {topics: 'nothing-known'});
    });
    expect(questions(element!)).to.deep.equal(essential);
  });

  it('take the words essential and all only alone, with a warning beside ids', async () => {
    const warnings = await warningsOf(() => show('iep-504-compare', {topics: 'essential ages'}));
    expect(warnings).to.deep.equal([
      '<iep-504-compare> topics: there is no topic essential; skipped.',
    ]);
  });

  for (const nothing of [undefined, null]) {
    it(`are the essential ones when the property is set to ${nothing}`, async () => {
      const element = await show('iep-504-compare', {topics: 'ages'});
      element.topics = nothing as unknown as string;
      await painted(element);
      expect(questions(element)).to.deep.equal(essential);
    });
  }

  it('follow a change of the attribute, and its removal', async () => {
    const element = await show('iep-504-compare', {topics: 'ages'});
    element.setAttribute('topics', 'discipline ages');
    await painted(element);
    expect(questions(element)).to.have.lengthOf(2);
    element.removeAttribute('topics');
    await painted(element);
    expect(questions(element)).to.deep.equal(essential);
  });

  it('each say how the plans compare', async () => {
    const element = await show('iep-504-compare', {topics: 'all'});
    const labels = [...element.shadowRoot!.querySelectorAll('tbody th')].map((header) =>
      textOf(header.querySelector('[part=badge]')),
    );
    expect(labels).to.deep.equal([
      'The key difference',
      'Different',
      'Different',
      'Overlapping',
      'Different in practice',
      'Both promise it, but measure it in different ways',
      'Different',
      'Different',
      'Similar',
      'Different',
      'Different',
      'Similar, with different steps',
      'Different',
      'Different',
      'Different',
      'Free under both, but paid for in different ways',
      'Similar',
      'Similar',
      'Different',
      'Different',
      'Different',
      'Different in detail',
      'Different',
      'Different',
      'Similar at the core, different in detail',
      'Different',
    ]);
  });
});
