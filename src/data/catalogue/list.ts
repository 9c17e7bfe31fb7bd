/** Items of a list cell, parted by `;` or `|`; a backslash keeps one that belongs to the item. Repeats are dropped. */
export function splitList(text: string): string[] {
  const items = text.includes('\\')
    ? (text.match(/(?:\\[;|\\]|[^;|])+/g) ?? []).map((item) => item.replace(/\\([;|\\])/g, '$1'))
    : text.split(/[;|]/);
  return [...new Set(items.map((item) => item.trim()).filter(Boolean))];
}

/** The cell that `splitList` reads back as these items. */
export const joinList = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[;|]|\\(?=[;|\\]|$)/g, '\\$&')).join('; ');
