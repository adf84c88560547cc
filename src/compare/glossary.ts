import {msg} from '@lit/localize';

/** A term that parents hear at school, in plain words. */
export interface Term {
  /** Used in `[words](id)` marks in the texts. */
  id: string;
  term: () => string;
  definition: () => string;
}

/** The words a parent meets first come first. */
export const glossary: readonly Term[] = [
  {
    id: 'iep',
    term: () =>
      msg('IEP (Individualized Education Program)', {
        id: 'compare.term.iep.term',
        desc: 'Compare › Glossary › iep › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'A written plan for a child who qualifies for special education. It lists the child’s goals and the help that the school will give.',
        {
          id: 'compare.term.iep.definition',
          desc: 'Compare › Glossary › iep › what it means, in plain words.',
        },
      ),
  },
  {
    id: '504-plan',
    term: () =>
      msg('504 plan', {
        id: 'compare.term.504-plan.term',
        desc: 'Compare › Glossary › 504-plan › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'A plan for a student with a disability. It lists the accommodations and services that the school will give under Section 504. The rule itself does not use this name.',
        {
          id: 'compare.term.504-plan.definition',
          desc: 'Compare › Glossary › 504-plan › what it means, in plain words.',
        },
      ),
  },
  {
    id: 'idea',
    term: () =>
      msg('IDEA (Individuals with Disabilities Education Act)', {
        id: 'compare.term.idea.term',
        desc: 'Compare › Glossary › idea › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg('The federal special education law. IEPs come from this law.', {
        id: 'compare.term.idea.definition',
        desc: 'Compare › Glossary › idea › what it means, in plain words.',
      }),
  },
  {
    id: 'section-504',
    term: () =>
      msg('Section 504', {
        id: 'compare.term.section-504.term',
        desc: 'Compare › Glossary › section-504 › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'Part of a civil rights law from 1973. It says that schools and others that take federal money may not discriminate because of a disability.',
        {
          id: 'compare.term.section-504.definition',
          desc: 'Compare › Glossary › section-504 › what it means, in plain words.',
        },
      ),
  },
  {
    id: 'sdi',
    term: () =>
      msg('Specially designed instruction (SDI)', {
        id: 'compare.term.sdi.term',
        desc: 'Compare › Glossary › sdi › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'Teaching that is changed for one child: what is taught, how it is taught, or how lessons are given.',
        {
          id: 'compare.term.sdi.definition',
          desc: 'Compare › Glossary › sdi › what it means, in plain words.',
        },
      ),
  },
  {
    id: 'special-education',
    term: () =>
      msg('Special education', {
        id: 'compare.term.special-education.term',
        desc: 'Compare › Glossary › special-education › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'Specially designed instruction that meets a child’s own needs, at no cost to the family. It is a service, not a place.',
        {
          id: 'compare.term.special-education.definition',
          desc: 'Compare › Glossary › special-education › what it means, in plain words.',
        },
      ),
  },
  {
    id: 'accommodation',
    term: () =>
      msg('Accommodation', {
        id: 'compare.term.accommodation.term',
        desc: 'Compare › Glossary › accommodation › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'A change in how a student learns or shows learning, such as extra time or large print. What the student is expected to learn stays the same.',
        {
          id: 'compare.term.accommodation.definition',
          desc: 'Compare › Glossary › accommodation › what it means, in plain words.',
        },
      ),
  },
  {
    id: 'modification',
    term: () =>
      msg('Modification', {
        id: 'compare.term.modification.term',
        desc: 'Compare › Glossary › modification › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'A change in what a student is taught or expected to learn, such as fewer or simpler goals.',
        {
          id: 'compare.term.modification.definition',
          desc: 'Compare › Glossary › modification › what it means, in plain words.',
        },
      ),
  },
  {
    id: 'related-services',
    term: () =>
      msg('Related services', {
        id: 'compare.term.related-services.term',
        desc: 'Compare › Glossary › related-services › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'Extra services that a child needs to benefit from school, such as speech therapy, counseling, nursing, or a ride to school.',
        {
          id: 'compare.term.related-services.definition',
          desc: 'Compare › Glossary › related-services › what it means, in plain words.',
        },
      ),
  },
  {
    id: 'supplementary-aids',
    term: () =>
      msg('Supplementary aids and services', {
        id: 'compare.term.supplementary-aids.term',
        desc: 'Compare › Glossary › supplementary-aids › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'Help in general classes and activities. It lets children with and without disabilities learn together.',
        {
          id: 'compare.term.supplementary-aids.definition',
          desc: 'Compare › Glossary › supplementary-aids › what it means, in plain words.',
        },
      ),
  },
  {
    id: 'fape',
    term: () =>
      msg('FAPE (free appropriate public education)', {
        id: 'compare.term.fape.term',
        desc: 'Compare › Glossary › fape › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'Schooling that fits a child’s needs, paid for by the public. Both laws promise it, but each measures it in its own way.',
        {
          id: 'compare.term.fape.definition',
          desc: 'Compare › Glossary › fape › what it means, in plain words.',
        },
      ),
  },
  {
    id: 'lre',
    term: () =>
      msg('LRE (least restrictive environment)', {
        id: 'compare.term.lre.term',
        desc: 'Compare › Glossary › lre › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'The rule that children with disabilities learn with other children as much as is right for them.',
        {
          id: 'compare.term.lre.definition',
          desc: 'Compare › Glossary › lre › what it means, in plain words.',
        },
      ),
  },
  {
    id: 'general-education',
    term: () =>
      msg('General education', {
        id: 'compare.term.general-education.term',
        desc: 'Compare › Glossary › general-education › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg('The classes and lessons that most students have.', {
        id: 'compare.term.general-education.definition',
        desc: 'Compare › Glossary › general-education › what it means, in plain words.',
      }),
  },
  {
    id: 'evaluation',
    term: () =>
      msg('Evaluation', {
        id: 'compare.term.evaluation.term',
        desc: 'Compare › Glossary › evaluation › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'The steps a school takes to learn if a child has a disability and what help the child needs.',
        {
          id: 'compare.term.evaluation.definition',
          desc: 'Compare › Glossary › evaluation › what it means, in plain words.',
        },
      ),
  },
  {
    id: 'major-life-activity',
    term: () =>
      msg('Major life activity', {
        id: 'compare.term.major-life-activity.term',
        desc: 'Compare › Glossary › major-life-activity › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'A basic thing that people do, such as learning, reading, thinking, walking, eating, sleeping, or breathing. It also includes how the body works.',
        {
          id: 'compare.term.major-life-activity.definition',
          desc: 'Compare › Glossary › major-life-activity › what it means, in plain words.',
        },
      ),
  },
  {
    id: 'substantially-limits',
    term: () =>
      msg('Substantially limits', {
        id: 'compare.term.substantially-limits.term',
        desc: 'Compare › Glossary › substantially-limits › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'Makes a life activity clearly harder than it is for most people. It does not have to be severe or last all the time. Help from medicine or hearing aids does not count against your child.',
        {
          id: 'compare.term.substantially-limits.definition',
          desc: 'Compare › Glossary › substantially-limits › what it means, in plain words.',
        },
      ),
  },
  {
    id: 'child-find',
    term: () =>
      msg('Child find', {
        id: 'compare.term.child-find.term',
        desc: 'Compare › Glossary › child-find › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg('The school’s duty to look for children who may have a disability and need help.', {
        id: 'compare.term.child-find.definition',
        desc: 'Compare › Glossary › child-find › what it means, in plain words.',
      }),
  },
  {
    id: 'consent',
    term: () =>
      msg('Consent', {
        id: 'compare.term.consent.term',
        desc: 'Compare › Glossary › consent › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'Your yes, in writing, after the school has told you what it wants to do. You can take it back.',
        {
          id: 'compare.term.consent.definition',
          desc: 'Compare › Glossary › consent › what it means, in plain words.',
        },
      ),
  },
  {
    id: 'prior-written-notice',
    term: () =>
      msg('Prior written notice', {
        id: 'compare.term.prior-written-notice.term',
        desc: 'Compare › Glossary › prior-written-notice › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'A letter from the school. It says what the school plans to do, or will not do, and why.',
        {
          id: 'compare.term.prior-written-notice.definition',
          desc: 'Compare › Glossary › prior-written-notice › what it means, in plain words.',
        },
      ),
  },
  {
    id: 'procedural-safeguards',
    term: () =>
      msg('Procedural safeguards', {
        id: 'compare.term.procedural-safeguards.term',
        desc: 'Compare › Glossary › procedural-safeguards › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg('The rights that protect you and your child, such as notice, records, and hearings.', {
        id: 'compare.term.procedural-safeguards.definition',
        desc: 'Compare › Glossary › procedural-safeguards › what it means, in plain words.',
      }),
  },
  {
    id: 'iee',
    term: () =>
      msg('Independent educational evaluation (IEE)', {
        id: 'compare.term.iee.term',
        desc: 'Compare › Glossary › iee › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'An evaluation by someone who does not work for the school. Under IDEA the school may have to pay for it.',
        {
          id: 'compare.term.iee.definition',
          desc: 'Compare › Glossary › iee › what it means, in plain words.',
        },
      ),
  },
  {
    id: 'due-process-hearing',
    term: () =>
      msg('Due process hearing', {
        id: 'compare.term.due-process-hearing.term',
        desc: 'Compare › Glossary › due-process-hearing › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'A formal meeting, much like a court. A neutral person decides a dispute between a family and a school.',
        {
          id: 'compare.term.due-process-hearing.definition',
          desc: 'Compare › Glossary › due-process-hearing › what it means, in plain words.',
        },
      ),
  },
  {
    id: 'stay-put',
    term: () =>
      msg('Stay put', {
        id: 'compare.term.stay-put.term',
        desc: 'Compare › Glossary › stay-put › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'The rule that a child usually stays in the same placement during an IDEA hearing case.',
        {
          id: 'compare.term.stay-put.definition',
          desc: 'Compare › Glossary › stay-put › what it means, in plain words.',
        },
      ),
  },
  {
    id: 'manifestation-determination',
    term: () =>
      msg('Manifestation determination', {
        id: 'compare.term.manifestation-determination.term',
        desc: 'Compare › Glossary › manifestation-determination › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'A meeting about behavior that led to discipline. It decides if the child’s disability caused the behavior.',
        {
          id: 'compare.term.manifestation-determination.definition',
          desc: 'Compare › Glossary › manifestation-determination › what it means, in plain words.',
        },
      ),
  },
  {
    id: 'transition-services',
    term: () =>
      msg('Transition services', {
        id: 'compare.term.transition-services.term',
        desc: 'Compare › Glossary › transition-services › the term itself, with its English short form if it has one. The English term is shown beside it.',
      }),
    definition: () =>
      msg(
        'Planning and training in an IEP, to get a teen ready for work, college, and adult life.',
        {
          id: 'compare.term.transition-services.definition',
          desc: 'Compare › Glossary › transition-services › what it means, in plain words.',
        },
      ),
  },
];
