// Finds the programs that the tests need beside Node. Downloads nothing itself: where one is missing and the
// system is Debian or Ubuntu, the system's own package is installed.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';

const programs = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr', 'firefox'],
  },
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    commands: ['WebKitWebDriver'],
    files: [],
    packages: ['webkit2gtk-driver'],
  },
  // The screen that WebKit needs.
  xvfb: {
    variable: 'XVFB_PATH',
    commands: ['Xvfb'],
    files: [],
    packages: ['xvfb'],
  },
  // For WordPress, with its own database in a file.
  php: {
    variable: 'PHP_PATH',
    commands: ['php'],
    files: [],
    packages: ['php-cli php-sqlite3 php-xml php-mbstring'],
    extensions: ['pdo_sqlite', 'xml', 'mbstring'],
  },
  // 17 or newer, for the Nu HTML checker.
  java: {
    variable: 'JAVA_PATH',
    commands: ['java'],
    files: [],
    packages: ['default-jre-headless'],
  },
  // Poppler, to read what is printed.
  pdftotext: {
    variable: 'PDFTOTEXT_PATH',
    commands: ['pdftotext'],
    files: [],
    packages: ['poppler-utils'],
    versionOption: '-v',
  },
  pdftoppm: {
    variable: 'PDFTOPPM_PATH',
    commands: ['pdftoppm'],
    files: [],
    packages: ['poppler-utils'],
    versionOption: '-v',
  },
};

function find({variable, commands, files, extensions = []}) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [
    process.env[variable],
    ...commands.flatMap((command) => folders.map((folder) => path.join(folder, command))),
    ...files,
  ];
  return candidates.find(
    (file) => file && existsSync(file) && (!extensions.length || hasExtensions(file, extensions)),
  );
}

function hasExtensions(php, extensions) {
  const {stdout} = spawnSync(php, ['-m'], {encoding: 'utf8'});
  const loaded = (stdout ?? '').toLowerCase().split(/\s+/);
  return extensions.every((extension) => loaded.includes(extension));
}

function install({packages}) {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return;
  const prefix = process.getuid() === 0 ? [] : ['sudo', '-n'];
  const run = (...command) => {
    const [program, ...parameters] = [...prefix, ...command];
    return spawnSync(program, parameters, {
      stdio: 'ignore',
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
  };
  run('apt-get', 'update');
  packages.some(
    (names) =>
      run('apt-get', 'install', '-y', '--no-install-recommends', ...names.split(' ')).status === 0,
  );
}

function findOrInstall(name) {
  const program = programs[name];
  if (!find(program)) {
    console.log(`${name} is not here; trying to install it …`);
    install(program);
  }
  return find(program);
}

/** The path of each program; ends the process with one clear line where one cannot be had. */
export function findPrograms(...names) {
  const found = {};
  for (const name of names) {
    const program = programs[name];
    found[name] = findOrInstall(name);
    if (!found[name]) {
      console.error(
        `The tests need ${name}. Install it (Debian: apt-get install ${program.packages[0]}), or set ${program.variable} to its path.`,
      );
      process.exit(1);
    }
  }
  return found;
}

/** The path of WebKit's driver and of its screen. Undefined where they cannot be had: few systems have them. */
export function findWebKit() {
  if (process.env.WITHOUT_WEBKIT) return undefined;
  const driver = findOrInstall('webkit');
  const screen = driver && findOrInstall('xvfb');
  if (screen) return {driver, screen};
  console.log(
    'WebKit cannot be had here, so its tests are not run (Debian: apt-get install webkit2gtk-driver xvfb).',
  );
  // The processes that this one starts need neither try again nor say so again.
  process.env.WITHOUT_WEBKIT = 'yes';
  return undefined;
}

/** How to start each browser with puppeteer-core. */
export function launchOptions() {
  const {chromium, firefox} = findPrograms('chromium', 'firefox');
  return {
    chromium: {
      executablePath: chromium,
      // No sandbox where there is none to be had: as root, in a container. The other switches keep the
      // browser from talking to its maker.
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
    firefox: {browser: 'firefox', executablePath: firefox},
  };
}

if (process.argv[1]?.endsWith('programs.mjs')) {
  for (const [name, file] of Object.entries(
    findPrograms('chromium', 'firefox', 'java', 'pdftotext', 'pdftoppm'),
  )) {
    const {versionOption = '--version'} = programs[name];
    const {stdout, stderr} = spawnSync(file, [versionOption], {encoding: 'utf8'});
    // Poppler says it where others say what went wrong.
    const [version] = (stdout || stderr).trim().split('\n');
    console.log(`${name}: ${version} (${file})`);
  }
  // These two tell no version.
  for (const [name, file] of Object.entries(findWebKit() ?? {})) {
    console.log(`webkit: ${name} (${file})`);
  }
}
