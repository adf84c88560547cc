// The package as npm would publish it, in a project that installed it.
import assert from 'node:assert/strict';
import {execFile, execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import os from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import Ajv from 'ajv';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {packInto} from '../../scripts/pack.mjs';

const run = promisify(execFile);
const readJson = async (file) => JSON.parse(await readFile(file, 'utf8'));

const {name, exports: paths} = await readJson('package.json');
const manifest = await readJson('custom-elements.json');
const single = Object.keys(paths).filter((key) => !key.includes('*'));
const modules = single.filter((key) => paths[key].default);

describe('the npm package', () => {
  let project;
  let tarball;
  const installed = () => path.join(project, 'node_modules', name);

  /** Runs a module in the project. */
  const node = (code) => run('node', ['--input-type=module', '-e', code], {cwd: project});

  before(async () => {
    project = await mkdtemp(path.join(os.tmpdir(), 'iep504-npm-'));
    tarball = packInto(project);
    await mkdir(installed(), {recursive: true});
    execFileSync('tar', ['-xzf', tarball, '-C', installed(), '--strip-components=1']);
    await mkdir(path.join(project, 'node_modules/@lit'));
    await mkdir(path.join(project, 'node_modules/@types'));
    for (const other of ['lit', '@lit/localize', '@types/react', 'vue', 'svelte']) {
      const link = path.join(project, 'node_modules', other);
      await symlink(path.resolve('node_modules', other), link, 'junction');
    }
    await writeFile(path.join(project, 'package.json'), '{"type": "module"}');
  });
  after(() => rm(project, {recursive: true}));

  it('has every file that package.json names', () => {
    const targets = single.flatMap((key) =>
      typeof paths[key] === 'string' ? paths[key] : Object.values(paths[key]),
    );
    assert.deepEqual(
      targets.filter((target) => !existsSync(path.join(installed(), target))),
      [],
    );
  });

  it('resolves every path that the README names', async () => {
    const readme = await readFile('README.md', 'utf8');
    const named = new Set(
      [...readme.matchAll(/['"`](iep-504-elements(?:\/[\w./-]+)?)['"`]/g)].map(([, id]) => id),
    );
    assert.ok(named.size > modules.length, [...named].join());
    for (const id of named) {
      const key = id.replace(name, '.');
      const target = key.startsWith('./dist/') ? key : (paths[key]?.types ?? paths[key]);
      assert.ok(target && existsSync(path.join(installed(), target)), id);
    }
  });

  for (const key of modules) {
    const id = key.replace('.', name);
    it(`can be imported in Node without a DOM: ${id}`, async () => {
      const {stderr} = await node(`await import('${id}')`);
      assert.equal(stderr, '');
    });
  }

  it('registers both elements, or one, or none', async () => {
    const registered = async (id) => {
      const {stdout} = await node(`
        await import('${id}');
        const names = ['iep-504-compare', 'parent-resources'];
        console.log(names.filter((name) => globalThis.customElements.get(name)).join());`);
      return stdout.trim();
    };
    assert.equal(await registered(name), 'iep-504-compare,parent-resources');
    assert.equal(await registered(`${name}/iep-504-compare`), 'iep-504-compare');
    assert.equal(await registered(`${name}/parent-resources`), 'parent-resources');
    assert.equal(await registered(`${name}/classes`), '');
  });

  it('leaves @lit/localize to an app that configures it itself', async () => {
    await node(`
      import '${name}';
      import {configureLocalization} from '@lit/localize';
      configureLocalization({sourceLocale: 'en', targetLocales: [], loadLocale() {}});`);
  });

  it('loads a language only on demand', async () => {
    const code = await readFile(path.join(installed(), 'dist/esm/chunks/shared.js'), 'utf8');
    assert.match(code, /import\('\.\/es\.js'\)/);
    for (const file of ['index.js', 'chunks/shared.js', 'chunks/compare.js']) {
      const text = await readFile(path.join(installed(), 'dist/esm', file), 'utf8');
      assert.doesNotMatch(text, /Leer en inglés/);
    }
  });

  it('has no complaint from publint', async () => {
    const {messages, pkg} = await publint({pkgDir: installed(), strict: true, pack: false});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that are right for bundlers and for Node’s ES modules', async () => {
    const analysis = await checkPackage(
      createPackageFromTarballData(new Uint8Array(await readFile(tarball))),
    );
    // An ES module that CommonJS requires: Node can do that since 20.19, TypeScript 5.9 calls it an error.
    // node10 is TypeScript's name for a resolution that knows no `exports`.
    const problems = analysis.problems.filter(
      ({resolutionKind}) => !['node10', 'node16-cjs'].includes(resolutionKind),
    );
    assert.deepEqual(problems, []);
    for (const key of single.filter((key) => paths[key].types)) {
      assert.ok(analysis.entrypoints[key].resolutions.bundler.resolution.isTypeScript, key);
    }
  });

  for (const moduleResolution of ['Bundler', 'NodeNext']) {
    it(`has types for plain TypeScript, React, Vue and Svelte that reject what is wrong (${moduleResolution})`, async () => {
      const folder = path.join(project, moduleResolution);
      await cp('tests/package/consumer', folder, {recursive: true});
      await writeFile(
        path.join(folder, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: {
            target: 'ES2022',
            module: moduleResolution === 'Bundler' ? 'ESNext' : moduleResolution,
            moduleResolution,
            lib: ['ES2023', 'DOM', 'DOM.Iterable'],
            types: [],
            jsx: 'react-jsx',
            strict: true,
            exactOptionalPropertyTypes: true,
            skipLibCheck: false,
            noEmit: true,
          },
        }),
      );
      const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
      const {stdout} = await run('node', [tsc, '-p', folder]).catch((error) => error);
      assert.equal(stdout, '');
    });
  }
});

describe('what editors read', () => {
  it('is a manifest by the schema of custom-elements-manifest', async () => {
    const ajv = new Ajv({allowUnionTypes: true});
    const validate = ajv.compile(
      await readJson('node_modules/custom-elements-manifest/schema.json'),
    );
    assert.ok(validate(manifest), ajv.errorsText(validate.errors));
  });

  it('names only modules that are in the package', () => {
    const named = JSON.stringify(manifest).matchAll(/"(?:module|path)":"([^"]*)"/g);
    const files = new Set([...named].map(([, file]) => file));
    assert.ok(files.size >= 3);
    assert.deepEqual(
      [...files].filter((file) => !existsSync(file)),
      [],
    );
  });

  const elements = manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName);

  it('offers every attribute in VS Code, with its values', async () => {
    const {tags} = await readJson('vscode.html-custom-data.json');
    for (const {tagName, attributes} of elements) {
      const tag = tags.find((candidate) => candidate.name === tagName);
      assert.deepEqual(
        tag.attributes.map((attribute) => attribute.name),
        attributes.map((attribute) => attribute.name),
      );
      const theme = tag.attributes.find((attribute) => attribute.name === 'theme');
      assert.deepEqual(
        theme.values.map((value) => value.name),
        ['auto', 'light', 'dark'],
      );
    }
    const {properties} = await readJson('vscode.css-custom-data.json');
    assert.ok(properties.some((property) => property.name === '--iep504-accent'));
  });

  it('offers every attribute and event in JetBrains editors', async () => {
    const types = await readJson('web-types.json');
    const {version} = await readJson('package.json');
    assert.deepEqual([types.name, types.version], [name, version]);
    for (const {tagName, attributes, events} of elements) {
      const tag = types.contributions.html.elements.find((candidate) => candidate.name === tagName);
      assert.deepEqual(
        tag.attributes.map((attribute) => attribute.name),
        attributes.map((attribute) => attribute.name),
      );
      assert.deepEqual(
        tag.js.events.map((event) => event.name),
        events.map((event) => event.name),
      );
    }
  });
});
