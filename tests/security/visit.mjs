// A reader who uses all that there is: what the tests of security watch.

/** An own directory with every kind of link that an entry may have, and more entries than are shown at once. */
export const ownDirectory = {
  version: 1,
  updated: '2026-11-02',
  categories: [{id: 'after-school', name: {en: 'After school', es: 'Después de la escuela'}}],
  entries: [
    {name: 'Plain House', url: 'http://plain.example/', regions: ['UT']},
    {name: 'Secret House', url: 'https://secret.example/', regions: ['NW']},
    {name: 'Telephone House', phone: '(801) 555-0100 x12', regions: ['NV']},
    ...Array.from({length: 60}, (_, index) => ({name: `House ${index + 1}`, regions: ['UT']})),
  ].map((entry) => ({categories: ['after-school', 'speech-language'], ...entry})),
};

/**
 * Uses every control of both elements.
 *
 * @returns what there was to use, and every link that was there at any time
 */
export const visit = (tab, {states = ['UT', 'NV', 'AS']} = {}) =>
  tab.evaluate(async (states) => {
    const compare = document.querySelector('iep-504-compare');
    const resources = document.querySelector('parent-resources');
    const used = {};
    const links = new Map();

    const inside = (element, selector) => [...element.shadowRoot.querySelectorAll(selector)];
    const settle = async () => {
      await compare.updateComplete;
      await resources.updateComplete;
      for (const element of [compare, resources]) {
        for (const link of inside(element, 'a, area, [href], form[action]')) {
          const {href, rel, referrerPolicy, origin} = link;
          links.set(link.outerHTML.replace(/<!--.*?-->/gs, ''), {
            tag: link.localName,
            href,
            rel,
            referrerPolicy,
            isOutside: origin !== location.origin,
          });
        }
      }
    };
    const use = async (kind, element, act) => {
      act(element);
      used[kind] = (used[kind] ?? 0) + 1;
      await settle();
    };
    const click = (element) => element.click();
    const choose = (value) => (select) => {
      select.value = value;
      select.dispatchEvent(new Event('change'));
    };
    const each = async (kind, element, selector, act = click) => {
      for (const node of inside(element, selector)) await use(kind, node, act);
    };
    /** Every choice of a menu, and back to the first. */
    const eachChoice = async (kind, element, selector, values) => {
      const [select] = inside(element, selector);
      const all = [...select.options].map(({value}) => value);
      for (const value of [...(values ?? all), all[0]]) {
        await use(kind, inside(element, selector)[0], choose(value));
      }
    };
    const search = async (text) =>
      use('search', inside(resources, 'input')[0], (input) => {
        input.focus();
        input.value = text;
        input.dispatchEvent(new Event('input'));
      });

    await settle();
    await each('more topics', compare, '.more');
    await each('details', compare, 'details', (details) => (details.open = true));
    await each('terms', compare, '.term');
    await use('layout', compare, () => compare.setAttribute('layout', 'stacked'));
    await use('theme', compare, () => compare.setAttribute('theme', 'dark'));
    for (const element of [compare, resources]) {
      await eachChoice('language', element, '[part=menu]');
    }

    await eachChoice('state', resources, '[part=state-menu]', states);
    await each('kinds of service', resources, '.disclosure');
    await each('other states', resources, 'thead .plain');
    await each('more listings', resources, '.directory .button.more');
    for (const text of ['parent', 'house', 'no such thing']) await search(text);
    await each('clear', resources, '.filtered .plain');
    await eachChoice('filter', resources, '.search > label:nth-child(3) select');
    await eachChoice('filter', resources, '.search > label:nth-child(4) select');
    await use('filters', resources, () => (resources.filters = {state: 'UT', text: 'house'}));
    return {used, links: [...links.values()]};
  }, states);
