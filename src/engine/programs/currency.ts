import type { Program } from './types.js';

/** The currency most programs of a catalogue are priced in. */
export function currencyOf(programs: readonly Program[]): string {
  const counts = new Map<string, number>();
  for (const { cost, currency } of programs) if (cost) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'CAD';
}

/** What a program costs in a currency; in another it is not known, for no rate is at hand, but nothing is nothing. */
export const costIn = (wanted: string, { cost, currency }: Program): number | null =>
  cost && currency !== wanted ? null : cost;
