import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {readableDate, type Locale} from '../localization/locale.js';
import {link} from './link.js';

/** The state of our texts and facts, apart from the version of the code. */
export const content = {
  version: '1.0',
  firstPublished: '2026-11-24',
  /** When every fact was last compared with the federal law, and every address with public sightings. */
  lastChecked: '2026-11-24',
};

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
  msg('Our starting point was a page of this site from 2021. The words here are our own:', {
    id: 'common.provenance.startingPoint',
    desc: 'Both elements › last lines. A link with the name of the site follows the colon.',
  });

const reviewedBy = (name: string) =>
  msg(str`Reviewed for this website by ${name}.`, {
    id: 'common.provenance.reviewedBy',
    desc: 'Both elements › last lines. 0: a person or office that the site names.',
  });

const reviewedByOn = (name: string, date: string) =>
  msg(str`Reviewed for this website by ${name}, ${date}.`, {
    id: 'common.provenance.reviewedByOn',
    desc: 'Both elements › last lines. 0: a person or office that the site names; 1: a date.',
  });

/** Where the words come from and how far to trust them. */
export function provenance(review: Review, locale: Locale): TemplateResult {
  const date = (iso: string) => readableDate(iso, locale);
  return html`<footer part="footer">
    <p><strong>${disclaimer()}</strong></p>
    ${
      review.by
        ? html`<p>
            ${review.on ? reviewedByOn(review.by, date(review.on)) : reviewedBy(review.by)}
          </p>`
        : nothing
    }
    <p>${dates(content.version, date(content.firstPublished), date(content.lastChecked))}</p>
    <p>
      ${startingPoint()}
      ${link('https://www.medicalhomeportal.org/', 'Medical Home Portal', {lang: 'en'})}
    </p>
  </footer>`;
}
