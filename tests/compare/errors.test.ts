import '../../src/index.js';
import {expect} from '@open-wc/testing';
import {show, textOf} from '../helpers.js';

/**
 * Errors that public charts make (numbers as in the project's list of common errors): patterns that must
 * occur nowhere, or, after “row”, what the right row must say instead.
 */
const never: [number: number | string, error: string, pattern: RegExp][] = [
  [
    1,
    'a 504 plan is accommodations only',
    /\b(only|just) (gives? )?accommodations|accommodations only/i,
  ],
  [2, 'a 504 plan can never give this teaching', /504[^.]*\b(never|cannot|can not|can't)\b/i],
  [3, 'reasonable accommodation', /reasonable (accommodation|modification)/i],
  [4, 'no change of the curriculum', /(cannot|never|not) change the curriculum/i],
  [5, 'an IEP means a separate class', /IEP (means|requires) a separate/i],
  [6, 'a 504 plan is optional', /504[^.]*\b(optional|not binding|not enforceable|voluntary)/i],
  [8, '13 diagnoses', /13 (diagnoses|disorders|conditions)/i],
  [9, 'a 504 plan needs an effect on learning', /must affect (their |your child’s )?learning/i],
  [
    10,
    'severely limits',
    /sever(e|ely) (limit|impair|restrict)|greatly limit|significantly limit/i,
  ],
  [
    12,
    'a record of a disability gives a plan',
    /record of (a |such a )?(disability|impairment)|regarded as/i,
  ],
  [
    13,
    'no consent under 504',
    /(no|not need|without) (your )?(consent|permission) (is needed )?under (Section )?504/i,
  ],
  [
    15,
    'a 504 plan is reviewed every year by law',
    /504 plan must be (reviewed|checked) (every|each) year/i,
  ],
  [17, 'everyone waits 60 days', /always (takes )?60 days/i],
  [18, 'no notice or hearing under 504', /504 (has|gives) no (notice|hearing|rights)/i],
  [
    19,
    'the federal office runs hearings',
    /(OCR|Office for Civil Rights) (holds|runs|gives) (the |a )?hearing/i,
  ],
  [
    23,
    'the team can choose either plan',
    /choose either plan|(pick|choose) the plan you (want|like|prefer)/i,
  ],
  [24, 'a student is never under both laws', /cannot be (covered|protected) (by|under) both/i],
  [
    25,
    'the federal government pays for it',
    /(Department of Education|federal government) pays for it/i,
  ],
  [26, 'another department runs 504', /Housing and Urban/i],
  [27, 'Office of Civil Rights', /Office of Civil Rights/i],
  [27, 'Individualized Education Plan', /Individuali[sz]ed Education(al)? Plan\b/i],
  [27, 'free and appropriate', /free,? and appropriate|free and public/i],
  [28, 'the 504 plan follows the student to college', /504 plan (follows|goes with|stays with)/i],
  [29, 'IDEA does not apply in private schools', /IDEA does not apply/i],
  [30, 'transition at 14', /(turns|age) 14\b/i],
  [30, 'ages 3 to 22', /3 (to|through|-|–) 22/i],
  [31, 'new 504 rules', /new (Section )?504 (rules|regulations)|proposed rule/i],
  [32, 'rights moved or ended in 2026', /\b2026\b/],
  [
    'style',
    'one plan is better',
    /\b(better|stronger|weaker|easier|superior|second best) (plan|choice|option)\b|more powerful/i,
  ],
  ['style', 'the old word', /handicap/i],
];

const rows: [number: number, topic: string, plan: 'iep' | '504', words: RegExp][] = [
  [2, 'specially-designed-instruction', '504', /Usually no/],
  [7, 'who-qualifies', 'iep', /The child must also need special education/],
  [8, 'who-qualifies', 'iep', /A diagnosis alone does not decide it/],
  [11, 'getting-started', 'iep', /even if they pass their classes/],
  [13, 'parent-consent', '504', /For the first evaluation, yes/],
  [14, 'getting-started', '504', /The school must evaluate when/],
  [15, 'review-and-reevaluation', '504', /No federal rule says every year/],
  [16, 'written-plan', '504', /Federal rules do not require a set form/],
  [17, 'evaluation', 'iep', /unless your state sets another deadline/],
  [18, 'notice-and-records', '504', /must give you notice and let you see your child’s records/],
  [20, 'disagreements', '504', /The 504 rule has no stay put/],
  [21, 'independent-evaluation', '504', /You can pay for one/],
  [22, 'discipline', '504', /The school must evaluate again before the same kind of long removal/],
  [25, 'cost-and-funding', 'iep', /Federal IDEA money pays part of the cost/],
  [28, 'after-high-school', '504', /The school’s 504 plan also ends\. Section 504 still protects/],
  [29, 'private-school', 'iep', /may get some help under a services plan/],
  [30, 'after-high-school', 'iep', /16, or sooner in some states/],
];

describe('the common errors of public charts', () => {
  let text = '';
  let root: ShadowRoot;

  before(async () => {
    const compare = await show('iep-504-compare', {topics: 'all'});
    const resources = await show('parent-resources');
    root = compare.shadowRoot!;
    const footers = [compare, resources].map(({shadowRoot}) =>
      shadowRoot!.querySelector('.footer'),
    );
    text =
      textOf(root.querySelector('.root')) + textOf(resources.shadowRoot!.querySelector('.root'));
    // The last lines and the small print carry the dates of the content.
    for (const footer of footers) text = text.replace(textOf(footer), '');
    text = text.replace(/(Address last seen|listings are from) \w+ \d+, \d{4}/g, '');
  });

  for (const [number, error, pattern] of never) {
    it(`do not occur: ${number}, ${error}`, () => {
      expect(text).not.to.match(pattern);
    });
  }

  for (const [number, topic, plan, words] of rows) {
    it(`are answered: ${number}, in ${topic}.${plan}`, () => {
      expect(textOf(root.querySelector(`slot[name="${topic}.${plan}"]`))).to.match(words);
    });
  }

  it('are all looked for by a pattern or answered by a row', () => {
    const covered = new Set([...never, ...rows].map(([number]) => number));
    const missing = Array.from({length: 32}, (_, index) => index + 1).filter(
      (number) => !covered.has(number),
    );
    expect(missing).to.deep.equal([]);
  });
});
