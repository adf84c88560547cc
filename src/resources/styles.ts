import {css, type CSSResult} from 'lit';

const sections = css`
  section {
    margin-block-start: calc(var(--_space) * 2);
  }

  .group {
    display: grid;
    gap: var(--_space);
    margin-block-start: calc(var(--_space) * 1.25);
    padding-block-start: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_rule);
  }

  [part='group-heading'] {
    font-size: 1.0625em;
    line-height: var(--_leading, 1.35);
  }

  ul {
    display: grid;
    gap: calc(var(--_space) * 1.25) 2.5em;
    list-style: none;
  }

  .name {
    font-weight: 600;
    line-height: var(--_leading, 1.35);
  }

  /* Nothing that a page passes in is wider than its place. */
  li,
  td,
  th {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
    margin-block-start: 0.2em;
  }

  .facts,
  .what,
  .newer,
  .note {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.45;
  }

  .what {
    margin-block-start: 0.4em;
  }

  .local {
    display: grid;
    gap: 0.5em;
    padding: var(--_space);
    border: 1px solid var(--_rule);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }

  .choice {
    display: grid;
    gap: 0.35em;
    margin-block: calc(var(--_space) * 0.75);
    font-size: 1.125em;
  }

  .choice select {
    inline-size: min(100%, 20em);
    min-block-size: 2.75em;
  }

  .newer {
    margin-block-start: var(--_space);
  }

  @container (inline-size >= 44em) {
    ul {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (inline-size >= 56em) {
    .group {
      grid-template-columns: 13em 1fr;
      column-gap: 2.5em;
    }
  }

  @media print {
    .newer {
      display: none;
    }

    /* On paper the choice is only what was chosen. */
    .choice select {
      padding: 0;
      border: 0;
      appearance: none;
    }

    /* Where it is a grid, its heading may stay behind on the page before. */
    .group {
      display: block;
    }

    .group > ul {
      margin-block-start: var(--_space);
    }

    .name a::after {
      display: block;
      text-align: match-parent;
    }

    li {
      break-inside: avoid;
    }
  }
`;

const directory = css`
  .section-head {
    display: grid;
    gap: 0.35em;
  }

  .search {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }

  .search label {
    display: grid;
    flex: 1 1 12.5em;
    gap: 0.3em;
    align-content: start;
    min-inline-size: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .search :is(select, input) {
    inline-size: 100%;
    font-size: calc(1em / 0.875);
  }

  .search :is(.words, .filtered) {
    flex-basis: 100%;
  }

  .filtered {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: baseline;
    max-inline-size: none;
  }

  .filtered span:first-child {
    font-weight: 600;
  }

  .filtered .plain,
  .elsewhere {
    font-size: 0.9375em;
  }

  .loading,
  .failed {
    margin-block-end: var(--_space);
    padding: 0.6em 0.85em;
    border-inline-start: 4px solid var(--_key-color);
    background: var(--_key-surface);
    color: var(--_text);
  }

  .directory table {
    inline-size: 100%;
    margin-block: var(--_space);
    border-collapse: collapse;
  }

  .directory caption {
    padding-block-end: 0.5em;
    font-size: 1.0625em;
    font-weight: 650;
    text-align: start;
  }

  .directory :is(th, td) {
    padding: 0.625em 0.5em;
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }

  .directory :is(th, td):first-child {
    padding-inline-start: 0;
  }

  .directory thead th {
    border-block-end: 2px solid var(--_rule);
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
    vertical-align: bottom;
  }

  .directory tbody tr + tr {
    border-block-start: 1px solid var(--_rule);
  }

  .directory tbody .opened {
    border-block-start: 0;
  }

  .directory .opened td {
    padding-block: 0 calc(var(--_space) * 1.5);
    padding-inline-start: 1.15em;
  }

  .directory td {
    font-variant-numeric: tabular-nums;
  }

  .directory td ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .directory .opened ul,
  .results ul {
    display: grid;
    gap: calc(var(--_space) * 1.25) 2.5em;
    margin-block-start: 0.75em;
  }

  .directory .none {
    color: var(--_muted);
  }

  .label {
    display: none;
  }

  .disclosure {
    display: flex;
    align-items: baseline;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }

  .disclosure:hover {
    text-decoration: underline;
  }

  .region {
    margin-block-start: var(--_space);
  }

  .region + .region {
    margin-block-start: calc(var(--_space) * 1.75);
  }

  .region small {
    margin-inline-start: 0.35em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }

  .elsewhere {
    margin-block-start: var(--_space);
  }

  .results .button,
  .opened .button {
    margin-block-start: var(--_space);
  }

  mark {
    background: var(--_key-surface);
    color: inherit;
    box-shadow: 0 0 0 0.1em var(--_key-surface);
    text-decoration: underline;
    text-decoration-color: var(--_key-color);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  .note {
    display: grid;
    gap: 0.35em;
    margin-block-start: var(--_space);
  }

  @container (inline-size >= 34em) {
    .directory th:first-child {
      inline-size: 45%;
    }

    .directory th.others {
      inline-size: 25%;
    }
  }

  @container (inline-size >= 44em) {
    .directory .opened ul,
    .results ul {
      grid-template-columns: 1fr 1fr;
    }
  }

  /* Each kind on its own line, with its numbers below. */
  @container (inline-size < 34em) {
    .directory :is(table, caption, tbody, th, td),
    .directory thead tr {
      display: block;
    }

    .directory thead th:not(.others) {
      position: absolute;
      clip-path: inset(50%);
    }

    .directory thead th {
      padding-inline: 0;
      border: 0;
    }

    .directory tbody tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      padding-block: 0.6em;
    }

    .directory tbody :is(th, td) {
      padding: 0;
    }

    .directory tbody :is(th, .opened td) {
      flex: 1 0 100%;
    }

    .directory tbody .opened {
      padding-block-start: 0;
    }

    .directory td:not(.opened td) {
      padding-inline-start: 1.15em;
    }

    .directory td .label {
      display: inline;
      color: var(--_muted);
      font-size: 0.875em;
    }
  }

  @media print {
    .search,
    .directory .plain {
      display: none;
    }
  }
`;

export const styles: CSSResult[] = [sections, directory];
