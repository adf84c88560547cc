import '../../src/index.js';
import {expect} from '@open-wc/testing';
import {goals} from '../../src/resources/national.js';
import {inside, painted, show, textOf, warningsOf} from '../helpers.js';

const resources = goals.flatMap((goal) => goal.resources);

describe('the national part of <parent-resources>', () => {
  for (const name of [
    'Center for Parent Information and Resources',
    'Find Your Parent Center',
    'U.S. Department of Education',
    'Individuals with Disabilities Education Act (IDEA)',
    'IDEA Procedural Safeguards (Part B)',
    'Section 504 of the Rehabilitation Act of 1973',
    'Parent and Educator Resource Guide to Section 504 in Public Elementary and Secondary Schools',
  ]) {
    it(`links to the starting page’s resource “${name}”`, async () => {
      const link = inside(await show('parent-resources')).getByRole('link', {name});
      expect(link.getAttribute('href')).to.match(/^https:/);
    });
  }

  it('is grouped by what a parent wants to do', async () => {
    const element = await show('parent-resources');
    const groups = [...element.shadowRoot!.querySelectorAll('.group')].map((group) =>
      textOf(inside(group).getByRole('heading')),
    );
    expect(groups).to.deep.equal([
      'Understand the law',
      'Find help near you',
      'Solve a disagreement',
      'Learn more',
      'Talk with other parents',
    ]);
  });

  it('says of each resource in at most 30 words what a parent gets there', () => {
    for (const {name, description} of resources) {
      expect(description().split(/\s+/).length, name).to.be.within(4, 30);
    }
  });

  it('has no address twice, and only https', () => {
    const urls = resources.map(({url}) => url);
    expect(new Set(urls).size).to.equal(urls.length);
    expect(urls.filter((url) => !url.startsWith('https://'))).to.deep.equal([]);
  });

  it('claims no date in the future', () => {
    const today = new Date().toISOString();
    expect(resources.filter(({seen}) => seen && seen > today)).to.deep.equal([]);
  });

  it('says who publishes a resource, in which language, and when its address was last seen', async () => {
    const element = await show('parent-resources');
    const item = inside(element)
      .getByRole('link', {name: /^CADRE/})
      .closest('li')!;
    expect(textOf(item)).to.contain(
      'Center for Appropriate Dispute Resolution in Special Education In English Address last seen August 25, 2026',
    );
  });

  it('leaves out a date that is not known', async () => {
    const element = await show('parent-resources');
    const item = inside(element).getByRole('link', {name: 'Wrightslaw'}).closest('li')!;
    expect(textOf(item)).not.to.contain('Address');
  });

  it('links to a resource in its other languages', async () => {
    const element = await show('parent-resources');
    const item = inside(element).getByRole('link', {name: 'Understood'}).closest('li')!;
    const spanish = inside(item).getByRole('link', {name: 'Español'});
    expect(spanish.getAttribute('hreflang')).to.equal('es');
    expect(spanish.lang).to.equal('es');
  });

  it('says once that the links leave the website', async () => {
    const element = await show('parent-resources');
    expect(textOf(element.shadowRoot!.querySelector('.lead'))).to.contain(
      'Most links here go to other websites.',
    );
  });

  it('tells no other website where the reader came from', async () => {
    for (const name of ['parent-resources', 'iep-504-compare'] as const) {
      const element = await show(name);
      for (const link of element.shadowRoot!.querySelectorAll('a')) {
        expect(link.referrerPolicy).to.equal('no-referrer');
        expect(link.relList.contains('noopener')).to.equal(true);
      }
    }
  });
});

describe('the sections of <parent-resources>', () => {
  it('show the page’s own links only when there are some', async () => {
    const element = await show('parent-resources');
    const heading = () => inside(element).queryByRole('heading', {name: 'From this website'});
    expect(heading()).to.equal(null);
    element.innerHTML = '<a slot="local" href="#office">Our office</a>';
    await painted(element);
    await painted(element);
    expect(heading()).not.to.equal(null);
  });

  it('come in the order that the page asks for', async () => {
    const element = await show(
      'parent-resources',
      {sections: 'national local'},
      '<a slot="local" href="#office">Our office</a>',
    );
    const headings = inside(element).getAllByRole('heading', {level: 3}).map(textOf);
    expect(headings).to.deep.equal(['Across the country', 'From this website']);
  });

  it('leave out what the page does not ask for', async () => {
    const element = await show('parent-resources', {sections: 'local'});
    expect(inside(element).queryByRole('heading', {name: 'Across the country'})).to.equal(null);
  });

  it('skip an unknown name with one warning', async () => {
    const warnings = await warningsOf(() => show('parent-resources', {sections: 'national shops'}));
    expect(warnings).to.deep.equal([
      '<parent-resources> sections: there is no section shops; skipped.',
    ]);
  });
});
