import '../../src/index.js';
import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {stateNames} from '../../src/resources/states.js';
import {inside, painted, show, textOf, warningsOf} from '../helpers.js';

const menu = (element: Element) =>
  inside(element).getByRole<HTMLSelectElement>('combobox', {name: 'Your state or territory'});

async function choose(element: LitElement, code: string) {
  const select = menu(element);
  select.value = code;
  select.dispatchEvent(new Event('change'));
  await painted(element);
}

const linkTo = (element: Element, name: string) =>
  inside(element.shadowRoot!.querySelector('.state')!).queryByRole('link', {name});

describe('the help in a state', () => {
  it('is chosen from the 50 states, DC and five territories, by name', async () => {
    const names = [...menu(await show('parent-resources')).options].map(textOf);
    expect(names).to.have.lengthOf(57);
    expect(names.slice(0, 3)).to.deep.equal(['Choose …', 'Alabama', 'Alaska']);
    expect(names.slice(1)).to.deep.equal(names.slice(1).sort((a, b) => a.localeCompare(b)));
  });

  for (const name of [
    'Utah Parent Center',
    'Utah State Board of Education, Special Education',
    'Disability Law Center',
  ]) {
    it(`of Utah has ${name}`, async () => {
      expect(linkTo(await show('parent-resources', {state: 'UT'}), name)).not.to.equal(null);
    });
  }

  it('changes with the choice', async () => {
    const element = await show('parent-resources', {state: 'UT'});
    await choose(element, 'VT');
    expect(linkTo(element, 'Vermont Family Network')).not.to.equal(null);
    expect(linkTo(element, 'Utah Parent Center')).to.equal(null);
  });

  it('is read out by its state after a choice, and not before', async () => {
    const element = await show('parent-resources', {state: 'UT'});
    const status = () => textOf(element.shadowRoot!.querySelector('.state [role=status]'));
    expect(status()).to.equal('');
    await choose(element, 'VT');
    expect(status()).to.equal('Showing help in Vermont');
  });

  it('leaves a state that there is not unchosen, with one warning', async () => {
    let element!: Element;
    const warnings = await warningsOf(async () => {
      element = await show('parent-resources', {state: 'ZZ'});
    });
    expect(menu(element).value).to.equal('');
    expect(warnings).to.deep.equal([
      '<parent-resources> state: there is no state "ZZ"; none is chosen.',
    ]);
  });

  it('takes a code in small letters', async () => {
    expect(menu(await show('parent-resources', {state: 'ut'})).value).to.equal('UT');
  });

  it('says that a choice is not kept', async () => {
    const element = await show('parent-resources');
    expect(textOf(element.shadowRoot!.querySelector('.state'))).to.contain(
      'We do not keep your choice.',
    );
  });

  it('shows the part of the state and the languages of a center', async () => {
    const element = await show('parent-resources', {state: 'WA'});
    const item = linkTo(element, 'Open Doors for Multicultural Families')!.closest('li');
    expect(textOf(item)).to.contain('Serves: King County');
    expect(textOf(item)).to.contain('Languages: English, Spanish, Chinese');
  });

  it('says what is not known of a center', async () => {
    const element = await show('parent-resources', {state: 'TX'});
    const item = linkTo(element, 'Partners Resource Network: PEN Project')!.closest('li');
    expect(textOf(item)).to.contain('Ask which part of the state it serves');
    expect(textOf(item)).to.contain('Ask about languages');
  });

  it('says that the date of an address is not known', async () => {
    const element = await show('parent-resources', {state: 'GU'});
    const item = linkTo(
      element,
      'Guam Legal Services Corporation - Disability Law Center',
    )!.closest('li');
    expect(textOf(item)).to.contain('Date of this address not known');
  });

  it('gives a date as a year where only that is known', async () => {
    const element = await show('parent-resources', {state: 'IL'});
    const item = linkTo(
      element,
      'Illinois State Board of Education, Special Education Department',
    )!.closest('li');
    expect(textOf(item)).to.contain('Address last seen 2025');
  });

  it('leads to the national list where no center is confirmed', async () => {
    const element = await show('parent-resources', {state: 'PR'});
    const section = element.shadowRoot!.querySelector('.state .group')!;
    expect(textOf(section)).to.contain('We have no confirmed center here yet.');
    expect(inside(section).getByRole('link').getAttribute('href')).to.equal(
      'https://www.parentcenterhub.org/find-your-center/',
    );
  });

  it('leads to the national list where an address is not confirmed', async () => {
    const element = await show('parent-resources', {state: 'MS'});
    const name = inside(element).getByText('Disability Rights Mississippi');
    expect(name.closest('a')).to.equal(null);
    const finder = inside(name.closest('li')!).getByRole('link');
    expect(finder.getAttribute('href')).to.equal(
      'https://www.ndrn.org/about/ndrn-member-agencies/',
    );
  });

  it('is there for every state and territory', async () => {
    const element = await show('parent-resources', {sections: 'state'});
    for (const code of Object.keys(stateNames)) {
      element.state = code;
      await painted(element);
      const groups = element.shadowRoot!.querySelectorAll('.state .group');
      expect([...groups].every((group) => inside(group).queryAllByRole('link').length)).to.equal(
        true,
        code,
      );
      expect(groups.length, code).to.equal(3);
    }
  });

  it('has the names of the states in the language of the reader', async () => {
    const element = await show('parent-resources', {lang: 'es'});
    const select = inside(element).getByRole<HTMLSelectElement>('combobox', {
      name: 'Estado o territorio donde vive',
    });
    expect([...select.options].map(textOf)).to.include('Nueva York');
  });
});
