// Charts of the README: SVG without a script, in the colors of the reader's theme.

const style = `
  text { font: 13px system-ui, 'Segoe UI', Roboto, sans-serif; fill: #1c2129 }
  .title { font-weight: 600; font-size: 15px }
  .quiet { fill: #505866 }
  .line { stroke: #d9dde3 }
  .s0 { fill: #3a3a94 } .s1 { fill: #0c7c7c } .s2 { fill: #a0522d }
  .p0 { stroke: #3a3a94 } .p1 { stroke: #0c7c7c } .p2 { stroke: #a0522d }
  @media (prefers-color-scheme: dark) {
    text { fill: #e8eaee }
    .quiet { fill: #a9b1bf }
    .line { stroke: #343a45 }
    .s0 { fill: #b5b8fb } .s1 { fill: #7fd0cb } .s2 { fill: #e8b088 }
    .p0 { stroke: #b5b8fb } .p1 { stroke: #7fd0cb } .p2 { stroke: #e8b088 }
  }`;

const escaped = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const frame = ({title, width, height, description}, content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(`${title}. ${description}`)}">
<style>${style}
</style>
<text class="title" x="0" y="16">${escaped(title)}</text>
${content.join('\n')}
</svg>
`;

const legend = (series) =>
  series.flatMap((name, at) => [
    `<rect class="s${at}" x="${at * 150}" y="28" width="12" height="12" rx="2"/>`,
    `<text x="${at * 150 + 18}" y="39">${escaped(name)}</text>`,
  ]);

const rounded = (value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));

/**
 * Bars from a common start, a group for each row.
 *
 * @param {{title: string, unit: string, series: string[], rows: {label: string, values: number[]}[]}} chart
 */
export function barChart({title, unit, series, rows}) {
  const [width, left, bar, gap] = [760, 190, 12, 12];
  const group = series.length * bar + gap;
  const most = Math.max(...rows.flatMap(({values}) => values));
  const scale = (width - left - 70) / most;
  const content = rows.flatMap(({label, values}, row) => {
    const top = 54 + row * group;
    return [
      `<text x="${left - 8}" y="${top + (series.length * bar) / 2 + 4}" text-anchor="end">${escaped(label)}</text>`,
      ...values.flatMap((value, at) => [
        `<rect class="s${at}" x="${left}" y="${top + at * bar}" width="${(value * scale).toFixed(1)}" height="${bar - 1}" rx="1"/>`,
        `<text class="quiet" x="${(left + value * scale + 6).toFixed(1)}" y="${top + at * bar + 10}" font-size="11">${rounded(value)} ${unit}</text>`,
      ]),
    ];
  });
  const description = rows
    .map(
      ({label, values}) =>
        `${label}: ${values.map((value) => `${rounded(value)} ${unit}`).join(', ')}`,
    )
    .join('; ');
  return frame({title, width, height: 54 + rows.length * group, description}, [
    ...legend(series),
    ...content,
  ]);
}
