import {css, unsafeCSS, type CSSResult} from 'lit';

/** Name of each color → what it is in a light and in a dark page. A test computes their contrast. */
export const colors = {
  surface: ['#fff', '#15181e'],
  text: ['#1c2129', '#e8eaee'],
  muted: ['#505866', '#a9b1bf'],
  rule: ['#d9dde3', '#343a45'],
  accent: ['#1a5485', '#8dc2f0'],
  'iep-color': ['#3a3a94', '#b5b8fb'],
  'iep-surface': ['#f1f1fb', '#20213a'],
  '504-color': ['#0c5c5c', '#7fd0cb'],
  '504-surface': ['#e9f5f4', '#15302f'],
  'key-color': ['#7a4300', '#f2c078'],
  'key-surface': ['#fdf5e6', '#2b2213'],
} as const;

const declare = (value: (light: string, dark: string) => string) =>
  Object.entries(colors)
    .map(([name, [light, dark]]) => `--_${name}:var(--iep504-${name},${value(light, dark)})`)
    .join(';');

/** Browsers without `light-dark()` (before spring 2024) get the light theme. */
const palette = unsafeCSS(
  `:host{${declare((light) => light)}}` +
    `@supports (color:light-dark(#000,#fff)){:host{${declare((light, dark) => `light-dark(${light},${dark})`)}}}`,
);

const scale = css`
  :host {
    --_font: var(--iep504-font, inherit);
    --_size: var(--iep504-font-size, max(1rem, 16px));
    --_space: var(--iep504-space, max(1rem, 16px));
    --_radius: var(--iep504-radius, 8px);
  }
`;

/** The design decisions that a page may change, as `--iep504-*`; inside they are `--_*`. */
export const tokens: CSSResult[] = [palette, scale];
