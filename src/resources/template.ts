import {html, type TemplateResult} from 'lit';
import {heading} from '../shared/heading.js';
import {link} from '../shared/link.js';
import type {ResourceItem, ResourcesModel} from './model.js';
import * as strings from './strings.js';

export interface ResourcesView {
  headingLevel: number;
  /** Whether the page put something into the slot. */
  hasLocal: boolean;
  onSlotChange: () => void;
}

/** The whole list of resources, inside its language frame. */
export function resourcesTemplate(model: ResourcesModel, view: ResourcesView): TemplateResult {
  const {headingLevel: level} = view;
  const sections = {
    local: () => local(view),
    national: () => national(model, level),
  };
  return html`
    <div class="stack">
      ${heading(level, html`<slot name="heading">${strings.heading()}</slot>`, 'heading')}
      <div class="lead">
        <slot name="intro"><p>${strings.lead()}</p></slot>
      </div>
    </div>
    ${model.sections.map((name) => sections[name]())}
  `;
}

function local({headingLevel, hasLocal, onSlotChange}: ResourcesView): TemplateResult {
  return html`<section class="local" ?hidden=${!hasLocal}>
    ${heading(headingLevel + 1, strings.localHeading())}
    <slot name="local" @slotchange=${onSlotChange}></slot>
  </section>`;
}

function national({groups}: ResourcesModel, level: number): TemplateResult {
  return html`<section>
    ${heading(level + 1, strings.nationalHeading())}
    ${groups.map(
      (group) =>
        html`<section class="group" part="group">
          ${heading(level + 2, group.heading, 'group-heading')}
          <ul role="list">
            ${group.items.map(resource)}
          </ul>
        </section>`,
    )}
  </section>`;
}

function resource(item: ResourceItem): TemplateResult {
  return html`<li part="card">
    <p class="name">${link(item.url, item.name, {lang: 'en', hreflang: item.hreflang})}</p>
    <p>${item.description}</p>
    <p class="facts">
      ${item.publisher ? html`<span lang="en">${item.publisher}</span>` : ''}
      ${item.isEnglish ? html`<span>${strings.inEnglish()}</span>` : ''}
      ${item.others.map(
        ({tag, name, url}) => html`<span>${link(url, name, {lang: tag, hreflang: tag})}</span>`,
      )}
      ${item.seen ? html`<span>${item.seen}</span>` : ''}
    </p>
  </li>`;
}
