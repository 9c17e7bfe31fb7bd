import type { Lang } from '../types.js';
import { datesOf } from './schedule.js';
import { textOf } from './text-of.js';
import type { Plan, Program, When } from './types.js';

/** A plan as plain JSON text, for a learner to keep or a host to read: steps, totals, coverage, what stays open. */
export function planToJson(plan: Plan, { lang }: { lang: Lang }): string {
  const steps = plan.steps.map(
    ({
      program: { id, title, institution, url, hours, weeks, cost, currency },
      closes,
      after,
      aid,
      when,
    }) => ({
      id,
      title: textOf(title, lang),
      institution: textOf(institution, lang),
      url,
      hours,
      weeks,
      cost,
      currency,
      closes,
      after,
      aid: aid.status,
      ...when,
    }),
  );
  return JSON.stringify({ lang, ...plan, steps }, null, 2);
}

/**
 * When each step runs: one after another from `start`, each at a start date it states where one is still ahead.
 * @throws CairnError when `start` is no date
 */
export function schedule(plan: Plan, start: string): (When & { program: Program })[] {
  const programs = plan.steps.map(({ program }) => program);
  return datesOf(programs, start).map((when, i) => ({ ...when, program: programs[i]! }));
}

/** Escapes text for iCalendar (RFC 5545, 3.3.11). */
const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Folds a line at 75 octets at most, never inside a character (RFC 5545, 3.1): 18 characters of up to four. */
const folded = (line: string): string => line.replace(/.{18}(?=.)/gu, '$&\r\n ');

/**
 * A plan as an iCalendar file, one all-day event a step. Steps run one after another from `start` (an ISO date); one that
 * states no weeks, or no start still ahead, is marked as estimated.
 * @throws CairnError when `start` is no date
 */
export function planToCalendar(plan: Plan, { lang, start }: { lang: Lang; start: string }): string {
  const estimate =
    lang === 'fr'
      ? 'Dates estimées; vérifiez auprès de l’établissement.'
      : 'Estimated dates; check with the institution.';
  const day = (date: string): string => date.replaceAll('-', '');
  const events = schedule(plan, start).map(
    ({ program: { id, title, institution, url }, from, to, estimated }) => {
      const notes = [textOf(institution, lang), estimated && estimate, url].filter(Boolean).join('\n');
      return `BEGIN:VEVENT
UID:${encodeURIComponent(id)}-${day(from)}@cairn
DTSTAMP:${day(start)}T000000Z
DTSTART;VALUE=DATE:${day(from)}
DTEND;VALUE=DATE:${day(to)}
TRANSP:TRANSPARENT
SUMMARY:${escape(textOf(title, lang))}
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
