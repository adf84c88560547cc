// Makes a directory of any size, always the same for the same number: for the demo and for bench/.
const kinds = [
  ['speech-language', 'Speech', 'Therapy for children who start to talk late or who stutter.'],
  ['ot-pt', 'Movement', 'Occupational and physical therapy at home, at school, or in a clinic.'],
  ['legal-help', 'Legal Aid', 'Lawyers who know special education law. The first talk is free.'],
  ['tutoring-reading', 'Reading', 'Tutors for dyslexia, one to one, after school and in summer.'],
  [
    'behavior-mental-health',
    'Counseling',
    'Help with worry, anger, and sleep for children and teens.',
  ],
  ['parent-match', 'Parents', 'Parents meet each month and talk about school and home.'],
  ['evaluation', 'Testing', 'Tests of learning, attention, and language, with a written report.'],
  ['assistive-tech', 'Devices', 'Lends tablets and talking devices, and shows how to use them.'],
  ['transition', 'Job Start', 'Coaches for young people who look for work or for a college.'],
  [
    'interpreting',
    'Interpreters',
    'Interpreters for meetings with the school, in person or by phone.',
  ],
];
const places = ['River', 'Valley', 'Mountain', 'Lake', 'Prairie', 'Harbor', 'Desert', 'Forest'];
const people = ['Family', 'Children’s', 'Community', 'Neighborhood', 'County', 'Bright', 'New'];
const states = ['UT', 'NV', 'ID', 'CA', 'TX', 'NY', 'FL', 'OH', 'WA', 'PR'];
const languages = [['en'], ['en', 'es'], ['en', 'vi'], ['en', 'zh-Hans'], ['en', 'ar'], ['es']];

/** @param {number} count how many entries */
export function generatedDirectory(count) {
  // A generator of the Park-Miller kind: the same numbers in every browser.
  let seed = 42;
  const pick = (list) => list[(seed = (seed * 48271) % 2147483647) % list.length];
  const entries = Array.from({length: count}, (_, index) => {
    const [category, word, description] = pick(kinds);
    const [other] = pick(kinds);
    return {
      id: `generated-${index}`,
      name: `${pick(places)} ${pick(people)} ${word} ${index + 1}`,
      url: `https://www.example.org/${index}`,
      phone: `(801) 555-${String(1000 + (index % 9000))}`,
      description,
      categories: index % 3 ? [category] : [...new Set([category, other])],
      regions: index % 20 ? [pick(states)] : ['NW'],
      languages: pick(languages),
      kind: index % 4 ? 'organization' : 'individual',
    };
  });
  return {version: 1, updated: '2026-11-02', entries};
}
