import {html, nothing, type TemplateResult} from 'lit';
import {withEnglish} from '../shared/english.js';
import {heading} from '../shared/heading.js';
import {link} from '../shared/link.js';
import type {Citation} from './citations.js';
import type {CompareModel, Further, Paragraph, Row, Table} from './model.js';
import * as strings from './strings.js';
import type {Plan} from './topics.js';

/** What the reader has opened, and how they open it. */
export interface CompareView {
  headingLevel: number;
  /** Whether each cell has the laws behind it; left out where there is no room. */
  hasSources: boolean;
  /** Whether a picture shows how the plans overlap; without it, what both have is a list. */
  hasPicture: boolean;
  layout: 'auto' | 'table' | 'stacked';
  isMoreOpen: boolean;
  /** The paragraph and the term whose meaning is shown. */
  openTerm: {paragraph: string; term: string} | undefined;
  /** Whether the page put something into the slot. */
  hasContact: boolean;
  /** Goes past the table. */
  onSkip: () => void;
  onToggleMore: () => void;
  onToggleTerm: (paragraph: string, term: string) => void;
  onSlotChange: () => void;
}

export const plans = ['iep', '504'] as const;

/** The whole comparison, inside its language frame. */
export function compareTemplate(model: CompareModel, view: CompareView): TemplateResult {
  return html`
    ${opening(model, view)}
    <button class="button skip" type="button" @click=${view.onSkip}>${strings.skip()}</button>
    ${table(model, view, model.table)} ${model.more ? moreTopics(model, view, model.more) : nothing}
    ${model.further ? below(model, view, model.further) : nothing}
  `;
}

function below(
  model: CompareModel,
  view: CompareView,
  {questions, explanations, glossary}: Further,
): TemplateResult {
  const {headingLevel: level} = view;
  return html`<section class="contact" ?hidden=${!view.hasContact}>
      ${heading(level + 1, strings.contactHeading())}
      <slot name="contact" @slotchange=${view.onSlotChange}></slot>
    </section>
    <section class="explanations">
      ${heading(level + 1, strings.explanationsHeading())}
      ${
        questions.length
          ? html`<details part="questions">
              <summary>${heading(level + 2, strings.questionsHeading(), 'disclosure')}</summary>
              <div class="stack">
                <p>${strings.questionsLead()}</p>
                <ul class="boxes" role="list">
                  ${questions.map(({text}) => html`<li>${text}</li>`)}
                </ul>
              </div>
            </details>`
          : nothing
      }
      ${explanations.map(
        (explanation) =>
          html`<details part="explanation" id="explanation-${explanation.id}">
            <summary>${heading(level + 2, explanation.heading, 'disclosure')}</summary>
            <div class="stack">
              ${explanation.paragraphs.map((paragraph) => block(model, view, paragraph))}
              <p class="law">
                ${strings.sources()}:
                <span lang="en"
                  >${explanation.sources.map(
                    (source, index) => html`${index ? '; ' : ''}${link(source.url, source.label)}`,
                  )}</span
                >
              </p>
            </div>
          </details>`,
      )}
      <details part="glossary">
        <summary>${heading(level + 2, strings.glossaryHeading(), 'disclosure')}</summary>
        <dl>
          ${glossary.map(
            (entry) =>
              html`<div>
                <dt>${withEnglish(entry.term, entry.english)}</dt>
                <dd>${prose(view, entry.definition)}</dd>
              </div>`,
          )}
        </dl>
      </details>
    </section>`;
}

/** What stands above the table: the difference that matters most, and what is the same. */
export function opening(model: CompareModel, view: CompareView): TemplateResult {
  const {headingLevel: level} = view;
  return html`<div class="stack">
    ${heading(level, html`<slot name="heading">${model.heading}</slot>`, 'heading')}
    <div class="lead">
      <slot name="intro">${block(model, view, model.lead)}</slot>
    </div>
    <div class="key-difference" part="key-difference">
      <p class="key-label"><strong>${strings.keyDifference()}</strong></p>
      <p class="key-text">${prose(view, model.keyDifference)}</p>
      ${meaning(model, view, model.keyDifference)}
    </div>
    ${
      view.hasPicture
        ? picture(model, view)
        : html`<section class="same">
            ${heading(level + 1, strings.sameHeading())} ${items(model, view, model.same)}
          </section>`
    }
  </div>`;
}

/** Two shapes that overlap, made of text: it is read in order, translates, reflows and prints. */
function picture(model: CompareModel, view: CompareView): TemplateResult {
  const {headingLevel: level} = view;
  const part = (name: string, title: string, paragraphs: Paragraph[]) =>
    html`<div class=${name}>
      ${heading(level + 2, title, 'picture-heading')} ${items(model, view, paragraphs)}
    </div>`;
  return html`<figure part="picture">
    <figcaption>${heading(level + 1, strings.pictureHeading())}</figcaption>
    <div class="overlap">
      ${part('iep', strings.mainlyIep(), model.mainly.iep)}
      ${part('both', strings.sameHeading(), model.same)}
      ${part('p504', strings.mainly504(), model.mainly[504])}
    </div>
  </figure>`;
}

function items(model: CompareModel, view: CompareView, paragraphs: Paragraph[]): TemplateResult {
  return html`<ul class="marks" role="list">
    ${paragraphs.map((item) => html`<li>${prose(view, item)}${meaning(model, view, item)}</li>`)}
  </ul>`;
}

function moreTopics(model: CompareModel, view: CompareView, more: Table): TemplateResult {
  return html`<button
      class="button more"
      part="more-button"
      type="button"
      aria-expanded=${view.isMoreOpen}
      aria-controls="more"
      @click=${view.onToggleMore}>
      ${more.caption}
    </button>
    <div id="more" ?hidden=${!view.isMoreOpen}>${table(model, view, more)}</div>`;
}

// The roles are what the tags mean anyway. They are said because browsers forget them where the stacked
// layout changes `display` (https://github.com/filamentgroup/tablesaw/issues/385).
export function table(
  model: CompareModel,
  view: CompareView,
  {caption, rows}: Table,
): TemplateResult {
  return html`<table class=${view.layout} part="table" role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${strings.columnTopic()}</th>
        <th scope="col" role="columnheader" class="iep">
          ${strings.columnIep()} <small>${strings.columnIepLong()}</small>
        </th>
        <th scope="col" role="columnheader" class="p504">
          ${strings.column504()} <small>${strings.column504Long()}</small>
        </th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr id=${row.id} role="row" part="row" class=${row.isKeyDifference ? 'key' : ''}>
            <th scope="row" role="rowheader" part="topic">
              <span class="topic">${row.heading}</span>
              <span class="badge ${row.relation}" part="badge">${row.comparison}</span>
            </th>
            ${plans.map(
              (plan) =>
                html`<td role="cell" part="cell" class=${plan === 'iep' ? 'iep' : 'p504'}>
                  ${cell(model, view, row, plan)}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What one plan says on one topic. */
export function cell(model: CompareModel, view: CompareView, row: Row, plan: Plan): TemplateResult {
  const {text, sources} = row.cells[plan];
  const name = plan === 'iep' ? strings.columnIep() : strings.column504();
  return html`<strong class="plan">${name}</strong>
    <slot name="${row.id}.${plan}">${block(model, view, text)}</slot>
    ${view.hasSources ? sourceList(sources, `${name}, ${row.heading}`) : nothing}`;
}

function sourceList(sources: Citation[], about: string): TemplateResult {
  return html`<details class="sources" part="sources">
    <summary>${strings.sources()}<span class="sr">: ${about}</span></summary>
    <ul role="list" lang="en">
      ${sources.map(({url, label}) => html`<li>${link(url, label)}</li>`)}
    </ul>
  </details>`;
}

/** A paragraph, followed by the meaning of the term that is open in it. */
function block(model: CompareModel, view: CompareView, paragraph: Paragraph): TemplateResult {
  return html`<p>${prose(view, paragraph)}</p>
    ${meaning(model, view, paragraph)}`;
}

/** A text with its glossary terms. */
export function prose(view: CompareView, {id, runs}: Paragraph): unknown {
  return runs.map(({text, term, isEnglish}) => {
    if (isEnglish) return html`<span lang="en" dir="ltr">${text}</span>`;
    if (!term) return text;
    const isOpen = isTermOpen(view, id, term);
    const toggle = () => view.onToggleTerm(id, term);
    const toggleByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      if (!event.repeat) toggle();
    };
    // Not a <button>: browsers do not break one across lines. No white space around the words: it would show.
    return html`<span
      class="term"
      part="term"
      role="button"
      tabindex="0"
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? `meaning-${id}` : nothing}
      @click=${toggle}
      @keydown=${toggleByKey}
      >${text}</span
    >`;
  });
}

function meaning(
  model: CompareModel,
  view: CompareView,
  {id}: Paragraph,
): TemplateResult | typeof nothing {
  const entry = model.further?.glossary.find((candidate) => isTermOpen(view, id, candidate.id));
  if (!entry) return nothing;
  return html`<p class="meaning" part="meaning" id="meaning-${id}" role="note">
    <strong>${withEnglish(entry.term, entry.english)}:</strong> ${prose(view, entry.definition)}
  </p>`;
}

function isTermOpen({openTerm}: CompareView, paragraph: string, term: string): boolean {
  return openTerm?.paragraph === paragraph && openTerm.term === term;
}
