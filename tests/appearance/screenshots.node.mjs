// Whether each scene looks as it did when a person last looked at it. The pictures that are kept are those of
// Linux, whose browsers draw letters in a way of their own.
//
//   npm run screenshots              puts all pictures on one page, to look at
//   npm run screenshots -- --keep    and keeps them
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {useBrowser, useServer} from '../browser-page.mjs';
import {useWebKit, whyNotInWebKit} from '../webkit-page.mjs';
import {addressOf, files, ready, scenes} from './scenes.mjs';

/**
 * How many pixels may differ in any square of 32 by 32: less than the arrow of a disclosure has. Its soft
 * edges count too; without them next to nothing is left of it.
 */
const windowSize = 32;
const mayDiffer = 28;

const kept = (file) => path.join('tests/appearance/kept', file);
const taken = (file) => path.join('.cache/screenshots', file);

function write(file, image) {
  mkdirSync(path.dirname(file), {recursive: true});
  // Text on one color gets smallest without a filter.
  const compact = {colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0};
  writeFileSync(file, PNG.sync.write(image, compact));
}

/** How many pixels differ, where most of them do; and a picture of all that do. */
function compare(then, now) {
  assert.deepEqual([now.width, now.height], [then.width, then.height]);
  const picture = new PNG(now);
  const {data} = picture;
  const differing = pixelmatch(then.data, now.data, data, now.width, now.height, {
    windowSize,
    includeAA: true,
  });
  return {differing, picture};
}

for (const name of ['chromium', 'firefox', 'webkit']) {
  const isWebKit = name === 'webkit';
  const skip =
    process.platform === 'linux'
      ? isWebKit && whyNotInWebKit()
      : 'the pictures that are kept are those of Linux';

  describe(`in ${name}, what a person has looked at is unchanged:`, {skip}, () => {
    const server = useServer(files);
    const browser = isWebKit ? useWebKit() : useBrowser(name);

    async function open(scene) {
      const {width, height = 900} = scenes[scene];
      const {page} = await browser.open(server.origin + addressOf(scene), {width, height});
      while ((await page.evaluate(() => document.title)) !== ready);
      return page;
    }

    const photograph = async (page) => PNG.sync.read(Buffer.from(await page.screenshot()));

    for (const [scene, {browsers = [name]}] of Object.entries(scenes)) {
      if (!browsers.includes(name)) continue;
      it(scene, {timeout: 30_000}, async () => {
        const now = await photograph(await open(scene));
        const file = path.join(name, `${scene}.png`);
        write(taken(file), now);
        if (process.env.UPDATE) write(kept(file), now);

        const {differing, picture} = compare(PNG.sync.read(readFileSync(kept(file))), now);
        if (differing > mayDiffer) write(taken(file.replace('.png', '.difference.png')), picture);
        assert.ok(
          differing <= mayDiffer,
          `${differing} pixels differ in one place; npm run screenshots shows where`,
        );
      });
    }

    it('and an arrow that is missing would be seen', async () => {
      const page = await open('disclosures');
      const before = await photograph(page);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.explanations details:first-of-type summary::before { opacity: 0 }');
        document.querySelector('iep-504-compare').shadowRoot.adoptedStyleSheets.push(sheet);
        return new Promise((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))),
        );
      });
      const {differing} = compare(before, await photograph(page));
      assert.ok(differing > mayDiffer, `${differing} pixels differ`);
    });
  });
}
