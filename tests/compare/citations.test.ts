import {expect} from '@open-wc/testing';
import {cite} from '../../src/compare/citations.js';
import {topics} from '../../src/compare/topics.js';

describe('a source', () => {
  for (const [label, url] of [
    ['34 CFR 300.39(b)(3)', 'https://www.ecfr.gov/current/title-34/section-300.39'],
    ['34 CFR 300.304-300.306', 'https://www.ecfr.gov/current/title-34/section-300.304'],
    ['34 CFR Part 303', 'https://www.ecfr.gov/current/title-34/part-303'],
    [
      '29 U.S.C. 794a',
      'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title29-section794a&num=0&edition=prelim',
    ],
    [
      'Endrew F. v. Douglas County School District RE-1, 580 U.S. 386 (2017)',
      'https://www.supremecourt.gov/opinions/16pdf/15-827_0pm1.pdf',
    ],
  ] as const) {
    it(`leads from “${label}” to the official text`, () => {
      expect(cite(label)).to.deep.equal({label, url});
    });
  }

  it('of which no official text is known is a mistake, and says so', () => {
    expect(() => cite('Some blog')).to.throw(RangeError, 'Some blog');
  });

  it('is known for every cell', () => {
    for (const {cells} of topics) {
      for (const {sources} of [cells.iep, cells[504]]) sources.forEach(cite);
    }
  });
});
