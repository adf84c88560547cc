// Lighthouse on the demo page. Version 13 wants a newer Node than 20.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../../scripts/programs.mjs';
import {useServer} from '../browser-page.mjs';

describe('the demo page, to Lighthouse,', () => {
  const server = useServer(process.cwd());
  let result;

  before(async () => {
    const browser = await puppeteer.launch(launchOptions().chromium);
    const {port} = new URL(browser.wsEndpoint());
    const {lhr} = await lighthouse(`${server.origin}/demo/index.html`, {
      port: Number(port),
      onlyCategories: ['accessibility', 'best-practices', 'seo'],
      onlyAudits: ['cumulative-layout-shift'],
      logLevel: 'error',
    });
    result = lhr;
    await browser.close();
  });

  for (const category of ['accessibility', 'best-practices', 'seo']) {
    it(`has 100 for ${category}`, () => {
      const failed = result.categories[category].auditRefs
        .filter(({id, weight}) => weight > 0 && result.audits[id].score === 0)
        .map(({id}) => id);
      assert.deepEqual(failed, []);
      assert.equal(result.categories[category].score, 1);
    });
  }

  it('moves nothing while it loads', () => {
    assert.equal(result.audits['cumulative-layout-shift'].numericValue, 0);
  });
});
