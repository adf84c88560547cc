// One long visit, in which a reader uses every control of both elements; then what the browser has sent and
// kept of it.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {useBrowser, useServer} from '../browser-page.mjs';

const directory = JSON.stringify({
  version: 1,
  updated: '2026-11-02',
  entries: Array.from({length: 120}, (_, index) => ({
    name: `Clinic ${index}`,
    url: 'https://example.org/',
    phone: '801-555-0100',
    categories: ['speech-language'],
    regions: [index % 2 ? 'UT' : 'NV'],
    languages: ['es'],
  })),
});

const files = {
  '/iep-504.js': await readFile('dist/iep-504.js', 'utf8'),
  '/beacon': '',
  '/page.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>
    <script type="module" src="iep-504.js"></script>
    <iep-504-compare></iep-504-compare>
    <parent-resources correction-url="https://example.org/correct">
      <script type="application/json">${directory}</script>
    </parent-resources></body></html>`,
};

/** Notes every way to keep or send something before the page has a chance to use it. */
function watch() {
  const noted = [];
  Object.defineProperty(globalThis, 'noted', {value: noted});
  const watchCall = (owner, method) => {
    const original = owner?.[method];
    if (!original) return;
    owner[method] = function (...rest) {
      noted.push(method);
      return Reflect.apply(original, this, rest);
    };
  };
  watchCall(Navigator.prototype, 'sendBeacon');
  watchCall(globalThis, 'fetch');
  watchCall(XMLHttpRequest.prototype, 'open');
  watchCall(Storage.prototype, 'setItem');
  watchCall(IDBFactory.prototype, 'open');
  watchCall(CacheStorage.prototype, 'open');
  watchCall(globalThis.ServiceWorkerContainer?.prototype, 'register');
  watchCall(StorageManager.prototype, 'getDirectory');
  watchCall(History.prototype, 'pushState');
  watchCall(History.prototype, 'replaceState');
  for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'Worker', 'Image']) {
    globalThis[name] = new Proxy(globalThis[name], {
      construct(target, rest) {
        noted.push(name);
        return Reflect.construct(target, rest);
      },
    });
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(value) {
      noted.push('cookie');
      cookie.set.call(this, value);
    },
  });
}

/**
 * Uses every control, and follows no link.
 *
 * @returns how often each kind was used
 */
async function visit() {
  const compare = document.querySelector('iep-504-compare');
  const resources = document.querySelector('parent-resources');
  const used = {};
  const painted = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all([compare.updateComplete, resources.updateComplete]);
  };
  const each = async (element, selector, use) => {
    const kind = `${element.localName} ${selector}`;
    used[kind] ??= 0;
    const count = element.shadowRoot.querySelectorAll(selector).length;
    for (let index = 0; index < count; index++) {
      const control = element.shadowRoot.querySelectorAll(selector)[index];
      if (!control) break;
      use(control);
      used[kind]++;
      await painted();
    }
  };
  const click = (control) => control.click();
  const choose = (index) => (select) => {
    select.selectedIndex = index;
    select.dispatchEvent(new Event('change', {bubbles: true}));
  };
  const type = (text) => (input) => {
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  };

  await each(compare, '.more', click);
  await each(compare, 'details', (details) => details.querySelector('summary').click());
  await each(compare, '.term', click);
  await each(resources, '.state [part=state-menu]', (menu) => {
    menu.value = 'UT';
    menu.dispatchEvent(new Event('change', {bubbles: true}));
  });
  await each(resources, '.disclosure', click);
  await each(resources, '.more', click);
  await each(resources, '.elsewhere button', click);
  await each(resources, 'th.others button', click);
  await each(resources, 'input', type('clinic'));
  // The number of results is read out after a pause.
  await new Promise((resolve) => setTimeout(resolve, 700));
  await each(resources, '.results .more', click);
  await each(resources, '.search select', choose(1));
  await each(resources, '.filtered button', click);
  await each(compare, '.bar select', choose(1));
  await each(resources, '.bar select', choose(0));
  await each(compare, '.bar select', choose(1));
  await each(resources, '.notice button', click);
  document.documentElement.lang = 'es';
  await painted();
  return used;
}

for (const name of ['chromium', 'firefox']) {
  describe(`a visit that uses every control, in ${name}`, () => {
    const server = useServer(files);
    const browser = useBrowser(name);
    let tab;
    let requests;
    let messages;
    let used;
    let storedBefore;

    const stored = () =>
      tab.evaluate(async () => ({
        cookie: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        address: location.href,
        steps: history.length,
        window: name,
      }));

    before(async () => {
      tab = await browser.newPage();
      requests = [];
      messages = [];
      await tab.evaluateOnNewDocument(watch);
      tab.on('request', (request) => requests.push(request.url()));
      tab.on('console', (message) => messages.push(message.text()));
      tab.on('pageerror', (error) => messages.push(String(error)));
      await tab.goto(`${server.origin}/page.html`);
      await tab.waitForFunction(() =>
        document.querySelector('parent-resources').shadowRoot?.querySelector('table'),
      );
      storedBefore = await stored();
      used = await tab.evaluate(visit);
      // What is sent at leisure would be sent by now.
      await new Promise((resolve) => setTimeout(resolve, 500));
    });

    it('leaves no control out', () => {
      const unused = Object.keys(used).filter((kind) => !used[kind]);
      assert.deepEqual(unused, []);
      assert.ok(used['iep-504-compare .term'] > 30, 'terms');
      assert.ok(used['iep-504-compare details'] > 50, 'details');
    });

    it('requests the page and the module, and nothing else', () => {
      assert.deepEqual(
        requests.filter((url) => !url.endsWith('/favicon.ico')),
        [`${server.origin}/page.html`, `${server.origin}/iep-504.js`],
      );
    });

    it('opens no way to send or keep anything', async () => {
      assert.deepEqual(await tab.evaluate(() => globalThis.noted), []);
    });

    it('leaves no cookie, no entry in any storage, and the address as it was', async () => {
      const clean = {cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0};
      assert.deepEqual(await stored(), {...storedBefore, ...clean});
    });

    it('says nothing in the console', () => {
      assert.deepEqual(messages, []);
    });

    it('is watched by a log that would see a beacon and a fetch', async () => {
      await tab.evaluate(async () => {
        navigator.sendBeacon('/beacon', 'x');
        await fetch('/beacon?fetched');
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.deepEqual(requests.slice(-2).sort(), [
        `${server.origin}/beacon`,
        `${server.origin}/beacon?fetched`,
      ]);
      assert.deepEqual(await tab.evaluate(() => globalThis.noted), ['sendBeacon', 'fetch']);
    });
  });
}
