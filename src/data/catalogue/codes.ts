/** A code as used, and whether it had to be mended to be so. */
export interface Code {
  code: string;
  mended: boolean;
}

/**
 * The shape of a NOC 2021 unit group: five digits, TEER (the second) 0–5, and 00010–00015 as the only ones that begin
 * with 0. A stricter check is `ReadOptions.isOccupation`.
 */
export const looksLikeNoc = (code: string): boolean => /^(0001[0-5]|[1-9][0-5]\d{3})$/.test(code);

/** `31301`, `NOC_31301`, `NOC 31301`, `CNP 31301`, `31301.00`, and `10` for `00010`; null when no such group exists. */
export function parseNoc(text: string, exists: (code: string) => boolean): Code | null {
  const digits = /^(?:(?:noc|cnp)[\s_:-]*(?:2021[\s_:-]*)?)?#?(\d{1,5})(\.\d{1,2})?$/i.exec(text)?.[1];
  if (!digits) return null;
  const code = digits.padStart(5, '0');
  return exists(code) ? { code, mended: digits !== code } : null;
}

/** `51.3902`, a series `51.39`, and what a spreadsheet makes of them: `1.0101`, `51.390`, `513902`. */
export function parseCip(text: string): Code | null {
  const digits = text.replace(/^(cip|cpe)[\s_:-]*(2021[\s_:-]*)?/i, '');
  const parts = /^(\d{1,2})\.(\d{2,4})$/.exec(digits) ?? /^(\d{2})(\d{4})$/.exec(digits);
  if (!parts?.[1] || !parts[2]) return null;
  const tail = parts[2].length === 3 ? `${parts[2]}0` : parts[2];
  const code = `${parts[1].padStart(2, '0')}.${tail}`;
  return { code, mended: code !== digits };
}
