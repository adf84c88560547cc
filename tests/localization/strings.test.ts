import {msg} from '@lit/localize';
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {expect} from '@open-wc/testing';
import {LocalizedElement} from '../../src/localization/localized-element.js';
import {locales, sourceLocale, type Locale} from '../../src/localization/locale.js';
import {hasStrings, loadStrings, withLocale} from '../../src/localization/strings.js';
import {html} from 'lit';
import {painted, warningsOf} from '../helpers.js';

const spanish = locales.find(({tag}) => tag === 'es')!;
const language = () => msg('Language', {id: 'common.language.label', desc: 'Test'});

describe('the texts of a language', () => {
  it('come through an entry of @lit/localize that is not documented but is there', () => {
    expect(configureReentrantLocalization).to.be.a('function');
  });

  it('are asked for at each message, so that languages can be mixed', async () => {
    await loadStrings(spanish);
    expect([
      withLocale(spanish, language),
      withLocale(sourceLocale, language),
      withLocale(spanish, () => withLocale(sourceLocale, language) + language()),
    ]).to.deep.equal(['Idioma', 'Language', 'LanguageIdioma']);
  });

  it('stay as they were when something throws', () => {
    expect(() =>
      withLocale(spanish, () => {
        throw new Error('in between');
      }),
    ).to.throw('in between');
    expect(language()).to.equal('Language');
  });

  it('are fetched once, however many elements ask', async () => {
    let fetches = 0;
    const locale: Locale = {
      ...spanish,
      tag: 'once',
      load: async () => {
        fetches++;
        return {templates: {}};
      },
    };
    await Promise.all([loadStrings(locale), loadStrings(locale)]);
    await loadStrings(locale);
    expect(fetches).to.equal(1);
    expect(hasStrings(locale)).to.equal(true);
  });

  it('are asked for again after a failure, which gives one warning', async () => {
    let fetches = 0;
    const locale: Locale = {
      ...spanish,
      tag: 'again',
      load: async () => {
        if (fetches++ === 0) throw new Error('404');
        return {templates: {}};
      },
    };
    const warnings = await warningsOf(async () => {
      expect(await loadStrings(locale)).to.equal(false);
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('no texts for "again"; English is shown instead.');
    expect(await loadStrings(locale)).to.equal(true);
  });
});

describe('an element that waits for its texts', () => {
  const languageCount = locales.length;

  class WaitingElement extends LocalizedElement {
    protected override render() {
      return html`<p>${this.locale.tag}</p>`;
    }
  }
  customElements.define('waiting-element', WaitingElement);

  /** A language whose texts come when the test says so; taken out again afterwards. */
  function addLocale(tag: string) {
    let arrive!: () => void;
    let fail!: (error: Error) => void;
    const strings = new Promise<{templates: Record<string, string>}>((resolve, reject) => {
      arrive = () => resolve({templates: {}});
      fail = reject;
    });
    (locales as Locale[]).push({...spanish, tag, aliases: [], load: () => strings});
    return {arrive, fail};
  }

  function add(lang: string) {
    const element = document.createElement('waiting-element') as WaitingElement;
    element.lang = lang;
    document.body.append(element);
    return element;
  }

  const pause = () => new Promise((resolve) => setTimeout(resolve, 30));

  afterEach(() => {
    document.querySelectorAll('waiting-element').forEach((element) => element.remove());
    (locales as Locale[]).splice(languageCount);
  });

  it('paints nothing before they are there, and no flash of English', async () => {
    const {arrive} = addLocale('qaa');
    const element = add('qaa');
    await pause();
    expect(element.shadowRoot?.textContent ?? '').to.equal('');
    arrive();
    await painted(element);
    expect(element.shadowRoot?.textContent).to.equal('qaa');
  });

  it('paints English with one warning when they cannot be had', async () => {
    const {fail} = addLocale('qab');
    const element = add('qab');
    const warnings = await warningsOf(async () => {
      fail(new Error('offline'));
      await painted(element);
    });
    expect(element.shadowRoot?.textContent).to.equal('en');
    expect(warnings).to.have.lengthOf(1);
  });

  it('paints the language asked for last, when it changed while waiting', async () => {
    const {arrive} = addLocale('qac');
    const element = add('qac');
    await pause();
    element.lang = 'en';
    arrive();
    await painted(element);
    expect(element.shadowRoot?.textContent).to.equal('en');
  });

  it('does not keep an English element waiting', async () => {
    addLocale('qad');
    add('qad');
    const english = add('en');
    await painted(english);
    expect(english.shadowRoot?.textContent).to.equal('en');
  });
});
