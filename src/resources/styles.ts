import {css} from 'lit';

export const styles = css`
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
    line-height: 1.35;
  }

  ul {
    display: grid;
    gap: calc(var(--_space) * 1.25) 2.5rem;
    list-style: none;
  }

  .name {
    font-weight: 600;
    line-height: 1.35;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
    margin-block-start: 0.15rem;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.45;
  }

  .local {
    display: grid;
    gap: 0.5rem;
    padding: var(--_space);
    border: 1px solid var(--_rule);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }

  @container (inline-size >= 44rem) {
    ul {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (inline-size >= 56rem) {
    .group {
      grid-template-columns: 13rem 1fr;
      column-gap: 2.5rem;
    }
  }
`;
