// Prints the size of what is shipped, and fails where a file is over its ceiling in scripts/size-ceilings.json:
// bytes as they are, gzip -9 and brotli 11, by the first pattern that fits the name of a file in dist. A
// ceiling goes up by a decision, in a commit of its own.
//
//   npm run size
//
// Of the patterns of many files it prints the largest. Then it says how near the single file is to the least
// that it could be: Lit and @lit/localize, and the bare texts of all its languages.
import {build} from 'esbuild';
import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {readTranslation, sourceMessages, translations} from './strings.mjs';

const measures = ['min', 'gzip', 'brotli'];

const brotli = (code) => brotliCompressSync(code).length;

const sizeOf = async (file) => {
  const code = await readFile(path.join('dist', file));
  return {
    file,
    min: code.length,
    gzip: gzipSync(code, {level: 9}).length,
    brotli: brotli(code),
  };
};

const fits = (pattern) =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);

const files = async () =>
  (await readdir('dist', {recursive: true}))
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.(?:js|html)$/.test(file))
    .sort();

/** The files that a website embeds. */
export async function bundleSizes() {
  const bundles = (await files()).filter((file) => fits('iep-504*.js').test(file));
  return Promise.all(bundles.map(sizeOf));
}

/** What it costs to have Lit and @lit/localize, with all that the elements use of them. */
async function engine() {
  const {outputFiles} = await build({
    stdin: {
      contents: `
        export {LitElement, css, html, nothing} from 'lit';
        export {ifDefined} from 'lit/directives/if-defined.js';
        export {msg, str} from '@lit/localize';
        export {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    legalComments: 'none',
    write: false,
  });
  return brotli(outputFiles[0].contents);
}

/** Every text of every language, and nothing else. */
async function texts() {
  const all = sourceMessages().map(({text}) => text);
  for (const {tag} of translations) {
    const {units} = await readTranslation(tag);
    all.push(...[...units.values()].map(({text}) => text));
  }
  return brotli(all.join('\n'));
}

async function checkCeilings() {
  const ceilings = Object.entries(JSON.parse(await readFile('scripts/size-ceilings.json', 'utf8')));
  const groups = new Map();
  for (const size of await Promise.all((await files()).map(sizeOf))) {
    const [pattern] = ceilings.find(([pattern]) => fits(pattern).test(size.file)) ?? [];
    if (!pattern)
      throw new Error(`dist/${size.file} has no ceiling in scripts/size-ceilings.json.`);
    groups.set(pattern, [...(groups.get(pattern) ?? []), size]);
  }
  const line = (cells) =>
    console.log(
      cells.map((cell, at) => (at ? String(cell).padStart(16) : cell.padEnd(40))).join(''),
    );
  line(['bytes / ceiling', ...measures]);
  for (const [pattern, ceiling] of ceilings) {
    const sizes = groups.get(pattern) ?? [];
    if (!sizes.length) throw new Error(`No file fits ${pattern} of scripts/size-ceilings.json.`);
    const row = (name, size) =>
      line([name, ...measures.map((measure) => `${size(measure)} / ${ceiling[measure]}`)]);
    if (sizes.length > translations.length + 1) {
      row(`${pattern} (${sizes.length})`, (measure) =>
        Math.max(...sizes.map((size) => size[measure])),
      );
    } else for (const size of sizes) row(size.file, (measure) => size[measure]);
    for (const size of sizes) {
      for (const measure of measures) {
        if (size[measure] <= ceiling[measure]) continue;
        console.error(`dist/${size.file} is over its ceiling for ${measure}.`);
        process.exitCode = 1;
      }
    }
  }
}

async function printLeast() {
  const single = (await sizeOf('iep-504.js')).brotli;
  const [lit, text] = [await engine(), await texts()];
  console.log(
    `\niep-504.js: ${single}, ${(single / (lit + text)).toFixed(3)} times the least that it could be: ${lit} of Lit and @lit/localize, ${text} of texts (brotli)`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await checkCeilings();
  await printLeast();
}
