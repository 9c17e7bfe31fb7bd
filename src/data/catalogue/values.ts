import type { Delivery } from '../../engine/programs/types.js';
import type { Lang } from '../../engine/types.js';

/**
 * A number as people write it in either language: `1,234.50`, `1 234,50`, `45,5`. A lone comma before exactly three
 * digits separates thousands. Null when it is not one number.
 */
export function parseNumber(text: string): number | null {
  let digits = text.replace(/[\s\u00a0\u202f'’]/g, '');
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) digits = digits.replaceAll(',', '');
  else if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(digits)) digits = digits.replaceAll('.', '');
  digits = digits.replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(digits) ? +digits : null;
}

/** Units people write beside a number, in hours of the clock; a day and longer say nothing of hours of instruction. */
const UNITS: [RegExp, number][] = [
  [/^(h|hrs?|hours?|heures?)\.?$/i, 1],
  [/^(min|minutes?)\.?$/i, 1 / 60],
  [/^(d|days?|j|jours?)\.?$/i, 24],
  [/^(w|wks?|weeks?|sem|semaines?)\.?$/i, 168],
  [/^(months?|mois)$/i, 728],
];
const ISO_UNITS = [8736, 728, 168, 24, 1, 1 / 60];

function clockHours(text: string): { hours: number; dated: boolean } | null {
  const iso =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:[\d.]+S)?)?$/i.exec(
      text,
    );
  if (iso) {
    const hours = ISO_UNITS.reduce((sum, size, i) => sum + size * +(iso[i + 1] ?? 0), 0);
    return hours > 0 ? { hours, dated: !/^PT/i.test(text) } : null;
  }
  const parts = /^([\d.,\s\u00a0\u202f]*\d)[\s\u00a0\u202f]*([a-z]+\.?)$/i.exec(text);
  const number = parts && parseNumber(parts[1] ?? '');
  const size = UNITS.find(([word]) => word.test(parts?.[2] ?? ''))?.[1];
  return number === null || size === undefined ? null : { hours: number * size, dated: size >= 24 };
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
  if (/^(free|no (cost|charge|fee)|gratuite?|sans frais|aucun (coût|frais))\b/i.test(text)) {
    return { value: 0 };
  }
  const bare = text.replace(/[\s\u00a0]*(\(?(\+|plus|before|avant)\s*(hst|gst|pst|tvh|tps|tax).*)$/i, '');
  const parts =
    /^([a-z$€£]*)[\s\u00a0\u202f]*(-?[\d.,\s\u00a0\u202f’']*\d)[\s\u00a0\u202f]*([a-z$€£\s\u00a0]*)$/i.exec(
      bare,
    );
  const value = parts && parseNumber(parts[2] ?? '');
  if (!parts || value === null) return null;
  const sign = `${parts[1]}${parts[3]}`.replace(/[\s\u00a0]/g, '').toUpperCase();
  if (!sign || sign === '$') return { value };
  if (/^(CA?N?D?\$?|\$CA?N?D?|CAD\$|CA\$|DOLLARS?)$/.test(sign)) return { value, currency: 'CAD' };
  if (/^(US\$?|\$US|USD\$?|\$USD)$/.test(sign)) return { value, currency: 'USD' };
  if (/^(€|EUR|EUROS?)$/.test(sign)) return { value, currency: 'EUR' };
  return /^[A-Z]{3}$/.test(sign) ? { value, currency: sign } : null;
}

/** Languages named in a cell, `en` first; null when one of the words is no language of ours. */
export function parseLanguages(text: string): Lang[] | null {
  const found = new Set<Lang>();
  for (const word of text.toLowerCase().split(/[\s+;|,/&]+/)) {
    if (/^(en|eng|english|anglais|en-\w+)$/.test(word)) found.add('en');
    else if (/^(fr|fra|fre|french|français|francais|fr-\w+)$/.test(word)) found.add('fr');
    else if (/^bilingu(al|e)$/.test(word)) found.add('en').add('fr');
    else if (word && !/^(and|et)$/.test(word)) return null;
  }
  return [...found].sort();
}

export function parseDelivery(text: string): Delivery | null {
  if (/hybrid|blended|hyflex|mixte|comodal|partly/i.test(text)) return 'hybrid';
  const online = /on-?\s?line|en ligne|virtu|distan|remote|web/i.test(text);
  const place =
    /in[-\s]?person|on[-\s]?(campus|site)|face[-\s]to|class-?room|en personne|présentiel|presentiel|sur place|en classe|sur le campus|offline/i.test(
      text,
    );
  return online ? (place ? 'hybrid' : 'online') : place ? 'in-person' : null;
}

export function parseYesNo(text: string): boolean | null {
  if (/^(yes|y|true|1|oui|o|vrai|eligible|admissible|approved|approuvée?)$/i.test(text)) return true;
  if (/^(no|n|false|0|non|faux|not eligible|ineligible|non[- ]admissible|inadmissible)$/i.test(text))
    return false;
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
