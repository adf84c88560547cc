// A real WordPress for the tests: its files from npm, PHP and SQLite from the system, in a new folder, on this
// machine alone. What it starts it stops.
import {spawn, spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {unzipSync} from 'fflate';
import {folder as plugin} from '../../scripts/package-wordpress.mjs';
import {findPrograms} from '../../scripts/programs.mjs';

const builds = 'integrations/wordpress/node_modules/@wp-playground/wordpress-builds';

/** The versions that there are, by the name of their files. */
export const versions = ['wp-6.5', 'wp-nightly'];

function unzip(file, target) {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(file)))) {
    const place = path.join(target, name);
    if (name.endsWith('/')) mkdirSync(place, {recursive: true});
    else {
      mkdirSync(path.dirname(place), {recursive: true});
      writeFileSync(place, content);
    }
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Classic themes. npm has all of them but their PHP: ours stands in for it, around their own style sheet. */
const classicThemes = ['twentyseventeen', 'twentytwenty'];

/** Puts the files of a version together with the database driver, ours, and the plugin. */
function lay(site, version) {
  unzip(`${builds}/src/wordpress/${version}.zip`, site);
  // The zip leaves out most of what browsers ask for.
  cpSync(`${builds}/public/${version}`, site, {recursive: true, force: false});
  const plugins = path.join(site, 'wp-content/plugins');
  unzip(`${builds}/src/sqlite-database-integration/sqlite-database-integration.zip`, plugins);
  const driver = path.join(plugins, 'sqlite-database-integration');
  cpSync(path.join(plugins, 'sqlite-database-integration-main'), driver, {recursive: true});
  cpSync(path.join(driver, 'db.copy'), path.join(site, 'wp-content/db.php'));
  cpSync('tests/wordpress/site/wp-config.php', path.join(site, 'wp-config.php'));
  cpSync(
    'tests/wordpress/site/for-tests.php',
    path.join(site, 'wp-content/mu-plugins/for-tests.php'),
  );
  for (const theme of classicThemes) {
    const place = path.join(site, 'wp-content/themes', theme);
    cpSync(`${builds}/public/wp-nightly/wp-content/themes/${theme}`, place, {recursive: true});
    for (const file of ['index.php', 'functions.php']) {
      cpSync(`tests/wordpress/site/classic-${file}`, path.join(place, file));
    }
  }
  cpSync(plugin, path.join(plugins, 'iep-504-elements'), {recursive: true});
  rmSync(path.join(site, 'wp-content/debug.log'), {force: true});
}

/** Starts a WordPress with the plugin and the given pages. */
export async function startSite(version, pages) {
  const {php} = findPrograms('php');
  const site = mkdtempSync(path.join(os.tmpdir(), 'iep504-'));
  lay(site, version);
  const origin = `http://127.0.0.1:${await freePort()}`;
  const env = {...process.env, IEP504_ORIGIN: origin};
  const run = (script, input) => {
    const {status, stdout, stderr} = spawnSync(
      php,
      [path.resolve('tests/wordpress/site', script)],
      {
        cwd: site,
        env,
        input: JSON.stringify(input),
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(`${script}: ${stdout}${stderr}`);
    return JSON.parse(stdout);
  };
  const server = spawn(
    php,
    ['-S', new URL(origin).host, '-t', site, path.resolve('tests/wordpress/site/router.php')],
    {env, stdio: 'ignore', cwd: site},
  );
  const stop = () => {
    server.kill();
    rmSync(site, {recursive: true, force: true});
  };
  process.once('exit', stop);
  // The first request installs WordPress.
  for (let tries = 0; ; tries++) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok) break;
    if (tries === 100) throw new Error(`${version} does not answer.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const log = path.join(site, 'wp-content/debug.log');
  // What the database driver of 2024 says of itself when it installs, on a newer PHP.
  rmSync(log, {force: true});
  const ids = run('setup.php', pages);
  return {
    origin,
    stop,
    themes: [...classicThemes, 'twentytwentyfour'],
    addressOf: (name, more = {}) => {
      if (!(name in ids)) throw new Error(`There is no page "${name}"`);
      return `${origin}/?${new URLSearchParams({p: ids[name], ...more})}`;
    },
    idOf: (name) => ids[name],
    languagesOf: (locales) => run('languages.php', locales),
    log: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    versionOf: () =>
      /\$wp_version = '(.*?)'/.exec(
        readFileSync(path.join(site, 'wp-includes/version.php'), 'utf8'),
      )[1],
  };
}
