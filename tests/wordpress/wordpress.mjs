// The plugin in a real WordPress. Run by `npm run test:wordpress`.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {folder as plugin} from '../../scripts/package-wordpress.mjs';
import {findPrograms} from '../../scripts/programs.mjs';
import {importSource} from '../../scripts/source-module.mjs';
import {shortcodes} from '../../demo/snippets.js';
import {useBrowser} from '../browser-page.mjs';
import {message} from '../static/files.mjs';
import {startSite, versions} from './site.mjs';

const raw = `<iep-504-compare topics="who-decides" onclick="alert(1)" state="UT"><p>Ask our office.</p></iep-504-compare>
<parent-resources state="UT" onmouseover="alert(1)"></parent-resources>`;

const contents = {
  block: '<!-- wp:iep504/compare /-->\n<!-- wp:iep504/resources {"state":"UT"} /-->',
  // As the builder of the demo writes them.
  shortcode: shortcodes({
    elements: ['compare', 'resources'],
    topics: 'all',
    state: 'UT',
    language: 'en',
    headingLevel: 3,
    theme: 'dark',
  }),
  both: '<!-- wp:iep504/compare {"topics":"who-decides"} /-->\n<!-- wp:shortcode -->\n[parent_resources]\n<!-- /wp:shortcode -->\n<!-- wp:shortcode -->\n[iep_504_compare topics="all" heading_level="3"]\n<!-- /wp:shortcode -->',
  raw: `<!-- wp:html -->\n${raw}\n<!-- /wp:html -->`,
};

const canary = 'globalThis.canary=1';
const hostile = {
  'a script': `"><script>${canary}</script>`,
  'a handler': `x" onclick="${canary}" y="`,
  'single quotes': `x' onclick='${canary}' y='`,
  'a script address': `javascript:${canary}`,
  'a very long text': 'a '.repeat(20_000),
};

const compareKeys = [
  'topics',
  'layout',
  'picture',
  'theme',
  'reviewedBy',
  'reviewedOn',
  'lang',
  'languages',
];
const resourcesKeys = ['sections', 'state', 'src', 'correctionUrl', 'theme', 'reviewedBy', 'lang'];
const block = (name, keys, value) =>
  `<!-- wp:iep504/${name} ${JSON.stringify(Object.fromEntries(keys.map((key) => [key, value])))
    // As WordPress writes it (serialize_block_attributes).
    .replace(/--|[<>&]|\\"/g, (text) =>
      [...text.replace('\\', '')]
        .map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`)
        .join(''),
    )} /-->`;
const shortcode = (name, keys, value) =>
  `[${name} ${keys.map((key) => `${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}='${value.replaceAll("'", '’')}'`).join(' ')}]`;

const pages = [
  ...['administrator', 'author', 'contributor'].flatMap((role) =>
    Object.entries(contents).map(([name, content]) => ({
      name: `${name} by ${role}`,
      role,
      content,
    })),
  ),
  ...Object.entries(hostile).flatMap(([name, value]) => [
    {
      name: `block with ${name}`,
      role: 'administrator',
      content: block('compare', compareKeys, value) + block('resources', resourcesKeys, value),
    },
    {
      name: `shortcode with ${name}`,
      role: 'administrator',
      content: `${shortcode('iep_504_compare', compareKeys, value)}\n\n${shortcode('parent_resources', resourcesKeys, value)}`,
    },
  ]),
];

const elements = ['iep-504-compare', 'parent-resources'];

/** Of each element on the page: the rows that a reader finds, or the state that is chosen; and the language. */
const look = (tab) =>
  tab.evaluate((names) => {
    const found = names.flatMap((name) => [...document.querySelectorAll(name)]);
    return found.map(({localName, shadowRoot}) => [
      localName,
      shadowRoot.querySelector('[part=state-menu]')?.value ??
        shadowRoot.querySelector('table').tBodies[0].rows.length,
      shadowRoot.querySelector('.root').lang,
    ]);
  }, elements);

const whole = (tab) =>
  tab.evaluate(async (names) => {
    await Promise.all(names.map((name) => customElements.whenDefined(name)));
    const found = names.flatMap((name) => [...document.querySelectorAll(name)]);
    await Promise.all(found.map((element) => element.updateComplete));
  }, elements);

/** The HTML that WordPress sends. */
const sourceOf = async (address) => (await fetch(address)).text();

const isOurs = (address) => address.includes('/iep-504.js');

for (const version of versions) {
  describe(`in the WordPress of ${version}`, () => {
    const browser = useBrowser('chromium');
    let site;

    before(async () => {
      site = await startSite(version, pages);
    });
    after(() => site?.stop());

    const open = async (name, more) => {
      const opened = await browser.open(site.addressOf(name, more));
      await whole(opened.page);
      return opened;
    };

    for (const role of ['administrator', 'author', 'contributor']) {
      describe(`a post of somebody who is ${role}`, () => {
        const expected = {
          block: [
            ['iep-504-compare', 12, 'en'],
            ['parent-resources', 'UT', 'en'],
          ],
          shortcode: [
            ['iep-504-compare', 26, 'en'],
            ['parent-resources', 'UT', 'en'],
          ],
          both: [
            ['iep-504-compare', 1, 'en'],
            ['iep-504-compare', 26, 'en'],
            ['parent-resources', '', 'en'],
          ],
          raw: [
            ['iep-504-compare', 1, 'en'],
            ['parent-resources', 'UT', 'en'],
          ],
        };
        for (const name of Object.keys(contents)) {
          it(`shows the elements: ${name}`, async () => {
            const {page: tab} = await open(`${name} by ${role}`);
            assert.deepEqual(await look(tab), expected[name]);
          });
        }

        it('loads one script, finds every file, and says nothing in the console', async () => {
          for (const name of Object.keys(contents)) {
            const {requests, messages} = await open(`${name} by ${role}`);
            assert.equal(requests.filter(isOurs).length, 1, name);
            assert.deepEqual(messages, [], name);
          }
        });

        if (role === 'administrator') return;

        it('keeps the attributes of a tag that somebody wrote, and no handler', async () => {
          const source = await sourceOf(site.addressOf(`raw by ${role}`));
          const [tag] = /<iep-504-compare[^>]*>/.exec(source);
          assert.equal(tag, '<iep-504-compare topics="who-decides">');
          const [other] = /<parent-resources[^>]*>/.exec(source);
          assert.equal(other, '<parent-resources state="UT">');
        });
      });
    }

    describe('without JavaScript', () => {
      const read = async (name, locale) => {
        const tab = await browser.newPage();
        await tab.setJavaScriptEnabled(false);
        await tab.goto(site.addressOf(name, {locale}));
        const text = await tab.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
        await tab.close();
        return text;
      };

      for (const [locale, language] of [
        ['en_US', 'en'],
        ['es_MX', 'es'],
        ['zh_TW', 'zh-Hant'],
      ]) {
        for (const name of ['block', 'shortcode']) {
          it(`the comparison and the resources are there in ${locale}: ${name}`, async () => {
            const text = await read(`${name} by administrator`, locale);
            for (const id of ['compare.topic.who-decides.heading', 'resources.lead']) {
              assert.ok(text.includes(message(language, id)), id);
            }
          });
        }
      }

      it('those who help in the chosen state are there', async () => {
        assert.match(await read('block by administrator', 'en_US'), /Utah Parent Center/);
      });

      it('the chosen topics are there, and no others', async () => {
        const text = await read('both by administrator', 'en_US');
        const [first] = text.split(message('en', 'resources.lead'));
        assert.ok(first.includes(message('en', 'compare.topic.who-decides.heading')));
        assert.ok(!first.includes(message('en', 'compare.topic.parent-consent.heading')));
      });

      it('headings have the level that was asked for', async () => {
        const source = await sourceOf(site.addressOf('both by administrator'));
        const last = source.slice(source.lastIndexOf('<iep-504-compare'));
        assert.match(
          last,
          /^<iep-504-compare topics="all" heading-level="3"><div lang="en" dir="ltr"><h3>/,
        );
      });
    });

    it('speaks the language of the page', async () => {
      for (const [locale, language] of [
        ['es_MX', 'es'],
        ['pt_BR', 'pt-BR'],
        ['ar', 'ar'],
      ]) {
        const {page: tab} = await open('block by administrator', {locale});
        const [[, , shown]] = await look(tab);
        assert.equal(shown, language);
      }
    });

    it('takes the language for a locale that the element takes', async () => {
      const {matchLocale} = await importSource('src/localization/locale.ts');
      const locales = [
        'en_US',
        'en_GB',
        'es_MX',
        'es_ES_formal',
        'zh_CN',
        'zh_TW',
        'zh_HK',
        'zh_SG',
        'pt_BR',
        'pt_PT',
        'pt_PT_ao90',
        'ar',
        'ary',
        'ru_RU',
        'vi',
        'hat',
        'ht',
        'de_DE',
        'fr_CA',
        'x-klingon',
        '',
      ];
      assert.deepEqual(
        site.languagesOf(locales),
        Object.fromEntries(locales.map((locale) => [locale, matchLocale(locale)?.tag ?? 'en'])),
      );
    });

    for (const name of Object.keys(hostile)) {
      for (const kind of ['block', 'shortcode']) {
        it(`${name} in the attributes of a ${kind} comes out inert`, async () => {
          const {page: tab} = await open(`${kind} with ${name}`);
          const found = await tab.evaluate(
            (names) => ({
              hasRun: 'canary' in globalThis,
              elements: names.map((name) => document.querySelectorAll(name).length),
              handlers: names.flatMap((name) =>
                [...document.querySelectorAll(name)].flatMap((element) =>
                  element.getAttributeNames().filter((attribute) => attribute.startsWith('on')),
                ),
              ),
              addresses: [...document.querySelectorAll('parent-resources')].flatMap((element) =>
                ['src', 'correction-url'].flatMap((name) =>
                  /^\s*(?:javascript:|$)/i.test(element.getAttribute(name) ?? 'none') ? name : [],
                ),
              ),
            }),
            elements,
          );
          assert.deepEqual(found, {
            hasRun: false,
            elements: [1, 1],
            handlers: [],
            addresses: [],
          });
        });
      }
    }

    describe('in the block editor', () => {
      /** By block: for each control of the sidebar what is chosen there, and what the element gets. */
      const choices = {
        'iep504/compare': [
          ['Topics', 'all', 'topics', 'all'],
          ['Layout', 'stacked', 'layout', 'stacked'],
          ['Picture', 'none', 'picture', 'none'],
          ['Level of the top heading', '3', 'heading-level', '3'],
          ['Theme', 'dark', 'theme', 'dark'],
          ['Reviewed by', 'Our "office"', 'reviewed-by', 'Our "office"'],
          ['Reviewed on', '2026-12-01', 'reviewed-on', '2026-12-01'],
          ['Language', 'es', 'lang', 'es'],
          ['Languages in the menu', 'none', 'languages', ''],
        ],
        'iep504/resources': [
          ['Sections', 'some', 'sections', 'local'],
          ['State', 'UT', 'state', 'UT'],
          [
            'Address of a directory (JSON)',
            'https://example.org/a.json',
            'src',
            'https://example.org/a.json',
          ],
          [
            'Where to suggest a correction',
            'https://example.org/?a=1&b=2',
            'correction-url',
            'https://example.org/?a=1&b=2',
          ],
          ['Level of the top heading', '4', 'heading-level', '4'],
          ['Theme', 'light', 'theme', 'light'],
          ['Reviewed by', 'Us', 'reviewed-by', 'Us'],
          ['Reviewed on', '2026-12-02', 'reviewed-on', '2026-12-02'],
          ['Language', 'ar', 'lang', 'ar'],
          ['Languages in the menu', 'some', 'languages', 'en'],
        ],
      };
      let tab;
      let post;
      const messages = [];

      const openEditor = async (address) => {
        await tab.goto(address);
        await tab.waitForFunction(() =>
          globalThis.wp?.data?.select('core/editor')?.getCurrentPostId(),
        );
        // The greeting to those who are new here.
        await tab.evaluate(() => {
          const preferences = globalThis.wp.data.dispatch('core/preferences');
          for (const scope of ['core', 'core/edit-post'])
            preferences.set(scope, 'welcomeGuide', false);
        });
      };
      const select = (name) =>
        tab.evaluate((name) => {
          const {select, dispatch} = globalThis.wp.data;
          const {clientId} = select('core/block-editor')
            .getBlocks()
            .find((block) => block.name === name);
          dispatch('core/block-editor').selectBlock(clientId);
          dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
        }, name);
      const control = async (label) => {
        const found = await tab.waitForSelector(
          `::-p-xpath(//*[contains(@class, "block-editor-block-inspector")]//label[normalize-space()="${label}"])`,
        );
        return tab.$(`#${await found.evaluate(({htmlFor}) => htmlFor)}`);
      };
      const set = async (label, value) => {
        const field = await control(label);
        if (await field.evaluate(({localName}) => localName === 'select'))
          await field.select(value);
        else if (await field.evaluate(({type}) => type === 'date')) {
          const [year, month, day] = value.split('-');
          await field.type(month + day + year);
        } else await field.type(value);
      };

      before(async () => {
        tab = await browser.newPage();
        await tab.setViewport({width: 1400, height: 1000});
        tab.on('console', (message) => {
          if (message.type() === 'error') messages.push(message.text());
        });
        tab.on('pageerror', (error) => messages.push(String(error)));
        await openEditor(`${site.origin}/wp-admin/post-new.php?as=admin`);
        for (const name of Object.keys(choices)) {
          await tab.evaluate((name) => {
            const {blocks, data} = globalThis.wp;
            data.dispatch('core/block-editor').insertBlock(blocks.createBlock(name));
          }, name);
        }
      });

      it('both blocks can be put in, and show the element itself', async () => {
        for (const name of elements) {
          await tab.waitForFunction(
            (name) =>
              [
                document,
                ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument),
              ].some((canvas) => canvas?.querySelector(name)?.shadowRoot?.querySelector('h2,h3')),
            {},
            name,
          );
        }
      });

      for (const [name, all] of Object.entries(choices)) {
        it(`every attribute of ${name} can be chosen`, async () => {
          await select(name);
          for (const [label, value] of all) await set(label, value);
          const chosen = await tab.evaluate(
            (name) =>
              globalThis.wp.data
                .select('core/block-editor')
                .getBlocks()
                .find((block) => block.name === name).attributes,
            name,
          );
          assert.deepEqual(
            Object.entries(chosen)
              .filter(([, value]) => value !== undefined)
              .map(([key, value]) => [key, String(value)])
              .sort(),
            all
              .map(([, , attribute, value]) => [
                attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
                value,
              ])
              .sort(),
          );
        });
      }

      it('the post can be saved', async () => {
        post = await tab.evaluate(async () => {
          const {select, dispatch} = globalThis.wp.data;
          dispatch('core/editor').editPost({title: 'From the editor', status: 'publish'});
          await dispatch('core/editor').savePost();
          return (
            select('core/editor').didPostSaveRequestSucceed() &&
            select('core/editor').getCurrentPostId()
          );
        });
        assert.ok(post > 0);
      });

      it('opened again, it has both blocks as they were, and none that is broken', async () => {
        await openEditor(`${site.origin}/wp-admin/post.php?post=${post}&action=edit`);
        await tab.waitForFunction(
          () => globalThis.wp.data.select('core/block-editor').getBlocks().length >= 2,
        );
        const blocks = await tab.evaluate(() =>
          globalThis.wp.data
            .select('core/block-editor')
            .getBlocks()
            .map(({name, isValid}) => [name, isValid]),
        );
        assert.deepEqual(
          blocks,
          Object.keys(choices).map((name) => [name, true]),
        );
        await select('iep504/compare');
        const layout = await control('Layout');
        assert.equal(await layout.evaluate(({value}) => value), 'stacked');
      });

      it('the page shows what was chosen', async () => {
        await tab.goto(`${site.origin}/?p=${post}`);
        await whole(tab);
        const shown = await tab.evaluate(
          (names) =>
            names.map((name) => {
              const element = document.querySelector(name);
              return Object.fromEntries(
                element
                  .getAttributeNames()
                  .map((attribute) => [attribute, element.getAttribute(attribute)]),
              );
            }),
          elements,
        );
        assert.deepEqual(
          shown,
          Object.values(choices).map((all) =>
            Object.fromEntries(all.map(([, , attribute, value]) => [attribute, value])),
          ),
        );
      });

      it('nothing of ours is wrong in the console', () => {
        assert.deepEqual(
          messages.filter((text) => /iep|504|parent-resources|module/i.test(text)),
          [],
        );
      });
    });

    it('looks the same in every theme', async () => {
      const looks = {};
      for (const theme of site.themes) {
        const {page: tab} = await open('block by administrator', {theme});
        looks[theme] = await tab.evaluate(() => {
          const {shadowRoot} = document.querySelector('iep-504-compare');
          const properties = [
            'display',
            'backgroundColor',
            'borderTopWidth',
            'borderTopStyle',
            'paddingTop',
            'paddingLeft',
            'marginTop',
            'textTransform',
            'textDecorationLine',
            'letterSpacing',
            'listStyleType',
            'textAlign',
          ];
          return [
            'h2',
            'table',
            'th',
            'td',
            'a',
            'ul',
            'summary',
            '.button',
            'figure',
            '.key-difference',
          ].map((selector) => {
            const style = getComputedStyle(shadowRoot.querySelector(selector));
            return [selector, ...properties.map((property) => style[property])].join(' ');
          });
        });
        await tab.close();
      }
      const [first, ...others] = Object.values(looks);
      for (const other of others) assert.deepEqual(other, first);
    });

    it('writes nothing into the log of PHP', () => {
      assert.equal(site.log(), '');
    });
  });
}

describe('the plugin', () => {
  const files = readdirSync(plugin, {recursive: true}).map((file) => path.join(plugin, file));
  const readme = readFileSync(path.join(plugin, 'readme.txt'), 'utf8');
  const main = readFileSync(path.join(plugin, 'iep-504-elements.php'), 'utf8');
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

  it('is PHP without a fault of syntax', () => {
    const {php} = findPrograms('php');
    for (const file of files.filter((file) => file.endsWith('.php'))) {
      execFileSync(php, ['-l', file], {stdio: 'pipe'});
    }
  });

  it('names one version everywhere', () => {
    const named = [
      ...[...main.matchAll(/^ \* Version: +(.*)$/gm)].map(([, found]) => found),
      ...[...main.matchAll(/IEP504_VERSION = '(.*)'/g)].map(([, found]) => found),
      ...[...readme.matchAll(/^Stable tag: (.*)$/gm)].map(([, found]) => found),
      ...files
        .filter((file) => file.endsWith('block.json'))
        .map((file) => JSON.parse(readFileSync(file, 'utf8')).version),
    ];
    assert.deepEqual(named, Array(5).fill(version));
  });

  it('has a readme with the lines that wordpress.org asks for', () => {
    for (const name of [
      'Tags',
      'Requires at least',
      'Tested up to',
      'Requires PHP',
      'Stable tag',
      'License',
    ]) {
      assert.match(readme, new RegExp(`^${name}: \\S`, 'm'));
    }
    const short = readme.split('\n\n')[1];
    assert.ok(short.length <= 150, String(short.length));
  });

  it('loads nothing from another site, and stores nothing', () => {
    for (const file of files.filter((file) => /\.php$|editor\.js$/.test(file))) {
      const code = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, '');
      assert.doesNotMatch(
        code,
        /https?:\/\/|wp_remote_|curl_|update_option|add_option|\$wpdb/,
        file,
      );
    }
  });
});
