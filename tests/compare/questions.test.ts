import '../../src/index.js';
import {expect} from '@open-wc/testing';
import {topics} from '../../src/compare/topics.js';
import {inside, named, show, textOf} from '../helpers.js';

const heading = named('Questions to bring to your meeting');

const questions = (element: Element) =>
  [...inside(element).getByRole('heading', heading).closest('details')!.querySelectorAll('li')].map(
    textOf,
  );

describe('the questions to bring to a meeting', () => {
  it('are one or two for each essential topic', () => {
    for (const {id, essential, question} of topics) {
      expect(question?.().includes('?') ?? false, id).to.equal(essential);
    }
  });

  it('stand in a disclosure of their own, in the order of the topics', async () => {
    const shown = questions(await show('iep-504-compare'));
    expect(shown).to.have.lengthOf(12);
    expect(shown[0]).to.equal(
      'Does my child need teaching that is designed just for them? How do we know?',
    );
  });

  it('follow the topics that the page chose', async () => {
    const shown = questions(
      await show('iep-504-compare', {topics: 'written-plan ages getting-started'}),
    );
    expect(shown).to.deep.equal([
      'When do I get a written copy of the plan?',
      'What happens next, and by what date?',
    ]);
  });

  it('are left out where no topic has one', async () => {
    const element = await show('iep-504-compare', {topics: 'ages'});
    expect(inside(element).queryByRole('heading', heading)).to.equal(null);
  });

  it('take neither plan’s side: none names a plan', async () => {
    for (const question of questions(await show('iep-504-compare'))) {
      expect(question).not.to.match(/IEP|504/);
    }
  });

  it('have a box to mark on paper and nothing to tab to', async () => {
    const element = await show('iep-504-compare');
    const list = element.shadowRoot!.querySelector('.boxes')!;
    expect(list.querySelectorAll('input, [tabindex]')).to.be.empty;
    expect(getComputedStyle(list.firstElementChild!, '::before').borderTopStyle).to.equal('solid');
  });
});
