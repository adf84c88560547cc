// This entry of @lit/localize is shipped but not documented. It asks for the language at every `msg()`,
// so two elements on one page can speak two languages. The version is pinned, and a test renders two
// languages through it.
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {hasTranslations, locales, sourceLocale, type Locale, type Templates} from './locale.js';

const loaded = new Map<string, {templates: Templates}>();
const loading = new Map<string, Promise<boolean>>();
let current = sourceLocale.tag;

configureReentrantLocalization({
  sourceLocale: sourceLocale.tag,
  targetLocales: locales.flatMap(({tag, load}) => (load ? tag : [])),
  getLocale: () => current,
  loadLocaleSync: (tag) => loaded.get(tag),
});

/** Runs `callback` with every `msg()` in the given language. */
export function withLocale<Result>(locale: Locale, callback: () => Result): Result {
  const previous = current;
  current = locale.tag;
  try {
    return callback();
  } finally {
    current = previous;
  }
}

/** The English of a text, where the reader gets another. Call it inside `withLocale`. */
export function englishOf(text: () => string): string | undefined {
  const english = withLocale(sourceLocale, text);
  return english === text() ? undefined : english;
}

/** Whether the texts of a language are here, so that it can be shown at once. */
export const hasStrings = ({tag, load}: Locale) => !hasTranslations || !load || loaded.has(tag);

/**
 * Fetches the texts of a language, once.
 *
 * @returns false, after a warning, if they cannot be had; a later call tries again.
 */
export function loadStrings(locale: Locale): Promise<boolean> {
  const {tag, load} = locale;
  if (!load || hasStrings(locale)) return Promise.resolve(true);
  const attempt =
    loading.get(tag) ??
    load()
      .then((strings) => Boolean(loaded.set(tag, strings)))
      .catch((error: unknown) => {
        console.warn(`iep-504-elements: no texts for "${tag}"; English is shown instead.`, error);
        return false;
      })
      .finally(() => loading.delete(tag));
  loading.set(tag, attempt);
  return attempt;
}
