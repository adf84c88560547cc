import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {link} from '../shared/link.js';

/** Somebody who helps families: a link, one sentence, and small print. */
export interface Card {
  name: unknown;
  /** Language of the name; missing for that of the element. */
  nameLang?: string | undefined;
  url?: string | null | undefined;
  /** Language of the page behind the link. */
  hreflang?: string | undefined;
  description?: unknown;
  descriptionLang?: string | undefined;
  /** Small print; what is empty is left out. */
  facts: readonly unknown[];
}

/** What a page passes in is kept apart from the direction of the text around it. */
const isolated = (text: unknown, lang?: string) =>
  html`<bdi lang=${ifDefined(lang)} translate=${lang ? 'yes' : nothing}>${text}</bdi>`;

/** A list of those who help. */
export const cards = (items: readonly Card[]): TemplateResult =>
  html`<ul role="list">
    ${items.map(
      (card) =>
        html`<li part="card">
          <p class="name">
            ${
              card.url
                ? link(card.url, isolated(card.name), {
                    lang: card.nameLang,
                    hreflang: card.hreflang,
                  })
                : isolated(card.name, card.nameLang)
            }
          </p>
          ${
            card.description
              ? html`<p>${isolated(card.description, card.descriptionLang)}</p>`
              : nothing
          }
          <p class="facts">
            ${card.facts.filter(Boolean).map((fact) => html`<span>${fact}</span> `)}
          </p>
        </li>`,
    )}
  </ul>`;
