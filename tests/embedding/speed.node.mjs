import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {measurePeers} from '../../bench/peers.mjs';

const ways = ['ours, text inside', 'ours, shadow root inside', 'ours, nothing inside'];

// Times differ from machine to machine; what is counted here does not.
describe('the same topics, beside a static table and what sites use instead', () => {
  let found;

  before(async () => {
    const {results} = await measurePeers({runs: 1, chosen: ['none']});
    found = results.none;
  });

  it('come with two requests, the page and the script', () => {
    for (const way of ways) assert.equal(found[way].requests, 2);
  });

  it('come with fewer bytes than with the libraries that most table plugins are made of', () => {
    for (const way of ['ours, text inside', 'ours, nothing inside']) {
      assert.ok(found[way].bytes < found['datatables.net'].bytes);
      assert.ok(found[way].bytes < found['tabulator-tables'].bytes);
    }
  });

  it('have a header for each of their 12 rows, as in the static table', () => {
    for (const way of ['static table', ...ways]) assert.equal(found[way].rowHeaders, 12);
  });

  it('move nothing when the script finds them in a shadow root', () => {
    assert.equal(found['ours, shadow root inside'].shift, 0);
  });
});
