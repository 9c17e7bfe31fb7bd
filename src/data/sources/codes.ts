/**
 * Occupation codes as publishers damage them. Each function gives the zero-padded string, or null when the value
 * is no such code (totals, blanks).
 */

/** `NOC_31301`, `#00010`, `10` (lost zeros), `31301` → `31301`. */
export function nocCode(value: string): string | null {
  const match = /^(?:NOC[_ ]?|CNP[_ ]?|#)?(\d{1,5})$/i.exec(value.trim());
  return match ? match[1]!.padStart(5, '0') : null;
}

/** An OaSIS profile read as a number loses zeros on both sides: `10010` is `10010.00`, `31100.1` is `31100.10`. */
export function profileCode(value: string): string | null {
  const match = /^(\d{1,5})(?:\.(\d{1,2}))?$/.exec(value.trim());
  return match ? `${match[1]!.padStart(5, '0')}.${(match[2] ?? '').padEnd(2, '0')}` : null;
}

/** `11-1011.00`; a bare SOC code gets its `.00`. */
export function onetCode(value: string): string | null {
  const match = /^(\d\d-\d{4})(\.\d\d)?$/.exec(value.trim());
  return match ? match[1]! + (match[2] ?? '.00') : null;
}

/** NOC 2021 split senior managers in five; older concordances still carry the group that held them. */
const MERGED: Record<string, string[]> = { '00018': ['00011', '00012', '00013', '00014', '00015'] };

/** The unit groups a code stands for: itself, or those it was split into. */
export const unitGroupsOf = (noc: string): string[] => MERGED[noc] ?? [noc];

/** Statistics Canada's two-digit province codes, as Job Bank uses them in economic-region codes. */
const PROVINCES: Record<string, string> = {
  '00': 'CA',
  '10': 'NL',
  '11': 'PE',
  '12': 'NS',
  '13': 'NB',
  '24': 'QC',
  '35': 'ON',
  '46': 'MB',
  '47': 'SK',
  '48': 'AB',
  '59': 'BC',
  '60': 'YT',
  '61': 'NT',
  '62': 'NU',
};
/** These have one economic region, which is the whole of them. */
const SINGLE = new Set(['PE', 'YT', 'NT', 'NU']);

/** `ER00` → `CA`, `ER35` → `ON`, `ER3530` → `ON-3530`, `ER1110` → `PE` (its only region). */
export function regionCode(value: string): string | null {
  const match = /^(?:ER|RE)?(\d\d)(\d\d)?$/i.exec(value.trim());
  const province = match && PROVINCES[match[1]!];
  if (!province) return null;
  return match[2] && !SINGLE.has(province) ? `${province}-${match[1]}${match[2]}` : province;
}
