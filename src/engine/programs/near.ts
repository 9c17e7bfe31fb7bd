import type { ProgramsDeps } from './deps.js';

/** Only the likest occupations count as near. */
const NEAR = 12;
/** Fit of a program stated for the likest and for the last of the near ones. */
const FIRST = 0.75;
const LAST = 0.35;

/**
 * How well training for each occupation serves the target: 1 for the target itself, `FIRST` down to `LAST` for its
 * nearest by likeness of profile, 0 for the others.
 */
export function nearOccupations(target: string, deps: ProgramsDeps): Map<string, number> {
  const fit = new Map([[target, 1]]);
  deps
    .codes()
    .filter((code) => code !== target)
    .map((code) => ({ code, likeness: deps.similarity(target, code) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || (a.code < b.code ? -1 : 1))
    .slice(0, NEAR)
    .forEach(({ code }, i) => fit.set(code, FIRST - ((FIRST - LAST) * i) / (NEAR - 1)));
  return fit;
}
