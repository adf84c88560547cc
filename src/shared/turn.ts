import {isServer} from 'lit';

const waiting = new Set<() => void>();

// A frame of a page that nobody sees never comes.
const longestFrame = 200;

export const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function next(): void {
  for (const go of waiting) {
    waiting.delete(go);
    go();
    if (waiting.size) setTimeout(next);
    return;
  }
}

/** Resolves after the browser has painted, for one element in each task: a reader's tap comes between them. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    if (!waiting.size) {
      const guard = setTimeout(next, longestFrame);
      requestAnimationFrame(() => {
        clearTimeout(guard);
        setTimeout(next);
      });
    }
    waiting.add(resolve);
  });

// What is printed is all there. Promises go on before the browser does.
if (!isServer) {
  addEventListener('beforeprint', () => {
    for (const go of waiting) go();
    waiting.clear();
  });
}
