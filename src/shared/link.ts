import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

/** A link out of the page, which tells the other site nothing about where the reader came from. */
export function link(
  url: string,
  text: unknown,
  options: {lang?: string | undefined; hreflang?: string | undefined} = {},
): TemplateResult {
  return html`<a
    part="link"
    href=${url}
    lang=${ifDefined(options.lang)}
    hreflang=${ifDefined(options.hreflang)}
    rel="noopener"
    referrerpolicy="no-referrer"
    >${text}</a
  >`;
}
