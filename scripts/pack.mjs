import {execFileSync} from 'node:child_process';
import path from 'node:path';

/** Packs the project, which is built already, as npm would publish it. Returns the path of the tarball. */
export function packInto(folder) {
  const answer = execFileSync(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    {encoding: 'utf8', shell: process.platform === 'win32'},
  );
  return path.join(folder, JSON.parse(answer)[0].filename);
}
