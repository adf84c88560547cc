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

export const caption = () =>
  msg('How an IEP and a 504 plan compare', {
    id: 'compare.table.caption',
    desc: 'Compare › Table › title of the table.',
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

export const contactHeading = () =>
  msg('Who to contact', {
    id: 'compare.contact.heading',
    desc: 'Compare › heading over a school’s or district’s own contact, such as its 504 coordinator.',
  });
