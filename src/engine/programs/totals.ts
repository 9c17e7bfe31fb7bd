import type { Plan, PlanStep } from './types.js';

/** Sums what the steps state, and counts those that state nothing. Costs in another currency count as not stated. */
export function totalsOf(steps: readonly PlanStep[], currency: string): Plan['totals'] {
  const totals = {
    hours: 0,
    hoursUnknown: 0,
    weeks: 0,
    weeksUnknown: 0,
    cost: 0,
    costUnknown: 0,
    currency,
    aided: 0,
  };
  for (const { program, aid } of steps) {
    if (program.hours === null) totals.hoursUnknown++;
    else totals.hours += program.hours;
    if (program.weeks === null) totals.weeksUnknown++;
    else totals.weeks += program.weeks;
    if (program.cost === null || program.currency !== currency) totals.costUnknown++;
    else {
      totals.cost += program.cost;
      if (aid.status === 'likely') totals.aided += program.cost;
    }
  }
  return totals;
}
