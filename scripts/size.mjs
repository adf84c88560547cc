// Prints the size of every bundle, and fails where one is over its ceiling in scripts/size-ceilings.json.
//
//   npm run size
import {readFile, readdir} from 'node:fs/promises';
import {brotliCompressSync, gzipSync} from 'node:zlib';

const ceilings = JSON.parse(await readFile('scripts/size-ceilings.json', 'utf8'));
const bundles = (await readdir('dist')).filter((file) => file.endsWith('.js')).sort();

const columns = (cells) =>
  cells.map((cell, i) => (i ? cell.padStart(10) : cell.padEnd(18))).join('');

console.log(
  columns(['bundle', 'min', 'gzip', 'brotli', 'ceiling']) + '  (bytes; the ceiling is for brotli)',
);
for (const bundle of bundles) {
  const code = await readFile(`dist/${bundle}`);
  const brotli = brotliCompressSync(code).length;
  const ceiling = ceilings[bundle];
  const sizes = [code.length, gzipSync(code, {level: 9}).length, brotli, ceiling ?? 'none'];
  console.log(columns([bundle, ...sizes.map(String)]));
  if (!(brotli <= ceiling)) {
    console.error(`${bundle} is over its ceiling, or has none.`);
    process.exitCode = 1;
  }
}
