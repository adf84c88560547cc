// The same topics and words in a page of each kind: ours, a static table, and what sites use today, each as
// its own documentation says to use it.
import {readFile} from 'node:fs/promises';
import {renderElement} from '../dist/static.js';

const table = await readFile('dist/static/en/compare-table.html', 'utf8');
const headings = await readFile('dist/static/en/compare-headings.html', 'utf8');

/** The table alone, for libraries that look for it by its id. */
const withId = table.replace('<table>', '<table id="plans">');
const inTableSaw = table.replace(/<table>[^]*<\/table>/, '<table-saw>$&</table-saw>');

/** For libraries that want data, and of an HTML table read less than is there. */
const rows = [...table.matchAll(/<tr><th scope="row">.*?<\/tr>/g)].map(([row]) =>
  [...row.matchAll(/<p>(.*?)<\/p>|<th scope="row">(.*?)<\/th>/g)].map(([, cell, header]) =>
    (cell ?? header).replace(/<[^>]+>/g, ''),
  ),
);
const columns = ['Question', 'IEP', '504 plan'];
const withPlace = table.replace(/<table>[^]*<\/table>/, '<div id="plans"></div>');

/** Each topic as a closed section of an accordion. */
const inAccordion = headings.replace(
  /<h4>(.*?)<\/h4>((?:<p>.*?<\/p>)+?)(?=<h4>|<p><small>)/g,
  (_, question, texts) => `<sl-details summary="${question}">${texts}</sl-details>`,
);

const ours = '<script type="module" src="/dist/iep-504.en.js"></script>';
const element = (content) => `<iep-504-compare>${content}</iep-504-compare>`;
const style = (file) => `<link rel="stylesheet" href="/${file}">`;
const script = (file, attributes = '') => `<script src="/${file}"${attributes}></script>`;

/**
 * By name: what is in the head and in the body of the page, and a script that calls `bench.done` when a reader
 * can use it; `bench.start` is called where it starts to make the page of what came with it, by the script, or
 * where an element of the package is defined.
 */
export const candidates = {
  'static table': {body: table, ready: 'addEventListener("DOMContentLoaded", bench.done)'},
  'ours, text inside': {
    body: `<div>${ours}${element(table)}</div>`,
  },
  'ours, shadow root inside': {
    body: `<div>${ours}${await renderElement('iep-504-compare')}</div>`,
  },
  'ours, nothing inside': {body: `${ours}${element('')}`},
  'table-saw': {
    head: script('@zachleat/table-saw/table-saw.js', ' type="module"'),
    body: inTableSaw,
    ready: `customElements.whenDefined('table-saw').then(bench.done)`,
  },
  'datatables.net': {
    head: style('datatables.net-dt/css/dataTables.dataTables.min.css'),
    body: `${withId}${script('datatables.net/js/dataTables.min.js')}<script>
      bench.start();
      new DataTable('#plans');
      bench.done();
    </script>`,
  },
  'simple-datatables': {
    head: style('simple-datatables/dist/style.css'),
    body: `${withId}${script('simple-datatables/dist/umd/simple-datatables.js')}<script>
      bench.start();
      new simpleDatatables.DataTable('#plans').on('datatable.init', bench.done);
    </script>`,
  },
  gridjs: {
    head: style('gridjs/dist/theme/mermaid.min.css'),
    body: `${withPlace}${script('gridjs/dist/gridjs.umd.js')}<script>
      const place = document.getElementById('plans');
      bench.start();
      new gridjs.Grid({columns: ${JSON.stringify(columns)}, data: ${JSON.stringify(rows)}}).render(place);
      // It names an event for this, but does not send it.
      new MutationObserver(() => {
        if (place.querySelectorAll('tbody tr').length === ${rows.length}) bench.done();
      }).observe(place, {childList: true, subtree: true});
    </script>`,
  },
  'tabulator-tables': {
    head: style('tabulator-tables/dist/css/tabulator.min.css'),
    body: `${withPlace}${script('tabulator-tables/dist/js/tabulator.min.js')}<script>
      bench.start();
      new Tabulator('#plans', {
        data: ${JSON.stringify(rows.map(([question, iep, p504]) => ({question, iep, p504})))},
        layout: 'fitColumns',
        columns: [
          {title: 'Question', field: 'question'},
          {title: 'IEP', field: 'iep'},
          {title: '504 plan', field: 'p504'},
        ],
      }).on('tableBuilt', bench.done);
    </script>`,
  },
  'shoelace details': {
    head:
      style('@shoelace-style/shoelace/cdn/themes/light.css') +
      script('@shoelace-style/shoelace/cdn/shoelace-autoloader.js', ' type="module"'),
    body: inAccordion,
    ready: `customElements.whenDefined('sl-details').then(() => Promise.all([...document.querySelectorAll('sl-details')].map((element) => element.updateComplete))).then(bench.done)`,
  },
};

/** Runs in each page before anything else. */
function prepare() {
  const found = {shift: 0, tasks: []};
  globalThis.bench = {
    found,
    start: () => (found.start ??= performance.now()),
    done: () => (found.ready ??= performance.now()),
  };
  const {define} = customElements;
  customElements.define = function (name, element, ...rest) {
    if (/^(?:iep-504-compare|table-saw|sl-)/.test(name)) globalThis.bench.start();
    if (name === 'iep-504-compare') watch(element.prototype);
    return define.call(this, name, element, ...rest);
  };
  // Ours is ready when what a reader sees first has come into the shadow root; the rest is rendered after.
  // What a server rendered has a style sheet in it.
  function watch(prototype) {
    const {performUpdate} = prototype;
    prototype.performUpdate = function () {
      performUpdate.call(this);
      if (this.shadowRoot && !this.shadowRoot.querySelector('style')) globalThis.bench.done();
    };
  }
  const observe = (type, callback) =>
    new PerformanceObserver((list) => list.getEntries().forEach(callback)).observe({
      type,
      buffered: true,
    });
  observe('paint', ({name, startTime}) => {
    if (name === 'first-contentful-paint') found.paint = startTime;
  });
  observe('layout-shift', ({value}) => (found.shift += value));
  observe('longtask', ({duration}) => found.tasks.push(duration));
}

const page = ({head = '', body, ready = ''}) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The plans compared</title>
<meta name="viewport" content="width=device-width">
<script>(${prepare})()</script>${head}</head>
<body>${body}<script>${ready}</script></body></html>`;

const pages = new Map(
  Object.entries(candidates).map(([name, candidate]) => [addressOf(name), page(candidate)]),
);

export function addressOf(name) {
  return `/${encodeURIComponent(name)}/`;
}

/** What the server of the candidates has at an address: a page, our bundle, or a file of a package. */
export async function read(pathname) {
  if (pages.has(pathname)) return pages.get(pathname);
  const folder = pathname.startsWith('/dist/') ? '.' : './node_modules';
  return readFile(folder + decodeURIComponent(pathname)).catch(() => undefined);
}
