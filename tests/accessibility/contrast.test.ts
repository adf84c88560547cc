import {expect} from '@open-wc/testing';
import {colors} from '../../src/shared/tokens.js';

type Name = keyof typeof colors;

/** Which color stands on which. */
const texts: [foreground: Name, background: Name][] = [
  ['text', 'surface'],
  ['text', 'key-surface'],
  ['muted', 'surface'],
  ['muted', 'key-surface'],
  ['accent', 'surface'],
  ['accent', 'key-surface'],
  ['iep-color', 'surface'],
  ['iep-color', 'iep-surface'],
  ['text', 'iep-surface'],
  ['accent', 'iep-surface'],
  ['iep-color', 'key-surface'],
  ['504-color', 'surface'],
  ['504-color', '504-surface'],
  ['text', '504-surface'],
  ['accent', '504-surface'],
  ['504-color', 'key-surface'],
  ['key-color', 'key-surface'],
];

function luminance(hex: string): number {
  const digits =
    hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g)!;
  const [red, green, blue] = digits.map((pair) => {
    const value = parseInt(pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

describe('the contrast of', () => {
  for (const [index, theme] of ['light', 'dark'].entries()) {
    for (const [foreground, background] of texts) {
      it(`${foreground} on ${background} is at least 4.5 to 1 in the ${theme} theme`, () => {
        expect(contrast(colors[foreground][index]!, colors[background][index]!)).to.be.at.least(
          4.5,
        );
      });
    }
  }
});
