import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {readableDate, type Locale} from '../localization/locale.js';
import {link} from './link.js';

/** The state of our texts, apart from the version of the code. */
const contentVersion = '1.0';
const firstPublished = '2026-11-24';
/** When the facts were last compared with the federal law, and the addresses with public sightings. */
const lastChecked = '2026-11-24';

/** Whoever the embedding site names as the reviewer of what it shows. */
export interface Review {
  by: string | null;
  on: string | null;
}

const disclaimer = () =>
  msg('This is general information, not legal advice. State rules may give more rights.', {
    id: 'common.provenance.disclaimer',
    desc: 'Both elements › last lines. Says what the text is not.',
  });

const dates = (version: string, published: string, checked: string) =>
  msg(str`Content version ${version}. First published ${published}. Last checked ${checked}.`, {
    id: 'common.provenance.dates',
    desc: 'Both elements › last lines. 0: a version such as 1.0; 1 and 2: dates such as November 24, 2026.',
  });

const startingPoint = () =>
  msg('The words here are our own. We started from a 2021 page of another site:', {
    id: 'common.provenance.startingPoint',
    desc: 'Both elements › last lines. A link with the name of the site follows the colon.',
  });

const reviewedBy = (reviewer: string) =>
  msg(str`Reviewed for this website by ${reviewer}.`, {
    id: 'common.provenance.reviewedBy',
    desc: 'Both elements › last lines. 0: a person or office that the site names, then a comma and a date if it gives one.',
  });

/**
 * Where the words come from and how far to trust them. Not a <footer>: on a page without landmarks that
 * would be the footer of the page.
 */
export function provenance(review: Review, locale: Locale): TemplateResult {
  const date = (iso: string) => readableDate(iso, locale);
  return html`<div class="footer" part="footer">
    <p><strong>${disclaimer()}</strong></p>
    ${
      review.by
        ? html`<p>${reviewedBy(review.on ? `${review.by}, ${date(review.on)}` : review.by)}</p>`
        : nothing
    }
    <p>${dates(contentVersion, date(firstPublished), date(lastChecked))}</p>
    <p>
      ${startingPoint()}
      ${link('https://www.medicalhomeportal.org/', 'Medical Home Portal', {lang: 'en'})}
    </p>
  </div>`;
}
