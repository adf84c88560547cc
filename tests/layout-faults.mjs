/**
 * What is wrong with how the texts of an element lie, whatever they say. Runs in the page.
 *
 * @param {Element} element one of ours, with a shadow root
 * @returns {string[]} a line for each fault
 */
export function layoutFaults(element) {
  const faults = [];
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth > clientWidth)
    faults.push(`the page scrolls sideways by ${scrollWidth - clientWidth}`);

  const name = (node) => {
    const {localName, className} = node;
    return `<${localName} class="${className}">${node.textContent.trim().slice(0, 40)}`;
  };
  /** For screen readers alone: a point that is cut off on purpose. */
  const isHeard = (node) =>
    Boolean(node) && (getComputedStyle(node).clipPath !== 'none' || isHeard(node.parentElement));

  const {shadowRoot} = element;
  for (const node of shadowRoot.querySelectorAll('*')) {
    const {overflowX, overflowY} = getComputedStyle(node);
    if (isHeard(node) || node.matches('select, input')) continue;
    if (overflowX !== 'visible' && node.scrollWidth > node.clientWidth) {
      faults.push(`${name(node)} is cut off at a side`);
    }
    if (overflowY !== 'visible' && node.scrollHeight > node.clientHeight) {
      faults.push(`${name(node)} is cut off below`);
    }
  }

  // Each line of each text, in the block that it belongs to.
  const lines = [];
  const texts = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    let block = text.parentElement;
    if (!block || !text.data.trim() || block.closest('style, select, script')) continue;
    if (isHeard(block) || !block.checkVisibility()) continue;
    while (getComputedStyle(block).display.startsWith('inline') && !block.matches('button')) {
      block = block.parentElement;
    }
    const range = document.createRange();
    range.selectNodeContents(text);
    const bounds = (block.closest('td, th') ?? block).getBoundingClientRect();
    for (const rect of range.getClientRects()) {
      if (rect.width <= 1) continue;
      lines.push({block, rect, text: text.data.trim().slice(0, 40)});
      if (rect.left < bounds.left - 1 || rect.right > bounds.right + 1) {
        faults.push(`“${text.data.trim().slice(0, 40)}” sticks out of ${name(block)}`);
      }
    }
  }

  // A line is as high as its font, which is more than its letters: blocks may touch, not overlap.
  lines.sort((a, b) => a.rect.top - b.rect.top);
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      if (other.rect.top > one.rect.bottom - 4) break;
      if (
        one.block === other.block ||
        one.block.contains(other.block) ||
        other.block.contains(one.block)
      )
        continue;
      const width =
        Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      if (width > 2) faults.push(`“${one.text}” lies on “${other.text}”`);
    }
  });
  return [...new Set(faults)];
}
