import {css, unsafeCSS, type CSSResult} from 'lit';

const wide = css`
  .key-difference {
    display: grid;
    gap: 0.25em;
    padding: var(--_space) calc(var(--_space) * 1.25);
    border-inline-start: 4px solid var(--_key-color);
    border-radius: var(--_radius);
    background: var(--_key-surface);
  }

  .key-label {
    color: var(--_key-color);
    font-weight: 650;
  }

  .key-text {
    max-inline-size: 38em;
    font-size: clamp(1.125em, 1em + 1cqi, 1.375em);
    font-weight: 550;
    line-height: var(--_leading, 1.35);
    text-wrap: balance;
  }

  .same {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .same ul {
    margin-block-start: 0.6em;
    columns: 20em;
    column-gap: 2.5em;
  }

  .marks,
  .boxes {
    list-style: none;
  }

  :is(.marks, .boxes) li {
    position: relative;
    break-inside: avoid;
    padding-block-end: 0.35em;
    padding-inline-start: 1.5em;
  }

  /* A check mark, drawn so that no font has to have it. */
  .marks li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-start: 0.2em;
    inline-size: 0.4em;
    block-size: 0.75em;
    border: solid var(--_plan, var(--_accent));
    border-width: 0 2px 2px 0;
    rotate: 42deg;
  }

  /* A box to mark on paper. */
  .boxes li {
    padding-block-end: 0.75em;
    padding-inline-start: 2em;
  }

  .boxes li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-start: 0;
    inline-size: 1.1em;
    block-size: 1.1em;
    border: 1.5px solid var(--_muted);
    border-radius: 2px;
  }

  figure {
    margin: calc(var(--_space) * 0.5) 0 0;
  }

  /*
   * Two rounded shapes, each over its own part and the middle one, one above the other. Where they overlap,
   * the middle part has the near edge of each.
   */
  .overlap {
    --_round: calc(var(--_radius) * 3);
    display: grid;
    margin-block-start: var(--_space);
  }

  .overlap::before,
  .overlap::after {
    content: '';
    grid-area: 1 / 1 / 3 / 2;
    border: 2px solid var(--_iep-color);
    border-radius: var(--_round);
    background: var(--_iep-surface);
  }

  .overlap::after {
    grid-area: 2 / 1 / 4 / 2;
    border-color: var(--_504-color);
    background: var(--_504-surface);
  }

  .overlap > * {
    z-index: 1;
    grid-area: 1 / 1;
    margin: 2px;
    padding: calc(var(--_space) * 1.25);
  }

  .overlap > .both {
    grid-area: 2 / 1;
    margin: 0;
    border: 2px solid var(--_504-color);
    border-block-end-color: var(--_iep-color);
    border-radius: var(--_round);
    background: var(--_surface);
  }

  .overlap > .p504 {
    grid-area: 3 / 1;
  }

  [part='picture-heading'] {
    margin-block-end: 0.5em;
    color: var(--_plan);
  }

  @container (inline-size >= 45em) {
    .overlap {
      grid-template-columns: 1fr 1.15fr 1fr;
    }

    .overlap::before {
      grid-area: 1 / 1 / 2 / 3;
    }

    .overlap::after {
      grid-area: 1 / 2 / 2 / 4;
    }

    .overlap > .both {
      grid-area: 1 / 2;
      border-color: var(--_504-color);
      border-inline-end-color: var(--_iep-color);
    }

    .overlap > .p504 {
      grid-area: 1 / 3;
    }
  }

  table {
    inline-size: 100%;
    margin-block: calc(var(--_space) * 2) var(--_space);
    border-collapse: collapse;
    table-layout: fixed;
  }

  caption {
    padding-block-end: 0.6em;
    font-size: 1.25em;
    font-weight: 650;
    text-align: start;
  }

  th,
  td {
    padding: var(--_space);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }

  .iep {
    --_plan: var(--_iep-color);
    --_tint: var(--_iep-surface);
  }

  .p504 {
    --_plan: var(--_504-color);
    --_tint: var(--_504-surface);
  }

  thead th {
    position: sticky;
    inset-block-start: var(--iep504-sticky-top, 0);
    z-index: 1;
    padding-block: 0.625em;
    border-block-end: 3px solid var(--_plan, var(--_rule));
    background: var(--_tint, var(--_surface));
    color: var(--_plan, var(--_muted));
    font-weight: 650;
    vertical-align: bottom;
  }

  thead th:first-child {
    inline-size: 26%;
  }

  thead small {
    display: block;
    font-size: 0.875em;
    font-weight: 450;
  }

  tbody tr + tr {
    border-block-start: 1px solid var(--_rule);
  }

  .topic {
    display: block;
    font-size: 1.0625em;
    font-weight: 650;
    line-height: var(--_leading, 1.35);
    text-wrap: balance;
  }

  .badge {
    display: inline-block;
    margin-block-start: 0.45em;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: var(--_leading, 1.4);
  }

  /* The shape says it too: apart, side by side, overlapping. */
  .badge::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.5em;
    border: 1.5px solid currentcolor;
    border-radius: 50%;
  }

  .badge.similar::before {
    box-shadow: inset 1em 0;
  }

  .badge.overlapping::before {
    box-shadow: inset 0.3em 0;
  }

  .key {
    background: var(--_key-surface);
  }

  .key .badge {
    /* Room above and below: Arabic letters reach further than Latin ones. */
    padding: 0.3em 0.6em;
    border: 1px solid var(--_key-color);
    border-radius: calc(var(--_radius) / 2);
    color: var(--_key-color);
    font-weight: 650;
  }

  .key .badge::before {
    display: none;
  }

  .plan {
    display: none;
    color: var(--_plan);
    font-size: 0.875em;
    font-weight: 650;
  }

  .sources {
    margin-block-start: 0.6em;
  }

  /* What gets the focus stays clear of the sticky headings. */
  tbody tr,
  td * {
    scroll-margin-block-start: 5em;
  }

  .sources,
  .law {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .sources summary {
    display: inline-block;
    min-block-size: 24px;
  }

  .sources ul {
    padding-block: 0.3em;
    list-style: none;
  }

  .sources li {
    margin-block-end: 0.4em;
    line-height: 1.4;
  }

  .term {
    border-block-end: 1.5px dotted var(--_accent);
    cursor: help;
  }

  .term:is(:hover, [aria-expanded='true']) {
    border-block-end-style: solid;
  }

  .meaning {
    margin-block: 0.5em;
    padding: 0.6em 0.85em;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    outline: 1px solid var(--_rule);
    outline-offset: -1px;
    font-size: 0.9375em;
  }

  .more {
    margin-block-end: var(--_space);
  }

  .contact,
  .explanations {
    margin-block-start: calc(var(--_space) * 2);
  }

  .explanations > details + details {
    border-block-start: 1px solid var(--_rule);
  }

  .explanations > details > summary {
    display: flex;
    align-items: baseline;
    padding-block: 0.85em;
  }

  .explanations > details > summary::before {
    flex: none;
  }

  .explanations > details > :not(summary) {
    padding-block-end: calc(var(--_space) * 1.5);
    padding-inline-start: 1.1em;
  }

  .law a {
    display: inline-block;
  }

  /* The name of a law starts with a number, which a text from right to left would put at its end. */
  :is(.sources, .law) a {
    direction: ltr;
    unicode-bidi: isolate;
  }

  dl {
    display: grid;
    gap: var(--_space) 2.5em;
  }

  dt {
    font-weight: 650;
  }

  dt span {
    font-weight: 400;
  }

  @container (inline-size >= 44em) {
    dl {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (inline-size >= 56em) {
    th,
    td {
      padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5) var(--_space);
    }
  }

  @media print {
    figure,
    tr,
    dl div {
      break-inside: avoid;
    }

    th,
    td {
      padding: 0.5em 0.75em;
    }

    thead th {
      position: static;
    }

    .term {
      border: 0;
    }

    .sources summary {
      min-block-size: 0;
    }

    .law a,
    .sources:not([open]) li {
      display: inline;
    }

    .sources:not([open]) li + li::before {
      content: '; ';
    }
  }
`;

/** One card per question. */
const stacked = css`
  .stacked,
  .stacked :is(caption, tbody, tr, th, td) {
    display: block;
  }

  .stacked thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .stacked tr {
    margin-block-end: var(--_space);
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    overflow: clip;
  }

  .stacked tbody th {
    padding: var(--_space);
  }

  .stacked td {
    padding: calc(var(--_space) * 0.75) var(--_space);
    border-inline-start: 4px solid var(--_plan);
    border-block-start: 1px solid var(--_rule);
  }

  .stacked .plan {
    display: block;
  }
`;

/** `auto` is the same where the element itself is narrow. */
const narrow = unsafeCSS(
  `@container (inline-size < 34em) {${stacked.cssText.replaceAll('.stacked', '.auto')}}`,
);

export const styles: CSSResult[] = [wide, stacked, narrow];
