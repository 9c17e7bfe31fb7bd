/**
 * The shape of a NOC 2021 unit group: five digits, TEER (the second) 0–5, and 00010–00015 as the only ones that begin
 * with 0. A stricter check is `ReadOptions.isOccupation`.
 */
const looksLikeNoc = (code: string): boolean => /^(0001[0-5]|[1-9][0-5]\d{3})$/.test(code);

/** `31301`, `31301.00`, `31301 Registered nurses`, and `10` for `00010`; null when no such group exists. */
export function parseNoc(text: string, exists = looksLikeNoc): string | null {
  const code = /^#?(\d{1,5})(\.\d\d?)?(?!\S)/.exec(text)?.[1]?.padStart(5, '0');
  return code && exists(code) ? code : null;
}

/** `51.3902`, a series `51.39`, and what a spreadsheet makes of them: `1.0101`, `51.390`, `513902`. */
export function parseCip(text: string): string | null {
  const [, area, tail] = /^(\d\d?)(?:\.|(?=\d{4}(?!\S)))(\d{2,4})(?!\S)/.exec(text) ?? [];
  return area && tail ? `${area.padStart(2, '0')}.${tail.length === 3 ? `${tail}0` : tail}` : null;
}

/** Single codes of one item of a list: also parted by commas or spaces, or named (`NOC_31301`, `CPE 51.3902`). */
export const splitCodes = (item: string): string[] =>
  item
    .replace(/(noc|cnp|cip|cpe)[\s_:-]*(2021[\s_:-]+)?/gi, ' ')
    .trim()
    .split(/,\s*|\s+(?=\d{5}\b|\d\d\.\d)/)
    .filter(Boolean);
