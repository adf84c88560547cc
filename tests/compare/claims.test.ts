import '../../src/index.js';
import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {show, textOf} from '../helpers.js';

/**
 * Every claim of the page that the project started from (numbers as in the project's coverage list), the
 * place where a reader finds it, and words that must stand there.
 */
const claims: [number: number, place: string, words: RegExp][] = [
  [
    1,
    'deciding',
    /How much help your child gets depends on what your child needs to make progress/,
  ],
  [1, 'which-plan-fits', /fits when/],
  [2, 'key-difference', /An IEP is built to give specially designed instruction/],
  [3, 'specially-designed-instruction', /specially designed instruction, the heart of an IEP/],
  [3, 'supports-and-services', /Special education, and related services/],
  [
    4,
    'specially-designed-instruction',
    /Usually no\. A 504 plan gives accommodations and other services/,
  ],
  [5, 'sdi', /content \(what is taught\), the method \(how it is taught\), or the delivery/],
  [5, 'sdi', /take part in general education and work toward the same state standards/],
  [6, 'who-teaches', /A special education teacher, or other trained staff, usually/],
  [
    7,
    'accommodations',
    /need accommodations because of a disability, but do not need specially designed/,
  ],
  [8, 'accommodations', /a 504 plan may be enough/],
  [9, 'who-teaches', /The general education teacher usually does the teaching/],
  [9, 'which-plan-fits', /The help must be in place each time it is needed/],
  [
    10,
    'accommodations',
    /also need specially designed instruction to make progress\? That points to an IEP/,
  ],
  [10, 'written-plan', /A written plan with set parts/],
  [11, 'accommodations', /An IEP has more required parts/],
  [12, 'deciding', /You and the school look at what your child needs\. Your child joins/],
  [12, 'who-decides', /A team that includes you/],
  [13, 'moving', /A child can usually move from one plan to the other/],
  [13, 'moving', /grow when more is needed and shrink when less is needed/],
  [14, 'deciding', /have room to decide what goes into the plan/],
  [15, 'deciding', /In the end the measure is a free appropriate public education/],
  [16, 'Center for Parent Information and Resources', /library about children with disabilities/],
  [16, 'Center for Parent Information and Resources', /agencies that can help in each state/],
  [17, 'Find Your Parent Center', /help families for free\. They also help professionals/],
  [18, 'U.S. Department of Education', /official website/],
  [
    19,
    'Individuals with Disabilities Education Act (IDEA)',
    /Part B for ages 3 through 21, and Part C/,
  ],
  [19, 'ages', /Ages 3 through 21/],
  [20, 'IDEA Procedural Safeguards (Part B)', /rules that protect parents/],
  [20, 'notice-and-records', /your rights/],
  [21, 'Section 504 of the Rehabilitation Act of 1973', /Questions and answers about Section 504/],
  [
    22,
    'Parent and Educator Resource Guide to Section 504',
    /guide \(a PDF file in English\): what to do when a child needs help, what help there is, whom to ask, and what the school must do/,
  ],
  [24, 'provenance', /First published .* Last checked .* Medical Home Portal/],
];

/** Claim 23 is the services directory, an issue of its own. */
const elsewhere = [23];

describe('what the starting page says', () => {
  let compare: LitElement;
  let resources: LitElement;

  before(async () => {
    compare = await show('iep-504-compare', {topics: 'all'});
    resources = await show('parent-resources');
  });

  /** The text of a topic's row, an explanation, a resource, or a part. */
  function place(name: string): string {
    const inCompare = compare.shadowRoot!;
    if (name === 'provenance') return textOf(inCompare.querySelector('.footer'));
    if (name === 'key-difference') return textOf(inCompare.querySelector('.key-difference'));
    const found =
      inCompare.querySelector(`slot[name="${name}.iep"]`)?.closest('tr') ??
      inCompare.querySelector(`#explanation-${CSS.escape(name)}`) ??
      [...resources.shadowRoot!.querySelectorAll('li')].find((item) =>
        textOf(item.querySelector('a')).startsWith(name),
      );
    return textOf(found);
  }

  for (const [number, name, words] of claims) {
    it(`is kept: claim ${number}, in “${name}”`, () => {
      expect(place(name)).to.match(words);
    });
  }

  it('leaves out no claim', () => {
    const covered = new Set([...claims.map(([number]) => number), ...elsewhere]);
    expect([...covered].sort((a, b) => a - b)).to.deep.equal(
      Array.from({length: 24}, (_, index) => index + 1),
    );
  });
});
