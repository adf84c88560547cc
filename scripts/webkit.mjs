// Starts WebKit for the tests. Puppeteer knows only Chromium and Firefox, so this is WebKitGTK, driven
// through WebDriver, on a screen that nobody sees.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout} from 'node:timers/promises';
import {WebdriverLauncher} from '@web/test-runner-webdriver';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts the driver, until this process ends.
 *
 * @param {{driver: string, screen: string}} programs as `findWebKit()` finds them
 * @returns the options of webdriverio, which then starts the browser
 */
export async function startWebKit(programs) {
  // High enough for every page that is photographed, and no higher: the pointer is in the middle, and only a
  // window that it is in has the focus. A window has 1024 x 768 at first.
  const screen = spawn(programs.screen, ['-displayfd', '3', '-screen', '0', '1600x1440x24'], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  const [display] = await Promise.race([
    once(screen.stdio[3], 'data'),
    once(screen, 'exit').then(([code]) => {
      throw new Error(`${programs.screen} ended with ${code} instead of showing a screen.`);
    }),
  ]);
  screen.stdio[3].unref();

  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${port}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, DISPLAY: `:${String(display).trim()}`},
  });
  for (const child of [driver, screen]) {
    child.unref();
    process.once('exit', () => child.kill());
  }
  // Node's test runner ends with it a file that takes too long; without this, nothing would hear of the end.
  process.once('SIGTERM', () => process.exit(1));

  const isListening = () =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
  for (let tries = 100; tries > 0 && !(await isListening()); tries--) await setTimeout(100);

  return {
    hostname: '127.0.0.1',
    port,
    logLevel: 'error',
    capabilities: {browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true},
  };
}

class WebKitLauncher extends WebdriverLauncher {
  async initialize(config) {
    await super.initialize(config);
    // Instead of MiniBrowser, as WebKitGTK calls its browser.
    this.name = 'WebKit';
  }
}

/** WebKit for @web/test-runner. */
export const webKitLauncher = (options) => new WebKitLauncher(options);
