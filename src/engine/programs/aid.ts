import { AID_RULES } from './aid-rules.js';
import type { AidVerdict, Program } from './types.js';

/**
 * Whether student aid is likely for a program: `no` once one rule fails, `likely` when all are known to hold, else
 * `unknown`. Never a promise: eligibility also depends on the learner.
 */
export function aidVerdict({ aid, weeks, hours }: Program, jurisdiction: string): AidVerdict {
  const law = AID_RULES[jurisdiction];
  const rules: AidVerdict['rules'] = [{ id: 'approved', holds: aid }];
  if (law) {
    rules.push(
      { id: 'weeks', holds: weeks === null ? null : weeks < law.underWeeks },
      { id: 'hours', holds: hours === null ? null : hours >= law.hours[0] && hours <= law.hours[1] },
    );
  }
  const status = rules.some(({ holds }) => holds === false)
    ? 'no'
    : rules.every(({ holds }) => holds)
      ? 'likely'
      : 'unknown';
  return { status, rules };
}
