import { CairnError } from '../errors.js';
import type { Lang } from '../types.js';
import type { Plan, Program } from './types.js';

/** Hours of study a week assumed for a step that states hours but no weeks. */
const HOURS_A_WEEK = 5;
/** Weeks assumed for a step that states neither. */
const UNSTATED_WEEKS = 4;
const DAY = 86_400_000;

const inLang = (text: { en?: string; fr?: string }, lang: Lang): string =>
  text[lang] ?? text.en ?? text.fr ?? '';

/** A plan as plain JSON text, for a learner to keep or a host to read: steps, totals, coverage, what stays open. */
export function planToJson(plan: Plan, { lang }: { lang: Lang }): string {
  const steps = plan.steps.map(
    ({ program: { id, title, institution, url, hours, weeks, cost, currency }, closes, after, aid }) => ({
      id,
      title: inLang(title, lang),
      institution: inLang(institution, lang),
      url,
      hours,
      weeks,
      cost,
      currency,
      closes,
      after,
      aid: aid.status,
    }),
  );
  return JSON.stringify({ lang, ...plan, steps }, null, 2);
}

/** When each step runs: one after another from `start`, at its own start date where one is still ahead. */
export function schedule(
  plan: Plan,
  start: string,
): { program: Program; from: string; to: string; estimated: boolean }[] {
  let free = Date.parse(`${start}T00:00:00Z`);
  if (Number.isNaN(free)) throw new CairnError(`"${start}" is no date. Write it as 2027-01-31.`, start);
  return plan.steps.map(({ program }) => {
    const { starts, weeks, hours } = program;
    const stated = starts.map((date) => Date.parse(`${date}T00:00:00Z`)).find((date) => date >= free);
    const from = stated ?? free;
    const length = weeks ?? (hours === null ? UNSTATED_WEEKS : Math.max(1, Math.ceil(hours / HOURS_A_WEEK)));
    free = from + Math.max(1, Math.round(length * 7)) * DAY;
    return { program, from: iso(from), to: iso(free), estimated: weeks === null };
  });
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Escapes text for iCalendar (RFC 5545, 3.3.11). */
const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Folds a line at 75 octets at most, never inside a character (RFC 5545, 3.1): 18 characters of up to four. */
const folded = (line: string): string => line.replace(/.{18}(?=.)/gu, '$&\r\n ');

/**
 * A plan as an iCalendar file, one all-day event a step. Steps run one after another from `start` (an ISO date); one that
 * states no weeks is marked as estimated.
 * @throws CairnError when `start` is no date
 */
export function planToCalendar(plan: Plan, { lang, start }: { lang: Lang; start: string }): string {
  const estimate =
    lang === 'fr'
      ? 'Durée estimée; vérifiez auprès de l’établissement.'
      : 'Estimated length; check with the institution.';
  const day = (date: string): string => date.replaceAll('-', '');
  const events = schedule(plan, start).map(
    ({ program: { id, title, institution, url }, from, to, estimated }) => {
      const notes = [inLang(institution, lang), estimated && estimate, url].filter(Boolean).join('\n');
      return `BEGIN:VEVENT
UID:${encodeURIComponent(id)}-${day(from)}@cairn
DTSTAMP:${day(start)}T000000Z
DTSTART;VALUE=DATE:${day(from)}
DTEND;VALUE=DATE:${day(to)}
SUMMARY:${escape(inLang(title, lang))}
DESCRIPTION:${escape(notes)}${url ? `\nURL:${url}` : ''}
END:VEVENT
`;
    },
  );
  const text = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Cairn//Plan//EN
CALSCALE:GREGORIAN
${events.join('')}END:VCALENDAR
`;
  return text.split('\n').map(folded).join('\r\n');
}
