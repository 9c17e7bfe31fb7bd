/**
 * Lit's style sheets without the fallback for browsers that have no `adoptedStyleSheets`: those have no container queries
 * and no popovers either, which the elements' own styles ask for. Same names, same results.
 */
const STYLES = `
export class CSSResult {
  _$cssResult$ = true;
  constructor(text) {
    this.cssText = text;
  }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
  toString() {
    return this.cssText;
  }
}
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (text) => new CSSResult(String(text));
export const css = (strings, ...values) => new CSSResult(String.raw({ raw: strings }, ...values));
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
};
export const getCompatibleStyle = (style) => style;
`;

/** Vite plugin for the one-file builds. */
export function slimLit() {
  return {
    name: 'slim-lit',
    apply: 'build',
    transform: {
      filter: { id: /\/@lit\/reactive-element\/css-tag\.js$/ },
      handler: () => ({ code: STYLES, map: null }),
    },
  };
}
