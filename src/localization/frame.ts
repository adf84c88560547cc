import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {LanguageMenu} from './language-choice.js';
import {hasTranslations, sourceLocale, type Locale} from './locale.js';

export interface LanguageFrame {
  locale: Locale;
  /** Whether this is the language that was asked for. */
  isMatched: boolean;
  /** Missing in a bundle with one language. */
  menu: LanguageMenu | undefined;
}

const label = () =>
  msg('Language', {
    id: 'common.language.label',
    desc: 'Both elements › label of the language menu. One word.',
  });

export const unreviewed = () =>
  msg('This translation was made by a machine. No person has reviewed it yet.', {
    id: 'common.language.unreviewed',
    desc: 'Both elements › shown above a translation that no person has reviewed.',
  });

const readEnglish = () =>
  msg('Read it in English', {
    id: 'common.language.readEnglish',
    desc: 'Both elements › button beside the note on an unreviewed translation.',
  });

/**
 * Wraps an element's content in its language: `lang`, `dir`, the menu, and what to say of a
 * translation that no person has reviewed.
 *
 * Browser translators are kept off a text that is already in the language of the page. English that
 * stands in for a language that we lack stays open to them.
 */
export function languageFrame(
  {locale, isMatched, menu}: LanguageFrame,
  content: unknown,
): TemplateResult {
  return html`<div class="frame">
    <div class="root" lang=${locale.tag} dir=${locale.dir} translate=${isMatched ? 'no' : 'yes'}>
      ${hasTranslations && menu ? bar(locale, menu) : nothing} ${content}
    </div>
  </div>`;
}

function bar(locale: Locale, menu: LanguageMenu): TemplateResult | typeof nothing {
  const readSource = ({currentTarget}: Event) => {
    // The button goes away with the notice; the focus goes to where the choice can be taken back.
    (currentTarget as Element).closest('.bar')?.querySelector('select')?.focus();
    menu.choose(sourceLocale);
  };
  const isUnreviewed = locale.review === 'machine';
  const hasMenu = menu.locales.length > 1;
  if (!isUnreviewed && !hasMenu) return nothing;
  return html`<div class="bar">
    ${
      isUnreviewed
        ? html`<p class="notice">
            ${unreviewed()}
            <button class="plain" type="button" @click=${readSource}>${readEnglish()}</button>
          </p>`
        : nothing
    }
    ${hasMenu ? languageMenu(locale, menu) : nothing}
  </div>`;
}

function languageMenu(locale: Locale, {locales, choose}: LanguageMenu): TemplateResult {
  return html`<label class="menu">
    <span>${label()}</span>
    <select
      part="menu"
      @change=${({target}: Event) => choose(locales[(target as HTMLSelectElement).selectedIndex]!)}>
      ${locales.map(
        (option) =>
          html`<option lang=${option.tag} .selected=${option === locale}>${option.name}</option>`,
      )}
    </select>
  </label>`;
}
