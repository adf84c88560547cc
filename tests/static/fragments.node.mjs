import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {defaultTreeAdapter as tree, parseFragment} from 'parse5';
import {languages} from '../../scripts/strings.mjs';
import {renderFragment, states} from '../../dist/static.js';
import {useBrowser, useServer} from '../browser-page.mjs';
import {
  fragment,
  fragments,
  isUnreviewed,
  message,
  planNames,
  squeezed,
  wrapped,
} from './files.mjs';

/** All elements below a node, in the order of the page. */
const inside = (node) =>
  node.childNodes.flatMap((child) => (tree.isElementNode(child) ? [child, ...inside(child)] : []));

const elements = (html) => inside(parseFragment(html));

const tagNames = (html) => elements(html).map(({tagName}) => tagName);

const isHeading = ({tagName}) => /^h\d$/.test(tagName);

const levels = (html) =>
  elements(html)
    .filter(isHeading)
    .map(({tagName}) => Number(tagName[1]));

const rawText = (node) =>
  tree.isTextNode(node) ? node.value : (node.childNodes ?? []).map(rawText).join('');

const text = (node) => squeezed(rawText(node));

/** What is wrong in each fragment, without those in which nothing is. */
const faults = (find) =>
  fragments.map((one) => [one.path, find(one)]).filter(([, {length}]) => length);

const comparisons = languages.flatMap(({tag}) =>
  ['compare-table', 'compare-headings'].map((name) => ({tag, name, html: fragment(tag, name)})),
);

describe('the fragments in dist/static', () => {
  it('are two comparisons, the national resources and those of each state, in every language', () => {
    const wanted = [
      'compare-headings',
      'compare-table',
      'resources',
      ...states.map((state) => `resources-${state}`),
    ];
    for (const {tag} of languages) {
      const there = fragments.filter((one) => one.tag === tag).map(({name}) => name);
      assert.deepEqual(there.toSorted(), wanted.toSorted());
    }
  });

  it('have fewer than 10,000 characters each, but for the table in Russian', () => {
    const long = fragments.filter(({html}) => html.length >= 10_000);
    assert.deepEqual(
      long.map(({path}) => path),
      ['dist/static/ru/compare-table.html'],
    );
    for (const {html} of long) assert.ok(html.length < 10_500, String(html.length));
  });

  it('have only tags that an e-mail, a feed and a word processor understand', () => {
    const understood = /^(a|bdi|div|h[2-6]|li|p|small|span|strong|table|tbody|td|th|thead|tr|ul)$/;
    assert.deepEqual(
      faults(({html}) => tagNames(html).filter((name) => !understood.test(name))),
      [],
    );
  });

  it('have only attributes that say something by themselves: no class, id, style or handler', () => {
    const plain = ['dir', 'href', 'lang', 'referrerpolicy', 'rel', 'scope'];
    assert.deepEqual(
      faults(({html}) =>
        elements(html)
          .flatMap(({attrs}) => attrs.map(({name}) => name))
          .filter((name) => !plain.includes(name)),
      ),
      [],
    );
  });

  it('have no comment: some editors show it', () => {
    assert.deepEqual(
      faults(({html}) => html.match(/<!--/g) ?? []),
      [],
    );
  });

  it('say their language and its direction', () => {
    for (const {tag, dir} of languages) {
      const silent = fragments.filter(
        (one) => one.tag === tag && !one.html.startsWith(`<div lang="${tag}" dir="${dir}">`),
      );
      assert.deepEqual(silent, []);
    }
  });

  it('say first that a machine translated them, exactly where no person has reviewed that', () => {
    for (const {tag, html, path} of fragments) {
      const [first] = inside(elements(html)[0]);
      const says = text(first) === message(tag, 'common.language.unreviewed');
      assert.equal(says, isUnreviewed(tag), path);
    }
  });

  it('say that they are no legal advice', () => {
    for (const {tag, html, path} of fragments) {
      assert.ok(
        text(parseFragment(html)).includes(message(tag, 'common.provenance.disclaimer')),
        path,
      );
    }
  });

  it('link only to https, and tell the other site nothing about where the reader comes from', () => {
    assert.deepEqual(
      faults(({html}) =>
        elements(html)
          .filter(({tagName}) => tagName === 'a')
          .map(({attrs}) => Object.fromEntries(attrs.map(({name, value}) => [name, value])))
          .filter(
            ({href, rel, referrerpolicy}) =>
              !href.startsWith('https://') ||
              rel !== 'noopener' ||
              referrerpolicy !== 'no-referrer',
          ),
      ),
      [],
    );
  });

  it('have one top heading and skip no level below it', () => {
    assert.deepEqual(
      faults(({html}) =>
        levels(html).filter((level, index, all) =>
          index ? level === 2 || level > all[index - 1] + 1 : level !== 2,
        ),
      ),
      [],
    );
  });
});

describe('the table of a comparison', () => {
  it('follows a heading and has no caption: editors lose captions', () => {
    for (const {tag} of languages) {
      const all = elements(fragment(tag, 'compare-table'));
      const table = all.find(({tagName}) => tagName === 'table');
      const siblings = table.parentNode.childNodes;
      assert.ok(isHeading(siblings[siblings.indexOf(table) - 1]), tag);
      assert.ok(!all.some(({tagName}) => tagName === 'caption'), tag);
    }
  });

  it('names both plans in each of its 12 rows', () => {
    for (const {tag} of languages) {
      const all = elements(fragment(tag, 'compare-table'));
      const rows = all.filter(({tagName}) => tagName === 'tr').slice(1);
      assert.equal(rows.length, 12);
      for (const row of rows) {
        const cells = inside(row).filter(({tagName}) => tagName === 'td');
        assert.deepEqual(
          cells.map((cell) => text(cell.childNodes[0])),
          planNames(tag),
        );
      }
    }
  });

  it('has a heading for each row and each column', () => {
    for (const {tag} of languages) {
      const scopes = elements(fragment(tag, 'compare-table'))
        .filter(({tagName}) => tagName === 'th')
        .map(({attrs}) => attrs.find(({name}) => name === 'scope')?.value);
      assert.deepEqual(scopes, [...Array(3).fill('col'), ...Array(12).fill('row')]);
    }
  });
});

describe('the comparison without a table', () => {
  it('names both plans under each of its 12 questions', () => {
    for (const {tag} of languages) {
      const all = elements(fragment(tag, 'compare-headings'));
      const questions = all.filter(({tagName}) => tagName === 'h4');
      assert.equal(questions.length, 12);
      for (const question of questions) {
        const siblings = question.parentNode.childNodes.slice(
          question.parentNode.childNodes.indexOf(question) + 1,
        );
        const named = siblings.slice(1, 3).map((paragraph) => text(paragraph.childNodes[0]));
        assert.deepEqual(
          named,
          planNames(tag).map((name) => `${name}:`),
        );
      }
    }
  });

  it('has no table', () => {
    for (const {tag} of languages) {
      assert.doesNotMatch(fragment(tag, 'compare-headings'), /<t(able|r|h|d)\b/);
    }
  });
});

/** The element that says what a fragment says. */
function elementFor(name) {
  if (name.startsWith('compare')) return '<iep-504-compare></iep-504-compare>';
  const [, state] = name.split('-');
  const sections = state ? `sections="state" state="${state}"` : 'sections="national"';
  return `<parent-resources ${sections}></parent-resources>`;
}

/** By path: each fragment, with its element below it. */
const besideElement = {
  '/iep-504.js': await readFile('dist/iep-504.js', 'utf8'),
  ...Object.fromEntries(
    fragments.map((one) => {
      const script = '<script type="module" src="/iep-504.js"></script>';
      return [
        `/${one.tag}/${one.name}.html`,
        wrapped({...one, html: `${one.html}${script}${elementFor(one.name)}`}),
      ];
    }),
  ),
};

describe('the words of the fragments', () => {
  const server = useServer(besideElement);
  const browser = useBrowser('chromium');

  for (const {tag, name} of comparisons) {
    it(`of ${name} in ${tag} are those of the element, row by row`, async () => {
      const {page} = await browser.open(`${server.origin}/${tag}/${name}.html`);
      const [shown, written] = await page.evaluate(() => {
        const text = (node) => node.textContent.replace(/\s+/g, ' ').trim();
        const {shadowRoot} = document.querySelector('iep-504-compare');
        const shown = [...shadowRoot.querySelectorAll('tbody tr')]
          .filter((row) => row.checkVisibility())
          .map((row) =>
            ['.topic', '.badge', '.iep slot p', '.p504 slot p'].map((part) =>
              text(row.querySelector(part)),
            ),
          );
        const main = document.querySelector('main');
        const rows = [...main.querySelectorAll('tbody tr')].map((row) => [
          ...text(row.querySelector('th')).split(' · '),
          ...[...row.querySelectorAll('td p')].map(text),
        ]);
        const topics = [...main.querySelectorAll('h4')].map((heading) => {
          const relation = heading.nextElementSibling;
          const iep = relation.nextElementSibling;
          // Without the name of the plan, which the element has in a line of its own.
          const cells = [iep, iep.nextElementSibling].map((cell) =>
            text(cell).replace(/^[^:]+: /, ''),
          );
          return [text(heading), text(relation), ...cells];
        });
        return [shown, rows.length ? rows : topics];
      });
      assert.equal(shown.length, 12);
      assert.deepEqual(written, shown);
    });
  }

  for (const {tag} of languages) {
    it(`of the resources in ${tag} are those of the element, link by link`, async () => {
      const names = fragments
        .filter((one) => one.tag === tag && one.name.startsWith('resources'))
        .map((one) => one.name);
      const page = await browser.newPage();
      for (const name of names) {
        await page.goto(`${server.origin}/${tag}/${name}.html`);
        await page.waitForFunction(() =>
          document.querySelector('parent-resources').shadowRoot?.querySelector('.footer'),
        );
        const [shown, written] = await page.evaluate(() => {
          const links = (root) =>
            [...root.querySelectorAll('a')].map(
              ({textContent, href}) => `${textContent.replace(/\s+/g, ' ').trim()}: ${href}`,
            );
          return [links(document.querySelector('parent-resources').shadowRoot), links(document)];
        });
        assert.ok(written.length > 2, name);
        assert.deepEqual(written, shown, name);
      }
    });
  }
});

describe('renderFragment', () => {
  it('writes what stands in dist/static', async () => {
    assert.equal(
      `${await renderFragment({form: 'resources', language: 'es', state: 'UT'})}\n`,
      fragment('es', 'resources-UT'),
    );
  });

  it('moves every heading with the heading level, to 6 and no further', async () => {
    for (const form of ['compare-table', 'compare-headings', 'resources']) {
      const usual = levels(await renderFragment({form}));
      for (const headingLevel of [2, 3, 4, 5, 6]) {
        assert.deepEqual(
          levels(await renderFragment({form, headingLevel})),
          usual.map((level) => Math.min(6, level + headingLevel - 2)),
        );
      }
    }
  });

  it('has the topics that it is asked for, in their order', async () => {
    const html = await renderFragment({
      form: 'compare-headings',
      topics: 'evaluation getting-started',
    });
    const questions = elements(html)
      .filter(({tagName}) => tagName === 'h4')
      .map(text);
    assert.deepEqual(
      questions,
      ['evaluation', 'getting-started'].map((id) => message('en', `compare.topic.${id}.heading`)),
    );
  });

  for (const [what, options] of Object.entries({
    'a form': {form: 'compare'},
    'a form that is a property of every object': {form: 'constructor'},
    'a language': {form: 'resources', language: 'tlh'},
    'a state': {form: 'resources', state: 'XX'},
    'a state in small letters': {form: 'resources', state: 'ut'},
    'a heading level above 2': {form: 'resources', headingLevel: 1},
    'a heading level below 6': {form: 'resources', headingLevel: 7},
    'a broken heading level': {form: 'resources', headingLevel: 2.5},
  })) {
    it(`throws a RangeError for ${what} that there is not`, async () => {
      await assert.rejects(renderFragment(options), RangeError);
    });
  }
});
