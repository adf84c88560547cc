// Ours beside a static table and beside what sites use instead, with the same topics and words, in headless
// Chromium, each as a reader gets it who was never here before.
//
//   npm run build && npm run bench:peers
//   RUNS=3 npm run bench:peers      fewer runs than 9
//
// The pages are in candidates.mjs. Each is loaded once before any is loaded again, so that whatever else the
// machine does falls on all of them. Prints, for each profile of page.mjs, the median of all runs and its
// ratio to the static table, and writes bench/results/peers.json and peers.svg, which the README shows:
//
//   requests, kB     what came over the wire, with the page itself and the headers of the answers
//   first paint      of content, in ms after the start; there is nothing else on the page
//   ready            until a reader can use it: upgraded, initialised; of the static table, parsed
//   upgrade          of that, from the call that makes the page of what came, or from the definition of the
//                    element, until it is ready
//   main thread      scripts, style, layout and the rest, in ms of the slowed down processor
//   longest task     in ms; 0 where none took more than 50
//   shift            cumulative layout shift
//   heap             in kB, with the garbage collected
//   row headers      of the 12 topics that are headers of a row to assistive technology, or have a heading
//   tab stops        from the start of the page to its end
//
// The noise is the distance from the first to the third quartile, in percent of the median.
import {mkdir, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {addressOf, candidates, read} from './candidates.mjs';
import {barChart} from './chart.mjs';
import {heapOf, launch, median, profiles, quantile, serve, throttle} from './page.mjs';

/** One load of a candidate by a browser that has nothing in its cache. */
async function load(browser, origin, name, profile) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const client = await page.createCDPSession();
  await throttle(client, profile);
  await client.send('Performance.enable');
  const bytes = [];
  client.on('Network.loadingFinished', ({encodedDataLength}) => bytes.push(encodedDataLength));
  await page.goto(origin + addressOf(name), {timeout: 120_000});
  await page.waitForFunction(() => globalThis.bench.found.ready && globalThis.bench.found.paint, {
    timeout: 120_000,
  });
  // What comes after, such as the files of a loader that looks on.
  await page.waitForNetworkIdle({idleTime: 500});
  const {metrics} = await client.send('Performance.getMetrics');
  const metric = (key) => metrics.find((one) => one.name === key).value * 1000;
  const found = await page.evaluate(() => globalThis.bench.found);
  const result = {
    requests: bytes.length,
    bytes: bytes.reduce((sum, one) => sum + one, 0),
    paint: found.paint,
    ready: found.ready,
    upgrade: found.start === undefined ? 0 : found.ready - found.start,
    mainThread: metric('TaskDuration'),
    script: metric('ScriptDuration'),
    layout: metric('LayoutDuration') + metric('RecalcStyleDuration'),
    longestTask: Math.max(0, ...found.tasks),
    shift: found.shift,
    heap: await heapOf(client),
  };
  return {page, result, close: () => context.close()};
}

/** What a page has for assistive technology and the keyboard, the same in every run. */
async function inspect(page) {
  const client = await page.createCDPSession();
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  const rowHeaders = nodes.filter(
    ({role, ignored}) => !ignored && role?.value === 'rowheader',
  ).length;
  const focused = () =>
    page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const isNew = active && active !== document.body && !globalThis.bench.visited?.has(active);
      (globalThis.bench.visited ??= new Set()).add(active);
      return isNew;
    });
  let tabStops = 0;
  for (; tabStops < 500; tabStops++) {
    await page.keyboard.press('Tab');
    if (!(await focused())) break;
  }
  return {rowHeaders, tabStops};
}

/** Measures every candidate in every profile. */
export async function measurePeers({runs, chosen = Object.keys(profiles)}) {
  const server = await serve(read);
  const browser = await launch();
  const version = await browser.version();
  const names = Object.keys(candidates);
  const inspected = {};
  const results = {};
  for (const key of chosen) {
    const all = Object.fromEntries(names.map((name) => [name, []]));
    for (let run = 0; run <= runs; run++) {
      for (const name of names) {
        const {page, result, close} = await load(browser, server.origin, name, profiles[key]);
        // The first load of a browser and of a file is slower than the rest.
        if (run) all[name].push(result);
        inspected[name] ??= await inspect(page);
        await close();
      }
    }
    results[key] = Object.fromEntries(
      names.map((name) => [name, {...summary(all[name]), ...inspected[name]}]),
    );
  }
  await browser.close();
  server.close();
  return {browser: version, runs, results};
}

function summary(runs) {
  const of = (key) => runs.map((run) => run[key]);
  const noise = (key) =>
    (100 * (quantile(of(key), 0.75) - quantile(of(key), 0.25))) / (median(of(key)) || 1);
  return {
    ...Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(of(key))])),
    noise: {paint: noise('paint'), ready: noise('ready'), mainThread: noise('mainThread')},
  };
}

const columns = [
  ['requests', ({requests}) => requests],
  ['kB', ({bytes}) => (bytes / 1000).toFixed(1)],
  ['first paint', ({paint}) => paint.toFixed(0), 'paint'],
  ['ready', ({ready}) => ready.toFixed(0), 'ready'],
  ['upgrade', ({upgrade}) => upgrade.toFixed(1)],
  ['main thread', ({mainThread}) => mainThread.toFixed(0), 'mainThread'],
  ['scripts', ({script}) => script.toFixed(0)],
  ['style, layout', ({layout}) => layout.toFixed(0)],
  ['longest task', ({longestTask}) => longestTask.toFixed(0)],
  ['shift', ({shift}) => shift.toFixed(3)],
  ['heap kB', ({heap}) => (heap / 1000).toFixed(0)],
  ['row headers', ({rowHeaders}) => rowHeaders],
  ['tab stops', ({tabStops}) => tabStops],
];

function print({browser, runs, results}) {
  console.log(`${browser}, median of ${runs} runs (× static table, ± noise in percent)`);
  for (const [key, rows] of Object.entries(results)) {
    console.log(`\n${profiles[key].title}`);
    const limit = rows['static table'];
    const cells = Object.entries(rows).map(([name, row]) => [
      name,
      ...columns.map(([, text, metric]) =>
        metric
          ? `${text(row)} (×${(row[metric] / limit[metric]).toFixed(2)} ±${row.noise[metric].toFixed(0)})`
          : String(text(row)),
      ),
    ]);
    const lines = [['', ...columns.map(([title]) => title)], ...cells];
    const widths = lines[0].map((_, at) => Math.max(...lines.map((line) => line[at].length)));
    for (const line of lines) {
      console.log(
        line
          .map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at])))
          .join('  '),
      );
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const measured = await measurePeers({runs: Number(process.env.RUNS ?? 9)});
  print(measured);
  await mkdir('bench/results', {recursive: true});
  await writeFile('bench/results/peers.json', `${JSON.stringify(measured, null, 2)}\n`);
  await writeFile(
    'bench/results/peers.svg',
    barChart({
      title: `Until a reader sees the comparison, and until they can use it: ${profiles.slow4G.title}`,
      unit: 'ms',
      series: ['first content', 'ready to use'],
      rows: Object.entries(measured.results.slow4G).map(([label, {paint, ready}]) => ({
        label,
        values: [paint, Math.max(paint, ready)],
      })),
    }),
  );
}
