// The static files as pages, without any script: each fragment in the least that a page has around it,
// page.html as it is.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {useBrowser, useServer} from '../browser-page.mjs';
import {address, fragments, pages, served, wrapped} from './files.mjs';

const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * Turns the scripts of a page off, while a test can still run its own. Firefox has no other way that
 * puppeteer can use.
 */
const scriptsOff = {'content-security-policy': "script-src 'none'"};

/** By the scheme that a reader prefers: what axe has to look at. Between the two only colors differ. */
const checks = {
  // WCAG 2.2 A and AA, and what axe calls best practice. The target size is new in 2.2, and off by default.
  light: {rules: {'target-size': {enabled: true}}},
  dark: {runOnly: ['color-contrast']},
};

/** What is wrong in a page with every disclosure open. */
async function violations(page, check) {
  const {found, passes} = await page.evaluate(async (check) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const {violations, passes} = await globalThis.axe.run(document, {
      resultTypes: ['violations'],
      ...check,
    });
    const found = violations.map(
      ({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join('; ')}`,
    );
    return {found, passes: passes.length};
  }, check);
  assert.notEqual(passes, 0);
  return found;
}

const prefer = (page, scheme) =>
  page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);

describe('a page around a fragment, with scripts off', () => {
  const server = useServer(served, scriptsOff);
  const browser = useBrowser('chromium');

  it('passes axe in light and in dark colors, whichever the fragment', async () => {
    const page = await browser.newPage();
    const found = {};
    for (const one of fragments) {
      await page.goto(server.origin + address(one));
      await page.evaluate(axe);
      for (const [scheme, check] of Object.entries(checks)) {
        await prefer(page, scheme);
        found[`${address(one)}, ${scheme}`] = await violations(page, check);
      }
    }
    const faulty = Object.entries(found).filter(([, {length}]) => length);
    assert.deepEqual(faulty, []);
  });
});

/** What Firefox calls the preference of a reader. */
const schemePreference = 'layout.css.prefers-color-scheme.content-override';
const schemes = {light: 1, dark: 0};

/** What page.html leaves to the page that frames it. */
const inFrame = {'page-has-heading-one': {enabled: false}};

/** Says so if the scripts of its page run. */
const telltale = wrapped({
  tag: 'en',
  name: 'A telltale',
  html: '<p>No script ran.</p><script>document.querySelector("p").textContent = "One did."</script>',
});

for (const browserName of ['chromium', 'firefox']) {
  describe(`page.html with scripts off, in ${browserName}`, () => {
    const server = useServer({...served, '/telltale.html': telltale}, scriptsOff);
    const serverOfScripts = useServer({'/telltale.html': telltale});
    const browsers = {};
    for (const [scheme, value] of Object.entries(schemes)) {
      browsers[scheme] = useBrowser(browserName, {extraPrefsFirefox: {[schemePreference]: value}});
    }

    const openIn = async (scheme, url, width = 1280) => {
      const page = await browsers[scheme].newPage();
      await page.setViewport({width, height: 900});
      if (browserName === 'chromium') await prefer(page, scheme);
      await page.goto(url);
      return page;
    };

    const telling = async ({origin}) => {
      const page = await openIn('light', `${origin}/telltale.html`);
      return page.evaluate(() => document.querySelector('p').textContent);
    };

    it('runs no script, as a page without that policy does', async () => {
      assert.equal(await telling(server), 'No script ran.');
      assert.equal(await telling(serverOfScripts), 'One did.');
    });

    for (const [scheme, check] of Object.entries(checks)) {
      it(`has ${scheme} colors for a reader who prefers them`, async () => {
        const page = await openIn(scheme, server.origin + address(pages[0]));
        const background = await page.evaluate(
          () => getComputedStyle(document.body).backgroundColor,
        );
        assert.equal(background, {light: 'rgb(255, 255, 255)', dark: 'rgb(21, 24, 30)'}[scheme]);
      });

      for (const one of pages) {
        for (const width of [320, 1280]) {
          it(`passes axe in ${one.tag} at ${width} px in ${scheme} colors`, async () => {
            const page = await openIn(scheme, server.origin + address(one), width);
            await page.evaluate(axe);
            const rules = {...check.rules, ...inFrame};
            assert.deepEqual(await violations(page, {...check, rules}), []);
          });
        }
      }
    }
  });
}
