/** Every node of a syntax tree that fits, outermost first. */
export function* findNodes(node, fits) {
  if (fits(node)) yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child.type === 'string') yield* findNodes(child, fits);
    }
  }
}
