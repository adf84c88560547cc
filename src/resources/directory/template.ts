import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {heading} from '../../shared/heading.js';
import {link} from '../../shared/link.js';
import {cards} from '../card.js';
import {parentCenterFinder} from '../national.js';
import {stateMenu} from '../state-menu.js';
import * as common from '../strings.js';
import type {
  Choice,
  DirectoryModel,
  Filters,
  ListingGroups,
  ListingItem,
  MarkedText,
  Row,
} from './model.js';
import type {SourceState} from './source.js';
import * as strings from './strings.js';

/** What the reader does in the directory. */
export interface DirectoryActions {
  filter: (change: Partial<Filters>) => void;
  /** Called when a search is likely. */
  prepareSearch: () => void;
  toggleCategory: (id: string) => void;
  toggleOtherStates: () => void;
  /** Shows the next slice of a kind of service; of the results of a search where the id is empty. */
  showMore: (id: string) => Promise<unknown>;
  retry: () => void;
}

export interface DirectoryView {
  headingLevel: number;
  filters: Filters;
  source: SourceState;
  /** How many listings to tell of, once the reader has paused; missing before they searched. */
  announced: number | undefined;
  /** When the listings are from, each as a sentence. */
  dates: string[];
  /** Where the page wants corrections. */
  correctionUrl: string | undefined;
  actions: DirectoryActions;
}

export function directoryTemplate(model: DirectoryModel, view: DirectoryView): TemplateResult {
  const {headingLevel: level, announced} = view;
  return html`<section class="directory">
    <div class="section-head">
      ${heading(level + 1, strings.heading())}
      <p>${strings.lead()}</p>
    </div>
    ${search(model, view)} ${source(view)}
    <p class="sr" role="status">${announced === undefined ? '' : found(announced)}</p>
    ${model.rows ? table(model, model.rows, view) : nothing}
    ${model.results ? results(model, model.results, view) : nothing}
    <div class="note">
      <p id="footnote">${strings.footnote()} ${strings.footnoteNationwide()}</p>
      <p>
        ${view.dates.join(' ')}
        ${view.correctionUrl ? link(view.correctionUrl, strings.correction()) : nothing}
      </p>
    </div>
  </section>`;
}

const found = (count: number) => (count ? strings.found(String(count)) : strings.noneFound());

function search(model: DirectoryModel, {filters, actions}: DirectoryView): TemplateResult {
  const {filter} = actions;
  const menu = (
    label: string,
    key: 'category' | 'language',
    none: string,
    choices: readonly Choice[],
  ) =>
    html`<label>
      <span>${label}</span>
      <select @change=${({target}: Event) => filter({[key]: (target as HTMLSelectElement).value})}>
        <option value="" .selected=${!filters[key]}>${none}</option>
        ${choices.map(
          ({value, name}) =>
            html`<option
              value=${value}
              lang=${ifDefined(name.lang)}
              .selected=${filters[key] === value}>
              ${name.text}
            </option>`,
        )}
      </select>
    </label>`;
  return html`<div class="search" part="search">
    <label class="words">
      <span>${strings.searchLabel()}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${live(filters.text)}
        @focus=${actions.prepareSearch}
        @input=${({target}: Event) => filter({text: (target as HTMLInputElement).value})} />
    </label>
    <label>
      <span>${strings.stateLabel()}</span>
      ${stateMenu(model.states, filters.state, strings.stateNone(), (state) => filter({state}))}
    </label>
    ${menu(strings.categoryLabel(), 'category', strings.categoryNone(), model.categories)}
    ${
      model.languages.length
        ? menu(strings.languageLabel(), 'language', strings.languageNone(), model.languages)
        : nothing
    }
    ${
      model.isFiltered
        ? html`<p class="filtered">
            <span>${found(model.total)}</span>
            ${filters.language ? html`<span>${strings.languageNote()}</span>` : nothing}
            <button
              class="plain"
              type="button"
              @click=${({currentTarget}: Event) => {
                focusSearch(currentTarget as Element);
                filter({text: '', category: '', language: ''});
              }}>
              ${strings.clear()}
            </button>
          </p>`
        : nothing
    }
  </div>`;
}

/** For a button that goes away when it is used: the focus goes to where a search starts. */
const focusSearch = (button: Element) =>
  button.closest('.directory')?.querySelector('input')?.focus();

/** How the fetching of the page's own file stands. */
function source({source: state, actions}: DirectoryView): TemplateResult {
  return html`<div role="status">
    ${state === 'slow' ? html`<p class="loading">${strings.loading()}</p>` : nothing}
    ${
      state === 'failed'
        ? html`<p class="failed">
            ${strings.failed()}
            <button
              class="plain"
              type="button"
              @click=${({currentTarget}: Event) => {
                focusSearch(currentTarget as Element);
                actions.retry();
              }}>
              ${strings.retry()}
            </button>
          </p>`
        : nothing
    }
  </div>`;
}

// The roles are what the tags mean anyway. They are said because browsers forget them where the narrow
// layout changes `display` (https://github.com/filamentgroup/tablesaw/issues/385).
function table(model: DirectoryModel, rows: readonly Row[], view: DirectoryView): TemplateResult {
  const {stateName, hasOtherStates} = model;
  const others = stateName ? strings.otherStates() : strings.inStates();
  const isShown = rows.some(({otherStates}) => otherStates);
  const columns = 2 + Number(Boolean(stateName)) + Number(hasOtherStates);
  const count = (label: string, value: number) =>
    html`<td role="cell" class=${value ? '' : 'none'}>
      <span class="label" aria-hidden="true">${label}</span> ${value}
    </td>`;
  return html`${stateName ? nothing : html`<p>${strings.chooseState()}</p>`}
    <table part="table" role="table" aria-describedby="footnote">
      <caption>
        ${strings.caption()}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${strings.categoryLabel()}</th>
          ${stateName ? html`<th scope="col" role="columnheader">${stateName}</th>` : nothing}
          <th scope="col" role="columnheader">${strings.nationwide()}</th>
          ${
            hasOtherStates
              ? html`<th scope="col" role="columnheader" class="others">
                  ${others} ${othersButton(others, isShown, view)}
                </th>`
              : nothing
          }
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) =>
            html`<tr role="row" part="row">
                <th scope="row" role="rowheader">
                  <button
                    class="disclosure"
                    part="disclosure"
                    type="button"
                    aria-expanded=${Boolean(row.listings)}
                    aria-controls="category-${row.id}"
                    lang=${ifDefined(row.name.lang)}
                    @click=${() => view.actions.toggleCategory(row.id)}>
                    ${row.name.text}
                  </button>
                </th>
                ${stateName ? count(stateName, row.inState) : nothing}
                ${count(strings.nationwide(), row.nationwide)}
                ${
                  !hasOtherStates
                    ? nothing
                    : row.otherStates?.length
                      ? html`<td role="cell">
                          <span class="label" aria-hidden="true">${others}</span>
                          <ul role="list">
                            ${row.otherStates.map((state) => html`<li>${state.name} ${state.count}</li>`)}
                          </ul>
                        </td>`
                      : count(others, row.inOtherStates)
                }
              </tr>
              <tr role="row" class="opened" id="category-${row.id}" ?hidden=${!row.listings}>
                <td role="cell" colspan=${columns}>
                  ${row.listings ? groups(row.listings, row.id, view) : nothing}
                </td>
              </tr>`,
        )}
      </tbody>
    </table>`;
}

function othersButton(others: string, isShown: boolean, {actions}: DirectoryView) {
  const verb = isShown ? strings.hide() : strings.show();
  return html`<button
    class="plain"
    type="button"
    aria-expanded=${isShown}
    @click=${actions.toggleOtherStates}>
    <span aria-hidden="true">${verb}</span><span class="sr">${verb}: ${others}</span>
  </button>`;
}

function results(
  {total}: DirectoryModel,
  listings: ListingGroups,
  view: DirectoryView,
): TemplateResult {
  return html`<div class="results" part="results">
    ${
      total
        ? groups(listings, '', view)
        : html`<p>
            ${strings.tryThis()}
            ${link(parentCenterFinder.url, parentCenterFinder.name, {lang: 'en'})}
          </p>`
    }
  </div>`;
}

/** The listings of one kind, or of a search, state by state. */
function groups(
  {groups: regions, next, elsewhere}: ListingGroups,
  id: string,
  view: DirectoryView,
): TemplateResult {
  return html`${regions.map(
    ({name, count, items}) =>
      html`<section class="region">
        ${heading(view.headingLevel + 2, html`${name} <small>${count}</small>`, 'group-heading')}
        ${cards(items.map((item) => listing(item, id === '')))}
      </section>`,
  )}
  ${
    next
      ? html`<button
          class="button more"
          type="button"
          @click=${({currentTarget}: Event) => showMore(currentTarget as Element, id, view)}>
          ${strings.showMore(String(next))}
        </button>`
      : nothing
  }
  ${
    elsewhere
      ? html`<p class="elsewhere">
          ${strings.elsewhere(String(elsewhere))}
          ${othersButton(strings.otherStates(), false, view)}
        </p>`
      : nothing
  }`;
}

/** The button may go away; the focus goes to the first of the listings that came. */
async function showMore(button: Element, id: string, {actions}: DirectoryView): Promise<void> {
  const list = button.parentElement!;
  const before = list.querySelectorAll('[part=card]').length;
  await actions.showMore(id);
  const next = list.querySelectorAll<HTMLElement>('[part=card]')[before];
  if (!next) return;
  next.tabIndex = -1;
  next.focus();
}

function listing(item: ListingItem, isMixed: boolean) {
  const {url, phone, name, description, languages} = item;
  return {
    url,
    name: marked(name),
    nameLang: name.lang,
    description: description && marked(description),
    descriptionLang: description?.lang,
    facts: [
      phone && link(phone.url, html`<bdi dir="ltr">${phone.text}</bdi>`),
      languages.length > 0 && common.languages(languages),
      item.isPerson && strings.isPerson(),
      isMixed &&
        item.categories.map(
          (category, index) =>
            html`${index ? common.listSeparator() : ''}<span lang=${ifDefined(category.lang)}
                >${marked(category)}</span
              >`,
        ),
    ],
  };
}

const marked = ({runs}: MarkedText) =>
  runs.map(({text, isMatch}) => (isMatch ? html`<mark>${text}</mark>` : text));
