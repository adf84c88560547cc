// Packs the plugin and runs it in a real WordPress. Apart from `npm test`, because it downloads WordPress.
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {countFailure, countNodeTests, npmRun, sumUp} from './count-tests.mjs';
import {findPrograms} from './programs.mjs';

findPrograms('chromium', 'firefox', 'php');
console.log('\n— the files of WordPress');
const {status} = spawnSync(
  'npm',
  ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', 'integrations/wordpress'],
  {stdio: 'inherit', shell: process.platform === 'win32'},
);
if (status !== 0) {
  console.error('The files of WordPress could not be had from npm, so nothing was tested in it.');
  countFailure();
} else if (npmRun('build') && npmRun('package:wordpress')) {
  await countNodeTests([path.resolve('tests/wordpress/wordpress.mjs')]);
} else countFailure();
sumUp('wordpress-tests');
