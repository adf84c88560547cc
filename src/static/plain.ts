import {
  defaultTreeAdapter as tree,
  html,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type TextNode = DefaultTreeAdapterTypes.TextNode;

/** What needs a script to do something. */
const controls = ['button', 'input', 'label', 'select'];

/** What says something by itself, outside our style sheet. */
const plainAttributes = ['dir', 'href', 'lang', 'referrerpolicy', 'rel', 'scope'];

/** What does nothing without a script, or promises that something happens. */
const scriptAttributes = ['aria-controls', 'aria-expanded', 'tabindex'];

/** Tags that only hold things together for our style sheet. */
const wrappers = ['div', 'section', 'span'];

export interface PlainOptions {
  /** Keep what our style sheet needs: classes, parts, roles, wrappers, captions. */
  isStyled: boolean;
  /** Level of the headings that stand in for captions; editors lose captions. */
  captionLevel: number;
  /** Of the text: a part that runs in the same direction need not say so. */
  dir: 'ltr' | 'rtl';
}

/**
 * Turns what a template of an element renders into HTML that needs neither script nor shadow root: slots
 * become what is in them, controls go, comments and extra white space go.
 */
export function plainHtml(markup: string, options: PlainOptions): string {
  const fragment = parseFragment(markup);
  const root = tree.createDocumentFragment();
  for (const node of plainNodes(fragment.childNodes, options)) tree.appendChild(root, node);
  return (
    serialize(root)
      // Shorter than its name: some systems count characters.
      .replaceAll('&nbsp;', '\u00a0')
      .replace(/ +/g, ' ')
      .replace(/ (?=<\/(?:p|li|t[hd]|h\d)>)/g, '')
      .trim()
  );
}

const plainNodes = (nodes: readonly Node[], options: PlainOptions): Node[] =>
  nodes.flatMap((node) => plainNode(node, options));

function plainNode(node: Node, options: PlainOptions): Node[] {
  if (tree.isTextNode(node)) {
    // Not \s: a no-break space is not white space between tags.
    const text = node.value.replace(/[ \t\n]+/g, ' ');
    return text === ' ' && isBetweenBlocks(node) ? [] : [tree.createTextNode(text)];
  }
  if (tree.isCommentNode(node) || !tree.isElementNode(node)) return [];
  const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value;
  const role = attribute('role');
  if (controls.includes(node.tagName)) return [];
  if (attribute('hidden') !== undefined || role === 'status') return [];

  const children = plainNodes(node.childNodes, options);
  if (node.tagName === 'slot' || role === 'button') return children;
  const {isStyled, captionLevel, dir} = options;
  node.attrs = node.attrs
    .filter(({name, value}) =>
      isStyled
        ? !scriptAttributes.includes(name)
        : plainAttributes.includes(name) &&
          !(node.tagName === 'span' && name === 'dir' && value === dir),
    )
    // Outside a shadow root, HTML knows no parts.
    .map(({name, value}) => ({name: name === 'part' ? 'data-part' : name, value}));
  if (!isStyled && wrappers.includes(node.tagName) && !node.attrs.length) {
    return standApart(node) ? [tree.createTextNode(' · '), ...children] : children;
  }
  const captions: Node[] = isStyled ? [] : children.filter((child) => isTag(child, 'caption'));
  let name = node.tagName;
  // The same in a tag that WordPress and editors keep.
  if (!isStyled && name === 'bdi') {
    name = 'span';
    if (attribute('dir') === undefined) node.attrs.push({name: 'dir', value: 'auto'});
  }
  const copy = tree.createElement(name, html.NS.HTML, node.attrs);
  for (const child of children) if (!captions.includes(child)) tree.appendChild(copy, child);
  // A paragraph that held only controls.
  if (isTag(copy, 'p') && !copy.childNodes.length) return [];
  return [...captions.map((caption) => asHeading(caption as Element, captionLevel)), copy];
}

const isTag = (node: Node | null | undefined, name: string): node is Element =>
  node?.nodeName === name;

/** Spans beside one another are kept apart by our style sheet; a dot does it without. */
function standApart(node: Element): boolean {
  const siblings = node.parentNode!.childNodes.filter((child) => tree.isElementNode(child));
  const before = siblings[siblings.indexOf(node) - 1];
  return isTag(node, 'span') && isTag(before, 'span');
}

const inline = ['a', 'b', 'bdi', 'mark', 'slot', 'small', 'span', 'strong'];

const isInline = (node: Node | undefined) =>
  node !== undefined &&
  (tree.isTextNode(node) || (tree.isElementNode(node) && inline.includes(node.tagName)));

/** Whether white space stands where none is seen. */
function isBetweenBlocks(node: TextNode): boolean {
  const siblings = node.parentNode!.childNodes.filter((one) => !tree.isCommentNode(one));
  const at = siblings.indexOf(node);
  return !isInline(siblings[at - 1]) || !isInline(siblings[at + 1]);
}

function asHeading(caption: Element, level: number): Element {
  const heading = tree.createElement(`h${Math.min(level, 6)}`, html.NS.HTML, []);
  for (const child of [...caption.childNodes]) tree.appendChild(heading, child);
  return heading;
}
