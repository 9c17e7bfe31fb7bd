import { matchLocale, type Locale } from '../localize.js';

/**
 * The locale spoken at a node: the nearest `lang` that is a language tag, through shadow roots and up to the
 * document's own; else the source language.
 */
export function closestLocale(start: Node): Locale {
  for (let node: Node | null = start; node;) {
    const found = node instanceof Element ? matchLocale(node.getAttribute('lang')) : undefined;
    if (found) return found;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return 'en';
}
