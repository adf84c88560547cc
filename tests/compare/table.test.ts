import '../../src/index.js';
import {expect} from '@open-wc/testing';
import {inside, named, painted, show, textOf, warningsOf} from '../helpers.js';

const displayOf = (element: Element, selector: string) =>
  getComputedStyle(element.shadowRoot!.querySelector(selector)!).display;

describe('the table of <iep-504-compare>', () => {
  it('is a table named by its caption, with the plans as column headers', async () => {
    const element = await show('iep-504-compare');
    const table = inside(element).getByRole('table', named('How an IEP and a 504 plan compare'));
    expect(inside(table).getAllByRole('columnheader').map(textOf)).to.deep.equal([
      'Question',
      'IEP Individualized Education Program',
      '504 plan Section 504',
    ]);
  });

  it('has a row header and one cell for each plan in every row', async () => {
    const element = await show('iep-504-compare', {topics: 'all'});
    for (const row of element.shadowRoot!.querySelectorAll('tbody tr')) {
      expect(row.querySelectorAll('th[scope=row]')).to.have.lengthOf(1);
      expect(row.querySelectorAll('td')).to.have.lengthOf(2);
    }
  });

  it('can be skipped by keyboard, to the button for the other topics', async () => {
    const element = await show('iep-504-compare');
    inside(element).getByRole('button', named('Skip the table')).click();
    expect(textOf(element.shadowRoot!.activeElement)).to.equal('More topics');
  });

  it('can be skipped to the explanations where no other topics follow', async () => {
    const element = await show('iep-504-compare', {topics: 'ages'});
    inside(element).getByRole('button', named('Skip the table')).click();
    expect(textOf(element.shadowRoot!.activeElement)).to.equal('In more depth');
  });

  it('shows its skip button only to who comes to it by keyboard', async () => {
    const element = await show('iep-504-compare');
    const button = inside(element).getByRole('button', named('Skip the table'));
    expect(button.getBoundingClientRect().height).to.equal(1);
    button.focus();
    expect(button.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('keeps its roles in the stacked layout', async () => {
    const element = await show('iep-504-compare', {layout: 'stacked', topics: 'ages'});
    expect(displayOf(element, 'tbody tr')).to.equal('block');
    expect(inside(element).getAllByRole('rowheader')).to.have.lengthOf(1);
    expect(inside(element).getAllByRole('columnheader')).to.have.lengthOf(3);
    expect(inside(element).getAllByRole('cell')).to.have.lengthOf(2);
  });

  it('names both plans in each stacked card', async () => {
    const element = await show('iep-504-compare', {layout: 'stacked', topics: 'ages'});
    const labels = [...element.shadowRoot!.querySelectorAll<HTMLElement>('td .plan')];
    expect(labels.map((label) => label.innerText)).to.deep.equal(['IEP', '504 plan']);
  });

  it('stacks by the width of the element, not of the window', async () => {
    const element = await show('iep-504-compare', {topics: 'ages'});
    element.style.inlineSize = '320px';
    expect(displayOf(element, 'tbody tr')).to.equal('block');
    element.style.inlineSize = '800px';
    expect(displayOf(element, 'tbody tr')).to.equal('table-row');
  });

  it('stays a table in a narrow place with layout="table"', async () => {
    const element = await show('iep-504-compare', {topics: 'ages', layout: 'table'});
    element.style.inlineSize = '320px';
    expect(displayOf(element, 'tbody tr')).to.equal('table-row');
  });

  it('is laid out by itself, with one warning, where layout is wrong', async () => {
    let element: Element;
    const warnings = await warningsOf(async () => {
      element = await show('iep-504-compare', {topics: 'ages', layout: 'cards'});
    });
    expect(warnings).to.deep.equal([
      '<iep-504-compare> layout: "cards" is none of auto, table, stacked; auto is used.',
    ]);
    expect(element!.shadowRoot!.querySelector('table')!.className).to.equal('auto');
  });

  for (const width of [220, 320, 500, 768, 1280]) {
    it(`needs no sideways scrolling at ${width} px, with everything open`, async () => {
      const element = await show('iep-504-compare', {topics: 'all'});
      element.style.inlineSize = `${width}px`;
      element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
      await painted(element);
      const root = element.shadowRoot!.querySelector('.root')!;
      expect(root.scrollWidth).to.be.at.most(width);
    });
  }

  it('gives each cell its own sources, linked to the official text', async () => {
    const element = await show('iep-504-compare', {topics: 'all'});
    const official =
      /^https:\/\/(www\.ecfr\.gov\/current\/title-\d+\/|uscode\.house\.gov\/view\.xhtml\?|www\.supremecourt\.gov\/|www\.ed\.gov\/)/;
    for (const cell of element.shadowRoot!.querySelectorAll('td')) {
      const links = [...cell.querySelectorAll<HTMLAnchorElement>('.sources a')];
      expect(links, textOf(cell)).not.to.be.empty;
      for (const link of links) expect(link.href).to.match(official);
    }
  });

  it('opens the sources of a cell by a control that says whose they are', async () => {
    const element = await show('iep-504-compare', {topics: 'ages'});
    const summary = element.shadowRoot!.querySelector('summary')!;
    expect(textOf(summary)).to.equal('Sources: IEP, What ages are covered?');
    summary.click();
    const cell = summary.closest('td')!;
    expect(inside(cell).getByRole('link', {name: '34 CFR 300.101'}).checkVisibility()).to.equal(
      true,
    );
  });
});

describe('the cells of <iep-504-compare>', () => {
  it('take the wording that the page puts into their slot, and keep the others', async () => {
    const element = await show(
      'iep-504-compare',
      {topics: 'ages'},
      '<p slot="ages.504">Ask <a href="#office">our office</a>.</p>',
    );
    const [iep, plan504] = element.shadowRoot!.querySelectorAll('td');
    const ours = element.querySelector<HTMLElement>('p')!;
    expect(plan504!.querySelector('slot')!.assignedElements()).to.deep.equal([ours]);
    expect(ours.checkVisibility()).to.equal(true);
    expect(plan504!.querySelector('p')!.checkVisibility()).to.equal(false);
    expect(iep!.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('have a slot for each of the 26 topics and both plans', async () => {
    const element = await show('iep-504-compare', {topics: 'all'});
    const names = [...element.shadowRoot!.querySelectorAll('td slot')].map((slot) =>
      slot.getAttribute('name'),
    );
    expect(new Set(names)).to.have.property('size', 52);
    expect(names.every((name) => /^[a-z-]+\.(iep|504)$/.test(name ?? ''))).to.equal(true);
  });
});
