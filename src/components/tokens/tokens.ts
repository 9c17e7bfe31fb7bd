import { css } from 'lit';

/**
 * The public variables, each read once here and only used through its private alias below.
 *
 * Custom properties pass through `all: unset` and into nested shadow roots, so a host's reset cannot strip
 * the theme. `light-dark()` follows `theme`, which inner elements inherit through `--_scheme`.
 */
export const tokens = css`
  :host {
    display: block !important;
    text-decoration: none !important;
    contain: layout style;
    --_accent: var(--cairn-accent, light-dark(#0b6158, #6fd0c2));
    --_on-accent: var(--cairn-on-accent, light-dark(#fff, #0d1716));
    --_text: var(--cairn-text, light-dark(#1b2426, #e8eeec));
    --_surface: var(--cairn-surface, light-dark(#fff, #131b1b));
    /* What stands between text and surface follows them, where a page sets no more than those. */
    --_soft: var(--cairn-soft, color-mix(in oklab, var(--_text) 72%, var(--_surface)));
    --_wash: var(--cairn-wash, color-mix(in oklab, var(--_text) 5%, var(--_surface)));
    --_line: var(--cairn-line, color-mix(in oklab, var(--_text) 15%, var(--_surface)));
    --_warm: var(--cairn-warm, light-dark(#a84c14, #f0a36b));
    --_radius: var(--cairn-radius, 10px);
    --_space: var(--cairn-space, 1em);
    --_tint: color-mix(in oklch, var(--_accent) 12%, var(--_surface));
  }
  :host([theme='light']) {
    --_scheme: light;
  }
  :host([theme='dark']) {
    --_scheme: dark;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* Not on the host itself, where a page's reset would undo it. */
  .box {
    color-scheme: var(--_scheme, light dark);
  }
  @media (prefers-contrast: more) {
    :host {
      --_line: var(--_soft);
      --_soft: var(--_text);
    }
  }
`;
