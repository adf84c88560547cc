import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {measureShifts} from '../../bench/layout-shift.mjs';

const careless = 'nothing between the tags';
const still = [
  'nothing, and a reserved height',
  'a file, and a reserved height',
  'a file, and blocking="render"',
  'a declarative shadow root',
];
/** The text after the element does not even move where nobody sees it. */
const whole = still.slice(2);

describe('when the script comes to a page with', () => {
  let cases;
  const loadsOf = (way) =>
    cases.filter((one) => one.way === way).flatMap(({loads}) => Object.values(loads).flat());

  before(async () => {
    ({cases} = await measureShifts(1, [careless, ...still]));
  });

  it(`${careless}, Chromium counts a layout shift: what is below finds one`, () => {
    assert.ok(loadsOf(careless).every(({shift}) => shift > 0.5));
  });

  for (const way of still) {
    it(`${way}, nothing moves that a reader sees, at the top, at its end or below it`, () => {
      assert.deepEqual([...new Set(loadsOf(way).map(({shift}) => shift))], [0]);
    });
  }

  for (const way of whole) {
    it(`${way}, the text after the element stays where it is`, () => {
      assert.deepEqual([...new Set(loadsOf(way).map(({moved}) => moved))], [0]);
    });
  }
});
