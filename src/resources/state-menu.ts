import {html, type TemplateResult} from 'lit';
import type {StateChoice} from './state-model.js';

/**
 * The menu of states, DC and territories. A native one: it opens by typing, and a phone shows its own.
 *
 * @param state the chosen code, or an empty text
 * @param none what it says while none is chosen
 */
export function stateMenu(
  states: readonly StateChoice[],
  state: string,
  none: string,
  choose: (state: string) => void,
): TemplateResult {
  return html`<select
    part="state-menu"
    @change=${({target}: Event) => choose((target as HTMLSelectElement).value)}>
    <option value="" .selected=${!state}>${none}</option>
    ${states.map(
      ({code, name}) => html`<option value=${code} .selected=${code === state}>${name}</option>`,
    )}
  </select>`;
}
