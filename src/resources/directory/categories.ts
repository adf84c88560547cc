import {msg} from '@lit/localize';

/** A kind of service. */
export interface Category {
  /** Public: directories name it. Never used again for anything else. */
  id: string;
  name: () => string;
  /** Other words that a parent may search for. */
  synonyms: () => string;
}

/** The kinds of service that matter for special education, from information to daily help. */
export const categories: readonly Category[] = [
  {
    id: 'parent-training',
    name: () =>
      msg('Parent training and information', {
        id: 'resources.category.parent-training',
        desc: 'Resources › Directory › kind of service. At most 45 characters.',
      }),
    synonyms: () =>
      msg('parent center, workshop, PTI, help for parents', {
        id: 'resources.category.parent-training.synonyms',
        desc: 'Resources › Directory › words that a parent may search for to find “Parent training and information”. Never shown. Not a translation word by word: the words that parents use, with a comma between them.',
      }),
  },
  {
    id: 'parent-match',
    name: () =>
      msg('Talking with another parent', {
        id: 'resources.category.parent-match',
        desc: 'Resources › Directory › kind of service. At most 45 characters.',
      }),
    synonyms: () =>
      msg('support group, parent to parent, mentor', {
        id: 'resources.category.parent-match.synonyms',
        desc: 'Resources › Directory › words that a parent may search for to find “Talking with another parent”. Never shown. Not a translation word by word: the words that parents use, with a comma between them.',
      }),
  },
  {
    id: 'school-advocacy',
    name: () =>
      msg('Help at school meetings (advocates)', {
        id: 'resources.category.school-advocacy',
        desc: 'Resources › Directory › kind of service. At most 45 characters.',
      }),
    synonyms: () =>
      msg('advocate, IEP meeting, 504 meeting', {
        id: 'resources.category.school-advocacy.synonyms',
        desc: 'Resources › Directory › words that a parent may search for to find “Help at school meetings (advocates)”. Never shown. Not a translation word by word: the words that parents use, with a comma between them.',
      }),
  },
  {
    id: 'legal-help',
    name: () =>
      msg('Legal help and disability rights', {
        id: 'resources.category.legal-help',
        desc: 'Resources › Directory › kind of service. At most 45 characters.',
      }),
    synonyms: () =>
      msg('lawyer, attorney, law, rights, legal aid', {
        id: 'resources.category.legal-help.synonyms',
        desc: 'Resources › Directory › words that a parent may search for to find “Legal help and disability rights”. Never shown. Not a translation word by word: the words that parents use, with a comma between them.',
      }),
  },
  {
    id: 'dispute-help',
    name: () =>
      msg('Mediation and dispute help', {
        id: 'resources.category.dispute-help',
        desc: 'Resources › Directory › kind of service. At most 45 characters.',
      }),
    synonyms: () =>
      msg('complaint, disagreement, hearing, due process', {
        id: 'resources.category.dispute-help.synonyms',
        desc: 'Resources › Directory › words that a parent may search for to find “Mediation and dispute help”. Never shown. Not a translation word by word: the words that parents use, with a comma between them.',
      }),
  },
  {
    id: 'school-offices',
    name: () =>
      msg('State and district special education offices', {
        id: 'resources.category.school-offices',
        desc: 'Resources › Directory › kind of service. At most 45 characters.',
      }),
    synonyms: () =>
      msg('school district, board of education, 504 coordinator', {
        id: 'resources.category.school-offices.synonyms',
        desc: 'Resources › Directory › words that a parent may search for to find “State and district special education offices”. Never shown. Not a translation word by word: the words that parents use, with a comma between them.',
      }),
  },
  {
    id: 'evaluation',
    name: () =>
      msg('Testing and evaluation', {
        id: 'resources.category.evaluation',
        desc: 'Resources › Directory › kind of service. At most 45 characters.',
      }),
    synonyms: () =>
      msg('test, assessment, diagnosis, IEE, psychologist', {
        id: 'resources.category.evaluation.synonyms',
        desc: 'Resources › Directory › words that a parent may search for to find “Testing and evaluation”. Never shown. Not a translation word by word: the words that parents use, with a comma between them.',
      }),
  },
  {
    id: 'early-intervention',
    name: () =>
      msg('Early help, birth to age 3', {
        id: 'resources.category.early-intervention',
        desc: 'Resources › Directory › kind of service. At most 45 characters.',
      }),
    synonyms: () =>
      msg('early intervention, Part C, baby, toddler, infant', {
        id: 'resources.category.early-intervention.synonyms',
        desc: 'Resources › Directory › words that a parent may search for to find “Early help, birth to age 3”. Never shown. Not a translation word by word: the words that parents use, with a comma between them.',
      }),
  },
  {
    id: 'preschool-services',
    name: () =>
      msg('Preschool services, ages 3 to 5', {
        id: 'resources.category.preschool-services',
        desc: 'Resources › Directory › kind of service. At most 45 characters.',
      }),
    synonyms: () =>
      msg('preschool, Head Start, child care', {
        id: 'resources.category.preschool-services.synonyms',
        desc: 'Resources › Directory › words that a parent may search for to find “Preschool services, ages 3 to 5”. Never shown. Not a translation word by word: the words that parents use, with a comma between them.',
      }),
  },
  {
    id: 'speech-language',
    name: () =>
      msg('Speech and language therapy', {
        id: 'resources.category.speech-language',
        desc: 'Resources › Directory › kind of service. At most 45 characters.',
      }),
    synonyms: () =>
      msg('speech therapist, talking, stutter, SLP', {
        id: 'resources.category.speech-language.synonyms',
        desc: 'Resources › Directory › words that a parent may search for to find “Speech and language therapy”. Never shown. Not a translation word by word: the words that parents use, with a comma between them.',
      }),
  },
  {
    id: 'ot-pt',
    name: () =>
      msg('Occupational and physical therapy', {
        id: 'resources.category.ot-pt',
        desc: 'Resources › Directory › kind of service. At most 45 characters.',
      }),
    synonyms: () =>
      msg('OT, PT, motor skills, movement', {
        id: 'resources.category.ot-pt.synonyms',
        desc: 'Resources › Directory › words that a parent may search for to find “Occupational and physical therapy”. Never shown. Not a translation word by word: the words that parents use, with a comma between them.',
      }),
  },
  {
    id: 'behavior-mental-health',
    name: () =>
      msg('Behavior and mental health support', {
        id: 'resources.category.behavior-mental-health',
        desc: 'Resources › Directory › kind of service. At most 45 characters.',
      }),
    synonyms: () =>
      msg('counselor, therapist, anxiety, autism, ABA, ADHD', {
        id: 'resources.category.behavior-mental-health.synonyms',
        desc: 'Resources › Directory › words that a parent may search for to find “Behavior and mental health support”. Never shown. Not a translation word by word: the words that parents use, with a comma between them.',
      }),
  },
  {
    id: 'vision-hearing',
    name: () =>
      msg('Services for vision or hearing loss', {
        id: 'resources.category.vision-hearing',
        desc: 'Resources › Directory › kind of service. At most 45 characters.',
      }),
    synonyms: () =>
      msg('blind, deaf, braille, sign language', {
        id: 'resources.category.vision-hearing.synonyms',
        desc: 'Resources › Directory › words that a parent may search for to find “Services for vision or hearing loss”. Never shown. Not a translation word by word: the words that parents use, with a comma between them.',
      }),
  },
  {
    id: 'tutoring-reading',
    name: () =>
      msg('Tutoring and reading help', {
        id: 'resources.category.tutoring-reading',
        desc: 'Resources › Directory › kind of service. At most 45 characters.',
      }),
    synonyms: () =>
      msg('tutor, dyslexia, homework, math', {
        id: 'resources.category.tutoring-reading.synonyms',
        desc: 'Resources › Directory › words that a parent may search for to find “Tutoring and reading help”. Never shown. Not a translation word by word: the words that parents use, with a comma between them.',
      }),
  },
  {
    id: 'assistive-tech',
    name: () =>
      msg('Assistive technology and communication aids', {
        id: 'resources.category.assistive-tech',
        desc: 'Resources › Directory › kind of service. At most 45 characters.',
      }),
    synonyms: () =>
      msg('device, AAC, tablet, equipment', {
        id: 'resources.category.assistive-tech.synonyms',
        desc: 'Resources › Directory › words that a parent may search for to find “Assistive technology and communication aids”. Never shown. Not a translation word by word: the words that parents use, with a comma between them.',
      }),
  },
  {
    id: 'school-health',
    name: () =>
      msg('Health care and nursing at school', {
        id: 'resources.category.school-health',
        desc: 'Resources › Directory › kind of service. At most 45 characters.',
      }),
    synonyms: () =>
      msg('nurse, medicine, diabetes, asthma, seizure', {
        id: 'resources.category.school-health.synonyms',
        desc: 'Resources › Directory › words that a parent may search for to find “Health care and nursing at school”. Never shown. Not a translation word by word: the words that parents use, with a comma between them.',
      }),
  },
  {
    id: 'transition',
    name: () =>
      msg('Moving on to college, work, and adult life', {
        id: 'resources.category.transition',
        desc: 'Resources › Directory › kind of service. At most 45 characters.',
      }),
    synonyms: () =>
      msg('job, career, vocational, college, adult services', {
        id: 'resources.category.transition.synonyms',
        desc: 'Resources › Directory › words that a parent may search for to find “Moving on to college, work, and adult life”. Never shown. Not a translation word by word: the words that parents use, with a comma between them.',
      }),
  },
  {
    id: 'interpreting',
    name: () =>
      msg('Interpreting and translation for families', {
        id: 'resources.category.interpreting',
        desc: 'Resources › Directory › kind of service. At most 45 characters.',
      }),
    synonyms: () =>
      msg('interpreter, translator, language help, sign language', {
        id: 'resources.category.interpreting.synonyms',
        desc: 'Resources › Directory › words that a parent may search for to find “Interpreting and translation for families”. Never shown. Not a translation word by word: the words that parents use, with a comma between them.',
      }),
  },
];
