import '../../src/index.js';
import {expect} from '@open-wc/testing';
import {colors} from '../../src/shared/tokens.js';
import {painted, show, warningsOf} from '../helpers.js';

/** A color as the browser computes it. */
function computed(color: string): string {
  const probe = document.body.appendChild(document.createElement('div'));
  probe.style.color = color;
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

const background = (element: Element) =>
  getComputedStyle(element.shadowRoot!.querySelector('.root')!).backgroundColor;

const [light, dark] = colors.surface.map(computed) as [string, string];

describe('the look of both elements', () => {
  afterEach(() => (document.documentElement.style.colorScheme = ''));

  for (const name of ['iep-504-compare', 'parent-resources'] as const) {
    it(`follows in <${name}> the color scheme that the page gives it`, async () => {
      const element = await show(name);
      document.documentElement.style.colorScheme = 'light';
      expect(background(element)).to.equal(light);
      document.documentElement.style.colorScheme = 'dark';
      expect(background(element)).to.equal(dark);
    });

    it(`is fixed in <${name}> by theme="light" and theme="dark"`, async () => {
      const element = await show(name, {theme: 'dark'});
      expect(background(element)).to.equal(dark);
      document.documentElement.style.colorScheme = 'dark';
      element.setAttribute('theme', 'light');
      expect(background(element)).to.equal(light);
    });

    it(`follows the page in <${name}> where theme is wrong, with one warning`, async () => {
      const warnings = await warningsOf(() => show(name, {theme: 'sepia'}));
      expect(warnings).to.deep.equal([
        `<${name}> theme: "sepia" is none of auto, light, dark; auto is used.`,
      ]);
    });

    it(`leaves the attributes of <${name}> as the page wrote them`, async () => {
      const element = await show(name, {'heading-level': '3'});
      expect(element.getAttributeNames()).to.deep.equal(['heading-level']);
    });

    it(`takes in <${name}> the font of the page, and the custom properties`, async () => {
      const element = await show(name);
      element.style.fontFamily = 'Georgia';
      element.style.setProperty('--iep504-surface', 'rgb(1, 2, 3)');
      await painted(element);
      const {fontFamily, backgroundColor} = getComputedStyle(
        element.shadowRoot!.querySelector('.root')!,
      );
      expect(fontFamily).to.equal('Georgia');
      expect(backgroundColor).to.equal('rgb(1, 2, 3)');
    });

    it(`can be styled in <${name}> through its parts`, async () => {
      const sheet = document.head.appendChild(document.createElement('style'));
      sheet.textContent = `${name}::part(heading) { color: rgb(4, 5, 6); }`;
      const element = await show(name);
      const {color} = getComputedStyle(element.shadowRoot!.querySelector('h2')!);
      sheet.remove();
      expect(color).to.equal('rgb(4, 5, 6)');
    });

    it(`turns the arrow of what is open down in <${name}>, in both directions`, async () => {
      const element = await show(name);
      const opened = element.shadowRoot!.querySelector<HTMLElement>('summary, .disclosure')!;
      opened.click();
      await painted(element);
      for (const dir of ['ltr', 'rtl']) {
        element.shadowRoot!.querySelector<HTMLElement>('.root')!.dir = dir;
        expect(getComputedStyle(opened, '::before').rotate, dir).to.equal('45deg');
      }
    });

    it(`keeps a width in <${name}> inside a parent that fits its content`, async () => {
      const element = await show(name);
      element.parentElement!.style.display = 'inline-block';
      expect(element.getBoundingClientRect().width).to.be.at.least(200);
    });

    it(`fills a flex row and does not shrink to nothing in <${name}>`, async () => {
      const element = await show(name);
      const row = element.parentElement!;
      row.style.cssText = 'display: flex; inline-size: 700px';
      expect(element.getBoundingClientRect().width).to.equal(700);
    });
  }
});
