/* global CKEDITOR, Jodit, Quill, tinymce */
// What is left of the snippet after the editors that most systems have for their pages. Chromium is enough:
// what an editor takes away is its own doing, not the browser's.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import {languages} from '../../scripts/strings.mjs';
import {useBrowser, useServer} from '../browser-page.mjs';
import {fragment, planNames, squeezed} from './files.mjs';

/**
 * What each editor keeps, by its own defaults:
 *
 *   script       the script tag
 *   element      the element, with the fragment in it
 *   headings     every heading, at its level
 *   table        every row, with its three cells
 *   scope        which cells are headings of a row, and which of a column
 *   language     `lang` and `dir`
 *   link         where each link leads
 *   no-referrer  that a link does not say where the reader comes from
 *
 * and which form of the comparison it leaves readable: with each line or cell still apart from the next.
 */
const outcomes = JSON.parse(await readFile('tests/static/editors.json', 'utf8'));

/** How each editor is started in a page: `globalThis.edit` then gives back what it keeps of some HTML. */
const editors = {
  'TinyMCE 6': {script: 'tinymce6/tinymce.js', start: startTinyMce},
  'TinyMCE 7': {script: 'tinymce7/tinymce.js', start: startTinyMce},
  'CKEditor 5': {script: 'ckeditor5/dist/browser/ckeditor5.umd.js', start: startCkEditor},
  'CKEditor 5 with General HTML Support': {
    script: 'ckeditor5/dist/browser/ckeditor5.umd.js',
    start: startCkEditor,
    plugin: 'GeneralHtmlSupport',
  },
  Jodit: {script: 'jodit/es2021/jodit.fat.min.js', start: startJodit},
  Quill: {script: 'quill/dist/quill.js', start: startQuill},
  Trix: {script: 'trix/dist/trix.umd.js', start: startTrix},
};

async function startTinyMce() {
  const [editor] = await tinymce.init({selector: '#editor', license_key: 'gpl', promotion: false});
  globalThis.edit = (html) => {
    editor.setContent(html);
    return editor.getContent();
  };
}

async function startCkEditor(plugin) {
  const plugins = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Link', 'List', 'Table'];
  if (plugin) plugins.push(plugin);
  const editor = await CKEDITOR.ClassicEditor.create(document.querySelector('#editor'), {
    licenseKey: 'GPL',
    plugins: plugins.map((name) => CKEDITOR[name]),
    // Without a rule it allows nothing more. One that names our elements alone has no effect:
    // https://github.com/ckeditor/ckeditor5/issues/10454
    htmlSupport: {allow: [{name: /.*/, attributes: true}]},
  });
  globalThis.edit = (html) => {
    editor.setData(html);
    return editor.getData();
  };
}

function startJodit() {
  const editor = Jodit.make('#editor');
  globalThis.edit = (html) => {
    editor.value = html;
    return editor.value;
  };
}

function startQuill() {
  const editor = new Quill('#editor');
  globalThis.edit = (html) => {
    editor.clipboard.dangerouslyPasteHTML(html);
    return editor.getSemanticHTML();
  };
}

async function startTrix() {
  const element = document.createElement('trix-editor');
  const isReady = new Promise((resolve) => element.addEventListener('trix-initialize', resolve));
  document.querySelector('#editor').replaceWith(element);
  await isReady;
  globalThis.edit = (html) => {
    element.editor.loadHTML(html);
    return element.value;
  };
}

const forms = ['compare-table', 'compare-headings'];

const snippet = (html) => `<script type="module" src="iep-504.js"></script>
<iep-504-compare>${html}</iep-504-compare>`;

/** What is pasted: each form in each language, in the snippet and by itself. */
const pastes = languages.flatMap(({tag}) =>
  forms.flatMap((form) =>
    [snippet(fragment(tag, form)), fragment(tag, form)].map((html) => ({tag, form, html})),
  ),
);

/** In a page: what a reader sees of `html`, and what only machines do. */
function look(html) {
  document.body.innerHTML = html;
  const all = (selector) => [...document.querySelectorAll(selector)];
  return {
    text: document.body.innerText,
    parts: {
      script: all('script').map(({src}) => src),
      element: all('iep-504-compare').map((element) => element.querySelectorAll('h2').length),
      headings: all('h1, h2, h3, h4, h5, h6').map(({tagName}) => tagName),
      table: all('tr').map(({cells}) => cells.length),
      scope: all('th').map(({scope}) => scope),
      language: all('[lang]').map(({lang, dir}) => `${lang} ${dir}`),
      link: all('a').map(({href}) => href),
      'no-referrer': all('a').map(
        ({referrerPolicy, relList}) =>
          referrerPolicy === 'no-referrer' || relList.contains('noreferrer'),
      ),
    },
  };
}

/** In a page: the question of each topic, and the words of both plans on it. */
function readTopics(headings) {
  document.body.innerHTML = headings;
  return [...document.querySelectorAll('h4')].map((heading) => {
    const iep = heading.nextElementSibling.nextElementSibling;
    return {
      question: heading.textContent,
      // After the name of the plan.
      words: [iep, iep.nextElementSibling].map((cell) =>
        cell.textContent.slice(cell.firstElementChild.textContent.length),
      ),
    };
  });
}

const linesOf = ({text}) =>
  text
    .split(/[\n\t]/)
    .map(squeezed)
    .filter(Boolean);

/** Without the bars that Trix writes between cells. */
const lettersOf = ({text}) => text.replace(/[\s|]/g, '');

describe('the snippet in an editor', () => {
  const packages = useServer('node_modules');
  const host = useServer({
    '/page.html':
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><div id="editor"></div>',
  });
  const browser = useBrowser('chromium');

  const openPage = async () => {
    const page = await browser.newPage();
    await page.goto(`${host.origin}/page.html`);
    return page;
  };

  const openEditor = async (name) => {
    const {script, start, plugin} = editors[name];
    const page = await openPage();
    await page.addScriptTag({url: `${packages.origin}/${script}`});
    await page.evaluate(start, plugin);
    return (html) => page.evaluate((html) => globalThis.edit(html), html);
  };

  for (const [name, {keeps, readable}] of Object.entries(outcomes)) {
    describe(`such as ${name}`, () => {
      /** Each paste: what a page was with it as it is in dist/static, and is with what the editor made of it. */
      const results = [];
      const topics = {};

      before(async () => {
        const edit = await openEditor(name);
        const page = await openPage();
        for (const paste of pastes) {
          const kept = await edit(paste.html);
          const was = await page.evaluate(look, paste.html);
          results.push({...paste, was, is: await page.evaluate(look, kept)});
        }
        for (const {tag} of languages) {
          topics[tag] = await page.evaluate(readTopics, fragment(tag, 'compare-headings'));
        }
      });

      it('loses no letter', () => {
        for (const {was, is} of results) assert.equal(lettersOf(is), lettersOf(was));
      });

      it('keeps both plans, each with its name before it, after each of the 12 questions', () => {
        for (const {tag, is} of results) {
          const text = squeezed(is.text);
          let at = 0;
          assert.equal(topics[tag].length, 12);
          for (const {question, words} of topics[tag]) {
            for (const part of [question, ...words]) {
              const next = text.indexOf(squeezed(part), at);
              assert.notEqual(next, -1, part);
              const plan = planNames(tag)[words.indexOf(part)] ?? '';
              assert.match(text.slice(at, next), new RegExp(`${plan}:?\\s*$`), part);
              at = next + squeezed(part).length;
            }
          }
        }
      });

      it(`keeps ${keeps.join(', ')}, and nothing else as it was`, () => {
        const kept = Object.keys(results[0].was.parts).filter((part) =>
          results.every(({was, is}) => isDeepStrictEqual(is.parts[part], was.parts[part])),
        );
        assert.deepEqual(kept, keeps);
      });

      it(`keeps the lines apart of ${readable.join(' and ')} alone`, () => {
        const whole = forms.filter((form) =>
          results
            .filter((result) => result.form === form)
            .every(({was, is}) => isDeepStrictEqual(linesOf(is), linesOf(was))),
        );
        assert.deepEqual(whole, readable);
      });

      if (!keeps.includes('script')) {
        it('leaves no script and no tag of the element', () => {
          for (const {is} of results)
            assert.deepEqual([...is.parts.script, ...is.parts.element], []);
        });
      }
    });
  }

  describe('such as Jodit, which puts a lone element into a paragraph', () => {
    const headingsInside = async (pasted) => {
      const edit = await openEditor('Jodit');
      const page = await openPage();
      return (await page.evaluate(look, await edit(pasted))).parts.element;
    };

    it('comes apart: the paragraph ends where the fragment begins, so a page shows both', async () => {
      assert.deepEqual(await headingsInside(snippet(fragment('en', 'compare-table'))), [0]);
    });

    it('stays whole in a <div>', async () => {
      const inDiv = `<div>${snippet(fragment('en', 'compare-table'))}</div>`;
      assert.deepEqual(await headingsInside(inDiv), [1]);
    });
  });

  it('is readable without a table in every one of them', () => {
    const others = Object.values(outcomes).filter(
      ({readable}) => !readable.includes('compare-headings'),
    );
    assert.deepEqual(others, []);
  });
});
