import '../../src/index.js';
import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {languageName, locales, matchLocale, readableDate} from '../../src/localization/locale.js';
import {inside, painted, show, shownLanguage, textOf} from '../helpers.js';

const headings = {
  en: 'IEP and 504 plan: what is the difference?',
  es: 'IEP y plan 504: ¿cuál es la diferencia?',
};

const headingOf = (element: Element) => textOf(element.shadowRoot!.querySelector('h2'));

/** Chooses a language in an element's menu, as a reader does. */
async function choose(element: LitElement, language: string) {
  const menu = inside(element).getByRole<HTMLSelectElement>('combobox', {
    name: /^(Language|Idioma)$/,
  });
  menu.selectedIndex = [...menu.options].findIndex((option) => option.text === language);
  menu.dispatchEvent(new Event('change', {bubbles: true}));
  await painted(element);
}

describe('the language of an element', () => {
  afterEach(() => (document.documentElement.lang = 'en'));

  it('is English on an English page', async () => {
    expect(headingOf(await show('iep-504-compare'))).to.equal(headings.en);
  });

  it('is Spanish on a Spanish page', async () => {
    document.documentElement.lang = 'es';
    const element = await show('iep-504-compare');
    expect(headingOf(element)).to.equal(headings.es);
    expect(shownLanguage(element)).to.equal('es');
  });

  it('is English on a page without a language', async () => {
    document.documentElement.removeAttribute('lang');
    expect(headingOf(await show('iep-504-compare'))).to.equal(headings.en);
  });

  it('is its own lang where it has one, and only there', async () => {
    const pinned = await show('iep-504-compare', {lang: 'es-MX'});
    const other = await show('iep-504-compare');
    expect(headingOf(pinned)).to.equal(headings.es);
    expect(headingOf(other)).to.equal(headings.en);
  });

  for (const [lang, expected] of [
    ['ES', 'es'],
    ['es_MX', 'es'],
    ['es-419', 'es'],
    ['spa', 'es'],
    ['en-GB', 'en'],
    ['xx', 'en'],
    ['auto', 'en'],
    ['', 'en'],
    ['e', 'en'],
    ['est', 'en'],
    ['-', 'en'],
    ['es-', 'es'],
    ['x-es', 'en'],
    ['constructor', 'en'],
  ] as const) {
    it(`is ${expected} for lang="${lang}"`, async () => {
      const element = await show('iep-504-compare', {lang});
      expect(shownLanguage(element)).to.equal(expected);
      expect(headingOf(element)).to.equal(headings[expected]);
    });
  }

  for (const [lang, expected] of [
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans-SG', 'zh-Hans'],
    ['zh_TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-MO', 'zh-Hant'],
    ['yue', 'zh-Hant'],
    ['pt-PT', 'pt-BR'],
    ['pt_BR', 'pt-BR'],
    ['ar-EG', 'ar'],
    ['vi-VN', 'vi'],
    ['ru', 'ru'],
    ['hat', 'ht'],
    ['ht-HT', 'ht'],
  ] as const) {
    it(`is ${expected} for lang="${lang}", by region or script`, async () => {
      expect(shownLanguage(await show('iep-504-compare', {lang}))).to.equal(expected);
    });
  }

  it('is that of the nearest element around it that has one', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div lang="es">
        <p lang="en"><parent-resources></parent-resources></p>
      </div>`,
    );
    const element = outer.querySelector('parent-resources')!;
    await painted(element);
    expect(shownLanguage(element)).to.equal('en');
  });

  it('is found through shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="es"></div>`);
    const inner = document.createElement('div');
    host.attachShadow({mode: 'open'}).append(inner);
    inner.attachShadow({mode: 'open'}).innerHTML = '<parent-resources></parent-resources>';
    const element = inner.shadowRoot!.querySelector('parent-resources')!;
    await painted(element);
    expect(shownLanguage(element)).to.equal('es');
    host.lang = 'en';
    await painted(element);
    expect(shownLanguage(element)).to.equal('en');
  });

  it('follows changes around it, while an element of another language does not render again', async () => {
    const pinned = await show('iep-504-compare', {lang: 'en'});
    const element = await show('iep-504-compare');
    let renders = 0;
    const update = pinned.requestUpdate.bind(pinned);
    pinned.requestUpdate = (...parameters) => {
      renders++;
      update(...parameters);
    };
    document.documentElement.lang = 'es';
    await painted(element);
    expect(headingOf(element)).to.equal(headings.es);
    expect(headingOf(pinned)).to.equal(headings.en);
    expect(renders).to.equal(0);
  });

  it('follows changes of its own attribute, and its removal', async () => {
    const element = await show('iep-504-compare');
    element.lang = 'es';
    await painted(element);
    expect(headingOf(element)).to.equal(headings.es);
    element.removeAttribute('lang');
    await painted(element);
    expect(headingOf(element)).to.equal(headings.en);
  });

  it('is the last one asked for when changes come fast', async () => {
    const element = await show('iep-504-compare');
    element.lang = 'es';
    element.lang = 'en';
    element.lang = 'es';
    await painted(element);
    expect(headingOf(element)).to.equal(headings.es);
  });

  it('is known when the element moves to another place', async () => {
    const spanish = await fixture<HTMLElement>(html`<div lang="es"></div>`);
    const element = await show('iep-504-compare');
    spanish.append(element);
    await painted(element);
    expect(headingOf(element)).to.equal(headings.es);
  });

  it('gives two elements on one page two languages at the same time', async () => {
    const both = await fixture<HTMLElement>(html`
      <div>
        <iep-504-compare lang="es"></iep-504-compare>
        <iep-504-compare lang="en"></iep-504-compare>
      </div>
    `);
    const [first, second] = both.querySelectorAll('iep-504-compare');
    await painted(first!);
    await painted(second!);
    inside(second!).getByRole('button', {name: 'More topics'}).click();
    await painted(second!);
    expect(headingOf(first!)).to.equal(headings.es);
    expect(headingOf(second!)).to.equal(headings.en);
    expect(textOf(second!.shadowRoot!.querySelector('.footer'))).to.contain('general information');
  });

  it('is said to assistive technology, and with it the direction', async () => {
    const element = await show('iep-504-compare', {lang: 'es'});
    const root = element.shadowRoot!.querySelector<HTMLElement>('.root')!;
    expect(root.lang).to.equal('es');
    expect(root.dir).to.equal('ltr');
  });
});

describe('a language', () => {
  const dates = async (lang: string) => {
    const element = await show('iep-504-compare', {lang});
    return textOf(element.shadowRoot!.querySelector('.footer'));
  };

  // Which space does not break is another in each version of the data of Unicode.
  const spaced = (text: string) => text.replace(/\s/g, ' ');

  it('has dates of its own where the browser knows none', async () => {
    expect(await dates('ht')).to.match(/\d novanm 2026/);
  });

  for (const locale of locales.filter(({tag}) => Intl.DateTimeFormat.supportedLocalesOf(tag)[0])) {
    it(`has the dates that browsers write: ${locale.name}`, () => {
      for (const month of Array.from({length: 12}, (_, index) => index + 1)) {
        const isoDate = `2026-${String(month).padStart(2, '0')}-24`;
        const written = (length: number, options: Intl.DateTimeFormatOptions) =>
          expect(spaced(readableDate(isoDate.slice(0, length), locale))).to.equal(
            spaced(
              new Intl.DateTimeFormat(locale.tag, {
                ...options,
                numberingSystem: 'latn',
                timeZone: 'UTC',
              }).format(new Date(isoDate)),
            ),
          );
        written(10, {year: 'numeric', month: 'long', day: 'numeric'});
        written(7, {year: 'numeric', month: 'long'});
        written(4, {year: 'numeric'});
      }
    });
  }

  it('has dates in the digits of the texts', async () => {
    expect(await dates('ar')).to.match(/2026/);
  });

  it('has names of languages in their own language where the browser knows none', () => {
    const locale = matchLocale('ht')!;
    expect(languageName('es', locale)).to.match(/^español$/i);
  });

  it('gives words that stay English an English voice', async () => {
    const element = await show('iep-504-compare', {lang: 'ar', topics: 'parent-consent'});
    const kept = element.shadowRoot!.querySelector<HTMLElement>('td span[lang=en]')!;
    expect(textOf(kept)).to.equal('Office for Civil Rights');
    expect(kept.dir).to.equal('ltr');
  });

  it('that runs from right to left does so on a page that does not', async () => {
    const element = await show('iep-504-compare', {lang: 'ar'});
    const root = element.shadowRoot!.querySelector('.root')!;
    expect(getComputedStyle(root).direction).to.equal('rtl');
  });
});

describe('browser translators', () => {
  const translate = (element: Element) =>
    element.shadowRoot!.querySelector('.root')!.getAttribute('translate');

  afterEach(() => {
    document.documentElement.lang = 'en';
    document.documentElement.className = '';
  });

  it('are kept off a text that is in the language of the page', async () => {
    expect(translate(await show('iep-504-compare', {lang: 'es'}))).to.equal('no');
  });

  it('may translate the English that stands in for a language that is missing', async () => {
    expect(translate(await show('iep-504-compare', {lang: 'fi'}))).to.equal('yes');
  });

  it('may wrap the texts around an element in <font>, which changes nothing in it', async () => {
    const around = await fixture<HTMLElement>(html`<div><iep-504-compare></iep-504-compare></div>`);
    const element = around.firstElementChild as LitElement;
    await painted(element);
    const font = document.createElement('font');
    around.append(font);
    font.append(element);
    document.documentElement.lang = 'auto';
    await painted(element);
    expect(headingOf(element)).to.equal(headings.en);
  });

  it('get our own text when they change the language of the page', async () => {
    const element = await show('iep-504-compare');
    document.documentElement.className = 'translated-ltr';
    document.documentElement.lang = 'es';
    await painted(element);
    expect(headingOf(element)).to.equal(headings.es);
  });
});

describe('the language menu', () => {
  afterEach(() => (document.documentElement.lang = 'en'));

  for (const name of ['iep-504-compare', 'parent-resources'] as const) {
    it(`is in <${name}>, with every language in its own name`, async () => {
      const menu = inside(await show(name)).getByRole<HTMLSelectElement>('combobox', {
        name: 'Language',
      });
      expect([...menu.options].map(({text, lang}) => [text, lang])).to.deep.equal(
        locales.map(({name, tag}) => [name, tag]),
      );
      expect(menu.selectedOptions[0]!.text).to.equal('English');
    });
  }

  it('moves all elements that follow the page, and no other', async () => {
    const first = await show('iep-504-compare');
    const second = await show('parent-resources');
    const pinned = await show('parent-resources', {lang: 'en'});
    await choose(first, 'Español');
    await painted(second);
    expect([first, second, pinned].map(shownLanguage)).to.deep.equal(['es', 'es', 'en']);
    await choose(first, 'English');
  });

  it('shows the choice in the menus of the other elements', async () => {
    const first = await show('iep-504-compare');
    const second = await show('parent-resources');
    await choose(first, 'Español');
    await painted(second);
    const menu = inside(second).getByRole<HTMLSelectElement>('combobox', {name: 'Idioma'});
    expect(menu.selectedOptions[0]!.text).to.equal('Español');
    await choose(second, 'English');
  });

  it('moves an element with a language of its own alone', async () => {
    const pinned = await show('iep-504-compare', {lang: 'es'});
    const other = await show('parent-resources');
    await choose(pinned, 'English');
    await painted(other);
    expect(shownLanguage(pinned)).to.equal('en');
    document.documentElement.lang = 'es';
    await painted(other);
    expect([shownLanguage(pinned), shownLanguage(other)]).to.deep.equal(['en', 'es']);
  });

  it('tells the page of a choice with one event', async () => {
    const first = await show('iep-504-compare');
    await show('parent-resources');
    const heard: string[] = [];
    const listen = ({detail}: HTMLElementEventMap['iep504-language-change']) =>
      heard.push(detail.language);
    document.addEventListener('iep504-language-change', listen);
    await choose(first, 'Español');
    await choose(first, 'English');
    document.removeEventListener('iep504-language-change', listen);
    expect(heard).to.deep.equal(['es', 'en']);
  });

  it('fires nothing when the page itself changes the language', async () => {
    const element = await show('iep-504-compare');
    let heard = 0;
    const listen = () => heard++;
    document.addEventListener('iep504-language-change', listen);
    element.lang = 'es';
    await painted(element);
    document.removeEventListener('iep504-language-change', listen);
    expect(heard).to.equal(0);
  });

  for (const language of ['en-US', 'en']) {
    it(`gives way when the page changes its language, and stays away when it comes to ${language}`, async () => {
      const element = await show('iep-504-compare');
      await choose(element, 'Español');
      document.documentElement.lang = 'es';
      await painted(element);
      document.documentElement.lang = language;
      await painted(element);
      expect(shownLanguage(element)).to.equal('en');
    });
  }

  it('offers a language once, however often the page lists it', async () => {
    const element = await show('iep-504-compare', {languages: 'en es es-MX en'});
    expect(inside(element).getAllByRole('option')).to.have.lengthOf(2);
  });

  it('leaves the page’s own language alone', async () => {
    const element = await show('iep-504-compare');
    await choose(element, 'Español');
    expect(document.documentElement.lang).to.equal('en');
    await choose(element, 'English');
  });

  it('is hidden with languages=""', async () => {
    const element = await show('iep-504-compare', {languages: ''});
    expect(inside(element).queryByRole('combobox')).to.equal(null);
  });

  it('offers only the languages that the page lists, and the one on screen', async () => {
    const element = await show('iep-504-compare', {languages: 'es'});
    const options = inside(element).getAllByRole('option').map(textOf);
    expect(options).to.deep.equal(['English', 'Español']);
  });

  it('is not there when only one language is offered', async () => {
    const element = await show('iep-504-compare', {languages: 'en'});
    expect(inside(element).queryByRole('combobox')).to.equal(null);
  });
});

describe('a translation that no person has reviewed', () => {
  it('says so in its own language, with a way to English', async () => {
    const element = await show('iep-504-compare', {lang: 'es'});
    const notice = element.shadowRoot!.querySelector('.notice');
    expect(textOf(notice)).to.equal(
      'Esta traducción la hizo una máquina. Ninguna persona la ha revisado todavía. Leer en inglés',
    );
    inside(element).getByRole('button', {name: 'Leer en inglés'}).click();
    await painted(element);
    expect(headingOf(element)).to.equal(headings.en);
  });

  it('hands the focus to the menu when the way to English is taken', async () => {
    const element = await show('iep-504-compare', {lang: 'es'});
    const button = inside(element).getByRole('button', {name: 'Leer en inglés'});
    button.focus();
    button.click();
    await painted(element);
    expect(element.shadowRoot!.activeElement).to.equal(inside(element).getByRole('combobox'));
  });

  it('says nothing of the kind in English', async () => {
    const element = await show('iep-504-compare');
    expect(element.shadowRoot!.querySelector('.notice')).to.equal(null);
  });

  it('shows the English term beside the translated one in the glossary', async () => {
    const element = await show('iep-504-compare', {lang: 'es'});
    const terms = [...element.shadowRoot!.querySelectorAll('dt')].map(textOf);
    expect(terms).to.contain(
      'Instrucción especialmente diseñada (SDI) [Specially designed instruction (SDI)]',
    );
  });
});
