import '../../src/index.js';
import {expect} from '@open-wc/testing';
import {inside, named, painted, show} from '../helpers.js';

const address = location.href;

const rowOf = (element: Element, question: string) =>
  inside(element).getByRole('rowheader', {
    name: (name) => name.replace(/\s+/g, ' ').startsWith(question),
  }).parentElement!;

const isInView = (row: Element) => {
  const {top} = row.getBoundingClientRect();
  return top >= 0 && top < innerHeight;
};

describe('a link to a topic', () => {
  afterEach(() => {
    history.replaceState(null, '', address);
    scrollTo(0, 0);
  });

  it('leads to its row when the page is opened with it', async () => {
    history.replaceState(null, '', '#who-decides');
    const element = await show('iep-504-compare');
    await painted(element);
    const row = rowOf(element, 'Who decides');
    expect(element.shadowRoot!.activeElement).to.equal(row);
    expect(isInView(row)).to.equal(true);
  });

  it('leads to its row when it is followed later', async () => {
    const element = await show('iep-504-compare');
    const row = rowOf(element, 'What must be written down');
    location.hash = 'written-plan';
    await new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    await painted(element);
    expect(element.shadowRoot!.activeElement).to.equal(row);
  });

  it('opens the other topics where its row is among them', async () => {
    history.replaceState(null, '', '#ages');
    const element = await show('iep-504-compare');
    await painted(element);
    const button = inside(element).getByRole('button', named('More topics'));
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(isInView(rowOf(element, 'What ages'))).to.equal(true);
  });

  it('adds no tab stop', async () => {
    history.replaceState(null, '', '#who-decides');
    const element = await show('iep-504-compare');
    await painted(element);
    expect(rowOf(element, 'Who decides').tabIndex).to.equal(-1);
  });

  it('is the page’s own where it has something under that name', async () => {
    const own = document.createElement('p');
    own.id = 'who-decides';
    document.body.append(own);
    history.replaceState(null, '', '#who-decides');
    const element = await show('iep-504-compare');
    await painted(element);
    own.remove();
    expect(element.shadowRoot!.activeElement).to.equal(null);
  });

  for (const hash of ['#', '#more', '#no-such-topic', '#%E0%A4%A', '#/route']) {
    it(`is nothing of ours in ${hash}`, async () => {
      history.replaceState(null, '', hash);
      const element = await show('iep-504-compare');
      await painted(element);
      expect(element.shadowRoot!.activeElement).to.equal(null);
    });
  }
});
