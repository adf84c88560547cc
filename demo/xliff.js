// An .xlf file as whoever corrects it sees it: texts in which `{0}` stands for a placeholder.

/** A text of the file, without its placeholders' tags. */
const flat = (element) =>
  [...element.childNodes]
    .map((node) => (node.nodeName === 'x' ? `{${node.getAttribute('id')}}` : node.textContent))
    .join('');

/** The texts of a file: `id`, `note` that says where it stands, `english`, and `text` in the other language. */
export function readUnits(xliff) {
  const document = new DOMParser().parseFromString(xliff, 'text/xml');
  return [...document.querySelectorAll('trans-unit')].map((unit) => ({
    id: unit.getAttribute('id'),
    note: unit.querySelector('note[from=lit-localize]').textContent,
    english: flat(unit.querySelector('source')),
    text: flat(unit.querySelector('target')),
  }));
}

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The file with other translations, by id. All else stays as it is, to the letter, so that a change is easy to see. */
export const withTargets = (xliff, targets) =>
  xliff.replace(/<trans-unit id="(.+?)">[^]*?<\/trans-unit>/g, (unit, id) => {
    if (!targets.has(id)) return unit;
    const placeholders = new Map(
      [...unit.matchAll(/<x id="(\d)".*?\/>/g)].map(([tag, index]) => [`{${index}}`, tag]),
    );
    const target = escaped(targets.get(id)).replace(
      /\{\d\}/g,
      (place) => placeholders.get(place) ?? place,
    );
    return unit.replace(/<target>[^]*?<\/target>/, () => `<target>${target}</target>`);
  });
