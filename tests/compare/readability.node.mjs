import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ceilings, measure, measureSpanish, spanishFloor} from '../../scripts/readability.mjs';

describe('the reading level of the comparison', () => {
  const {each, whole} = measure();

  it(`is grade ${ceilings.plainWhole} at most for the whole`, () => {
    assert.ok(whole.plain <= ceilings.plainWhole, String(whole.plain));
  });

  it(`is grade ${ceilings.rawWhole} at most for the whole, with every name of a law counted`, () => {
    assert.ok(whole.raw <= ceilings.rawWhole, String(whole.raw));
  });

  it(`is grade ${ceilings.plainCell} at most in each of the 52 cells`, () => {
    const cells = each.filter(({isCell}) => isCell);
    assert.equal(cells.length, 52);
    assert.deepEqual(
      cells.filter(({plain}) => plain > ceilings.plainCell),
      [],
    );
  });

  it(`is ${spanishFloor} at least in Spanish, “fairly easy” by INFLESZ`, async () => {
    const ease = await measureSpanish();
    assert.ok(ease >= spanishFloor, String(ease));
  });
});
