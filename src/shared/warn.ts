/** One warning for whoever built the page: which element, what is wrong, what was done instead. */
export function warn(element: Element, message: string): void {
  console.warn(`<${element.localName}> ${message}`);
}
