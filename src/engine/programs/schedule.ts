import { CairnError } from '../errors.js';
import type { Program, When } from './types.js';

/** Hours of study a week assumed for a step that states hours but no weeks. */
const HOURS_A_WEEK = 5;
/** Weeks assumed for a step that states neither. */
const UNSTATED_WEEKS = 4;
const DAY = 86_400_000;
export const YEAR = 365 * DAY;

/** Milliseconds since 1970 of an ISO date. @throws CairnError when it is none */
export function timeOf(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) throw new CairnError(`"${date}" is no date. Write it as 2027-01-31.`, date);
  return time;
}

/** When a program would run for who is free from a time on: at its next stated start, else at once. */
export function run(
  { starts, weeks, hours }: Program,
  free: number,
): { from: number; to: number; stated: boolean } {
  const next = starts.map((date) => Date.parse(date)).find((time) => time >= free);
  const from = next ?? free;
  const length = weeks ?? (hours === null ? UNSTATED_WEEKS : Math.max(1, Math.ceil(hours / HOURS_A_WEEK)));
  return { from, to: from + Math.max(1, Math.round(length * 7)) * DAY, stated: next !== undefined };
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/**
 * When each program runs: one after another from `start`, each at a start date it states where one is still ahead.
 * @throws CairnError when `start` is no date
 */
export function datesOf(programs: readonly Program[], start: string): When[] {
  let free = timeOf(start);
  return programs.map((program) => {
    const { from, to, stated } = run(program, free);
    free = to;
    return { from: iso(from), to: iso(to), stated, estimated: !stated || program.weeks === null };
  });
}
