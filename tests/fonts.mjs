// The fonts that pages of tests are drawn in, each in its package, so that the machine does not matter.
import {readFile} from 'node:fs/promises';
import {languages} from '../scripts/strings.mjs';

/** Browsers still draw them each in their way, and Chinese characters are drawn in two. */
const fontsOf = (language) => [
  {font: 'noto-sans', family: 'Noto Sans Variable'},
  {font: 'noto-sans-arabic', family: 'Noto Sans Arabic Variable'},
  ...(language === 'zh-Hans' ? [{font: 'noto-sans-sc', family: 'Noto Sans SC Variable'}] : []),
  ...(language === 'zh-Hant' ? [{font: 'noto-sans-tc', family: 'Noto Sans TC Variable'}] : []),
];
const folderOf = ({font}) => `/node_modules/@fontsource-variable/${font}`;

/** Links to the style sheets of the fonts of a language. */
export const fontLinks = (language) =>
  fontsOf(language)
    .map((font) => `<link rel="stylesheet" href="${folderOf(font)}/wght.css">`)
    .join('\n');

/** The names of the fonts of a language, as CSS writes them. */
export const fontFamilies = (language) =>
  fontsOf(language)
    .map(({family}) => `'${family}'`)
    .join();

/** What a server needs to send the fonts, by path. */
export const fontFiles = {};
for (const folder of new Set(languages.flatMap(({tag}) => fontsOf(tag).map(folderOf)))) {
  const css = await readFile(`.${folder}/wght.css`, 'utf8');
  fontFiles[`${folder}/wght.css`] = css;
  for (const [, file] of css.matchAll(/url\(\.(\/files\/[^)]+)\)/g)) {
    fontFiles[folder + file] = await readFile(`.${folder}${file}`);
  }
}
