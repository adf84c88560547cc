import {html, type TemplateResult} from 'lit';
import {compareModel, type CompareModel, type Row} from '../compare/model.js';
import * as compareStrings from '../compare/strings.js';
import {opening, plans, prose, table, type CompareView} from '../compare/template.js';
import {unreviewed} from '../localization/frame.js';
import type {Locale} from '../localization/locale.js';
import {nationalModel} from '../resources/model.js';
import {stateModel} from '../resources/state-model.js';
import * as resourcesStrings from '../resources/strings.js';
import {bodies, finderLink, national} from '../resources/template.js';
import {parentCenterFinder} from '../resources/national.js';
import {heading} from '../shared/heading.js';
import {provenance} from '../shared/provenance.js';

/** The comparison as a reader finds it who has opened nothing and cannot. */
export const staticView = (headingLevel: number, hasSources: boolean): CompareView => ({
  headingLevel,
  hasSources,
  hasPicture: false,
  layout: 'table',
  isMoreOpen: true,
  openTerm: undefined,
  hasContact: false,
  onSkip: () => undefined,
  onToggleMore: () => undefined,
  onToggleTerm: () => undefined,
  onSlotChange: () => undefined,
});

/** What the elements say above and below their content, without controls. */
export const framed = (content: unknown, locale: Locale): TemplateResult =>
  html`<div lang=${locale.tag} dir=${locale.dir}>
    ${locale.review === 'machine' ? html`<p>${unreviewed()}</p>` : ''} ${content}
    ${provenance({by: null, on: null}, locale)}
  </div>`;

export interface CompareOptions {
  topics: string;
  headingLevel: number;
}

/** The comparison as a table. */
export function compareTable({topics, headingLevel}: CompareOptions): TemplateResult {
  const model = compareModel({topics});
  const view = staticView(headingLevel, false);
  return html`${opening(model, view)} ${table(model, view, model.table)} ${laws(model)}`;
}

/** The comparison without a table, for editors that break tables. */
export function compareHeadings({topics, headingLevel: level}: CompareOptions): TemplateResult {
  const model = compareModel({topics});
  const view = staticView(level, false);
  return html`${opening(model, view)} ${heading(level + 1, model.table.caption)}
  ${model.table.rows.map((row) => topic(view, row))} ${laws(model)}`;
}

/** The laws behind all cells, each once: `34 CFR 300.8, 300.39; 20 U.S.C. 1401(3)`. */
function laws({table: {rows}}: CompareModel): TemplateResult {
  const codes = new Map<string, Set<string>>();
  for (const {cells} of rows) {
    for (const {label} of plans.flatMap((plan) => cells[plan].sources)) {
      const [, code = '', section = label] = /^(\d+ (?:CFR|U\.S\.C\.)) (.*)$/.exec(label) ?? [];
      codes.set(code, (codes.get(code) ?? new Set()).add(section));
    }
  }
  const names = [...codes].map(([code, sections]) => `${code} ${[...sections].join(', ')}`);
  return html`<p>
    <small>${compareStrings.sources()}: <span lang="en" dir="ltr">${names.join('; ')}</span></small>
  </p>`;
}

function topic(view: CompareView, row: Row) {
  return html`${heading(view.headingLevel + 2, row.heading)}
    <p>${row.comparison}</p>
    ${plans.map((plan) => {
      const name = plan === 'iep' ? compareStrings.columnIep() : compareStrings.column504();
      return html`<p><strong>${name}:</strong> ${prose(view, row.cells[plan].text)}</p>`;
    })}`;
}

export interface ResourcesOptions {
  headingLevel: number;
  /** Code of the state; national resources without one. */
  state: string | undefined;
}

/** Who helps in a state, or in the whole country. */
export function resources(
  {headingLevel: level, state}: ResourcesOptions,
  locale: Locale,
): TemplateResult {
  return html`${heading(level, resourcesStrings.heading())}
    <p>${resourcesStrings.lead()}</p>
    ${state ? inState(state, level, locale) : national(nationalModel(locale), level)}`;
}

function inState(state: string, level: number, locale: Locale): TemplateResult {
  const {name} = stateModel(state, locale).help!;
  return html`${heading(level + 1, `${resourcesStrings.stateHeading()}: ${name}`)}
    ${stateBodies(state, level, locale)}
    <p>${resourcesStrings.newerList()} ${finderLink(parentCenterFinder)}</p>`;
}

/** Who helps in a state, under headings one level below the state's. */
export function stateBodies(state: string, level: number, locale: Locale): TemplateResult[] {
  const {centers, others} = stateModel(state, locale).help!;
  return [centers, ...others].map((group) => bodies(group, level));
}
