import { costIn } from './currency.js';
import type { Plan, PlanStep } from './types.js';

/** Sums what the steps state, and counts those that state nothing. Costs in another currency count as not stated. */
export function totalsOf(steps: readonly PlanStep[], currency: string): Plan['totals'] {
  const costOf = ({ program }: PlanStep): number | null => costIn(currency, program);
  const sum = (value: (step: PlanStep) => number | null): number =>
    steps.reduce((all, step) => all + (value(step) ?? 0), 0);
  const unknown = (value: (step: PlanStep) => number | null): number =>
    steps.filter((step) => value(step) === null).length;
  const hours = ({ program }: PlanStep): number | null => program.hours;
  const weeks = ({ program }: PlanStep): number | null => program.weeks;
  return {
    hours: sum(hours),
    hoursUnknown: unknown(hours),
    weeks: sum(weeks),
    weeksUnknown: unknown(weeks),
    cost: sum(costOf),
    costUnknown: unknown(costOf),
    currency,
    aided: sum((step) => (step.aid.status === 'likely' ? costOf(step) : 0)),
  };
}
