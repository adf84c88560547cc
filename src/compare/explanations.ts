import {msg} from '@lit/localize';

/** A longer answer, below the table. */
export interface Explanation {
  id: string;
  heading: () => string;
  paragraphs: readonly (() => string)[];
  /** The topics whose sources are also its own. */
  topics: readonly string[];
}

/** What the page that the project started from says in prose, each point in a disclosure of its own. */
export const explanations: readonly Explanation[] = [
  {
    id: 'sdi',
    heading: () =>
      msg('What is specially designed instruction, and who gives it?', {
        id: 'compare.explanation.sdi.heading',
        desc: 'Compare › Explanations › sdi › heading of a section that opens.',
      }),
    paragraphs: [
      () =>
        msg(
          'It is teaching that is changed for one child. The school may change the content (what is taught), the method (how it is taught), or the delivery (how lessons are given).',
          {
            id: 'compare.explanation.sdi.p1',
            desc: 'Compare › Explanations › sdi › paragraph 1. For parents, grade 6.',
          },
        ),
      () =>
        msg(
          'It meets needs that come from the disability. It also helps your child take part in [general education](general-education) and work toward the same state standards as other students.',
          {
            id: 'compare.explanation.sdi.p2',
            desc: 'Compare › Explanations › sdi › paragraph 2. For parents, grade 6.',
          },
        ),
      () =>
        msg(
          'A special education teacher, or other trained staff, usually makes these changes. It can happen in the general class. What counts is the change in teaching, not the room or a person’s job title.',
          {
            id: 'compare.explanation.sdi.p3',
            desc: 'Compare › Explanations › sdi › paragraph 3. For parents, grade 6.',
          },
        ),
      () =>
        msg(
          'Federal rules do not forbid this kind of teaching under Section 504. But schools usually give it through an IEP, the plan that is built for it.',
          {
            id: 'compare.explanation.sdi.p4',
            desc: 'Compare › Explanations › sdi › paragraph 4. For parents, grade 6.',
          },
        ),
    ],
    topics: ['specially-designed-instruction', 'who-teaches'],
  },
  {
    id: 'accommodations',
    heading: () =>
      msg('When may a 504 plan be enough?', {
        id: 'compare.explanation.accommodations.heading',
        desc: 'Compare › Explanations › accommodations › heading of a section that opens.',
      }),
    paragraphs: [
      () =>
        msg(
          'Some children need [accommodations](accommodation) because of a disability, but do not need specially designed instruction. For them a 504 plan may be enough. They usually learn the same lessons as others, mainly from the general education teacher.',
          {
            id: 'compare.explanation.accommodations.p1',
            desc: 'Compare › Explanations › accommodations › paragraph 1. For parents, grade 6.',
          },
        ),
      () =>
        msg(
          'The help must be in place each time it is needed. A 504 plan can also bring in other services, such as a nurse or a therapist.',
          {
            id: 'compare.explanation.accommodations.p2',
            desc: 'Compare › Explanations › accommodations › paragraph 2. For parents, grade 6.',
          },
        ),
      () =>
        msg(
          'Does your child also need specially designed instruction to make progress? That points to an IEP. Your child must also fit a disability category in [IDEA](idea). An IEP has more required parts, and it can hold the accommodations too.',
          {
            id: 'compare.explanation.accommodations.p3',
            desc: 'Compare › Explanations › accommodations › paragraph 3. For parents, grade 6.',
          },
        ),
      () =>
        msg(
          'A diagnosis alone does not decide it, and good grades do not rule out a plan. No plan can promise progress. If your child stops making progress, ask the school to look again.',
          {
            id: 'compare.explanation.accommodations.p4',
            desc: 'Compare › Explanations › accommodations › paragraph 4. For parents, grade 6.',
          },
        ),
    ],
    topics: ['which-plan-fits', 'who-qualifies', 'who-teaches', 'written-plan'],
  },
  {
    id: 'moving',
    heading: () =>
      msg('How does a child move from one plan to the other?', {
        id: 'compare.explanation.moving.heading',
        desc: 'Compare › Explanations › moving › heading of a section that opens.',
      }),
    paragraphs: [
      () =>
        msg(
          'Children change, and so do their needs. A child can usually move from one plan to the other. Help can grow when more is needed and shrink when less is needed.',
          {
            id: 'compare.explanation.moving.p1',
            desc: 'Compare › Explanations › moving › paragraph 1. For parents, grade 6.',
          },
        ),
      () =>
        msg(
          'But each plan has its own test for who can get it. To move to an IEP, your child needs an [evaluation](evaluation) under IDEA. You can ask for it at any time. The school needs your [consent](consent).',
          {
            id: 'compare.explanation.moving.p2',
            desc: 'Compare › Explanations › moving › paragraph 2. For parents, grade 6.',
          },
        ),
      () =>
        msg(
          'To end an IEP because a child no longer qualifies, the school must first evaluate again and give you written notice. It must also evaluate again before it ends 504 services or cuts them a lot.',
          {
            id: 'compare.explanation.moving.p3',
            desc: 'Compare › Explanations › moving › paragraph 3. For parents, grade 6.',
          },
        ),
      () =>
        msg(
          'A child with an IEP rarely needs a 504 plan too, since an IEP can hold the accommodations. Section 504 still protects that child.',
          {
            id: 'compare.explanation.moving.p4',
            desc: 'Compare › Explanations › moving › paragraph 4. For parents, grade 6.',
          },
        ),
    ],
    topics: [
      'moving-between-plans',
      'who-qualifies',
      'law-and-purpose',
      'getting-started',
      'parent-consent',
    ],
  },
  {
    id: 'deciding',
    heading: () =>
      msg('Who decides, and what is the measure?', {
        id: 'compare.explanation.deciding.heading',
        desc: 'Compare › Explanations › deciding › heading of a section that opens.',
      }),
    paragraphs: [
      () =>
        msg(
          'You and the school look at what your child needs. Your child joins the IEP team when it makes sense. You are on it. For a 504 plan, people who know your child decide. Schools usually include parents.',
          {
            id: 'compare.explanation.deciding.p1',
            desc: 'Compare › Explanations › deciding › paragraph 1. For parents, grade 6.',
          },
        ),
      () =>
        msg(
          'How much help your child gets depends on what your child needs to make progress. You and the school have room to decide what goes into the plan. Each plan has its own test. If your child qualifies under IDEA, the school must offer an IEP. It may not use a 504 plan to avoid that. You may refuse special education, but your child may lose that help.',
          {
            id: 'compare.explanation.deciding.p2',
            desc: 'Compare › Explanations › deciding › paragraph 2. For parents, grade 6.',
          },
        ),
      () =>
        msg(
          'In the end the measure is a [free appropriate public education](fape) (FAPE): which plan will give it to your child? Both laws promise FAPE, but each measures it in its own way.',
          {
            id: 'compare.explanation.deciding.p3',
            desc: 'Compare › Explanations › deciding › paragraph 3. For parents, grade 6.',
          },
        ),
    ],
    topics: ['who-decides', 'which-plan-fits', 'appropriate-education', 'parent-consent'],
  },
];
