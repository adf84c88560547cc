import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {checkAddresses, dataAddresses} from '../../scripts/check-links.mjs';
import {useServer} from '../browser-page.mjs';

const status =
  (code, headers = {}) =>
  (_, response) =>
    response.writeHead(code, {'content-type': 'text/html', ...headers}).end();

describe('the check of links', () => {
  const server = useServer({
    '/there': status(200),
    '/moved': status(301, {location: '/there'}),
    '/moved-nowhere': status(301, {location: '/gone'}),
    '/gone': status(410),
    '/refusing': status(403),
    '/silent': () => undefined,
    '/no-head': ({method}, response) => status(method === 'HEAD' ? 405 : 200)(null, response),
  });
  const kinds = {};

  before(async () => {
    const paths = ['there', 'moved', 'moved-nowhere', 'gone', 'refusing', 'silent', 'no-head'];
    const results = await checkAddresses(
      [...paths, 'missing', 'there?a=1&b=2'].map((path) => ({
        url: `${server.origin}/${path}`,
        of: path,
      })),
      {timeout: 1000},
    );
    for (const [kind, some] of Object.entries(results)) {
      for (const {of, why} of some) kinds[of] = `${kind}, ${why}`;
    }
  });

  for (const [path, expected, words] of [
    ['there', 'good, HTTP 200', 'is there'],
    ['there?a=1&b=2', 'good, HTTP 200', 'is there, with a query'],
    ['moved', 'good, HTTP 200', 'has moved to where it is'],
    ['no-head', 'good, HTTP 200', 'answers only those who want the page'],
    ['moved-nowhere', 'broken, HTTP 410', 'has moved to where it is not'],
    ['gone', 'broken, HTTP 410', 'is gone'],
    ['missing', 'broken, HTTP 404', 'was never there'],
    ['silent', 'broken, no answer', 'never answers'],
    ['refusing', 'unclear, HTTP 403', 'turns programs away'],
  ]) {
    it(`calls an address ${expected.split(',')[0]} that ${words}`, () => {
      assert.equal(kinds[path], expected);
    });
  }

  it('takes in every address of the states, the national resources and the law', async () => {
    const addresses = new Set((await dataAddresses()).map(({url}) => url));
    const states = await readFile('src/resources/states.json', 'utf8');
    const national = await readFile('src/resources/national.ts', 'utf8');
    const wanted = [
      ...[...states.matchAll(/"url": "(.+?)"/g), ...national.matchAll(/url: '(.+?)'/g)].map(
        ([, url]) => url,
      ),
      'https://www.ecfr.gov/current/title-34/section-300.39',
    ];
    assert.deepEqual(
      wanted.filter((url) => !addresses.has(url)),
      [],
    );
  });
});
