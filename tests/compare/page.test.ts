import '../../src/index.js';
import {expect} from '@open-wc/testing';
import {inside, named, painted, show, textOf, warningsOf} from '../helpers.js';

const outline = (element: Element) =>
  inside(element)
    .getAllByRole('heading')
    .map((heading) => Number(heading.getAttribute('aria-level') ?? heading.tagName.slice(1)));

describe('the rest of <iep-504-compare>', () => {
  it('says above the table what the plans are and what the key difference is', async () => {
    const element = await show('iep-504-compare');
    expect(textOf(element.shadowRoot!.querySelector('.lead'))).to.equal(
      'An IEP and a 504 plan are two ways a public school can help a child with a disability. Each comes from its own federal law and has its own test for who can get it.',
    );
    expect(textOf(element.shadowRoot!.querySelector('.key-difference'))).to.equal(
      'The key difference An IEP is built to give specially designed instruction, which is teaching changed for one child. A 504 plan usually is not.',
    );
  });

  it('lists what is the same under both plans', async () => {
    const element = await show('iep-504-compare');
    const items = [...element.shadowRoot!.querySelectorAll('.both li')].map(textOf);
    expect(items).to.have.lengthOf(7);
    expect(items[0]).to.equal('Both are free to families.');
  });

  for (const question of [
    'What is specially designed instruction, and who gives it?',
    'When may a 504 plan be enough?',
    'How does a child move from one plan to the other?',
    'Who decides, and what is the measure?',
  ]) {
    it(`answers “${question}” in a disclosure of its own, with its sources`, async () => {
      const element = await show('iep-504-compare');
      const heading = inside(element).getByRole('heading', named(question));
      const details = heading.closest('details')!;
      expect(details.open).to.equal(false);
      heading.closest('summary')!.click();
      expect(details.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(inside(details).getAllByRole('link')).not.to.be.empty;
    });
  }

  it('starts its headings at level 2 and skips none', async () => {
    const levels = outline(await show('iep-504-compare'));
    expect(levels[0]).to.equal(2);
    levels.reduce((previous, level) => {
      expect(level).to.be.at.most(previous + 1);
      return level;
    });
  });

  it('moves all headings with heading-level', async () => {
    const usual = outline(await show('iep-504-compare'));
    const moved = outline(await show('iep-504-compare', {'heading-level': '4'}));
    expect(moved).to.deep.equal(usual.map((level) => level + 2));
  });

  it('keeps the levels apart below the sixth', async () => {
    const usual = outline(await show('iep-504-compare'));
    const moved = outline(await show('iep-504-compare', {'heading-level': '6'}));
    expect(moved).to.deep.equal(usual.map((level) => level + 4));
  });

  for (const wrong of ['9', '1', 'two', '']) {
    it(`takes level 2 for heading-level="${wrong}", with one warning`, async () => {
      let element: Element;
      const warnings = await warningsOf(async () => {
        element = await show('iep-504-compare', {'heading-level': wrong});
      });
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.match(
        /^<iep-504-compare> heading-level: .* is not 2 to 6; 2 is used\.$/,
      );
      expect(outline(element!)[0]).to.equal(2);
    });
  }

  it('takes its heading and its opening from the page', async () => {
    const element = await show(
      'iep-504-compare',
      {},
      '<span slot="heading">Plans at our school</span><p slot="intro">Welcome.</p>',
    );
    expect(element.querySelector('span')!.assignedSlot!.closest('h2')).not.to.equal(null);
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(element.shadowRoot!.querySelector('.lead p')!.checkVisibility()).to.equal(false);
  });

  it('shows a contact only when the page gives one', async () => {
    const without = await show('iep-504-compare');
    expect(inside(without).queryByRole('heading', {name: 'Who to contact'})).to.equal(null);
    without.innerHTML = '<p slot="contact">Our 504 coordinator</p>';
    await painted(without);
    await painted(without);
    expect(inside(without).queryByRole('heading', {name: 'Who to contact'})).not.to.equal(null);
  });

  it('hides the fallback in the default slot', async () => {
    const element = await show('iep-504-compare', {}, '<p>Fallback</p>');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('has a glossary of 25 terms', async () => {
    const element = await show('iep-504-compare');
    expect(element.shadowRoot!.querySelectorAll('dt')).to.have.lengthOf(25);
    expect(element.shadowRoot!.querySelectorAll('dd')).to.have.lengthOf(25);
  });
});

describe('the last lines of both elements', () => {
  for (const name of ['iep-504-compare', 'parent-resources'] as const) {
    const footer = (element: Element) => textOf(element.shadowRoot!.querySelector('.footer'));

    it(`say in <${name}> that this is no legal advice, its version, its dates and its start`, async () => {
      expect(footer(await show(name))).to.equal(
        'This is general information, not legal advice. State rules may give more rights. ' +
          'Content version 1.0. First published November 24, 2026. Last checked November 24, 2026. ' +
          'The words here are our own. We started from a 2021 page of another site: Medical Home Portal',
      );
    });

    it(`name in <${name}> the reviewer of the page, and no other`, async () => {
      const element = await show(name, {'reviewed-by': 'Utah Office', 'reviewed-on': '2026-12-01'});
      expect(footer(element)).to.contain(
        'Reviewed for this website by Utah Office, December 1, 2026.',
      );
    });

    for (const wrong of ['12/1/2026', '2026-13-41', '2026-02-31', 'yesterday']) {
      it(`leave out in <${name}> the review date ${wrong}, with one warning`, async () => {
        let element: Element;
        const warnings = await warningsOf(async () => {
          element = await show(name, {'reviewed-by': 'Utah Office', 'reviewed-on': wrong});
        });
        expect(warnings).to.deep.equal([
          `<${name}> reviewed-on: "${wrong}" is not a date like 2026-11-24; left out.`,
        ]);
        expect(footer(element!)).to.contain('Reviewed for this website by Utah Office.');
      });
    }
  }
});
