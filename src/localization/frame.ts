import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {hasTranslations, sourceLocale, type Locale} from './locale.js';

export interface LanguageFrame {
  locale: Locale;
  /** Whether this is the language that was asked for. */
  isMatched: boolean;
  /** The languages to choose from; fewer than two make no menu. */
  menu: readonly Locale[];
  onChoose(locale: Locale): void;
}

const label = () =>
  msg('Language', {
    id: 'common.language.label',
    desc: 'Both elements › label of the language menu. One word.',
  });

const unreviewed = () =>
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
  {locale, isMatched, menu, onChoose}: LanguageFrame,
  content: unknown,
): TemplateResult {
  return html`<div
    class="root"
    lang=${locale.tag}
    dir=${locale.dir}
    translate=${isMatched ? 'no' : 'yes'}>
    ${hasTranslations ? bar(locale, menu, onChoose) : nothing} ${content}
  </div>`;
}

function bar(
  locale: Locale,
  menu: LanguageFrame['menu'],
  onChoose: LanguageFrame['onChoose'],
): TemplateResult | typeof nothing {
  const isUnreviewed = locale.review === 'machine';
  if (!isUnreviewed && menu.length < 2) return nothing;
  return html`<div class="bar">
    ${
      isUnreviewed
        ? html`<p class="notice">
            ${unreviewed()}
            <button class="plain" type="button" @click=${() => onChoose(sourceLocale)}>
              ${readEnglish()}
            </button>
          </p>`
        : nothing
    }
    ${menu.length < 2 ? nothing : languageMenu(locale, menu, onChoose)}
  </div>`;
}

function languageMenu(
  locale: Locale,
  menu: readonly Locale[],
  onChoose: (locale: Locale) => void,
): TemplateResult {
  const choose = ({target}: Event) =>
    onChoose(menu[(target as HTMLSelectElement).selectedIndex] as Locale);
  return html`<label class="menu">
    <span>${label()}</span>
    <select part="menu" @change=${choose}>
      ${menu.map(
        (option) =>
          html`<option lang=${option.tag} .selected=${option === locale}>${option.name}</option>`,
      )}
    </select>
  </label>`;
}
