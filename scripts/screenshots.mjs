// Photographs every scene in every browser and puts the pictures on one page, for a person to look at: as it
// is, and where something differs from the picture that is kept, that one and the difference too.
//
//   npm run screenshots              compares with the pictures that are kept
//   npm run screenshots -- --keep    keeps the new ones instead
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {findPrograms, findWebKit} from './programs.mjs';

const folder = '.cache/screenshots';
const sheet = path.resolve(folder, 'index.html');

findPrograms('chromium', 'firefox');
findWebKit();
rmSync(folder, {recursive: true, force: true});
const {status} = spawnSync(
  process.execPath,
  ['--test', '--test-reporter=spec', 'tests/appearance/screenshots.node.mjs'],
  {
    stdio: 'inherit',
    env: {...process.env, ...(process.argv.includes('--keep') && {UPDATE: 'yes'})},
  },
);
process.exitCode = status;

const browsers = readdirSync(folder);
const scenes = readdirSync(path.join(folder, browsers[0])).filter(
  (file) => !file.endsWith('.difference.png'),
);

const picture = (source, label) =>
  `<figure><figcaption>${label}</figcaption><a href="${source}"><img src="${source}" alt="" loading="lazy"></a></figure>`;

const pictures = (browser, file) => {
  const difference = `${browser}/${file.replace('.png', '.difference.png')}`;
  return [
    picture(`${browser}/${file}`, browser),
    ...(existsSync(path.join(folder, difference))
      ? [
          picture(`../../tests/appearance/kept/${browser}/${file}`, `${browser}, kept`),
          picture(difference, `${browser}, difference`),
        ]
      : []),
  ].join('\n');
};

const scene = (file) => `<section>
<h2>${path.basename(file, '.png')}</h2>
<div>${browsers.map((browser) => pictures(browser, file)).join('\n')}</div>
</section>`;

writeFileSync(
  sheet,
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Contact sheet</title>
<style>
  body { margin: 1rem; background: #888; font: 0.875rem/1.4 system-ui, sans-serif; }
  h2 { margin: 2rem 0 0.5rem; font-size: 1rem; }
  div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
  figure { margin: 0; }
  img { display: block; max-inline-size: 30vw; block-size: auto; }
</style>
<h1>iep-504-elements</h1>
${scenes.map(scene).join('\n')}
</html>
`,
);
console.log(`\nThe pictures are on ${pathToFileURL(sheet)}`);
