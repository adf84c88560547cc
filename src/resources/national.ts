import {msg} from '@lit/localize';

/** A national website that helps families. */
export interface Resource {
  /** What the website calls itself; never translated. */
  name: string;
  url: string;
  /** The same website in other languages, each an address that was seen. */
  translations?: readonly {tag: string; name: string; url: string}[];
  /** A proper name, never translated; missing where the name of the website says it. */
  publisher?: string;
  /**
   * ISO date of the newest dated public page in which the address was seen; missing if none had a date.
   * No link was opened: where there is no such date, none is claimed.
   */
  seen?: string;
  /** Ids of the kinds of service that it stands under in the directory. */
  categories: readonly string[];
  /** What a parent gets there, in at most 30 plain words. */
  description: () => string;
}

/** What a parent wants to do, and where they can do it. */
export interface Goal {
  heading: () => string;
  resources: readonly Resource[];
}

/** Where a state’s parent centers are found if we do not know them. */
export const parentCenterFinder: Resource = {
  name: 'Find Your Parent Center',
  url: 'https://www.parentcenterhub.org/find-your-center/',
  publisher: 'Center for Parent Information and Resources',
  seen: '2026-09-05',
  categories: ['parent-training'],
  description: () =>
    msg(
      'Choose your state or territory. Its parent centers get federal money to help families for free. They also help professionals.',
      {
        id: 'resources.national.find-your-parent-center',
        desc: 'Resources › Find Your Parent Center › what a parent gets there. At most 30 words.',
      },
    ),
};

/** Where a state’s protection and advocacy organization is found if we do not know it. */
export const protectionFinder: Resource = {
  name: 'Find your protection and advocacy agency',
  url: 'https://www.ndrn.org/about/ndrn-member-agencies/',
  publisher: 'National Disability Rights Network',
  seen: '2026-09-28',
  categories: ['legal-help'],
  description: () =>
    msg(
      'Find the agency in your state that defends the rights of people with disabilities. Help is often free.',
      {
        id: 'resources.national.ndrn-protection-advocacy',
        desc: 'Resources › Find your protection and advocacy agency › what a parent gets there. At most 30 words.',
      },
    ),
};

/** Where a state’s education agency is found if we do not know it. */
export const ideaWebsite: Resource = {
  name: 'Individuals with Disabilities Education Act (IDEA)',
  url: 'https://sites.ed.gov/idea/',
  publisher: 'U.S. Department of Education',
  seen: '2024-12-02',
  categories: ['parent-training'],
  description: () =>
    msg(
      'The government’s own site about the special education law: Part B for ages 3 through 21, and Part C for babies and toddlers, from birth through age 2.',
      {
        id: 'resources.national.idea-website',
        desc: 'Resources › Individuals with Disabilities Education Act (IDEA) › what a parent gets there. At most 30 words.',
      },
    ),
};

/** The seven resources of the page that the project started from, and others that serve the whole country. */
export const goals: readonly Goal[] = [
  {
    heading: () =>
      msg('Understand the law', {
        id: 'resources.goal.understand-the-law',
        desc: 'Resources › heading of a group of links: what a parent wants to do.',
      }),
    resources: [
      ideaWebsite,
      {
        name: 'IDEA Procedural Safeguards (Part B)',
        url: 'https://sites.ed.gov/idea/regs/b/e',
        publisher: 'U.S. Department of Education',
        categories: ['legal-help'],
        description: () =>
          msg(
            'The rules that protect parents: notice, consent, records, mediation, complaints, and hearings.',
            {
              id: 'resources.national.idea-procedural-safeguards-part-b',
              desc: 'Resources › IDEA Procedural Safeguards (Part B) › what a parent gets there. At most 30 words.',
            },
          ),
      },
      {
        name: 'Section 504 of the Rehabilitation Act of 1973',
        url: 'https://www.ed.gov/laws-and-policy/civil-rights-laws/disability-discrimination/frequently-asked-questions-section-504-free-appropriate-public-education-fape',
        publisher: 'U.S. Department of Education, Office for Civil Rights',
        seen: '2026-05-14',
        categories: ['legal-help'],
        description: () =>
          msg(
            'Questions and answers about Section 504: who is protected and what the school must do.',
            {
              id: 'resources.national.section-504-faq',
              desc: 'Resources › Section 504 of the Rehabilitation Act of 1973 › what a parent gets there. At most 30 words.',
            },
          ),
      },
      {
        name: 'Parent and Educator Resource Guide to Section 504 in Public Elementary and Secondary Schools',
        url: 'https://www.parentcenterhub.org/ocr-guide-to-section504/',
        publisher: 'U.S. Department of Education, Office for Civil Rights',
        categories: ['parent-training', 'legal-help'],
        description: () =>
          msg(
            'Leads to a guide (a PDF file in English): what to do when a child needs help, what help there is, whom to ask, and what the school must do.',
            {
              id: 'resources.national.section-504-parent-educator-guide',
              desc: 'Resources › Parent and Educator Resource Guide to Section 504 in Public Elementary and Secondary Schools › what a parent gets there. At most 30 words.',
            },
          ),
      },
      {
        name: 'Federal special education rules (34 CFR Part 300)',
        url: 'https://www.ecfr.gov/current/title-34/part-300',
        publisher: 'National Archives, Office of the Federal Register',
        categories: ['legal-help'],
        description: () =>
          msg(
            'The full text of the rules, kept up to date. Written for lawyers, but useful for quoting.',
            {
              id: 'resources.national.ecfr-34-part-300',
              desc: 'Resources › Federal special education rules (34 CFR Part 300) › what a parent gets there. At most 30 words.',
            },
          ),
      },
      {
        name: 'Wrightslaw',
        url: 'https://www.wrightslaw.com/',
        categories: ['parent-training', 'legal-help'],
        description: () =>
          msg(
            'Articles on special education law and on speaking up for your child. This company also sells books and training.',
            {
              id: 'resources.national.wrightslaw',
              desc: 'Resources › Wrightslaw › what a parent gets there. At most 30 words.',
            },
          ),
      },
    ],
  },
  {
    heading: () =>
      msg('Find help near you', {
        id: 'resources.goal.find-a-local-center',
        desc: 'Resources › heading of a group of links: what a parent wants to do.',
      }),
    resources: [parentCenterFinder, protectionFinder],
  },
  {
    heading: () =>
      msg('Solve a disagreement', {
        id: 'resources.goal.solve-a-dispute',
        desc: 'Resources › heading of a group of links: what a parent wants to do.',
      }),
    resources: [
      {
        name: 'CADRE: dispute resolution in special education',
        url: 'https://www.cadreworks.org/',
        publisher: 'Center for Appropriate Dispute Resolution in Special Education',
        seen: '2026-08-25',
        categories: ['dispute-help'],
        description: () =>
          msg(
            'Ways to settle a disagreement, such as a helper at IEP meetings, mediation, complaints, and hearings.',
            {
              id: 'resources.national.cadre',
              desc: 'Resources › CADRE: dispute resolution in special education › what a parent gets there. At most 30 words.',
            },
          ),
      },
      {
        name: 'Office for Civil Rights: file a discrimination complaint',
        url: 'https://www.ed.gov/laws-and-policy/civil-rights-laws/file-complaint/ocr-discrimination-complaint-form',
        publisher: 'U.S. Department of Education, Office for Civil Rights',
        categories: ['dispute-help'],
        description: () =>
          msg(
            'How to file a federal civil rights complaint when a school discriminates because of a disability. You usually must file it within 180 days.',
            {
              id: 'resources.national.ocr-complaint',
              desc: 'Resources › Office for Civil Rights: file a discrimination complaint › what a parent gets there. At most 30 words.',
            },
          ),
      },
      {
        name: 'Report a civil rights violation',
        url: 'https://civilrights.justice.gov/',
        publisher: 'U.S. Department of Justice, Civil Rights Division',
        seen: '2026-08-31',
        categories: ['dispute-help'],
        description: () =>
          msg(
            'Tell the Justice Department when a school or other public body discriminates because of a disability.',
            {
              id: 'resources.national.doj-civil-rights',
              desc: 'Resources › Report a civil rights violation › what a parent gets there. At most 30 words.',
            },
          ),
      },
    ],
  },
  {
    heading: () =>
      msg('Learn more', {
        id: 'resources.goal.learn-more',
        desc: 'Resources › heading of a group of links: what a parent wants to do.',
      }),
    resources: [
      {
        name: 'Center for Parent Information and Resources',
        url: 'https://www.parentcenterhub.org/',
        seen: '2026-09-05',
        categories: ['parent-training'],
        description: () =>
          msg(
            'A large free library about children with disabilities, special education, and your rights. It also lists agencies that can help in each state.',
            {
              id: 'resources.national.cpir',
              desc: 'Resources › Center for Parent Information and Resources › what a parent gets there. At most 30 words.',
            },
          ),
      },
      {
        name: 'U.S. Department of Education',
        url: 'https://www.ed.gov/',
        seen: '2026-03-16',
        categories: ['parent-training'],
        description: () =>
          msg(
            'The official website of the department: laws, guidance, and ways to ask questions.',
            {
              id: 'resources.national.us-department-of-education',
              desc: 'Resources › U.S. Department of Education › what a parent gets there. At most 30 words.',
            },
          ),
      },
      {
        name: 'IDEA topic areas',
        url: 'https://sites.ed.gov/idea/topic-areas/',
        publisher: 'U.S. Department of Education, Office of Special Education Programs',
        seen: '2024-12-02',
        categories: ['parent-training'],
        description: () =>
          msg('Federal information about special education, sorted by topic.', {
            id: 'resources.national.idea-topic-areas',
            desc: 'Resources › IDEA topic areas › what a parent gets there. At most 30 words.',
          }),
      },
      {
        name: 'Understood',
        url: 'https://www.understood.org/',
        translations: [{tag: 'es', name: 'Español', url: 'https://www.understood.org/es-mx'}],
        publisher: 'Understood for All',
        categories: ['parent-training'],
        description: () =>
          msg('Easy articles about learning and thinking differences, IEPs, and 504 plans.', {
            id: 'resources.national.understood',
            desc: 'Resources › Understood › what a parent gets there. At most 30 words.',
          }),
      },
      {
        name: 'PACER Center',
        url: 'https://www.pacer.org/',
        categories: ['parent-training', 'parent-match'],
        description: () =>
          msg(
            'Parents helping parents. Free handouts on rights and plans, some translated. From Minnesota, for all states.',
            {
              id: 'resources.national.pacer',
              desc: 'Resources › PACER Center › what a parent gets there. At most 30 words.',
            },
          ),
      },
      {
        name: 'National Center for Learning Disabilities',
        url: 'https://www.ncld.org/',
        seen: '2024-09-01',
        categories: ['parent-training'],
        description: () =>
          msg('Research and news about learning disabilities and attention problems.', {
            id: 'resources.national.ncld',
            desc: 'Resources › National Center for Learning Disabilities › what a parent gets there. At most 30 words.',
          }),
      },
      {
        name: 'IRIS Center',
        url: 'https://iris.peabody.vanderbilt.edu/',
        publisher: 'Vanderbilt University, Peabody College',
        seen: '2026-09-15',
        categories: ['parent-training'],
        description: () =>
          msg(
            'Free lessons on teaching that research supports. Made for teachers, but helpful before an IEP meeting.',
            {
              id: 'resources.national.iris-center',
              desc: 'Resources › IRIS Center › what a parent gets there. At most 30 words.',
            },
          ),
      },
    ],
  },
  {
    heading: () =>
      msg('Talk with other parents', {
        id: 'resources.goal.talk-with-other-parents',
        desc: 'Resources › heading of a group of links: what a parent wants to do.',
      }),
    resources: [
      {
        name: 'Parent to Parent USA',
        url: 'https://www.p2pusa.org/',
        seen: '2026-09-28',
        categories: ['parent-match'],
        description: () =>
          msg(
            'Matches you with a trained volunteer parent whose child has similar needs, in many states.',
            {
              id: 'resources.national.parent-to-parent-usa',
              desc: 'Resources › Parent to Parent USA › what a parent gets there. At most 30 words.',
            },
          ),
      },
      {
        name: 'Family Voices',
        url: 'https://familyvoices.org/',
        seen: '2026-08-19',
        categories: ['parent-match'],
        description: () =>
          msg('Families of children with special health needs. Links to groups by state.', {
            id: 'resources.national.family-voices',
            desc: 'Resources › Family Voices › what a parent gets there. At most 30 words.',
          }),
      },
    ],
  },
];
