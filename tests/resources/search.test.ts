import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fold, markMatches, readQuery, searchable} from '../../src/resources/directory/search.js';

const finds = (text: string, query: string) =>
  readQuery(query).every((word) => searchable(text).includes(word));

const marked = (text: string, query: string) =>
  markMatches(text, readQuery(query))
    .filter(({isMatch}) => isMatch)
    .map((run) => run.text);

describe('the search', () => {
  for (const [text, query] of [
    ['Evaluación', 'evaluacion'],
    ['EVALUATION', 'eval'],
    ['Đà Nẵng', 'da nang'],
    ['Hawaiʻi', 'hawaii'],
    ['Children’s clinic', 'childrens'],
    ['Straße', 'strasse'],
    ['Москва Ёлка', 'елка'],
    ['المَدْرَسَة', 'مدرسه'],
    ['إلى أين', 'الي اين'],
    ['الهاتف ٥٥٥', '555'],
    ['特殊教育服务', '教育'],
    ['ＩＥＰ', 'iep'],
    ['504 plan', '504'],
  ] as const) {
    it(`finds “${text}” by “${query}”`, () => {
      expect(finds(text, query)).to.equal(true);
    });
  }

  for (const [text, query] of [
    ['Orchard', 'chard'],
    ['Legal help', 'legal doctor'],
  ] as const) {
    it(`does not find “${text}” by “${query}”`, () => {
      expect(finds(text, query)).to.equal(false);
    });
  }

  it('marks the letters that were found, accents and all', () => {
    expect(marked('Evaluación gratis', 'evaluacion')).to.deep.equal(['Evaluación']);
    expect(marked('The lawyers’ room', 'law room')).to.deep.equal(['law', 'room']);
    expect(marked('特殊教育服务', '教育')).to.deep.equal(['教育']);
  });

  it('gives back every text whole, whatever is marked', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (text, query) => {
        const runs = markMatches(text, readQuery(query));
        expect(runs.map((run) => run.text).join('')).to.equal(text);
      }),
    );
  });

  it('marks something in every text that has a word of the search', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const [word] = readQuery(text);
        if (word) expect(markMatches(text, [word]).some(({isMatch}) => isMatch)).to.equal(true);
      }),
    );
  });

  it('folds plain texts as it folds others', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary-ascii'}), (text) => {
        expect(fold(`${text}é`)).to.equal(`${fold(text)}e`);
      }),
    );
  });
});
