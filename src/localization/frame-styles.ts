import {css} from 'lit';

/** The line above the content: the language menu, and what to say of an unreviewed translation. */
export const frameStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.7em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: calc(var(--_space) * 1.25);
    padding-block-end: calc(var(--_space) * 0.75);
    border-block-end: 1px solid var(--_rule);
    font-size: 0.875em;
  }

  .menu {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.6em;
    align-items: center;
    max-inline-size: 100%;
    margin-inline-start: auto;
  }

  .menu select {
    max-inline-size: 100%;
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.85em;
    max-inline-size: none;
    color: var(--_muted);
  }

  @media print {
    .bar :is(.menu, .plain) {
      display: none;
    }
  }
`;
