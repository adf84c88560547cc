import {html, nothing, type TemplateResult} from 'lit';
import {withEnglish} from '../shared/english.js';
import {heading} from '../shared/heading.js';
import {link} from '../shared/link.js';
import {cards, type Card} from './card.js';
import {directoryTemplate, type DirectoryView} from './directory/template.js';
import type {NationalSection, ResourceItem, Section} from './model.js';
import {parentCenterFinder, type Resource} from './national.js';
import {stateMenu} from './state-menu.js';
import type {BodyGroup, BodyItem, StateModel} from './state-model.js';
import * as strings from './strings.js';

export interface ResourcesView {
  headingLevel: number;
  /** Whether the page put something into the slot. */
  hasLocal: boolean;
  /** Code of the chosen state, or an empty text. */
  state: string;
  /** Whether the reader chose it. */
  hasChosenState: boolean;
  directory: Omit<DirectoryView, 'headingLevel'>;
  onSlotChange: () => void;
}

/** All who help, inside the language frame. */
export function resourcesTemplate(
  sections: readonly Section[],
  view: ResourcesView,
): TemplateResult {
  const {headingLevel: level} = view;
  return html`
    <slot hidden @slotchange=${view.onSlotChange}></slot>
    <div class="stack">
      ${heading(level, html`<slot name="heading">${strings.heading()}</slot>`, 'heading')}
      <div class="lead">
        <slot name="intro"><p>${strings.lead()}</p></slot>
      </div>
    </div>
    ${sections.map((section) => {
      switch (section.name) {
        case 'local':
          return local(view);
        case 'state':
          return inState(section, view);
        case 'national':
          return national(section, level);
        case 'directory':
          return directoryTemplate(section, {...view.directory, headingLevel: level});
      }
    })}
  `;
}

function local({headingLevel, hasLocal, onSlotChange}: ResourcesView): TemplateResult {
  return html`<section class="local" ?hidden=${!hasLocal}>
    ${heading(headingLevel + 1, strings.localHeading())}
    <slot name="local" @slotchange=${onSlotChange}></slot>
  </section>`;
}

function inState({states, help}: StateModel, view: ResourcesView): TemplateResult {
  const {headingLevel: level, state, hasChosenState, directory} = view;
  return html`<section class="state">
    ${heading(level + 1, strings.stateHeading())}
    <label class="choice">
      <span>${strings.stateLabel()}</span>
      ${stateMenu(states, state, strings.stateNone(), (code) =>
        directory.actions.filter({state: code}),
      )}
    </label>
    <p class="sr" role="status">
      ${help && hasChosenState ? strings.stateShown(help.name) : nothing}
    </p>
    ${
      help
        ? html`${[help.centers, ...help.others].map((group) => bodies(group, level))}
            <p class="newer">${strings.newerList()} ${finderLink(parentCenterFinder)}</p>`
        : html`<p>${strings.statePrompt()}</p>`
    }
  </section>`;
}

/** Those who do one kind of work in a state. */
export function bodies(group: BodyGroup, level: number): TemplateResult {
  return html`<section class="group" part="group">
    <div>
      ${heading(level + 2, withEnglish(group.heading, group.english), 'group-heading')}
      <p class="what">${group.description}</p>
    </div>
    ${
      group.bodies.length
        ? cards(group.bodies.map((body) => bodyCard(body, group.finder)))
        : html`<p>${strings.centersMissing()} ${finderLink(group.finder)}</p>`
    }
  </section>`;
}

const bodyCard = ({name, url, seen, places, facts}: BodyItem, finder: Resource): Card => ({
  name,
  nameLang: 'en',
  url,
  facts: [
    places && html`${strings.areaServed()} <bdi lang="en">${places}</bdi>`,
    ...facts,
    seen,
    !url && html`${strings.addressMissing()} ${finderLink(finder)}`,
  ],
});

/** A link to a national list. */
export const finderLink = ({url, name}: Resource) => link(url, name, {lang: 'en', hreflang: 'en'});

/** What serves the whole country. */
export function national({groups}: NationalSection, level: number): TemplateResult {
  return html`<section>
    ${heading(level + 1, strings.nationalHeading())}
    ${groups.map(
      (group) =>
        html`<section class="group" part="group">
          ${heading(level + 2, group.heading, 'group-heading')}
          ${cards(group.items.map(resourceCard))}
        </section>`,
    )}
  </section>`;
}

const resourceCard = (item: ResourceItem): Card => ({
  name: item.name,
  nameLang: 'en',
  url: item.url,
  hreflang: item.hreflang,
  description: item.description,
  facts: [
    item.publisher && html`<span lang="en">${item.publisher}</span>`,
    item.isEnglish && strings.inEnglish(),
    ...item.others.map(({tag, name, url}) => link(url, name, {lang: tag, hreflang: tag})),
    item.seen,
  ],
});
