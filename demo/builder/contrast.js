/** Contrast as WCAG 2.2 defines it (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */

const channel = (value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance of `#rrggbb`, 0 to 1. */
export function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What is set on what, and the least contrast: 4.5 for text, 3 for the edges of controls. */
export const PAIRS = [
  ['text', 'surface', 4.5],
  ['text', 'wash', 4.5],
  ['soft', 'surface', 4.5],
  ['soft', 'wash', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'wash', 4.5],
  ['on-accent', 'accent', 4.5],
  ['warm', 'surface', 4.5],
];

/** Every pair of a set of colours in one scheme (0 light, 1 dark), with its ratio and whether that is enough. */
export const check = (colours, scheme) =>
  PAIRS.map(([front, back, least]) => {
    const ratio = contrast(colours[front][scheme], colours[back][scheme]);
    return { front, back, least, ratio, passes: ratio >= least };
  });
