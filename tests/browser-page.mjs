// What the tests of whole pages share: a static server, and a page in each browser with a log of all that
// it requests and says.
import {readFile} from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import {after, before} from 'node:test';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../scripts/programs.mjs';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xlf': 'application/xliff+xml',
};

/** The policy of the README, for pages with strict security. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

/** Every browser asks for it by itself. */
const icon = '/favicon.ico';

/** Runs in a page: whether all elements in it are rendered to their last lines. */
export const hasPainted = () =>
  ['iep-504-compare', 'parent-resources'].every((name) =>
    [...document.querySelectorAll(name)].every((element) =>
      element.shadowRoot?.querySelector('[part=footer]'),
    ),
  );

/**
 * Serves files, and nothing else.
 *
 * @param {string | Record<string, string | http.RequestListener>} source a folder, or by path the content or
 *   whoever answers
 * @param {Record<string, string>} headers sent with every file
 */
export function useServer(source, headers = {}) {
  const server = http.createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    if (pathname === icon) return response.writeHead(204).end();
    try {
      const body =
        typeof source === 'string'
          ? await readFile(path.join(source, decodeURIComponent(pathname)))
          : source[pathname];
      if (body === undefined) throw new Error('404');
      if (typeof body === 'function') return body(request, response);
      response.writeHead(200, {'content-type': types[path.extname(pathname)], ...headers});
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
    return response;
  });
  const address = {};
  before(async () => {
    await new Promise((resolve) => server.listen(0, 'localhost', resolve));
    address.origin = `http://localhost:${server.address().port}`;
  });
  after(() => server.close());
  return address;
}

/**
 * Starts a browser for the tests of a suite.
 *
 * @param {string} name
 * @param {object} options for puppeteer, beside those that the browser needs anyway
 */
export function useBrowser(name, options = {}) {
  let browser;
  before(async () => {
    browser = await puppeteer.launch({...launchOptions()[name], ...options});
  });
  after(() => browser?.close());

  return {
    newPage: () => browser.newPage(),

    /** Opens a page and waits until both elements have painted. */
    async open(url, {width = 1280, height = 900} = {}) {
      const page = await browser.newPage();
      const requests = [];
      const messages = [];
      const note = (log, text) => text.includes(icon) || log.push(text);
      page.on('request', (request) => note(requests, request.url()));
      page.on('console', (message) => note(messages, message.text()));
      page.on('pageerror', (error) => note(messages, String(error)));
      await page.setViewport({width, height});
      await page.goto(url);
      await page.waitForFunction(hasPainted);
      return {page, requests, messages};
    },
  };
}
