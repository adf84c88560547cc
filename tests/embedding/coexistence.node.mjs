// Pages on which the elements are not alone: other copies, other apps that use Lit, and whatever moves
// elements about.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import * as esbuild from 'esbuild';
import {strictPolicy, useBrowser, useServer} from '../browser-page.mjs';

const script = await readFile('dist/iep-504.js', 'utf8');

const page = (content, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title></head><body>${content}</body></html>`;

const module = (src) => `<script type="module" src="${src}"></script>`;
const elements = '<iep-504-compare></iep-504-compare><parent-resources></parent-resources>';
const snippet = `${module('iep-504.js')}${elements}`;

/** How other apps come to a page, with what their Lit says in the console by itself. */
const builds = {
  npm: {
    // The development build: the one that warns of several copies of Lit.
    options: {format: 'esm', conditions: ['development']},
    warning: /Lit is in dev mode/,
  },
  cdn: {options: {format: 'iife', minify: true}},
};

async function bundle(contents, options) {
  const {outputFiles} = await esbuild.build({
    stdin: {contents, resolveDir: process.cwd()},
    bundle: true,
    write: false,
    ...options,
  });
  return outputFiles[0].text;
}

/** Another app, which has our element in it. */
const litApp = `
  import {LitElement, css, html} from 'lit';
  class OtherApp extends LitElement {
    static properties = {count: {}};
    static styles = css\`p { color: rgb(1, 2, 3); }\`;
    constructor() {
      super();
      this.count = 0;
    }
    render() {
      return html\`<p>Count \${this.count}</p><iep-504-compare .topics=\${'who-decides'}></iep-504-compare>\`;
    }
  }
  customElements.define('other-app', OtherApp);`;

/** The same text id as one of ours, so that a mix-up shows. */
const localizedApp = (configure) => `
  import {LitElement, html} from 'lit';
  import {configureLocalization, configureTransformLocalization, msg, updateWhenLocaleChanges} from '@lit/localize';
  globalThis.localization = ${configure};
  class OtherApp extends LitElement {
    constructor() {
      super();
      updateWhenLocaleChanges(this);
    }
    render() {
      return html\`<p>\${msg('Theirs', {id: 'common.language.label'})}</p>\`;
    }
  }
  customElements.define('other-app', OtherApp);`;

const runtimeApp = localizedApp(`configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['es'],
  loadLocale: async () => ({templates: {'common.language.label': 'Suyo'}}),
})`);

const apps = {
  lit: litApp,
  runtime: runtimeApp,
  transform: localizedApp("configureTransformLocalization({sourceLocale: 'en'})"),
};

const appFiles = Object.fromEntries(
  await Promise.all(
    Object.entries(apps).flatMap(([app, code]) =>
      Object.entries(builds).map(async ([build, {options}]) => [
        `/${app}.${build}.js`,
        await bundle(code, options),
      ]),
    ),
  ),
);

const orders = {
  before: (theirs) => `${module(theirs)}<other-app></other-app>${snippet}`,
  after: (theirs) => `${snippet}<other-app></other-app>${module(theirs)}`,
};

const appPages = Object.fromEntries(
  Object.keys(appFiles).flatMap((file) =>
    Object.entries(orders).map(([order, content]) => [
      `${file}.${order}.html`,
      page(content(file), file.startsWith('/lit') ? 'en' : 'es'),
    ]),
  ),
);

/** One host for each mode, and their roots where the tests find them. */
const shadowHosts = `<div lang="es"></div><div lang="es"></div><script>
  globalThis.roots = ['open', 'closed'].map((mode, index) => {
    const root = document.querySelectorAll('div')[index].attachShadow({mode});
    root.innerHTML = '${elements}';
    return root;
  });
</script>`;

const files = {
  '/iep-504.js': script,
  '/other-version.js': script.replaceAll('"0.1.0"', '"0.0.9"'),
  ...appFiles,
  ...appPages,
  '/in-one.js': await bundle(`import './dist/iep-504.js';${runtimeApp}`, builds.cdn.options),
  '/in-one.html': page(`${module('in-one.js')}<other-app></other-app>${elements}`, 'es'),
  '/page.html': page(snippet),
  '/twice.html': page(`${snippet}${module('iep-504.js?again')}`),
  '/newer-first.html': page(`${snippet}${module('other-version.js')}`),
  '/older-first.html': page(`${module('other-version.js')}${snippet}`),
  '/taken.html': page(
    `<script>customElements.define('iep-504-compare', class extends HTMLElement {
      connectedCallback() { this.attachShadow({mode: 'open'}).innerHTML = '<h2>Taken</h2><p part="footer">'; }
    });</script>${snippet}`,
  ),
  '/shadow.html': page(`${shadowHosts}${module('iep-504.js')}`),
  '/shadow-after.html': page(`${module('iep-504.js')}${shadowHosts}`),
  '/frame.html': page(
    `${snippet}<iframe srcdoc="<!doctype html><html lang=es><title>A frame</title>"></iframe>`,
  ),
  '/properties.html': page(
    `${elements}<script>
      document.querySelector('iep-504-compare').topics = 'all';
      const directory = {
        version: 1,
        updated: '2026-11-02',
        entries: [{name: 'Own House', categories: ['speech-language'], regions: ['UT']}],
      };
      Object.assign(document.querySelector('parent-resources'), {
        directory,
        filters: {state: 'UT', text: 'own house'},
      });
    </script>${module('iep-504.js')}`,
  ),
  '/state.html': page(
    `${elements}<script>document.querySelector('parent-resources').state = 'UT'</script>${module('iep-504.js')}`,
  ),
};

/**
 * How each of our elements is.
 *
 * @param where an expression for the roots in which they are
 */
const look = (tab, where = '[document]') =>
  tab.evaluate(`(async () => {
    const found = ${where}.flatMap((root) => [...root.querySelectorAll('iep-504-compare, parent-resources')]);
    // The texts of a language come in a task of their own.
    await new Promise((resolve) => setTimeout(resolve, 50));
    // No longer where an element fails and never comes.
    await Promise.race([
      Promise.all(found.map((element) => element.updateComplete)),
      new Promise((resolve) => setTimeout(resolve, 2000)),
    ]);
    return found.map((element) => {
      const root = element.shadowRoot?.querySelector('.root');
      const parts = [...(root?.querySelectorAll('[part=row], [part=card]') ?? [])];
      return {
        name: element.localName,
        lang: root?.lang,
        isStyled: Boolean(root) && getComputedStyle(root).paddingTop !== '0px',
        isWhole: parts.filter((part) => part.checkVisibility()).length >= 12,
      };
    });
  })()`);

const both = (lang) =>
  ['iep-504-compare', 'parent-resources'].map((name) => ({
    name,
    lang,
    isStyled: true,
    isWhole: true,
  }));

for (const name of ['chromium', 'firefox']) {
  describe(`in ${name}`, () => {
    const server = useServer(files);
    const strict = useServer(files, {'content-security-policy': strictPolicy});
    const browser = useBrowser(name);

    describe('beside other copies', () => {
      it('says nothing where the same file comes twice, under the strict policy too', async () => {
        for (const {origin} of [server, strict]) {
          const {messages} = await browser.open(`${origin}/twice.html`);
          assert.deepEqual(messages, []);
        }
      });

      for (const [file, present, late] of [
        ['newer-first', '0.1.0', '0.0.9'],
        ['older-first', '0.0.9', '0.1.0'],
      ]) {
        it(`warns once for each element of another version, ${file}, and leaves it out`, async () => {
          for (const {origin} of [server, strict]) {
            const {messages} = await browser.open(`${origin}/${file}.html`);
            assert.deepEqual(
              messages,
              ['iep-504-compare', 'parent-resources'].map(
                (tag) =>
                  `<${tag}> is already here in version ${present}; version ${late} is left out.`,
              ),
            );
          }
        });

        it(`shows both elements where two versions are there, ${file}`, async () => {
          const {page: tab} = await browser.open(`${server.origin}/${file}.html`);
          assert.deepEqual(await look(tab), both('en'));
        });
      }

      it('leaves a name to whoever has it, warns, and defines the other', async () => {
        const {page: tab, messages} = await browser.open(`${server.origin}/taken.html`);
        assert.deepEqual(messages, [
          '<iep-504-compare> is already here in version unknown; version 0.1.0 is left out.',
        ]);
        assert.deepEqual((await look(tab)).slice(1), both('en').slice(1));
      });
    });

    describe('moved about', () => {
      const open = (path) => browser.open(`${server.origin}/${path}.html`);

      for (const file of ['shadow', 'shadow-after']) {
        it(`works in an open and in a closed shadow root, in the language of its host (${file})`, async () => {
          const {page: tab, messages} = await open(file);
          await tab.waitForFunction(() => customElements.get('parent-resources'));
          assert.deepEqual(await look(tab, 'roots'), [...both('es'), ...both('es')]);
          assert.deepEqual(messages, []);
        });
      }

      it('hears a change of language around the shadow root that it is in', async () => {
        const {page: tab} = await open('shadow');
        await tab.waitForFunction(() => customElements.get('parent-resources'));
        await look(tab, 'roots');
        await tab.evaluate(() =>
          document.querySelectorAll('div').forEach((host) => (host.lang = 'en')),
        );
        assert.deepEqual(await look(tab, 'roots'), [...both('en'), ...both('en')]);
      });

      it('keeps what the reader opened and typed where it is moved on its page', async () => {
        const {page: tab, messages} = await open('page');
        const kept = await tab.evaluate(async () => {
          const compare = document.querySelector('iep-504-compare');
          const resources = document.querySelector('parent-resources');
          compare.shadowRoot.querySelector('.more').click();
          resources.filters = {state: 'UT', text: 'parent'};
          const section = document.body.appendChild(document.createElement('section'));
          section.append(resources, compare);
          await Promise.all([compare.updateComplete, resources.updateComplete]);
          return {
            expanded: compare.shadowRoot.querySelector('.more').ariaExpanded,
            text: resources.shadowRoot.querySelector('input').value,
          };
        });
        assert.deepEqual(kept, {expanded: 'true', text: 'parent'});
        assert.deepEqual(messages, []);
      });

      const frames =
        '[...document.querySelectorAll("iframe")].map((frame) => frame.contentDocument)';
      const moves = {
        appended: (frame) => frame.body.append(...document.querySelectorAll('body > :not(iframe)')),
        adopted: (frame) => {
          for (const element of document.querySelectorAll('body > :not(script, iframe)')) {
            frame.body.append(frame.adoptNode(element));
          }
        },
        'made here and put there': (frame) =>
          frame.body.append(
            document.createElement('iep-504-compare'),
            document.createElement('parent-resources'),
          ),
      };
      const move = (tab, how) =>
        tab.evaluate(`(${moves[how]})(document.querySelector('iframe').contentDocument)`);

      for (const how of Object.keys(moves)) {
        it(`is whole, styled and in the language of another document, ${how}`, async () => {
          const {page: tab, messages} = await open('frame');
          await move(tab, how);
          assert.deepEqual(await look(tab, frames), both('es'));
          assert.deepEqual(messages, []);
        });
      }

      it('hears a change of language in another document', async () => {
        const {page: tab} = await open('frame');
        await move(tab, 'appended');
        await look(tab, frames);
        await tab.evaluate(() => {
          document.querySelector('iframe').contentDocument.documentElement.lang = 'en';
        });
        assert.deepEqual(await look(tab, frames), both('en'));
      });

      it('is as before when it comes back from another document', async () => {
        const {page: tab, messages} = await open('frame');
        await move(tab, 'appended');
        await look(tab, frames);
        await tab.evaluate(() => {
          document.body.append(...document.querySelector('iframe').contentDocument.body.children);
        });
        assert.deepEqual(await look(tab), both('en'));
        assert.deepEqual(messages, []);
      });

      it('is as before when it comes back from a document without a window', async () => {
        const {page: tab, messages} = await open('page');
        await tab.evaluate(() => {
          const {content} = document.createElement('template');
          content.append(...document.querySelectorAll('iep-504-compare, parent-resources'));
          document.body.append(content);
        });
        assert.deepEqual(await look(tab), both('en'));
        assert.deepEqual(messages, []);
      });

      const routers = {
        'markup that is put in again': () => {
          const {innerHTML} = document.body;
          document.body.innerHTML = '<p>Another page</p>';
          document.body.innerHTML = innerHTML;
        },
        'a body that is replaced by its copy': () => {
          document.body.replaceWith(document.body.cloneNode(true));
        },
        'a kept body that is put back later': async () => {
          const kept = document.body;
          kept.replaceWith(document.createElement('body'));
          await new Promise((resolve) => setTimeout(resolve, 20));
          document.body.replaceWith(kept);
        },
        'a parsed page whose body is taken over': () => {
          const parsed = new DOMParser().parseFromString(
            document.documentElement.outerHTML,
            'text/html',
          );
          document.body.replaceWith(document.adoptNode(parsed.body));
        },
      };
      for (const [way, swap] of Object.entries(routers)) {
        it(`is there again after a page router: ${way}`, async () => {
          const {page: tab, messages} = await open('page');
          await tab.evaluate(swap);
          assert.deepEqual(await look(tab), both('en'));
          assert.deepEqual(messages, []);
        });
      }
    });

    describe('properties set before the script', () => {
      const open = (path) => browser.open(`${server.origin}/${path}.html`);

      it('count: topics', async () => {
        const {page: tab} = await open('properties');
        const rows = await tab.evaluate(
          () =>
            document.querySelector('iep-504-compare').shadowRoot.querySelectorAll('[part=row]')
              .length,
        );
        assert.equal(rows, 26);
      });

      it('count: state', async () => {
        const {page: tab} = await open('state');
        const state = await tab.evaluate(
          () =>
            document.querySelector('parent-resources').shadowRoot.querySelector('[part=state-menu]')
              .value,
        );
        assert.equal(state, 'UT');
      });

      it('count: directory and filters', async () => {
        const {page: tab} = await open('properties');
        const shown = await tab.evaluate(() => {
          const element = document.querySelector('parent-resources');
          const {shadowRoot, filters} = element;
          return {
            filters,
            text: shadowRoot.querySelector('input').value,
            found: shadowRoot.querySelector('.results')?.innerText.includes('Own House'),
          };
        });
        assert.deepEqual(shown, {
          filters: {state: 'UT', text: 'own house', category: '', language: ''},
          text: 'own house',
          found: true,
        });
      });

      it('count again when they change later', async () => {
        const {page: tab} = await open('properties');
        const state = await tab.evaluate(async () => {
          const element = document.querySelector('parent-resources');
          element.filters = {state: 'NV'};
          await element.updateComplete;
          return element.shadowRoot.querySelector('[part=state-menu]').value;
        });
        assert.equal(state, 'NV');
      });
    });

    describe('beside another app that uses Lit', () => {
      /** Opens a page with an app, and asks of its Lit no more than it says by itself. */
      async function open(file, warning) {
        const {page: tab, messages} = await browser.open(`${server.origin}${file}.html`);
        await tab.waitForFunction(
          () => document.querySelector('other-app').shadowRoot?.firstElementChild,
        );
        return {
          tab,
          messages: messages.filter((message) => !warning?.test(message)),
          text: () =>
            tab.evaluate(async () => {
              const app = document.querySelector('other-app');
              await app.updateComplete;
              return app.shadowRoot.querySelector('p').textContent;
            }),
        };
      }

      for (const [build, {warning}] of Object.entries(builds)) {
        for (const order of Object.keys(orders)) {
          const where = `from ${build}, ${order} ours`;

          it(`both work, one inside the other: ${where}`, async () => {
            const {tab, messages, text} = await open(`/lit.${build}.js.${order}`, warning);
            await tab.evaluate(() => (document.querySelector('other-app').count = 1));
            assert.equal(await text(), 'Count 1');
            assert.deepEqual(await look(tab), both('en'));
            const [inner] = await look(tab, '[document.querySelector("other-app").shadowRoot]');
            assert.deepEqual(inner, {...both('en')[0], isWhole: false});
            const rows = await tab.evaluate(
              () =>
                document
                  .querySelector('other-app')
                  .shadowRoot.querySelector('iep-504-compare')
                  .shadowRoot.querySelectorAll('[part=row]').length,
            );
            assert.equal(rows, 1);
            assert.deepEqual(messages, []);
          });

          it(`its Lit notes itself alone: ${where}`, async () => {
            const {tab} = await open(`/lit.${build}.js.${order}`);
            const noted = await tab.evaluate(() =>
              ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions'].map(
                (versions) => globalThis[versions].length,
              ),
            );
            assert.deepEqual(noted, [1, 1, 1]);
          });

          it(`each keeps its own language: ${where}`, async () => {
            const {tab, messages, text} = await open(`/runtime.${build}.js.${order}`, warning);
            assert.equal(await text(), 'Theirs');
            assert.deepEqual(await look(tab), both('es'));
            await tab.evaluate(() => globalThis.localization.setLocale('es'));
            assert.equal(await text(), 'Suyo');
            await tab.evaluate(() => (document.documentElement.lang = 'en'));
            assert.deepEqual(await look(tab), both('en'));
            assert.equal(await text(), 'Suyo');
            assert.deepEqual(messages, []);
          });

          it(`its built-in texts stay while ours are translated: ${where}`, async () => {
            const {tab, messages, text} = await open(`/transform.${build}.js.${order}`, warning);
            assert.equal(await text(), 'Theirs');
            assert.deepEqual(await look(tab), both('es'));
            assert.deepEqual(messages, []);
          });
        }
      }

      it('each keeps its own language where a site bundles both in one', async () => {
        const {tab, messages, text} = await open('/in-one');
        assert.equal(await text(), 'Theirs');
        assert.deepEqual(await look(tab), both('es'));
        assert.deepEqual(messages, []);
      });
    });
  });
}
