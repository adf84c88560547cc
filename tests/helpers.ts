import '@testing-library/dom/dist/@testing-library/dom.umd.min.js';
import {fixture, html} from '@open-wc/testing';
import type * as TestingLibrary from '@testing-library/dom';
import type {LitElement, TemplateResult} from 'lit';

// The library is CommonJS inside; its UMD build puts itself here.
const {within} = (globalThis as unknown as {TestingLibraryDom: typeof TestingLibrary})
  .TestingLibraryDom;

/** Queries by role and accessible name inside an element's shadow root. */
export const inside = (element: Element) =>
  within(element.shadowRoot?.querySelector<HTMLElement>('.root') ?? (element as HTMLElement));

/** A name for a query, whatever kind of space it is written with: “504 plan” never breaks. */
export const named = (text: string) => ({
  name: (name: string) => name.replace(/\s+/g, ' ').trim() === text,
});

/** Puts an element on the page and waits until it has painted. */
export async function show<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  children = '',
): Promise<HTMLElementTagNameMap[Name] & LitElement> {
  const parts = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  const template = document.createElement('template');
  template.innerHTML = `<${name}${parts.join('')}>${children}</${name}>`;
  const element = await fixture<HTMLElementTagNameMap[Name] & LitElement>(
    html`${template.content}` as TemplateResult,
  );
  await painted(element);
  return element;
}

/** Waits until an element has nothing left to render, whatever strings it waits for. */
export async function painted(element: LitElement): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve));
  while (!(await element.updateComplete));
}

/** The language that an element shows, as assistive technology hears it. */
export const shownLanguage = (element: Element) =>
  element.shadowRoot?.querySelector<HTMLElement>('[lang]')?.lang;

/** The text of an element as a reader reads it, with single spaces. */
export const textOf = (node: {textContent: string | null} | null | undefined) =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Runs `action` and returns the console warnings that it caused. */
export async function warningsOf(action: () => Promise<unknown>): Promise<string[]> {
  const original = console.warn;
  const warnings: string[] = [];
  console.warn = (...parts: unknown[]) => void warnings.push(parts.join(' '));
  try {
    await action();
  } finally {
    console.warn = original;
  }
  return warnings;
}
