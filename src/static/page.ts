import {html, type CSSResultOrNative, type TemplateResult} from 'lit';
import {compareModel} from '../compare/model.js';
import * as compareStrings from '../compare/strings.js';
import {styles as compareStyles} from '../compare/styles.js';
import {compareTemplate} from '../compare/template.js';
import {frameStyles} from '../localization/frame-styles.js';
import {locales, type Locale} from '../localization/locale.js';
import {nationalModel} from '../resources/model.js';
import {stateChoices} from '../resources/state-model.js';
import * as resourcesStrings from '../resources/strings.js';
import {styles as resourcesStyles} from '../resources/styles.js';
import {national} from '../resources/template.js';
import {baseStyles} from '../shared/base-styles.js';
import {heading} from '../shared/heading.js';
import {provenance} from '../shared/provenance.js';
import {tokens} from '../shared/tokens.js';
import {unreviewed} from '../localization/frame.js';
import {stateBodies, staticView} from './fragments.js';

/**
 * Tells a page around this one how high it is, for a frame without a scroll bar of its own. Once by itself:
 * Chromium observes nothing in a frame that no reader has come to.
 */
const heightScript = `const tell=()=>parent.postMessage({type:'iep504-height',height:Math.ceil(document.body.getBoundingClientRect().height)},'*');tell();new ResizeObserver(tell).observe(document.body)`;

const pageStyles = `
body { margin: 0; background: #fff; font-family: system-ui, sans-serif; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { body { background: #15181e; } }
.compare, .resources { max-inline-size: 80rem; margin-inline: auto; }
.languages { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.languages a { padding-block: 0.3em; }
.states summary { display: flex; align-items: baseline; padding-block: 0.6em; }
.states summary::before { flex: none; }
.states details + details { border-block-start: 1px solid var(--_rule); }
.states details > :last-child:not(summary) { padding-block-end: calc(var(--_space) * 1.5); }
@media print { .states:not(:has([open])), .states details:not([open]) { display: none; } }
`;

/** The styles of an element for a part of a page: without a shadow root, the class stands for the host. */
const inside = (name: string, styles: readonly CSSResultOrNative[]) =>
  `.${name} {${styles
    .map(String)
    .join('\n')
    .replace(/:host\(([^)]*)\)/g, '&$1')
    .replaceAll(':host', '&')
    .replaceAll('[part=', '[data-part=')}}`;

const styles = () =>
  pageStyles +
  inside('compare', [...tokens, baseStyles, frameStyles, ...compareStyles]) +
  inside('resources', [...tokens, baseStyles, frameStyles, ...resourcesStyles]);

function content(locale: Locale): TemplateResult {
  const view = {...staticView(2, true), layout: 'auto', hasPicture: true} as const;
  const level = 2;
  return html`<main>
    <div class="compare">
      ${frame(locale, html`${bar(locale)} ${compareTemplate(compareModel({topics: 'all'}), view)}`)}
    </div>
    <div class="resources">
      ${frame(
        locale,
        html` <div class="stack">
            ${heading(level, resourcesStrings.heading(), 'heading')}
            <div class="lead"><p>${resourcesStrings.lead()}</p></div>
          </div>
          ${national(nationalModel(locale), level)}
          <section class="states">
            ${heading(level + 1, resourcesStrings.stateHeading())}
            ${stateChoices(locale).map(
              ({code, name}) =>
                html`<details>
                  <summary>${heading(level + 2, name, 'disclosure')}</summary>
                  ${stateBodies(code, level + 1, locale)}
                </details>`,
            )}
          </section>
          ${provenance({by: null, on: null}, locale)}`,
      )}
    </div>
  </main>`;
}

/** What the styles of the elements are written for, inside their shadow root. */
const frame = (locale: Locale, content: TemplateResult) =>
  html`<div class="frame">
    <div class="root" lang=${locale.tag} dir=${locale.dir}>${content}</div>
  </div>`;

/** What the elements say above their content; the menu is links to the pages in other languages. */
const bar = (locale: Locale) =>
  html`<div class="bar">
    ${locale.review === 'machine' ? html`<p class="notice">${unreviewed()}</p>` : ''}
    <p class="languages">
      ${locales
        .filter((other) => other !== locale)
        .map(
          ({tag, name}) =>
            html`<a href="../${tag}/page.html" lang=${tag} hreflang=${tag} target="_self"
              >${name}</a
            > `,
        )}
    </p>
  </div>`;

const title = (): string => compareStrings.heading();

/**
 * Everything of it stands in the file. The policy allows just that, whatever the server says. Links open a
 * tab of their own: most websites refuse to be shown in a frame, and a page that frames this one may too.
 */
async function document(body: string, heading: string, {tag, dir}: Locale): Promise<string> {
  const css = styles();
  const policy = [
    "default-src 'none'",
    `style-src '${await hash(css)}'`,
    `script-src '${await hash(heightScript)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${tag}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<base target="_blank">
<title>${heading}</title>
<style>${css}</style>
</head>
<body>
${body}
<script>${heightScript}</script>
</body>
</html>
`;
}

/** As a Content Security Policy names a text. */
async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

export const page = {content, title, document};
