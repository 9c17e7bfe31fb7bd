import type { Delivery } from '../../engine/programs/types.js';
import type { Lang } from '../../engine/types.js';

/** Languages named in a cell, `en` first; null when one of the words is no language of ours. */
export function parseLanguages(text: string): Lang[] | null {
  const found = new Set<Lang>();
  // “en français” names one language, and so does “fr-CA”.
  const named = text.toLowerCase().replace(/\b[ei]n (?=fr|ang|eng)|-(?!fr|en|ang)\w+/g, '');
  for (const word of named.split(/[-\s+;|,/&]+/)) {
    const both = word.startsWith('biling');
    if (both || /^(en|anglais)/.test(word)) found.add('en');
    if (both || word.startsWith('fr')) found.add('fr');
    else if (!/^(en.*|anglais|and|et|)$/.test(word)) return null;
  }
  return [...found].sort();
}

/** Lessons that are held nowhere, though a class or a site is named. */
const NOWHERE = /(virtual|line|remote|web).class|classes? (virtu|en l|. d)|website/gi;

export function parseDelivery(text: string): Delivery | null {
  const said = text.replace(NOWHERE, 'web');
  const online = /on-?\s?line|en ligne|virtu|distan|remote|web/i.test(said);
  const place = /person|campus|site|face.to|class|pr[ée]sen|sur place|offline/i.test(said);
  if ((online && place) || /hybrid|blended|hyflex|mixte|comodal|partly/i.test(text)) return 'hybrid';
  return online ? 'online' : place ? 'in-person' : null;
}

export function parseYesNo(text: string): boolean | null {
  if (/^(y(es)?|true|1|o(ui)?|vrai|eligible|admissible|approved|approuvée?)$/i.test(text)) return true;
  return /^(non?|n|false|0|faux|(not |in|non[- ])(eligible|admissible))$/i.test(text) ? false : null;
}

/** The day of an ISO date or date-time that exists; `2027/01/11` is taken too. Null for anything else. */
export function parseDate(text: string): string | null {
  const [, year, month, day] = /^(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[T ].*)?$/.exec(text) ?? [];
  if (!year) return null;
  const iso = [year, month!.padStart(2, '0'), day!.padStart(2, '0')].join('-');
  const time = Date.parse(iso);
  // Some engines take 30 February for 2 March.
  return time && new Date(time).toISOString().startsWith(iso) ? iso : null;
}
