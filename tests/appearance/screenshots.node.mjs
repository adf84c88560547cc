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
 * How many pixels may differ in any square of 32 by 32: less than the arrow of a disclosure has. pixelmatch
 * leaves out the soft edges of letters, which differ between versions of a browser.
 */
const windowSize = 32;
const mayDiffer = 12;

const kept = (...names) => path.join('tests/appearance/kept', ...names);
const taken = (...names) => path.join('.cache/screenshots', ...names);

function write(file, image) {
  mkdirSync(path.dirname(file), {recursive: true});
  // Text on one color gets smallest without a filter.
  const compact = {colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0};
  writeFileSync(file, PNG.sync.write(image, compact));
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

    for (const [scene, {width, height = 900, browsers = [name]}] of Object.entries(scenes)) {
      if (!browsers.includes(name)) continue;
      it(scene, {timeout: 30_000}, async () => {
        const {page} = await browser.open(server.origin + addressOf(scene), {width, height});
        while ((await page.evaluate(() => document.title)) !== ready);
        const now = PNG.sync.read(Buffer.from(await page.screenshot()));
        const file = `${scene}.png`;
        write(taken(name, file), now);
        if (process.env.UPDATE) write(kept(name, file), now);

        const then = PNG.sync.read(readFileSync(kept(name, file)));
        assert.deepEqual([now.width, now.height], [then.width, then.height]);
        const difference = new PNG(now);
        const differing = pixelmatch(then.data, now.data, difference.data, now.width, now.height, {
          windowSize,
        });
        if (differing > mayDiffer) write(taken(name, `${scene}.difference.png`), difference);
        assert.ok(
          differing <= mayDiffer,
          `${differing} pixels differ in one place; npm run screenshots shows where`,
        );
      });
    }
  });
}
