// Installs the packages of the lock file where they are missing or older than it. Runs before `npm start`
// and `npm test`, so that a fresh clone needs nothing else first.
import {execFileSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const installed = 'node_modules/.package-lock.json';
const isCurrent =
  existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!isCurrent) {
  console.log('Installing packages …');
  execFileSync('npm', ['ci'], {stdio: 'inherit', shell: process.platform === 'win32'});
}
