import '../../src/index.js';
import {expect, nextFrame} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {textOf} from '../helpers.js';

const names = ['iep-504-compare', 'parent-resources'] as const;

/** An element as it is before the browser has painted it once. */
async function add(name: string, children = ''): Promise<LitElement> {
  const element = document.createElement(name) as LitElement;
  element.innerHTML = children;
  document.body.append(element);
  for (let i = 0; i < 10; i++) await Promise.resolve();
  return element;
}

const has = ({shadowRoot}: Element, selector: string) =>
  Boolean(shadowRoot?.querySelector(selector));

const lastLines = '[part=footer]';

describe('an element that comes to a page', () => {
  afterEach(() => names.forEach((name) => document.querySelector(name)?.remove()));

  for (const name of names) {
    describe(`<${name}>`, () => {
      it('shows what a reader sees first at once, and its last lines after the browser has painted', async () => {
        const element = await add(name);
        expect(has(element, '[part=heading]')).to.equal(true);
        expect(has(element, lastLines)).to.equal(false);
        await element.updateComplete;
        expect(has(element, lastLines)).to.equal(true);
      });

      it('leaves what stands between its tags there until all of it is rendered', async () => {
        const element = await add(name, '<p>Ask our office.</p>');
        expect(element.shadowRoot).to.equal(null);
        await element.updateComplete;
        expect(has(element, lastLines)).to.equal(true);
      });

      it('does not wait for words of the page that stand in a slot', async () => {
        const element = await add(name, '<span slot="heading">Two plans</span>');
        expect(has(element, '[part=heading]')).to.equal(true);
      });

      it('does not wait for what no reader sees between its tags', async () => {
        const element = await add(
          name,
          '<!-- a note --><script type="application/json">{}</script>',
        );
        expect(has(element, '[part=heading]')).to.equal(true);
      });

      it('says in its state when it is ready, for the rule that reserves its height', async () => {
        const element = await add(name, '<p>Ask our office.</p>');
        expect(element.matches(':state(ready)')).to.equal(false);
        await element.updateComplete;
        expect(element.matches(':state(ready)')).to.equal(true);
      });

      it('is there to its last lines where it is printed before that', async () => {
        const element = await add(name);
        dispatchEvent(new Event('beforeprint'));
        for (let i = 0; i < 10; i++) await Promise.resolve();
        expect(has(element, lastLines)).to.equal(true);
      });

      it('is there to its last lines on a page that gets no frames', async () => {
        const {requestAnimationFrame} = window;
        window.requestAnimationFrame = () => 0;
        const element = await add(name);
        await element.updateComplete;
        window.requestAnimationFrame = requestAnimationFrame;
        expect(has(element, lastLines)).to.equal(true);
      });

      it('is there to its last lines where it was taken off the page and put back before that', async () => {
        const element = await add(name);
        element.remove();
        await nextFrame();
        document.body.append(element);
        await element.updateComplete;
        expect(has(element, lastLines)).to.equal(true);
      });
    });
  }

  it('one of many, lets a tap of the reader come between it and the others', async () => {
    const heard: string[] = [];
    const elements = await Promise.all(Array.from({length: 5}, () => add('iep-504-compare')));
    await Promise.all(
      elements.map(async (element) => {
        await element.updateComplete;
        heard.push('whole');
        setTimeout(() => heard.push('tap'));
      }),
    );
    elements.forEach((element) => element.remove());
    expect(heard.indexOf('tap')).to.be.below(heard.lastIndexOf('whole'));
  });

  it('shares its style sheets with the others on the page', async () => {
    const elements = await Promise.all(Array.from({length: 5}, () => add('iep-504-compare')));
    const sheets = elements.map(({shadowRoot}) => [...shadowRoot!.adoptedStyleSheets]);
    elements.forEach((element) => element.remove());
    for (const own of sheets) expect(own).to.have.ordered.members(sheets[0]!);
  });

  it('does not read its directory before what a reader sees first is there', async () => {
    let isRead = false;
    const element = document.createElement('parent-resources');
    element.directory = {
      version: 1,
      get entries() {
        isRead = true;
        return [];
      },
    };
    document.body.append(element);
    for (let i = 0; i < 10; i++) await Promise.resolve();
    expect([has(element, '[part=heading]'), isRead]).to.deep.equal([true, false]);
    await element.updateComplete;
    expect(isRead).to.equal(true);
  });

  it('keeps the order of its topics, sources and all, when the rest has come', async () => {
    const element = await add('iep-504-compare');
    const first = [...element.shadowRoot!.querySelectorAll('[part=topic]')].map(textOf);
    await element.updateComplete;
    const all = [...element.shadowRoot!.querySelectorAll('[part=topic]')].map(textOf);
    expect(all.slice(0, first.length)).to.deep.equal(first);
  });
});
