/** A source as a reader sees it: how lawyers cite it, and where the official text is. */
export interface Citation {
  label: string;
  url: string;
}

/** Sources that are not part of a code, so that their address cannot be built from their name. */
const documents: Readonly<Record<string, string>> = {
  'Endrew F. v. Douglas County School District RE-1, 580 U.S. 386 (2017)':
    'https://www.supremecourt.gov/opinions/16pdf/15-827_0pm1.pdf',
  'Office for Civil Rights, questions and answers on Section 504':
    'https://www.ed.gov/laws-and-policy/civil-rights-laws/disability-discrimination/frequently-asked-questions-section-504-free-appropriate-public-education-fape',
};

/**
 * The link to the official text of a source.
 *
 * - `34 CFR 300.39(b)(3)`, `34 CFR 300.304-300.306` and `34 CFR Part 303` go to the Electronic Code of
 *   Federal Regulations; a range goes to its first section.
 * - `20 U.S.C. 1401(29)` goes to the Office of the Law Revision Counsel.
 * - The few other documents are listed above.
 *
 * @throws RangeError for anything else: a mistake in our own data, which a test over all sources finds.
 */
export function cite(label: string): Citation {
  const document = documents[label];
  if (document) return {label, url: document};
  const [, title, code, part, section] =
    /^(\d+) (CFR|U\.S\.C\.) (?:(Part \d+)|(\d+[a-z]?(?:\.\d+)?))/.exec(label) ?? [];
  if (code === 'CFR') {
    const path = part ? part.toLowerCase().replace(' ', '-') : `section-${section}`;
    return {label, url: `https://www.ecfr.gov/current/title-${title}/${path}`};
  }
  if (code && section) {
    const id = `USC-prelim-title${title}-section${section}`;
    return {
      label,
      url: `https://uscode.house.gov/view.xhtml?req=granuleid:${id}&num=0&edition=prelim`,
    };
  }
  throw new RangeError(`No official text is known for the source "${label}".`);
}
