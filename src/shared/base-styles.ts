import {css} from 'lit';

/** What both elements look like: type, space, links, controls, disclosures. */
export const baseStyles = css`
  /*
   * What a page says of this element wins over these rules, whether it means the element or every element.
   * So only what may be lost stands here: the layout inside holds without it.
   */
  :host {
    display: block;
    flex-grow: 1;
    /* Not passed on from above. Tools for readers space out every element, and that includes this one. */
    letter-spacing: normal;
    word-spacing: normal;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  /*
   * Nothing leaks in from the page (capitals, centered or unbroken lines, a font size of 0) but what is the
   * page's or the reader's to choose. Sizes inside are in em, as pages set the root font to 10px.
   */
  .frame {
    all: initial;
    display: block;
    /* Containment leaves no width of its own: without this a parent that fits its content shrinks it to nothing. */
    contain-intrinsic-inline-size: 13em;
    container-type: inline-size;
    color-scheme: inherit;
    font-family: var(--_font);
    font-size: var(--_size);
    letter-spacing: inherit;
    word-spacing: inherit;
    pointer-events: inherit;
    visibility: inherit;
    -webkit-text-size-adjust: inherit;
  }

  :host([theme='light']) .frame {
    color-scheme: light;
  }

  :host([theme='dark']) .frame {
    color-scheme: dark;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .root {
    padding: clamp(1em, 4cqi, 2.5em);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    line-height: 1.55;
    overflow-wrap: break-word;
  }

  /* Letters that reach higher or lower than those of English, or are denser, need more room between lines. */
  .root:is([dir='rtl'], [lang='vi'], [lang^='zh']) {
    --_leading: 1.45;
    line-height: 1.7;
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

  /* Without a doctype a table forgets the text around it. */
  table {
    color: inherit;
    font: inherit;
  }

  [part='heading'] {
    font-size: clamp(1.5em, 1.2em + 1.6cqi, 2.125em);
    line-height: var(--_leading, 1.15);
  }

  [part='subheading'] {
    font-size: 1.25em;
    line-height: var(--_leading, 1.3);
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
    max-inline-size: 60ch;
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
    min-block-size: 2.5em;
    padding: 0.375em 1.25em;
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
    min-block-size: max(2.5em, 40px);
    margin: 0;
    padding: 0.375em 0.75em;
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
    gap: 0.4em;
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

  .sr,
  .skip:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_rule: var(--_text);
    }
  }

  @media print {
    .frame {
      color-scheme: light !important;
    }

    .root {
      padding: 0;
      background: none;
      font-size: 0.875em;
    }

    .button,
    :is(summary, .disclosure)::before {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    :is(h2, h3, h4, h5, h6, summary, caption, thead) {
      break-after: avoid;
    }

    /* Of what the reader has not opened the name is enough. */
    :not(details:not([open]) *) > a[href^='http']::after {
      content: ' ' attr(href);
      direction: ltr;
      unicode-bidi: isolate;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
