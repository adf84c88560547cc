import {css} from 'lit';

/** The line above the content: the language menu, and what to say of an unreviewed translation. */
export const frameStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: center;
    justify-content: space-between;
    margin-block-end: calc(var(--_space) * 1.25);
    padding-block-end: calc(var(--_space) * 0.75);
    border-block-end: 1px solid var(--_rule);
    font-size: 0.875em;
  }

  .menu {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    margin-inline-start: auto;
  }

  select {
    min-block-size: 2.5rem;
    margin: 0;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }

  select:hover {
    border-color: var(--_text);
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    max-inline-size: none;
    color: var(--_muted);
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

  @media print {
    .bar :is(.menu, .plain) {
      display: none;
    }
  }
`;
