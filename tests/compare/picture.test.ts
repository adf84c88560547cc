import '../../src/index.js';
import {expect} from '@open-wc/testing';
import {inside, named, show, textOf, warningsOf} from '../helpers.js';

const both = 'What is the same under both';

const figure = (element: Element) => inside(element).getByRole('figure');

const points = (element: Element) =>
  inside(figure(element))
    .getAllByRole('list')
    .map((list) => [...list.children].map(textOf));

describe('the picture of how the plans overlap', () => {
  it('has a heading as its caption', async () => {
    const caption = figure(await show('iep-504-compare')).querySelector('figcaption')!;
    expect(inside(caption).getByRole('heading', named('How the two plans overlap'))).to.be.ok;
  });

  it('is a figure with three headed lists, read in order: one plan, both, the other plan', async () => {
    const element = await show('iep-504-compare');
    const parts = inside(figure(element))
      .getAllByRole('list')
      .map((list) => textOf(list.previousElementSibling));
    expect(parts).to.deep.equal(['Mainly with an IEP', both, 'Mainly with a 504 plan']);
  });

  it('gives neither plan more points than the other', async () => {
    const [iep, , plan504] = points(await show('iep-504-compare'));
    expect(iep).to.have.lengthOf(plan504!.length);
  });

  it('says that teaching designed for a child is mainly, and not only, with an IEP', async () => {
    const [iep] = points(await show('iep-504-compare'));
    expect(iep![0]).to.equal('Teaching designed for your child');
  });

  it('stands above the table', async () => {
    const element = await show('iep-504-compare');
    const position = figure(element).compareDocumentPosition(
      element.shadowRoot!.querySelector('table')!,
    );
    expect(position & Node.DOCUMENT_POSITION_FOLLOWING).to.be.ok;
  });

  it('lies side by side where there is room, the middle over both shapes', async () => {
    const element = await show('iep-504-compare');
    element.style.width = '1000px';
    const [iep, middle, plan504] = [...figure(element).querySelector('.overlap')!.children].map(
      (part) => part.getBoundingClientRect(),
    ) as [DOMRect, DOMRect, DOMRect];
    expect(middle.left).to.be.closeTo(iep.right, 2.5);
    expect(plan504.left).to.be.closeTo(middle.right, 2.5);
  });

  it('lies one below the other where there is not', async () => {
    const element = await show('iep-504-compare');
    element.style.width = '320px';
    const [iep, middle, plan504] = [...figure(element).querySelector('.overlap')!.children].map(
      (part) => part.getBoundingClientRect(),
    ) as [DOMRect, DOMRect, DOMRect];
    expect(middle.top).to.be.closeTo(iep.bottom, 2.5);
    expect(plan504.top).to.be.closeTo(middle.bottom, 2.5);
  });

  it('is left out with picture="none"; what both plans have is still listed', async () => {
    const element = await show('iep-504-compare', {picture: 'none'});
    expect(inside(element).queryByRole('figure')).to.equal(null);
    const list = inside(element).getByRole('heading', named(both)).nextElementSibling!;
    expect(list.children).to.have.lengthOf(7);
  });

  it('is shown, with a warning, for a value that there is not', async () => {
    let element: Element;
    const warnings = await warningsOf(async () => {
      element = await show('iep-504-compare', {picture: 'small'});
    });
    expect(warnings.join()).to.match(/picture: "small" is none of shown, none; shown is used/);
    expect(figure(element!)).to.be.ok;
  });
});
