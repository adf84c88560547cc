import {html, type TemplateResult} from 'lit';

/**
 * A heading of a level that is only known at run time. Beyond six there is no HTML element: the level
 * is then said by ARIA.
 */
export function heading(level: number, content: unknown, part?: string): TemplateResult {
  const name = part ?? 'subheading';
  switch (level) {
    case 2:
      return html`<h2 part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 part=${name}>${content}</h5>`;
    case 6:
      return html`<h6 part=${name}>${content}</h6>`;
    default:
      return html`<div role="heading" aria-level=${level} part=${name}>${content}</div>`;
  }
}
