import {msg} from '@lit/localize';

export const heading = () =>
  msg('IEP and 504 plan: what is the difference?', {
    id: 'compare.heading',
    desc: 'Compare › top heading.',
  });

export const lead = () =>
  msg(
    'An [IEP](iep) and a [504 plan](504-plan) are two ways a public school can help a child with a disability. Each comes from its own federal law and has its own test for who can get it.',
    {id: 'compare.lead', desc: 'Compare › opening, two sentences. For parents, grade 6.'},
  );

export const keyDifference = () =>
  msg('The key difference', {
    id: 'compare.keyDifference.label',
    desc: 'Compare › label of the key difference: above the table, and on the first row. At most 25 characters.',
  });

export const keyDifferenceText = () =>
  msg(
    'An IEP is built to give [specially designed instruction](sdi), which is teaching changed for one child. A 504 plan usually is not.',
    {
      id: 'compare.keyDifference.text',
      desc: 'Compare › the key difference, in one thought that a reader remembers. Keep “usually”.',
    },
  );

export const sameHeading = () =>
  msg('What is the same under both', {
    id: 'compare.same.heading',
    desc: 'Compare › heading of the list of what both plans share.',
  });

/** What both laws promise; 34 CFR Parts 300 and 104. */
export const same: readonly (() => string)[] = [
  () =>
    msg('Both are free to families.', {
      id: 'compare.same.free',
      desc: 'Compare › Same under both › list item.',
    }),
  () =>
    msg('Both promise a [free appropriate public education](fape) (FAPE).', {
      id: 'compare.same.fape',
      desc: 'Compare › Same under both › list item. The legal name has no “and”.',
    }),
  () =>
    msg('Both need an [evaluation](evaluation) first.', {
      id: 'compare.same.evaluation',
      desc: 'Compare › Same under both › list item.',
    }),
  () =>
    msg('Both favor the general classroom.', {
      id: 'compare.same.classroom',
      desc: 'Compare › Same under both › list item. The class that most students are in.',
    }),
  () =>
    msg('The school must follow both.', {
      id: 'compare.same.binding',
      desc: 'Compare › Same under both › list item. Both plans are binding on the school.',
    }),
  () =>
    msg('Both give you notice, access to records, and a hearing if you disagree.', {
      id: 'compare.same.rights',
      desc: 'Compare › Same under both › list item. The parent’s rights.',
    }),
  () =>
    msg('Under both, the school may not discriminate because of a disability.', {
      id: 'compare.same.protection',
      desc: 'Compare › Same under both › list item. The child is protected.',
    }),
];

export const pictureHeading = () =>
  msg('How the two plans overlap', {
    id: 'compare.picture.heading',
    desc: 'Compare › Picture › title of two overlapping shapes: what mainly one plan has on each side, what both have in the middle.',
  });

export const mainlyIep = () =>
  msg('Mainly with an IEP', {
    id: 'compare.picture.iep.heading',
    desc: 'Compare › Picture › heading of the first side. “Mainly”: federal law does not forbid all of it under Section 504.',
  });

export const mainly504 = () =>
  msg('Mainly with a 504 plan', {
    id: 'compare.picture.504.heading',
    desc: 'Compare › Picture › heading of the other side.',
  });

/** 34 CFR 300.39, 300.320(a)(2)-(3), 300.321(a), 300.324(b)(1)(i). */
export const iepSide: readonly (() => string)[] = [
  () =>
    msg('Teaching designed for your child', {
      id: 'compare.picture.iep.teaching',
      desc: 'Compare › Picture › IEP › list item: specially designed instruction, in plain words.',
    }),
  () =>
    msg('Goals for the year, and reports on progress', {
      id: 'compare.picture.iep.goals',
      desc: 'Compare › Picture › IEP › list item.',
    }),
  () =>
    msg('A team with set members, and you are one', {
      id: 'compare.picture.iep.team',
      desc: 'Compare › Picture › IEP › list item. Federal rules say who is on the team; the parent is.',
    }),
  () =>
    msg('A review at least once a year', {
      id: 'compare.picture.iep.review',
      desc: 'Compare › Picture › IEP › list item.',
    }),
];

/** 42 U.S.C. 12102; 34 CFR 104.33, 104.35(c)(3), 104.4. */
export const plan504Side: readonly (() => string)[] = [
  () =>
    msg(
      'A rule with no list of conditions: one counts if it [substantially limits](substantially-limits) a [major life activity](major-life-activity)',
      {
        id: 'compare.picture.504.test',
        desc: 'Compare › Picture › 504 plan › list item. Do not turn “substantially” into “severely”.',
      },
    ),
  () =>
    msg('A form that the school chooses', {
      id: 'compare.picture.504.form',
      desc: 'Compare › Picture › 504 plan › list item. Federal rules do not require a set form.',
    }),
  () =>
    msg('A group that knows your child; you are usually in it', {
      id: 'compare.picture.504.group',
      desc: 'Compare › Picture › 504 plan › list item. Keep “usually”: schools usually include parents; federal rules do not list who must be there.',
    }),
  () =>
    msg(
      'A law that still protects your child in college and at work, after the school’s plan ends',
      {
        id: 'compare.picture.504.later',
        desc: 'Compare › Picture › 504 plan › list item. The law goes on, the school’s plan does not.',
      },
    ),
];

export const caption = () =>
  msg('How an IEP and a 504 plan compare', {
    id: 'compare.table.caption',
    desc: 'Compare › Table › title of the table.',
  });

export const skip = () =>
  msg('Skip the table', {
    id: 'compare.table.skip',
    desc: 'Compare › button above the table, seen only by who comes to it with the keyboard; leads to what follows the table.',
  });

export const captionMore = () =>
  msg('More topics', {
    id: 'compare.table.captionMore',
    desc: 'Compare › button under the table that opens a second one with the other topics, and title of that one.',
  });

export const columnTopic = () =>
  msg('Question', {
    id: 'compare.table.columnTopic',
    desc: 'Compare › Table › heading of the first column, whose cells are a parent’s questions.',
  });

export const columnIep = () =>
  msg('IEP', {
    id: 'compare.table.columnIep',
    desc: 'Compare › Table › column heading. Stays “IEP”.',
  });

export const columnIepLong = () =>
  msg('Individualized Education Program', {
    id: 'compare.table.columnIepLong',
    desc: 'Compare › Table › small line under “IEP” in the column heading.',
  });

export const column504 = () =>
  msg('504 plan', {
    id: 'compare.table.column504',
    desc: 'Compare › Table › column heading. The number stays.',
  });

export const column504Long = () =>
  msg('Section 504', {
    id: 'compare.table.column504Long',
    desc: 'Compare › Table › small line under “504 plan” in the column heading: the law.',
  });

export const different = () =>
  msg('Different', {
    id: 'compare.relation.different',
    desc: 'Compare › Table › badge on a row: the plans differ here.',
  });

export const similar = () =>
  msg('Similar', {
    id: 'compare.relation.similar',
    desc: 'Compare › Table › badge on a row: the plans are alike here.',
  });

export const overlapping = () =>
  msg('Overlapping', {
    id: 'compare.relation.overlapping',
    desc: 'Compare › Table › badge on a row: the plans share part of this.',
  });

export const sources = () =>
  msg('Sources', {
    id: 'compare.sources',
    desc: 'Compare › small control in a cell that opens the list of laws behind it.',
  });

export const explanationsHeading = () =>
  msg('In more depth', {
    id: 'compare.explanations.heading',
    desc: 'Compare › heading over the longer explanations.',
  });

export const glossaryHeading = () =>
  msg('Words to know', {
    id: 'compare.glossary.heading',
    desc: 'Compare › heading of the glossary, a section that opens.',
  });

export const questionsHeading = () =>
  msg('Questions to bring to your meeting', {
    id: 'compare.questions.heading',
    desc: 'Compare › heading of a list of questions that a parent can ask the school, a section that opens. It can be printed.',
  });

export const questionsLead = () =>
  msg('Print this page, and mark the questions you want to ask. They fit both plans.', {
    id: 'compare.questions.lead',
    desc: 'Compare › Questions › one or two sentences above the list.',
  });

export const contactHeading = () =>
  msg('Who to contact', {
    id: 'compare.contact.heading',
    desc: 'Compare › heading over a school’s or district’s own contact, such as its 504 coordinator.',
  });
