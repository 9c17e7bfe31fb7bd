/** Longer cells hold a sentence, not a number. */
const LONGEST = 60;
/** Units of a day and longer, which say nothing of hours of instruction. */
const DATED = /^P\d|\d\s*(d|j|w|sem|mo|y)/i;

/**
 * A number as people write it in either language: `1,234.50`, `1 234,50`, `45,5`. A lone comma before exactly three
 * digits separates thousands. Null when it is not one number.
 */
export function parseNumber(text: string): number | null {
  let digits = text.slice(0, LONGEST).replace(/[\s'’]/g, '');
  if (/^-?\d{1,3}(,\d{3})+(\.|$)/.test(digits)) digits = digits.replaceAll(',', '');
  else if (/\.\d{3},/.test(digits)) digits = digits.replaceAll('.', '');
  digits = digits.replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(digits) ? +digits : null;
}

/** Hours of the clock in the units people write beside a number. */
const UNITS = new Map<string, number>();
for (const [hours, words] of [
  [1 / 60, 'min mins minute minutes'],
  [1, 'h hr hrs hour hours heure heures'],
  [24, 'd day days j jour jours'],
  [168, 'w wk wks week weeks sem semaine semaines'],
  [728, 'mo mos month months mois'],
  [8736, 'y yr yrs year years'],
] as const)
  for (const word of words.split(' ')) UNITS.set(word, hours);

/** `P1W2DT3H5M` as `1W2D3H5min`: the one letter that means two things is told apart. */
const fromIso = (text: string): string =>
  text.replace(/^P([^T]*)T?(.*)$/i, (_, days: string, times: string) =>
    (days.replace(/M/i, 'mo') + times.replace(/M/i, 'min')).replace(/[\d.]+S$/i, ''),
  );

/** Hours of the clock that numbers with their units say together, `1 h 30 min` or ISO 8601; null for anything else. */
export function clockHours(text: string): number | null {
  let hours = 0;
  const rest = fromIso(text.slice(0, LONGEST)).replace(
    /(\d[\d.,\s]*)(\p{L}+)\.?/gu,
    (_, number: string, unit: string) => {
      hours += (UNITS.get(unit.toLowerCase()) ?? NaN) * (parseNumber(number) ?? NaN);
      return '';
    },
  );
  return hours > 0 && !rest.trim() ? hours : null;
}

/**
 * A duration in hours or in weeks: a bare number, or what `clockHours` reads. Days and months become whole or half
 * weeks, and are never turned into hours of instruction. Null when it cannot be read so.
 */
export function parseDuration(text: string, unit: 'hours' | 'weeks'): number | null {
  const plain = parseNumber(text);
  if (plain !== null) return plain;
  const hours = clockHours(text);
  if (!hours || DATED.test(text) !== (unit === 'weeks')) return null;
  if (unit === 'hours') return Math.round(hours * 100) / 100;
  const halves = hours / 84;
  return Number.isInteger(halves) ? halves / 2 : Math.max(1, Math.round(halves / 2));
}

/** That nothing is asked, and no more: “free for members” has another price. */
const FREE =
  /^(free( of charge)?|no (cost|charge|fee)s?|gratuite?(ment)?|(sans|aucuns?) (frais|co[uû]ts?))\W*$/i;

/** A price with or without its currency: `$395.00`, `1 234,50 $`, `395 CAD`, `US$20`, `free`, `gratuit`. */
export function parsePrice(text: string): { value: number; currency?: string } | null {
  if (FREE.test(text)) return { value: 0 };
  const bare = text
    .slice(0, LONGEST)
    .replace(/\s|\(?(\+|plus|before|avant)\s*([hgp]st|t[vp][hsq]|tax).*/gi, '');
  const [, before = '', digits = '', after = ''] = /^([a-z$€]*)(-?[\d.,’']*\d)([a-z$€]*)$/i.exec(bare) ?? [];
  const value = parseNumber(digits);
  if (value === null) return null;
  const sign = (before + after).replace('$', '').toUpperCase();
  if (!sign) return { value };
  const currency = /^(CA|C|CDN|DOLLARS?)$/.test(sign)
    ? 'CAD'
    : sign.replace(/^US$/, 'USD').replace(/^(€|EUROS?)$/, 'EUR');
  return Intl.supportedValuesOf('currency').includes(currency) ? { value, currency } : null;
}
