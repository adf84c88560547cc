import {version} from './version.js';

/**
 * Registers an element, but never twice and never with an error: the same script often lands on a page
 * more than once, through a theme, a plugin and an editor.
 */
export function define(name: string, element: CustomElementConstructor & {version: string}): void {
  const present = customElements.get(name) as {version?: string} | undefined;
  if (!present) {
    customElements.define(name, element);
  } else if (present.version !== version) {
    console.warn(
      `<${name}> is already here in version ${present.version ?? 'unknown'}; version ${version} is left out.`,
    );
  }
}
