import 'axe-core/axe.min.js';
import '../../src/index.js';
import {expect, waitUntil} from '@open-wc/testing';
import type {AxeResults, RunOptions} from 'axe-core';
import type {LitElement} from 'lit';
import type {ParentResources} from '../../src/resources/element.js';
import {inside, painted, show} from '../helpers.js';

const {axe} = globalThis as unknown as {
  axe: {run(context: Element, options: RunOptions): Promise<AxeResults>};
};

/** WCAG 2.2 A and AA, and what axe calls best practice. */
async function expectNoViolation(element: Element) {
  const {violations, passes} = await axe.run(element, {
    resultTypes: ['violations'],
    // A test page with nothing but the element has no landmarks and no first heading of its own.
    rules: {
      region: {enabled: false},
      'page-has-heading-one': {enabled: false},
      // New in WCAG 2.2, and off by default.
      'target-size': {enabled: true},
    },
  });
  const found = violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join('; ')}`,
  );
  expect(found).to.deep.equal([]);
  expect(passes).not.to.be.empty;
}

const states: Record<string, (element: LitElement) => void> = {
  closed: () => undefined,
  'with all topics open': (element) =>
    element.shadowRoot!.querySelector<HTMLElement>('.more')!.click(),
  'with every disclosure open': (element) =>
    element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true)),
  'with a term explained': (element) =>
    element.shadowRoot!.querySelector<HTMLElement>('td .term')!.click(),
  'with the key difference explained': (element) =>
    element.shadowRoot!.querySelector<HTMLElement>('.key-difference .term')!.click(),
  'with the language menu focused': (element) => inside(element).getByRole('combobox').focus(),
};

/** As a district would use it: 40 entries, some with every part. */
const own = {
  version: 1 as const,
  updated: '2026-11-02',
  entries: Array.from({length: 40}, (_, index) => ({
    name: `Speech House ${index}`,
    url: 'https://example.org/',
    phone: '(801) 555-0100',
    description: {en: 'Speech therapy for children who stutter.', es: 'Terapia del habla.'},
    categories: ['speech-language', 'ot-pt'],
    regions: index % 3 ? ['UT'] : ['NV', 'ID'],
    languages: ['en', 'es'],
  })),
};

const click = (element: LitElement, selector: string) =>
  element.shadowRoot!.querySelectorAll<HTMLElement>(selector).forEach((node) => node.click());

const resourceStates: Record<string, (element: ParentResources) => unknown> = {
  'with no state chosen': () => undefined,
  'with a state chosen': (element) => (element.state = 'UT'),
  'with a state of many centers': (element) => (element.state = 'CA'),
  'with a state without a confirmed center': (element) => (element.state = 'PR'),
  'with every kind of service open': async (element) => {
    element.state = 'UT';
    element.directory = own;
    await painted(element);
    click(element, '.disclosure');
  },
  'with the other states shown': async (element) => {
    element.directory = own;
    await painted(element);
    click(element, '.others button');
    click(element, '.disclosure');
  },
  'with results': (element) => {
    element.directory = own;
    element.filters = {state: 'UT', text: 'speech', language: 'es'};
  },
  'with nothing found': (element) => (element.filters = {state: 'UT', text: 'xyz'}),
  'while a directory is being fetched': async (element) => {
    const {fetch} = window;
    window.fetch = () => new Promise(() => undefined);
    element.src = 'never.json';
    await new Promise((resolve) => setTimeout(resolve, 350));
    window.fetch = fetch;
    expect(element.shadowRoot!.querySelector('.loading')).not.to.equal(null);
  },
  'after a directory could not be fetched': async (element) => {
    element.src = 'data:text/plain,x';
    await waitUntil(() => element.shadowRoot!.querySelector('.failed'));
  },
};

// In each browser. engines.node.mjs goes over the languages and the widths.
describe('axe finds no violation', () => {
  // axe reads the page's colors as they are painted.
  for (const theme of ['light', 'dark']) {
    for (const layout of ['table', 'stacked']) {
      for (const [state, enter] of Object.entries(states)) {
        it(`in <iep-504-compare>, ${theme}, ${layout}, ${state}`, async () => {
          const element = await show('iep-504-compare', {theme, layout});
          enter(element);
          await painted(element);
          await expectNoViolation(element);
        });
      }
    }

    for (const [state, enter] of Object.entries(resourceStates)) {
      it(`in <parent-resources>, ${theme}, ${state}`, async () => {
        const element = await show(
          'parent-resources',
          {theme},
          '<a slot="local" href="#office">Our office</a>',
        );
        await enter(element);
        await painted(element);
        await expectNoViolation(element);
      });
    }
  }
});

describe('the landmarks of the page', () => {
  it('are left to the page', async () => {
    for (const name of ['iep-504-compare', 'parent-resources'] as const) {
      const {shadowRoot} = await show(name);
      expect(shadowRoot!.querySelector('header, footer, main, nav, aside')).to.equal(null);
    }
  });
});
