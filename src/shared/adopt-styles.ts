import {adoptStyles, type CSSResult, type CSSResultOrNative} from 'lit';

/**
 * Puts styles into a shadow root, in whatever document it is.
 *
 * A constructed style sheet belongs to the document whose window made it: another one throws at it, and
 * drops it from a shadow root that moves in.
 */
export function adoptStylesAnywhere(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const {ownerDocument} = root;
  const view = ownerDocument.defaultView;
  if (ownerDocument === document) {
    adoptStyles(root, styles);
  } else if (view) {
    root.adoptedStyleSheets = styles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }
}
