// What a reader asks of every page in the settings of the system. Chromium, which can be told to ask.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {useBrowser, useServer} from '../browser-page.mjs';

describe('a reader', () => {
  const server = useServer(process.cwd());
  const browser = useBrowser('chromium');
  let page;
  let client;

  before(async () => {
    ({page} = await browser.open(`${server.origin}/demo/bare.html`));
    client = await page.createCDPSession();
  });

  const prefer = (features) =>
    client.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([name, value]) => ({name, value})),
    });

  const styleOf = (selector, property, pseudo = null) =>
    page.evaluate(
      (selector, property, pseudo) => {
        const {shadowRoot} = document.querySelector('iep-504-compare');
        return getComputedStyle(shadowRoot.querySelector(selector), pseudo)[property];
      },
      selector,
      property,
      pseudo,
    );

  it('who asks for more contrast gets small print and lines in the color of the text', async () => {
    await prefer({'prefers-contrast': 'more'});
    const text = await styleOf('.root', 'color');
    assert.equal(await styleOf('.footer', 'color'), text);
    assert.equal(await styleOf('tbody tr + tr', 'borderTopColor'), text);
  });

  it('who set colors of their own sees both shapes of the picture, by their lines', async () => {
    await prefer({'forced-colors': 'active'});
    const text = await styleOf('.root', 'color');
    for (const shape of ['::before', '::after']) {
      assert.equal(await styleOf('.overlap', 'borderTopColor', shape), text);
    }
    // A transparent line would be drawn too.
    assert.equal(await styleOf('.overlap > .iep', 'borderTopStyle'), 'none');
  });

  it('who set colors of their own sees what they are on by a line around it', async () => {
    await prefer({'forced-colors': 'active'});
    await page.keyboard.press('Tab');
    assert.equal(await styleOf(':focus', 'outlineStyle'), 'solid');
  });

  it('who asks for less motion sees none', async () => {
    await prefer({'prefers-reduced-motion': 'reduce'});
    const moving = await page.evaluate(
      () =>
        ['iep-504-compare', 'parent-resources'].flatMap((name) =>
          [...document.querySelector(name).shadowRoot.querySelectorAll('*')].filter((part) => {
            const {animationName, transitionDuration} = getComputedStyle(part);
            return animationName !== 'none' || parseFloat(transitionDuration) > 0;
          }),
        ).length,
    );
    assert.equal(moving, 0);
  });
});
