import '../../src/index.js';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {LitElement} from 'lit';
import {inside, painted, show, warningsOf} from '../helpers.js';

const canary = 'globalThis.canary = true';

/** Texts that are trouble somewhere. */
const text = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 40}),
  fc.string({unit: 'binary', maxLength: 40}),
  fc.constantFrom(
    '',
    ' ',
    '__proto__',
    'constructor',
    'toString',
    'null',
    '-1',
    '1e999',
    'UT',
    'all',
    'who-decides',
    'local',
    'directory',
    'national state',
    'es',
    'x'.repeat(20_000),
    'a '.repeat(2000),
    'a-'.repeat(2000),
    '2026-02-31',
    '+275760-09-14',
    `javascript:${canary}`,
    ` java\nscript:${canary}`,
    `data:text/html,<script>${canary}</script>`,
    `<img src=x onerror="${canary}">`,
    `"><script>${canary}</script>`,
    `\`\${${canary}}\``,
    `</style><svg onload="${canary}">`,
  ),
);

const failing = () => {
  throw new Error('from the page');
};

/** What a page may set a property to by mistake. */
const anything = fc.oneof(
  text,
  fc.anything({withBigInt: true, withNullPrototype: true, withDate: true, withMap: true}),
  fc.constantFrom<unknown>(
    undefined,
    null,
    Symbol('text'),
    10n ** 40n,
    Number.MAX_VALUE,
    NaN,
    failing,
    document.createElement('p'),
    Object.create(null),
    {toString: failing},
    ['who-decides'],
  ),
);

const json = fc.oneof(
  text,
  fc.json(),
  fc
    .record({
      version: fc.constant(1),
      updated: text,
      categories: fc.array(fc.record({id: text, name: fc.oneof(text, fc.dictionary(text, text))}), {
        maxLength: 2,
      }),
      entries: fc.array(
        fc.record(
          {
            id: text,
            name: text,
            url: text,
            phone: text,
            description: fc.oneof(text, fc.dictionary(text, text)),
            categories: fc.oneof(text, fc.constant(['speech-language'])),
            regions: fc.oneof(text, fc.constantFrom(['UT'], ['NW'])),
            languages: fc.oneof(
              text,
              fc.array(fc.stringMatching(/^[a-z]{2,8}(-[a-z0-9]{1,8}){0,2}$/)),
            ),
            kind: text,
          },
          {requiredKeys: ['name', 'categories', 'regions']},
        ),
        {maxLength: 5},
      ),
    })
    .map((directory) => JSON.stringify(directory)),
);

const shared = ['heading-level', 'theme', 'reviewed-by', 'reviewed-on', 'languages', 'lang'];
const sharedProperties = ['headingLevel', 'theme', 'reviewedBy', 'reviewedOn', 'languages'];

const elements = {
  'iep-504-compare': {
    attributes: [...shared, 'topics', 'layout'],
    properties: [...sharedProperties, 'topics', 'layout'],
    slots: ['', 'heading', 'intro', 'contact', 'who-decides.504', '__proto__'],
    content: '[part=row]',
  },
  'parent-resources': {
    attributes: [...shared, 'sections', 'state', 'src', 'correction-url'],
    properties: [
      ...sharedProperties,
      'sections',
      'state',
      'src',
      'correctionUrl',
      'directory',
      'filters',
    ],
    slots: ['', 'heading', 'intro', 'local', '__proto__'],
    content: '[part=card], [part=row], [part=state-menu], section',
  },
};

/** The answer of any server to any `src`. */
const originalFetch = globalThis.fetch;
before(() => {
  globalThis.fetch = () => Promise.resolve(new Response('', {status: 404}));
});
after(() => {
  globalThis.fetch = originalFetch;
});

/** Puts an element on the page, hands it to `use`, and says what of it is not as it must be. */
async function faultsOf(
  name: keyof typeof elements,
  prepare: (element: LitElement) => void,
  use: (element: LitElement) => void = () => undefined,
) {
  const element = document.createElement(name) as LitElement;
  const faults: string[] = [];
  try {
    await warningsOf(async () => {
      prepare(element);
      document.body.append(element);
      await painted(element);
      use(element);
      await painted(element);
    });
    const root = element.shadowRoot!;
    if (!root.querySelector<HTMLElement>('[part=heading]')?.offsetHeight) faults.push('no heading');
    const content = [...root.querySelectorAll<HTMLElement>(elements[name].content)];
    // A local section without links of the page is hidden: the only one that may be empty.
    const isEmptyOnPurpose = content.length === 1 && content[0]!.matches('.local');
    if (!isEmptyOnPurpose && !content.some(({offsetHeight}) => offsetHeight)) {
      faults.push('no content');
    }
    for (const {protocol, href} of root.querySelectorAll('a')) {
      if (!['https:', 'http:', 'mailto:', 'tel:'].includes(protocol)) faults.push(href);
    }
    if (root.querySelector('script, iframe, object, embed, img')) faults.push('foreign markup');
    if ('canary' in globalThis) faults.push('a script ran');
  } catch (error) {
    faults.push(String(error));
  } finally {
    element.remove();
  }
  return faults;
}

const subset = <Value>(names: string[], values: fc.Arbitrary<Value>) =>
  fc.dictionary(fc.constantFrom(...names), values, {maxKeys: 4});

const limits = {numRuns: 60, interruptAfterTimeLimit: 4000};

for (const name of Object.keys(elements) as (keyof typeof elements)[]) {
  const {attributes, properties, slots} = elements[name];

  describe(`<${name}>, whatever a page gives it, is never blank, never fails and runs no script`, () => {
    it('in attributes, from the start and later', async () => {
      const some = subset(attributes, text);
      const set = (values: Record<string, string>) => (element: LitElement) => {
        for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
      };
      await fc.assert(
        fc.asyncProperty(some, some, async (first, later) => {
          expect(await faultsOf(name, set(first), set(later))).to.deep.equal([]);
        }),
        limits,
      );
    });

    it('in properties, from the start and later', async () => {
      const some = subset(properties, anything);
      const set = (values: Record<string, unknown>) => (element: LitElement) =>
        void Object.assign(element, values);
      await fc.assert(
        fc.asyncProperty(some, some, async (first, later) => {
          expect(await faultsOf(name, set(first), set(later))).to.deep.equal([]);
        }),
        limits,
      );
    });

    it('in slots and as JSON', async () => {
      const children = fc.array(
        fc.record({
          slot: fc.constantFrom(...slots),
          tag: fc.constantFrom('p', 'span', 'div'),
          words: text,
        }),
        {maxLength: 4},
      );
      await fc.assert(
        fc.asyncProperty(children, json, async (some, words) => {
          const faults = await faultsOf(name, (element) => {
            for (const {slot, tag, words} of some) {
              const child = document.createElement(tag);
              child.slot = slot;
              // An empty heading is the page's own wish.
              child.textContent = `Words ${words}`;
              element.append(child);
            }
            const script = document.createElement('script');
            script.type = 'application/json';
            script.textContent = words;
            element.append(script);
            if (name === 'parent-resources') element.setAttribute('state', 'UT');
          });
          expect(faults).to.deep.equal([]);
        }),
        limits,
      );
    });
  });
}

describe('a property of a wrong type', () => {
  it('counts as not set, with one warning', async () => {
    const element = await show('iep-504-compare', {topics: 'who-decides'});
    const warnings = await warningsOf(async () => {
      Object.assign(element, {topics: ['ages'], layout: Symbol('x'), reviewedBy: () => 'me'});
      await painted(element);
    });
    expect(warnings).to.have.members([
      '<iep-504-compare> topics: it cannot be of type object; left out.',
      '<iep-504-compare> layout: it cannot be of type symbol; left out.',
      '<iep-504-compare> reviewed-by: it cannot be of type function; left out.',
    ]);
    expect(inside(element).getAllByRole('rowheader')).to.have.lengthOf(12);
  });

  it('is no fault where a framework sets what it has no value for', async () => {
    const element = await show('iep-504-compare');
    const warnings = await warningsOf(async () => {
      for (const nothing of [null, undefined]) {
        for (const name of elements['iep-504-compare'].properties) {
          Object.assign(element, {[name]: nothing});
        }
        await painted(element);
      }
    });
    expect(warnings).to.deep.equal([]);
  });

  it('is read where it is the text of a heading level', async () => {
    const element = await show('iep-504-compare');
    const warnings = await warningsOf(async () => {
      Object.assign(element, {headingLevel: '4'});
      await painted(element);
    });
    expect(warnings).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('[part=heading]')!.localName).to.equal('h4');
  });
});
