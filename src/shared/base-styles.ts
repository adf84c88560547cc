import {css} from 'lit';

/** What both elements look like: type, space, links, controls, disclosures. */
export const baseStyles = css`
  :host {
    display: block;
    /* Containment leaves no width of its own: without these a parent that fits its content shrinks it to nothing. */
    flex-grow: 1;
    contain-intrinsic-inline-size: 13rem;
    container-type: inline-size;
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  .root {
    padding: clamp(1rem, 4cqi, 2.5rem);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--_font);
    font-size: var(--_size);
    font-weight: 400;
    line-height: 1.55;
    letter-spacing: normal;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    color: inherit;
    font: inherit;
    font-weight: 650;
    text-wrap: balance;
  }

  [part='heading'] {
    font-size: clamp(1.5em, 1.2em + 1.6cqi, 2.125em);
    line-height: 1.15;
  }

  [part='subheading'] {
    font-size: 1.25em;
    line-height: 1.3;
  }

  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  p,
  li,
  dd {
    max-inline-size: 68ch;
    text-wrap: pretty;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  button {
    margin: 0;
    font: inherit;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .lead {
    max-inline-size: 42em;
    font-size: 1.125em;
  }

  .stack {
    display: grid;
    gap: var(--_space);
  }

  .button {
    min-block-size: 2.5rem;
    padding: 0.375rem 1.25rem;
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    color: var(--_accent);
    cursor: pointer;
    font-weight: 600;
  }

  .button:hover {
    border-color: var(--_text);
  }

  select,
  input {
    min-block-size: 2.5rem;
    margin: 0;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  select {
    cursor: pointer;
  }

  :is(select, input):hover {
    border-color: var(--_text);
  }

  .plain {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
    /* 24 px of target at any font size */
    min-block-size: max(1.5em, 24px);
  }

  summary {
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  /* The marker: a chevron that points to where the text goes on, and down when open. */
  summary::before,
  .disclosure::before,
  .button::before {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-end: 0.6em;
    border: solid currentcolor;
    border-width: 0 0.125em 0.125em 0;
    rotate: -45deg;
    translate: 0 -0.12em;
  }

  :where([dir='rtl']) :is(summary, .disclosure, .button)::before {
    rotate: 135deg;
  }

  details[open] > summary::before,
  [aria-expanded='true']::before {
    rotate: 45deg;
  }

  .footer {
    display: grid;
    gap: 0.35rem;
    margin-block-start: calc(var(--_space) * 2);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
    font-size: 0.875em;
  }

  .footer strong {
    color: var(--_text);
    font-weight: 600;
  }

  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    :host {
      color-scheme: light !important;
    }

    .root {
      padding: 0;
      background: none;
    }

    .button {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
