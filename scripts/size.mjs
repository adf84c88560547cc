// Prints the size of every bundle, and fails where one is over its ceiling in scripts/size-ceilings.json.
// A ceiling goes up by a decision, in a commit of its own.
//
//   npm run size
import {readFile, readdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';

/** In bytes: as it is, gzip -9, brotli 11. */
export async function bundleSizes() {
  const bundles = (await readdir('dist')).filter((file) => /^iep-504.*\.js$/.test(file)).sort();
  return Promise.all(
    bundles.map(async (bundle) => {
      const code = await readFile(`dist/${bundle}`);
      return {
        bundle,
        min: code.length,
        gzip: gzipSync(code, {level: 9}).length,
        brotli: brotliCompressSync(code).length,
      };
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const ceilings = JSON.parse(await readFile('scripts/size-ceilings.json', 'utf8'));
  const line = (cells) =>
    cells.map((cell, i) => (i ? String(cell).padStart(9) : cell.padEnd(20))).join('');
  console.log(
    `${line(['bundle', 'min', 'gzip', 'brotli', 'ceiling'])}  (bytes; the ceiling is for brotli)`,
  );
  for (const {bundle, min, gzip, brotli} of await bundleSizes()) {
    // English and one other language: one ceiling for all of them.
    const ceiling = ceilings[bundle] ?? ceilings['iep-504.*.js'];
    console.log(line([bundle, min, gzip, brotli, ceiling]));
    if (!(brotli <= ceiling)) {
      console.error(`${bundle} is over its ceiling.`);
      process.exitCode = 1;
    }
  }
}
