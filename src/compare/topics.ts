import {msg} from '@lit/localize';
import {different, overlapping, similar} from './strings.js';

/** How the two plans compare on a topic. */
export type Relation = 'different' | 'similar' | 'overlapping';

export type Plan = 'iep' | '504';

/** What one plan says on one topic. */
export interface Cell {
  /** The wording. `[words](term)` marks a glossary term: see `prose.ts`. */
  text: () => string;
  /** Where the law says so; `citations.ts` turns each into a link to the official text. */
  sources: readonly string[];
}

/** One row of the comparison. */
export interface Topic {
  /** Public name: used by the `topics` attribute and in slot names. Never reused, never renamed. */
  id: string;
  /** Shown by default; the other topics are shown on request. */
  essential: boolean;
  relation: Relation;
  /** The relation in words, finer than `relation` where the law is. */
  comparison: () => string;
  heading: () => string;
  /** What a parent can ask the school about it, whichever plan it is; each essential topic has one. */
  question?: () => string;
  cells: Readonly<Record<Plan, Cell>>;
}

/**
 * The 26 topics, in the order in which a parent asks. The first is the key difference.
 *
 * General information, not legal advice. Facts and citations were checked against the U.S. Code and
 * the Code of Federal Regulations on the date in `../shared/provenance.ts`.
 */
export const topics: readonly Topic[] = [
  {
    id: 'specially-designed-instruction',
    essential: true,
    relation: 'different',
    comparison: different,
    heading: () =>
      msg('Teaching designed for your child (specially designed instruction)', {
        id: 'compare.topic.specially-designed-instruction.heading',
        desc: 'Compare › Topics › specially-designed-instruction › row heading. What a parent asks; short.',
      }),
    question: () =>
      msg('Does my child need teaching that is designed just for them? How do we know?', {
        id: 'compare.topic.specially-designed-instruction.question',
        desc: 'Compare › Questions › what a parent can ask the school; short. It takes neither plan’s side.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'Yes. This is [specially designed instruction](sdi), the heart of an IEP. The school changes what it teaches, how it teaches, or how it gives lessons. The changes fit your child’s needs. They help your child work toward the same state standards as other students.',
            {
              id: 'compare.topic.specially-designed-instruction.iep',
              desc: 'Compare › Topics › specially-designed-instruction › IEP cell. For parents, grade 6. Keep “usually”: the law does not forbid it under Section 504.',
            },
          ),
        sources: [
          '20 U.S.C. 1401(29)',
          '34 CFR 300.39(a)(1)',
          '34 CFR 300.39(b)(3)',
          '34 CFR 300.320(a)(4)',
        ],
      },
      504: {
        text: () =>
          msg(
            'Usually no. A 504 plan gives [accommodations](accommodation) and other services that your child needs. If your child needs teaching designed just for them, ask the school about an IEP.',
            {
              id: 'compare.topic.specially-designed-instruction.504',
              desc: 'Compare › Topics › specially-designed-instruction › 504 plan cell. For parents, grade 6. Keep “usually”: the law does not forbid it under Section 504.',
            },
          ),
        sources: ['34 CFR 104.33(b)(1)-(2)'],
      },
    },
  },
  {
    id: 'which-plan-fits',
    essential: true,
    relation: 'different',
    comparison: different,
    heading: () =>
      msg('Which plan fits my child?', {
        id: 'compare.topic.which-plan-fits.heading',
        desc: 'Compare › Topics › which-plan-fits › row heading. What a parent asks; short.',
      }),
    question: () =>
      msg('Which plan do you think fits my child, and why?', {
        id: 'compare.topic.which-plan-fits.question',
        desc: 'Compare › Questions › what a parent can ask the school; short. It takes neither plan’s side.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'An IEP fits when two things are true. Your child has a disability that qualifies. And your child needs [specially designed instruction](sdi), not accommodations alone, to make progress.',
            {
              id: 'compare.topic.which-plan-fits.iep',
              desc: 'Compare › Topics › which-plan-fits › IEP cell. For parents, grade 6. Neither plan may sound better or stronger.',
            },
          ),
        sources: ['34 CFR 300.8(a)', '34 CFR 300.111', '34 CFR 300.306(c)'],
      },
      504: {
        text: () =>
          msg(
            'A 504 plan fits when your child has a disability and can make progress in [general education](general-education) with accommodations and services. The help must be in place each time it is needed.',
            {
              id: 'compare.topic.which-plan-fits.504',
              desc: 'Compare › Topics › which-plan-fits › 504 plan cell. For parents, grade 6. Neither plan may sound better or stronger.',
            },
          ),
        sources: ['34 CFR 104.3(j)', '34 CFR 104.33', '34 CFR 104.35'],
      },
    },
  },
  {
    id: 'who-qualifies',
    essential: true,
    relation: 'different',
    comparison: different,
    heading: () =>
      msg('Who can get one?', {
        id: 'compare.topic.who-qualifies.heading',
        desc: 'Compare › Topics › who-qualifies › row heading. What a parent asks; short.',
      }),
    question: () =>
      msg('What did you look at to decide if my child can get a plan?', {
        id: 'compare.topic.who-qualifies.question',
        desc: 'Compare › Questions › what a parent can ask the school; short. It takes neither plan’s side.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'A child who fits at least one of 13 disability categories in federal law. The child must also need [special education](special-education) because of it. A diagnosis alone does not decide it.',
            {
              id: 'compare.topic.who-qualifies.iep',
              desc: 'Compare › Topics › who-qualifies › IEP cell. For parents, grade 6. Never “severely limits”. The 13 are categories, not diagnoses.',
            },
          ),
        sources: ['20 U.S.C. 1401(3)', '34 CFR 300.8', '34 CFR 300.306(b)', '34 CFR 300.101(c)'],
      },
      504: {
        text: () =>
          msg(
            'A child with a physical or mental condition that [substantially limits](substantially-limits) a [major life activity](major-life-activity). Some examples are learning, reading, focusing, walking, and breathing. There is no list of conditions. This test is to be read broadly.',
            {
              id: 'compare.topic.who-qualifies.504',
              desc: 'Compare › Topics › who-qualifies › 504 plan cell. For parents, grade 6. Never “severely limits”. The 13 are categories, not diagnoses.',
            },
          ),
        sources: ['29 U.S.C. 705(9)(B), (20)(B)', '42 U.S.C. 12102', '34 CFR 104.3(j)'],
      },
    },
  },
  {
    id: 'supports-and-services',
    essential: true,
    relation: 'overlapping',
    comparison: overlapping,
    heading: () =>
      msg('What help can it include?', {
        id: 'compare.topic.supports-and-services.heading',
        desc: 'Compare › Topics › supports-and-services › row heading. What a parent asks; short.',
      }),
    question: () =>
      msg('What help will my child get? How often, and where?', {
        id: 'compare.topic.supports-and-services.question',
        desc: 'Compare › Questions › what a parent can ask the school; short. It takes neither plan’s side.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'Special education, and [related services](related-services) such as speech or occupational therapy. It can also include accommodations, [changes to the work itself](modification), and training for staff.',
            {
              id: 'compare.topic.supports-and-services.iep',
              desc: 'Compare › Topics › supports-and-services › IEP cell. For parents, grade 6. A 504 plan is not “accommodations only”.',
            },
          ),
        sources: [
          '34 CFR 300.34',
          '34 CFR 300.42',
          '34 CFR 300.105',
          '34 CFR 300.320(a)(4)',
          '34 CFR 300.320(a)(6)',
        ],
      },
      504: {
        text: () =>
          msg(
            'Accommodations, aids, and other services that your child needs. It can give extra time, a quiet room for tests, or assistive technology. It can also give health care at school or speech therapy.',
            {
              id: 'compare.topic.supports-and-services.504',
              desc: 'Compare › Topics › supports-and-services › 504 plan cell. For parents, grade 6. A 504 plan is not “accommodations only”.',
            },
          ),
        sources: ['34 CFR 104.33(b)(1)', '34 CFR 104.34(a)', '34 CFR 104.37'],
      },
    },
  },
  {
    id: 'who-teaches',
    essential: true,
    relation: 'different',
    comparison: () =>
      msg('Different in practice', {
        id: 'compare.topic.who-teaches.comparison',
        desc: 'Compare › Topics › who-teaches › badge. How the two plans compare here; a few words.',
      }),
    heading: () =>
      msg('Who does the teaching?', {
        id: 'compare.topic.who-teaches.heading',
        desc: 'Compare › Topics › who-teaches › row heading. What a parent asks; short.',
      }),
    question: () =>
      msg('Who will teach my child? How will each teacher learn about the plan?', {
        id: 'compare.topic.who-teaches.question',
        desc: 'Compare › Questions › what a parent can ask the school; short. It takes neither plan’s side.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'A special education teacher, or other trained staff, usually plans or gives the special teaching. It can happen in the general class.',
            {
              id: 'compare.topic.who-teaches.iep',
              desc: 'Compare › Topics › who-teaches › IEP cell. For parents, grade 6. Keep “usually” in both cells.',
            },
          ),
        sources: [
          '34 CFR 300.39(a)(1)(i)',
          '34 CFR 300.39(b)(3)',
          '34 CFR 300.156',
          '34 CFR 300.323(d)',
        ],
      },
      504: {
        text: () =>
          msg(
            'The general education teacher usually does the teaching, with the accommodations in place. Every teacher your child has must follow the plan.',
            {
              id: 'compare.topic.who-teaches.504',
              desc: 'Compare › Topics › who-teaches › 504 plan cell. For parents, grade 6. Keep “usually” in both cells.',
            },
          ),
        sources: ['34 CFR 104.33(a)-(b)', '34 CFR 104.34(a)'],
      },
    },
  },
  {
    id: 'appropriate-education',
    essential: true,
    relation: 'overlapping',
    comparison: () =>
      msg('Both promise it, but measure it in different ways', {
        id: 'compare.topic.appropriate-education.comparison',
        desc: 'Compare › Topics › appropriate-education › badge. How the two plans compare here; a few words.',
      }),
    heading: () =>
      msg('How much help does the law promise?', {
        id: 'compare.topic.appropriate-education.heading',
        desc: 'Compare › Topics › appropriate-education › row heading. What a parent asks; short.',
      }),
    question: () =>
      msg('How will we know if the help is enough?', {
        id: 'compare.topic.appropriate-education.question',
        desc: 'Compare › Questions › what a parent can ask the school; short. It takes neither plan’s side.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'A [free appropriate public education](fape) (FAPE). The IEP must be built so that your child can make progress that is right for their situation.',
            {
              id: 'compare.topic.appropriate-education.iep',
              desc: 'Compare › Topics › appropriate-education › IEP cell. For parents, grade 6. The legal name is “free appropriate public education”, without “and”.',
            },
          ),
        sources: [
          '20 U.S.C. 1401(9)',
          '34 CFR 300.17',
          '34 CFR 300.101',
          'Endrew F. v. Douglas County School District RE-1, 580 U.S. 386 (2017)',
        ],
      },
      504: {
        text: () =>
          msg(
            'FAPE too, but the test is different. The school must meet your child’s needs as well as it meets the needs of students without disabilities.',
            {
              id: 'compare.topic.appropriate-education.504',
              desc: 'Compare › Topics › appropriate-education › 504 plan cell. For parents, grade 6. The legal name is “free appropriate public education”, without “and”.',
            },
          ),
        sources: ['34 CFR 104.33(a)-(b)'],
      },
    },
  },
  {
    id: 'law-and-purpose',
    essential: true,
    relation: 'different',
    comparison: different,
    heading: () =>
      msg('Which law is it?', {
        id: 'compare.topic.law-and-purpose.heading',
        desc: 'Compare › Topics › law-and-purpose › row heading. What a parent asks; short.',
      }),
    question: () =>
      msg('Which law is this plan from? Where can I read my rights?', {
        id: 'compare.topic.law-and-purpose.question',
        desc: 'Compare › Questions › what a parent can ask the school; short. It takes neither plan’s side.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'The Individuals with Disabilities Education Act ([IDEA](idea)). It is a special education law. It gives states money and sets detailed rules.',
            {
              id: 'compare.topic.law-and-purpose.iep',
              desc: 'Compare › Topics › law-and-purpose › IEP cell. For parents, grade 6.',
            },
          ),
        sources: ['20 U.S.C. 1400(d)', '34 CFR 300.1'],
      },
      504: {
        text: () =>
          msg(
            '[Section 504](section-504) of the Rehabilitation Act of 1973. It is a civil rights law. Schools and others that get federal money may not discriminate because of a disability. It protects students with an IEP too.',
            {
              id: 'compare.topic.law-and-purpose.504',
              desc: 'Compare › Topics › law-and-purpose › 504 plan cell. For parents, grade 6.',
            },
          ),
        sources: ['29 U.S.C. 794', '34 CFR 104.1', '34 CFR 104.4', '42 U.S.C. 12132'],
      },
    },
  },
  {
    id: 'who-decides',
    essential: true,
    relation: 'different',
    comparison: different,
    heading: () =>
      msg('Who decides what goes in the plan?', {
        id: 'compare.topic.who-decides.heading',
        desc: 'Compare › Topics › who-decides › row heading. What a parent asks; short.',
      }),
    question: () =>
      msg('Who decides what goes in the plan, and how do I take part? May I bring someone?', {
        id: 'compare.topic.who-decides.question',
        desc: 'Compare › Questions › what a parent can ask the school; short. It takes neither plan’s side.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'A team that includes you. A general education teacher, a special education teacher, and a school leader are on it. So is someone who can explain test results. Your child joins when it makes sense.',
            {
              id: 'compare.topic.who-decides.iep',
              desc: 'Compare › Topics › who-decides › IEP cell. For parents, grade 6.',
            },
          ),
        sources: [
          '34 CFR 300.321(a)-(b)',
          '34 CFR 300.322',
          '34 CFR 300.327',
          '34 CFR 300.501(b)-(c)',
        ],
      },
      504: {
        text: () =>
          msg(
            'A group of people who know your child, what the test results mean, and what the choices are. Schools usually include parents. Federal rules do not list who must be there.',
            {
              id: 'compare.topic.who-decides.504',
              desc: 'Compare › Topics › who-decides › 504 plan cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 104.35(c)(3)', '34 CFR 104.36'],
      },
    },
  },
  {
    id: 'getting-started',
    essential: true,
    relation: 'similar',
    comparison: similar,
    heading: () =>
      msg('How do we get started?', {
        id: 'compare.topic.getting-started.heading',
        desc: 'Compare › Topics › getting-started › row heading. What a parent asks; short.',
      }),
    question: () =>
      msg('What happens next, and by what date?', {
        id: 'compare.topic.getting-started.question',
        desc: 'Compare › Questions › what a parent can ask the school; short. It takes neither plan’s side.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'You or the school can ask for an [evaluation](evaluation). It is best to ask in writing. The school must also [look for children](child-find) who may need special education, even if they pass their classes.',
            {
              id: 'compare.topic.getting-started.iep',
              desc: 'Compare › Topics › getting-started › IEP cell. For parents, grade 6.',
            },
          ),
        sources: [
          '34 CFR 300.111',
          '34 CFR 300.301(b)',
          '34 CFR 300.101(c)',
          '34 CFR 300.503(a)(2)',
        ],
      },
      504: {
        text: () =>
          msg(
            'You or school staff can ask. The school must evaluate when it has reason to believe that your child has a disability and needs help because of it.',
            {
              id: 'compare.topic.getting-started.504',
              desc: 'Compare › Topics › getting-started › 504 plan cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 104.32', '34 CFR 104.35(a)'],
      },
    },
  },
  {
    id: 'written-plan',
    essential: true,
    relation: 'different',
    comparison: different,
    heading: () =>
      msg('What must be written down?', {
        id: 'compare.topic.written-plan.heading',
        desc: 'Compare › Topics › written-plan › row heading. What a parent asks; short.',
      }),
    question: () =>
      msg('When do I get a written copy of the plan?', {
        id: 'compare.topic.written-plan.question',
        desc: 'Compare › Questions › what a parent can ask the school; short. It takes neither plan’s side.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'A written plan with set parts. It says how your child is doing now, the goals for the year, and the services and accommodations. It says how often, where, and how long your child gets help.',
            {
              id: 'compare.topic.written-plan.iep',
              desc: 'Compare › Topics › written-plan › IEP cell. For parents, grade 6. The 504 rule sets no form; both plans are binding.',
            },
          ),
        sources: ['34 CFR 300.320(a)', '34 CFR 300.322(f)', '34 CFR 300.323'],
      },
      504: {
        text: () =>
          msg(
            'Most schools write a plan. Federal rules do not require a set form. Ask for a written copy. The school must follow the plan.',
            {
              id: 'compare.topic.written-plan.504',
              desc: 'Compare › Topics › written-plan › 504 plan cell. For parents, grade 6. The 504 rule sets no form; both plans are binding.',
            },
          ),
        sources: ['34 CFR 104.33(b)', '34 CFR 104.35(c)'],
      },
    },
  },
  {
    id: 'review-and-reevaluation',
    essential: true,
    relation: 'different',
    comparison: different,
    heading: () =>
      msg('How often is it checked?', {
        id: 'compare.topic.review-and-reevaluation.heading',
        desc: 'Compare › Topics › review-and-reevaluation › row heading. What a parent asks; short.',
      }),
    question: () =>
      msg('When will we check the plan again? Can I ask to do it sooner?', {
        id: 'compare.topic.review-and-reevaluation.question',
        desc: 'Compare › Questions › what a parent can ask the school; short. It takes neither plan’s side.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'The team reviews it at least once a year. A new evaluation is due at least every three years, unless you and the school agree it is not needed. Your state may add to this.',
            {
              id: 'compare.topic.review-and-reevaluation.iep',
              desc: 'Compare › Topics › review-and-reevaluation › IEP cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 300.324(b)(1)', '34 CFR 300.303'],
      },
      504: {
        text: () =>
          msg(
            'From time to time, and before a big change in placement. No federal rule says every year, but many schools check it each year. Your state may add to this.',
            {
              id: 'compare.topic.review-and-reevaluation.504',
              desc: 'Compare › Topics › review-and-reevaluation › 504 plan cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 104.35(a)', '34 CFR 104.35(d)'],
      },
    },
  },
  {
    id: 'moving-between-plans',
    essential: true,
    relation: 'similar',
    comparison: () =>
      msg('Similar, with different steps', {
        id: 'compare.topic.moving-between-plans.comparison',
        desc: 'Compare › Topics › moving-between-plans › badge. How the two plans compare here; a few words.',
      }),
    heading: () =>
      msg('Can my child switch plans, or change schools?', {
        id: 'compare.topic.moving-between-plans.heading',
        desc: 'Compare › Topics › moving-between-plans › row heading. What a parent asks; short.',
      }),
    question: () =>
      msg('What happens to the plan if my child changes schools?', {
        id: 'compare.topic.moving-between-plans.question',
        desc: 'Compare › Questions › what a parent can ask the school; short. It takes neither plan’s side.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'Yes. To end an IEP because a child no longer qualifies, the school must first evaluate again and give you written notice. If you move, the new school must give similar services while it decides what to do.',
            {
              id: 'compare.topic.moving-between-plans.iep',
              desc: 'Compare › Topics › moving-between-plans › IEP cell. For parents, grade 6.',
            },
          ),
        sources: [
          '34 CFR 300.305(e)',
          '34 CFR 300.503',
          '34 CFR 300.323(e)-(f)',
          '34 CFR 300.300(b)(4)',
        ],
      },
      504: {
        text: () =>
          msg(
            'Yes. You can ask for an IEP evaluation at any time. The school must evaluate again before it ends 504 services or cuts them a lot. If you move, the new school reviews the plan. Then it follows the plan or evaluates again.',
            {
              id: 'compare.topic.moving-between-plans.504',
              desc: 'Compare › Topics › moving-between-plans › 504 plan cell. For parents, grade 6.',
            },
          ),
        sources: [
          '34 CFR 104.35(a)',
          'Office for Civil Rights, questions and answers on Section 504',
        ],
      },
    },
  },
  {
    id: 'evaluation',
    essential: false,
    relation: 'different',
    comparison: different,
    heading: () =>
      msg('How does the school decide?', {
        id: 'compare.topic.evaluation.heading',
        desc: 'Compare › Topics › evaluation › row heading. What a parent asks; short.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'It does a full evaluation in every area of possible need, with more than one test. It must finish within 60 days of your [consent](consent), unless your state sets another deadline.',
            {
              id: 'compare.topic.evaluation.iep',
              desc: 'Compare › Topics › evaluation › IEP cell. For parents, grade 6.',
            },
          ),
        sources: [
          '34 CFR 300.15',
          '34 CFR 300.301(c)(1)',
          '34 CFR 300.304-300.306',
          '34 CFR 300.323(c)(1)',
        ],
      },
      504: {
        text: () =>
          msg(
            'It uses several sources, such as grades, teacher notes, tests, and health records. Federal rules set no deadline, but the school must act in a reasonable time.',
            {
              id: 'compare.topic.evaluation.504',
              desc: 'Compare › Topics › evaluation › 504 plan cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 104.35(a)-(c)'],
      },
    },
  },
  {
    id: 'parent-consent',
    essential: false,
    relation: 'different',
    comparison: different,
    heading: () =>
      msg('Does the school need my permission?', {
        id: 'compare.topic.parent-consent.heading',
        desc: 'Compare › Topics › parent-consent › row heading. What a parent asks; short.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'Yes, in writing. The school needs it before the first evaluation and before services first start. It also needs it for most later evaluations.',
            {
              id: 'compare.topic.parent-consent.iep',
              desc: 'Compare › Topics › parent-consent › IEP cell. For parents, grade 6. The name is “Office for Civil Rights”.',
            },
          ),
        sources: ['34 CFR 300.9', '34 CFR 300.300(a)-(c)'],
      },
      504: {
        text: () =>
          msg(
            'For the first evaluation, yes. That is how the federal Office for Civil Rights reads the rule. Federal rules do not clearly require it to start services. Check your district’s policy.',
            {
              id: 'compare.topic.parent-consent.504',
              desc: 'Compare › Topics › parent-consent › 504 plan cell. For parents, grade 6. The name is “Office for Civil Rights”.',
            },
          ),
        sources: [
          '34 CFR 104.35',
          '34 CFR 104.36',
          'Office for Civil Rights, questions and answers on Section 504',
        ],
      },
    },
  },
  {
    id: 'goals-and-progress',
    essential: false,
    relation: 'different',
    comparison: different,
    heading: () =>
      msg('Are there goals and progress reports?', {
        id: 'compare.topic.goals-and-progress.heading',
        desc: 'Compare › Topics › goals-and-progress › row heading. What a parent asks; short.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'Yes. The IEP has goals for the year that can be measured. It says how the school will measure progress and when you get reports.',
            {
              id: 'compare.topic.goals-and-progress.iep',
              desc: 'Compare › Topics › goals-and-progress › IEP cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 300.320(a)(2)-(3)', '34 CFR 300.324(b)(1)(ii)'],
      },
      504: {
        text: () =>
          msg(
            'Not required by federal law. You can ask the team how it will check that the plan works.',
            {
              id: 'compare.topic.goals-and-progress.504',
              desc: 'Compare › Topics › goals-and-progress › 504 plan cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 104.33', '34 CFR 104.35(d)'],
      },
    },
  },
  {
    id: 'cost-and-funding',
    essential: false,
    relation: 'overlapping',
    comparison: () =>
      msg('Free under both, but paid for in different ways', {
        id: 'compare.topic.cost-and-funding.comparison',
        desc: 'Compare › Topics › cost-and-funding › badge. How the two plans compare here; a few words.',
      }),
    heading: () =>
      msg('Who pays?', {
        id: 'compare.topic.cost-and-funding.heading',
        desc: 'Compare › Topics › cost-and-funding › row heading. What a parent asks; short.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'It is free to families. Federal IDEA money pays part of the cost. State and local money pays most of it.',
            {
              id: 'compare.topic.cost-and-funding.iep',
              desc: 'Compare › Topics › cost-and-funding › IEP cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 300.17(a)', '34 CFR 300.39(b)(1)', '34 CFR 300.103', '20 U.S.C. 1411'],
      },
      504: {
        text: () =>
          msg(
            'It is free to families. Section 504 brings no federal money of its own. Schools use their regular budgets.',
            {
              id: 'compare.topic.cost-and-funding.504',
              desc: 'Compare › Topics › cost-and-funding › 504 plan cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 104.33(c)(1)', '29 U.S.C. 794'],
      },
    },
  },
  {
    id: 'where-child-learns',
    essential: false,
    relation: 'similar',
    comparison: similar,
    heading: () =>
      msg('Where will my child learn?', {
        id: 'compare.topic.where-child-learns.heading',
        desc: 'Compare › Topics › where-child-learns › row heading. What a parent asks; short.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'With children who do not have disabilities, [as much as is right for your child](lre). A separate setting is for when the general class does not work well enough, even with [aids and services](supplementary-aids).',
            {
              id: 'compare.topic.where-child-learns.iep',
              desc: 'Compare › Topics › where-child-learns › IEP cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 300.114-300.117', '34 CFR 300.320(a)(5)'],
      },
      504: {
        text: () =>
          msg(
            'The same basic rule. The school uses the general class unless it can show that your child’s needs cannot be met there, even with aids and services.',
            {
              id: 'compare.topic.where-child-learns.504',
              desc: 'Compare › Topics › where-child-learns › 504 plan cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 104.34(a)', '34 CFR 104.34(c)'],
      },
    },
  },
  {
    id: 'activities',
    essential: false,
    relation: 'similar',
    comparison: similar,
    heading: () =>
      msg('What about clubs, sports, and trips?', {
        id: 'compare.topic.activities.heading',
        desc: 'Compare › Topics › activities › row heading. What a parent asks; short.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'Your child must have an equal chance to take part. The IEP lists the help needed for this.',
            {
              id: 'compare.topic.activities.iep',
              desc: 'Compare › Topics › activities › IEP cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 300.107', '34 CFR 300.117', '34 CFR 300.320(a)(4)(ii)'],
      },
      504: {
        text: () =>
          msg(
            'Your child must have an equal chance to take part. The school must make needed changes, unless they would change the basic nature of the activity.',
            {
              id: 'compare.topic.activities.504',
              desc: 'Compare › Topics › activities › 504 plan cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 104.34(b)', '34 CFR 104.37'],
      },
    },
  },
  {
    id: 'ages',
    essential: false,
    relation: 'different',
    comparison: different,
    heading: () =>
      msg('What ages are covered?', {
        id: 'compare.topic.ages.heading',
        desc: 'Compare › Topics › ages › row heading. What a parent asks; short.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'Ages 3 through 21, or until your child earns a regular high school diploma. State law sets the exact ages. Babies and toddlers, from birth through age 2, may get an early help plan under Part C of IDEA.',
            {
              id: 'compare.topic.ages.iep',
              desc: 'Compare › Topics › ages › IEP cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 300.101', '34 CFR 300.102(a)', '34 CFR Part 303'],
      },
      504: {
        text: () =>
          msg(
            'Section 504 has no age limit. In public schools it covers the ages when the state serves other students, or must serve students with disabilities.',
            {
              id: 'compare.topic.ages.504',
              desc: 'Compare › Topics › ages › 504 plan cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 104.3(l)(2)', '34 CFR 104.38'],
      },
    },
  },
  {
    id: 'after-high-school',
    essential: false,
    relation: 'different',
    comparison: different,
    heading: () =>
      msg('What happens after high school?', {
        id: 'compare.topic.after-high-school.heading',
        desc: 'Compare › Topics › after-high-school › row heading. What a parent asks; short.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            '[Planning for adult life](transition-services) starts by the IEP in place when your child turns 16, or sooner in some states. The IEP ends with a regular diploma or at the age limit. The school then gives a summary of your child’s skills and needs.',
            {
              id: 'compare.topic.after-high-school.iep',
              desc: 'Compare › Topics › after-high-school › IEP cell. For parents, grade 6.',
            },
          ),
        sources: [
          '34 CFR 300.320(b)-(c)',
          '34 CFR 300.43',
          '34 CFR 300.305(e)(3)',
          '34 CFR 300.520',
        ],
      },
      504: {
        text: () =>
          msg(
            'Federal law does not require a transition plan. The school’s 504 plan also ends. Section 504 still protects students in college and at work, but they must ask for help themselves.',
            {
              id: 'compare.topic.after-high-school.504',
              desc: 'Compare › Topics › after-high-school › 504 plan cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 104.42-104.44', '42 U.S.C. 12132', '42 U.S.C. 12182'],
      },
    },
  },
  {
    id: 'private-school',
    essential: false,
    relation: 'different',
    comparison: different,
    heading: () =>
      msg('What if we choose a private school?', {
        id: 'compare.topic.private-school.heading',
        desc: 'Compare › Topics › private-school › row heading. What a parent asks; short.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'If the district places your child there, all IEP rights stay. If you choose the school, your child has no personal right to full services. But your child may get some help under a services plan.',
            {
              id: 'compare.topic.private-school.iep',
              desc: 'Compare › Topics › private-school › IEP cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 300.130-300.138', '34 CFR 300.145-300.148'],
      },
      504: {
        text: () =>
          msg(
            'A private school that takes federal money may not discriminate. It must make minor adjustments. If the district offered FAPE, it does not have to pay for a school you choose.',
            {
              id: 'compare.topic.private-school.504',
              desc: 'Compare › Topics › private-school › 504 plan cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 104.33(b)(3)', '34 CFR 104.33(c)(3)-(4)', '34 CFR 104.39'],
      },
    },
  },
  {
    id: 'notice-and-records',
    essential: false,
    relation: 'different',
    comparison: () =>
      msg('Different in detail', {
        id: 'compare.topic.notice-and-records.comparison',
        desc: 'Compare › Topics › notice-and-records › badge. How the two plans compare here; a few words.',
      }),
    heading: () =>
      msg('What must the school tell me?', {
        id: 'compare.topic.notice-and-records.heading',
        desc: 'Compare › Topics › notice-and-records › row heading. What a parent asks; short.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'The school must give you detailed [written notice](prior-written-notice) before it makes a change or says no to one. You also get a copy of [your rights](procedural-safeguards) at least once a year. You can see your child’s records.',
            {
              id: 'compare.topic.notice-and-records.iep',
              desc: 'Compare › Topics › notice-and-records › IEP cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 300.503', '34 CFR 300.504', '34 CFR 300.501(a)', '34 CFR 300.613'],
      },
      504: {
        text: () =>
          msg(
            'The school must give you notice and let you see your child’s records. The federal rule does not say what the notice must cover.',
            {
              id: 'compare.topic.notice-and-records.504',
              desc: 'Compare › Topics › notice-and-records › 504 plan cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 104.36', '34 CFR 104.8', '34 CFR 104.32(b)'],
      },
    },
  },
  {
    id: 'independent-evaluation',
    essential: false,
    relation: 'different',
    comparison: different,
    heading: () =>
      msg('Can I get an outside evaluation?', {
        id: 'compare.topic.independent-evaluation.heading',
        desc: 'Compare › Topics › independent-evaluation › row heading. What a parent asks; short.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'Yes. If you disagree with the school’s evaluation, you can ask for [an outside one](iee) at no cost. The school must pay for it or ask for a hearing to defend its own.',
            {
              id: 'compare.topic.independent-evaluation.iep',
              desc: 'Compare › Topics › independent-evaluation › IEP cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 300.502'],
      },
      504: {
        text: () =>
          msg(
            'You can pay for one, and the team should weigh it with its other information. Section 504 gives no right to one at the school’s cost.',
            {
              id: 'compare.topic.independent-evaluation.504',
              desc: 'Compare › Topics › independent-evaluation › 504 plan cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 104.35(c)(1)'],
      },
    },
  },
  {
    id: 'disagreements',
    essential: false,
    relation: 'different',
    comparison: different,
    heading: () =>
      msg('What if we disagree?', {
        id: 'compare.topic.disagreements.heading',
        desc: 'Compare › Topics › disagreements › row heading. What a parent asks; short.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'You can file a state complaint, or ask for a meeting, mediation, or a [due process hearing](due-process-hearing). During a hearing case your child usually stays in the same placement, unless you and the school agree to a change. This is [stay put](stay-put).',
            {
              id: 'compare.topic.disagreements.iep',
              desc: 'Compare › Topics › disagreements › IEP cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 300.151-300.153', '34 CFR 300.506', '34 CFR 300.507-300.518'],
      },
      504: {
        text: () =>
          msg(
            'You can use the school’s complaint process, ask for a hearing, file a federal civil rights complaint, or go to court. The 504 rule has no stay put.',
            {
              id: 'compare.topic.disagreements.504',
              desc: 'Compare › Topics › disagreements › 504 plan cell. For parents, grade 6.',
            },
          ),
        sources: [
          '34 CFR 104.7(b)',
          '34 CFR 104.36',
          '34 CFR 104.61',
          '34 CFR 100.7(b)',
          '29 U.S.C. 794a',
        ],
      },
    },
  },
  {
    id: 'discipline',
    essential: false,
    relation: 'similar',
    comparison: () =>
      msg('Similar at the core, different in detail', {
        id: 'compare.topic.discipline.comparison',
        desc: 'Compare › Topics › discipline › badge. How the two plans compare here; a few words.',
      }),
    heading: () =>
      msg('What if my child is suspended?', {
        id: 'compare.topic.discipline.heading',
        desc: 'Compare › Topics › discipline › row heading. What a parent asks; short.',
      }),
    cells: {
      iep: {
        text: () =>
          msg(
            'If a removal lasts more than 10 school days in a row, or is one of a pattern of short ones, the team must meet. It decides [if the disability caused the behavior](manifestation-determination). If so, your child usually goes back and gets a behavior plan. Learning services go on during long removals.',
            {
              id: 'compare.topic.discipline.iep',
              desc: 'Compare › Topics › discipline › IEP cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 300.530-300.536', '20 U.S.C. 1415(k)'],
      },
      504: {
        text: () =>
          msg(
            'The school must evaluate again before the same kind of long removal. It may not punish your child that way for behavior that the disability caused. The rule has fewer details. It does not promise services during a removal.',
            {
              id: 'compare.topic.discipline.504',
              desc: 'Compare › Topics › discipline › 504 plan cell. For parents, grade 6.',
            },
          ),
        sources: ['34 CFR 104.35(a)', '34 CFR 104.4(b)'],
      },
    },
  },
  {
    id: 'who-enforces',
    essential: false,
    relation: 'different',
    comparison: different,
    heading: () =>
      msg('Who makes sure the school follows it?', {
        id: 'compare.topic.who-enforces.heading',
        desc: 'Compare › Topics › who-enforces › row heading. What a parent asks; short.',
      }),
    cells: {
      iep: {
        text: () =>
          msg('Your state education agency. It handles state complaints and checks on districts.', {
            id: 'compare.topic.who-enforces.iep',
            desc: 'Compare › Topics › who-enforces › IEP cell. For parents, grade 6. Name no federal office here: offices changed in 2026.',
          }),
        sources: ['34 CFR 300.149', '34 CFR 300.151-300.153', '34 CFR 300.600', '20 U.S.C. 1416'],
      },
      504: {
        text: () =>
          msg(
            'Your district’s 504 coordinator is the first stop. You can also file a federal civil rights complaint. You usually must file it within 180 days.',
            {
              id: 'compare.topic.who-enforces.504',
              desc: 'Compare › Topics › who-enforces › 504 plan cell. For parents, grade 6. Name no federal office here: offices changed in 2026.',
            },
          ),
        sources: ['34 CFR 104.7', '34 CFR 104.61', '34 CFR 100.7(b)'],
      },
    },
  },
];
