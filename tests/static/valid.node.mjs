// Whether the static files and the demo are valid HTML, by the checker of the W3C.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import os from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {findPrograms} from '../../scripts/programs.mjs';
import {address, fragments, pages, served} from './files.mjs';

// The package is the path of its archive. Its own way to start that downloads a Java.
const checker = String(createRequire(import.meta.url)('vnu-jar'));

const demos = (await readdir('demo')).filter((file) => file.endsWith('.html'));
const demoAddress = (file) => `/demo/${file}`;

const files = {
  ...served,
  '/broken.html': '<!doctype html><html lang="en"><title>Broken</title><p>One <b>two</p></html>',
};
for (const file of demos) files[demoAddress(file)] = await readFile(`demo/${file}`, 'utf8');

/** What the checker says of page.html, with the source, and why it stays. */
const acceptedInPages = {
  'It does not know container queries and their units yet.': /^CSS: .*(?:cqi|“container)/,
  'Roles are said on purpose: browsers forget them where the style sheet changes `display` or `list-style`.':
    /^The “\w+” role is unnecessary|^The “role” attribute must not be used on a “t[rhd]”/,
  'The first heading is left to the page that frames it.': /^This document has heading elements/,
  'It reckons another hash than browsers do. That they take the style, the test of its colors shows.':
    /^Inline style violates Content Security Policy/,
};

/** The same for the demo. */
const acceptedInDemos = {
  'Prettier writes it so.': /^Trailing slash on void elements/,
  "In a file there is no 'self'.": /^Resource violates Content Security Policy/,
  'Every browser takes it, and it needs no style, which a policy may forbid.':
    /^Bad value “100%” for attribute “width” on element “iframe”/,
  'Data is no script: the policy lets it be.': /^Inline script violates .*application\/json/,
};

describe('the Nu HTML checker', () => {
  /** By address: what it says. */
  const said = {};
  let folder;

  before(async () => {
    const {java} = findPrograms('java');
    // It refuses to read from this machine's own server.
    folder = await mkdtemp(path.join(os.tmpdir(), 'iep-504-'));
    for (const [name, html] of Object.entries(files)) {
      await mkdir(path.dirname(folder + name), {recursive: true});
      await writeFile(folder + name, html);
      said[name] = [];
    }
    const parameters = ['-jar', checker, '--format', 'json', '--stdout', folder];
    const output = await new Promise((resolve, reject) => {
      execFile(java, parameters, {maxBuffer: Infinity}, (error, stdout, stderr) =>
        // It ends with an error where it finds one.
        stdout ? resolve(stdout) : reject(new Error(stderr, {cause: error})),
      );
    });
    for (const {url, message, extract = ''} of JSON.parse(output).messages) {
      const name = fileURLToPath(url).slice(folder.length);
      said[name].push(`${message} ${extract.replace(/\s+/g, ' ')}`);
    }
  });
  after(() => rm(folder, {recursive: true, force: true}));

  const saidOf = (names) => names.flatMap((name) => said[name].map((text) => `${name}: ${text}`));

  /** What is said of files and not accepted, and what is accepted and never said. */
  const surprises = (names, accepted) => {
    const texts = names.flatMap((name) => said[name]);
    const patterns = Object.values(accepted);
    return [
      ...texts.filter((text) => !patterns.some((pattern) => pattern.test(text))),
      ...patterns.filter((pattern) => !texts.some((text) => pattern.test(text))),
    ];
  };

  it('finds the fault of a page that has one', () => {
    assert.match(saidOf(['/broken.html']).join('\n'), /“b”/);
  });

  it('finds nothing in a page around a fragment, whichever it is', () => {
    assert.deepEqual(saidOf(fragments.map(address)), []);
  });

  it('finds nothing in page.html but what we accept', () => {
    assert.deepEqual(surprises(pages.map(address), acceptedInPages), []);
  });

  it('finds nothing in the demo but what we accept', () => {
    assert.deepEqual(surprises(demos.map(demoAddress), acceptedInDemos), []);
  });
});
