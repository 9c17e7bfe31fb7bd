import type { Delivery } from '../../engine/programs/types.js';
import type { Lang } from '../../engine/types.js';

/**
 * A number as people write it in either language: `1,234.50`, `1 234,50`, `45,5`. A lone comma before exactly three
 * digits separates thousands. Null when it is not one number.
 */
export function parseNumber(text: string): number | null {
  let digits = text.replace(/[\s'’]/g, '');
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) digits = digits.replaceAll(',', '');
  else if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(digits)) digits = digits.replaceAll('.', '');
  digits = digits.replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(digits) ? +digits : null;
}

/** Units people write beside a number, in hours of the clock; a day and longer say nothing of hours of instruction. */
const UNITS: Record<string, number> = {
  min: 1 / 60,
  h: 1,
  day: 24,
  jour: 24,
  week: 168,
  wk: 168,
  sem: 168,
  mo: 728,
};
/** Years, months, weeks, days, hours and minutes of ISO 8601. */
const ISO =
  /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:[\d.]+S)?)?$/i;
const ISO_UNITS = [8736, 728, 168, 24, 1, 1 / 60];

function clockHours(text: string): { hours: number; dated: boolean } | null {
  const iso = ISO.exec(text);
  if (iso) {
    const hours = ISO_UNITS.reduce((sum, size, i) => sum + size * +(iso[i + 1] ?? 0), 0);
    return hours > 0 ? { hours, dated: !/^PT/i.test(text) } : null;
  }
  const parts = /^(.*\d)\s*(min|h$|hr|hour|heure|day|jour|week|wk|sem|mo)[a-z]*\.?$/i.exec(text);
  const number = parts && parseNumber(parts[1] ?? '');
  const unit = parts?.[2]?.toLowerCase() ?? '';
  const size = UNITS[unit] ?? 1;
  return number === null ? null : { hours: number * size, dated: size >= 24 };
}

/**
 * A duration in hours or in weeks: a bare number, a number with its unit, or ISO 8601 (`PT45H`, `P10W`). `exact` is
 * false when days or months were made weeks. Null when it cannot be read in that unit: days are never turned into
 * hours of instruction.
 */
export function parseDuration(
  text: string,
  unit: 'hours' | 'weeks',
): { value: number; exact: boolean } | null {
  const plain = parseNumber(text);
  if (plain !== null) return { value: plain, exact: true };
  const clock = clockHours(text);
  if (!clock || clock.dated !== (unit === 'weeks')) return null;
  if (unit === 'hours') return { value: Math.round(clock.hours * 100) / 100, exact: true };
  const exact = Number.isInteger((clock.hours / 168) * 2);
  return { value: exact ? clock.hours / 168 : Math.max(1, Math.round(clock.hours / 168)), exact };
}

/** A price with or without its currency: `$395.00`, `1 234,50 $`, `395 CAD`, `US$20`, `free`, `gratuit`. */
export function parsePrice(text: string): { value: number; currency?: string } | null {
  if (/^(free|no (cost|charge|fee)|gratuit|sans frais|aucun)/i.test(text)) return { value: 0 };
  const bare = text.replace(/\s|\(?(\+|plus|before|avant)\s*([hgp]st|t[vp][hsq]|tax).*/gi, '');
  const parts = /^([a-z$€]*)(-?[\d.,’']*\d)([a-z$€]*)$/i.exec(bare);
  const value = parts && parseNumber(parts[2] ?? '');
  if (!parts || value === null) return null;
  const sign = `${parts[1]}${parts[3]}`.replace('$', '').toUpperCase();
  if (!sign) return { value };
  if (/^(CA?|CDN|DOLLARS?)$/.test(sign)) return { value, currency: 'CAD' };
  if (sign === 'US') return { value, currency: 'USD' };
  if (/^(€|EUROS?)$/.test(sign)) return { value, currency: 'EUR' };
  return /^[A-Z]{3}$/.test(sign) ? { value, currency: sign } : null;
}

/** Languages named in a cell, `en` first; null when one of the words is no language of ours. */
export function parseLanguages(text: string): Lang[] | null {
  const found = new Set<Lang>();
  for (const word of text.toLowerCase().split(/[\s+;|,/&]+/)) {
    if (/^(en(g|glish|-\w+)?|anglais)$/.test(word)) found.add('en');
    else if (/^fr(a|e|ench|an[cç]ais|-\w+)?$/.test(word)) found.add('fr');
    else if (/^bilingu(al|e)$/.test(word)) found.add('en').add('fr');
    else if (word && !/^(and|et)$/.test(word)) return null;
  }
  return [...found].sort();
}

export function parseDelivery(text: string): Delivery | null {
  if (/hybrid|blended|hyflex|mixte|comodal|partly/i.test(text)) return 'hybrid';
  const online = /on-?\s?line|en ligne|virtu|distan|remote|web/i.test(text);
  const place = /person|campus|site|face.to|class|pr[ée]sen|sur place|offline/i.test(text);
  return online ? (place ? 'hybrid' : 'online') : place ? 'in-person' : null;
}

export function parseYesNo(text: string): boolean | null {
  if (/^(y(es)?|true|1|o(ui)?|vrai|eligible|admissible|approved|approuvée?)$/i.test(text)) return true;
  if (/^(non?|n|false|0|faux|(not |in|non[- ])(eligible|admissible))$/i.test(text)) return false;
  return null;
}

/** The day of an ISO date or date-time that exists; `2027/01/11` is taken too. Null for anything else. */
export function parseDate(text: string): string | null {
  const parts = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (!parts) return null;
  const iso = `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`;
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}
