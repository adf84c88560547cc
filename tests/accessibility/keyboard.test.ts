import '../../src/index.js';
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {locales} from '../../src/localization/locale.js';
import {inside, named, painted, textOf} from '../helpers.js';

/** What the keyboard is on, through shadow roots. */
function focused(): Element {
  let active = document.activeElement!;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** An element between two buttons of the page. */
async function between(name: 'iep-504-compare' | 'parent-resources', attributes = '') {
  const template = document.createElement('template');
  template.innerHTML = `<div><button>Before</button><${name} ${attributes}></${name}><button>After</button></div>`;
  const place = await fixture(html`${template.content}`);
  const element = place.querySelector(name)!;
  await painted(element);
  const [before, after] = [...place.querySelectorAll('button')] as unknown as [
    HTMLElement,
    HTMLElement,
  ];
  return {element, before, after};
}

/** Through WebDriver, a modifier and its key are one text, in its own signs. */
const isWebDriver = !/Chrome|Firefox/.test(navigator.userAgent);

async function tabBack(): Promise<void> {
  if (isWebDriver) return sendKeys({type: '\uE008\uE004'});
  await sendKeys({down: 'Shift'});
  await sendKeys({press: 'Tab'});
  await sendKeys({up: 'Shift'});
}

/** Presses Tab until the focus is on `end`, and gives back all on which it was before. */
async function walk(end: Element, tab = () => sendKeys({press: 'Tab'})): Promise<Element[]> {
  const stops: Element[] = [];
  for (let presses = 0; presses < 400; presses++) {
    await tab();
    if (focused() === end) return stops;
    stops.push(focused());
  }
  throw new Error(`The focus is trapped at ${textOf(focused())}.`);
}

const controlsOf = (element: Element) =>
  [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>(
      'a[href],button,select,input,summary,[tabindex="0"]',
    ),
  ].filter((control) => control.checkVisibility());

for (const [name, attributes, state, count] of [
  ['iep-504-compare', '', 'as it comes', 54],
  ['iep-504-compare', 'topics="all" layout="stacked"', 'with all topics, stacked', 91],
  ['parent-resources', '', 'as it comes', 32],
  ['parent-resources', 'state="UT"', 'in a state', 37],
] as const) {
  describe(`the keyboard in <${name}> ${state}`, () => {
    it(`reaches every control by ${count} tab stops, in their order, and leaves again`, async () => {
      const {element, before, after} = await between(name, attributes);
      before.focus();
      const stops = await walk(after);
      expect(stops.map(textOf)).to.deep.equal(controlsOf(element).map(textOf));
      expect(stops).to.have.lengthOf(count);
    });

    it('goes back the same way', async () => {
      const {element, before, after} = await between(name, attributes);
      after.focus();
      const stops = await walk(before, tabBack);
      expect(stops).to.have.lengthOf(controlsOf(element).length);
    });
  });
}

for (const {tag, name} of locales.filter(({load}) => load)) {
  for (const [element, attributes] of [
    ['iep-504-compare', ''],
    ['parent-resources', 'state="UT"'],
  ] as const) {
    describe(`the keyboard in <${element}> in ${name}`, () => {
      it('reaches every control in their order, and leaves again', async () => {
        const {
          element: shown,
          before,
          after,
        } = await between(element, `lang="${tag}" ${attributes}`);
        before.focus();
        const stops = await walk(after);
        expect(stops.map(textOf)).to.deep.equal(controlsOf(shown).map(textOf));
      });

      it('goes back the same way', async () => {
        const {
          element: shown,
          before,
          after,
        } = await between(element, `lang="${tag}" ${attributes}`);
        after.focus();
        const stops = await walk(before, tabBack);
        expect(stops).to.have.lengthOf(controlsOf(shown).length);
      });
    });
  }
}

describe('by keyboard alone', () => {
  it('a reader opens and closes the meaning of a word', async () => {
    const {element} = await between('iep-504-compare');
    const term = inside(element).getByRole('button', named('IEP'));
    term.focus();
    await sendKeys({press: 'Enter'});
    await painted(element);
    expect(term.getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({press: 'Escape'});
    await painted(element);
    expect(term.getAttribute('aria-expanded')).to.equal('false');
  });

  it('a reader opens the other topics and stays on the button', async () => {
    const {element} = await between('iep-504-compare');
    const button = inside(element).getByRole('button', named('More topics'));
    button.focus();
    await sendKeys({press: ' '});
    await painted(element);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(focused()).to.equal(button);
  });
});
