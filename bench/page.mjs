// What the measurements share: a local server with brotli, a page in headless Chromium that is as slow as a
// phone, and the middle of what was measured.
import http from 'node:http';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {throttling} from 'lighthouse/core/config/constants.js';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../scripts/programs.mjs';

const {mobileSlow4G, mobileRegular3G} = throttling;

/** How slow network and processor are. The networks are those of Lighthouse. */
export const profiles = {
  none: {title: 'not throttled', slowdown: 1},
  slow4G: {title: 'slow 4G, processor slowed down 4 times', slowdown: 4, network: mobileSlow4G},
  '3G': {title: '3G, processor slowed down 6 times', slowdown: 6, network: mobileRegular3G},
};

const types = {'.css': 'text/css', '.js': 'text/javascript'};

/**
 * Serves files from memory, packed with brotli as a web host does.
 *
 * @param {(pathname: string) => Promise<Buffer | string | undefined>} read
 * @param {(pathname: string) => number} hold for how many milliseconds it holds an answer back
 */
export async function serve(read, hold = () => 0) {
  const packed = new Map();
  const server = http.createServer(async ({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    if (!packed.has(pathname)) {
      const body = await read(pathname);
      packed.set(pathname, body === undefined ? undefined : brotliCompressSync(body));
    }
    const body = packed.get(pathname);
    if (hold(pathname)) await new Promise((resolve) => setTimeout(resolve, hold(pathname)));
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': `${types[path.extname(pathname)] ?? 'text/html'}; charset=utf-8`,
      'content-encoding': 'br',
      'cache-control': 'no-store',
      'content-length': body.length,
    });
    return response.end(body);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    close: () => server.close(),
  };
}

/** @param {object} options for puppeteer, beside those that the browser needs anyway */
export const launch = (options) => puppeteer.launch({...launchOptions().chromium, ...options});

/** Slows down a page, from the next request on. */
export async function throttle(client, {slowdown, network}) {
  await client.send('Network.enable');
  if (network) {
    const bytesPerSecond = (kbps) => (kbps * 1024) / 8;
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.requestLatencyMs,
      downloadThroughput: bytesPerSecond(network.downloadThroughputKbps),
      uploadThroughput: bytesPerSecond(network.uploadThroughputKbps),
    });
  }
  await client.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
}

/** Bytes in use after the garbage was collected. */
export async function heapOf(client) {
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
}

export const quantile = (numbers, part) =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * part)];

export const median = (numbers) => quantile(numbers, 0.5);
