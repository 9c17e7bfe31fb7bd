import type {
  CairnErrorEvent,
  CairnPlanEvent,
  CairnReadyEvent,
  CairnRecommendEvent,
  CairnReferralEvent,
  CairnSelectEvent,
} from '../components/events/events.js';

/**
 * What may be counted of one event: its name and a few codes and numbers. Never a word a learner typed: there
 * is no field here that could hold one.
 */
export interface Fact {
  /** `cairn_select`, `cairn_referral`, … */
  name: string;
  /** Unit group of the National Occupational Classification: `31301`. */
  code?: string;
  /** What was done with a plan, or how an institution was approached; where something failed. */
  kind?: 'change' | 'keep' | 'share' | 'print' | 'visit' | 'inquire' | 'packs' | 'catalogue';
  /** Id of a program, as the catalogue writes it. */
  program?: string;
  /** How many programs were shown, or are in the plan. */
  count?: number;
  /** Language of the data. */
  lang?: string;
  /** Region of the data: `ON`. */
  region?: string;
}

const code = (value: unknown): string | undefined =>
  /^\d{5}$/.test(String(value)) ? String(value) : undefined;

/** An id (“WELD 101” is one), unless it has the look of a sentence. */
const id = (value: unknown): string | undefined =>
  typeof value === 'string' && /^(?=.{1,80}$)[^\s@]+( [^\s@]+){0,2}$/.test(value) ? value : undefined;

const READ = {
  'cairn-ready': ({ detail }: CairnReadyEvent) => ({ lang: id(detail.lang), region: id(detail.region) }),
  'cairn-select': ({ detail }: CairnSelectEvent) => ({ code: code(detail.code) }),
  'cairn-recommend': ({ detail }: CairnRecommendEvent) => ({
    code: code(detail.code),
    count: detail.programs.length,
  }),
  'cairn-plan': ({ detail }: CairnPlanEvent) => ({
    code: code(detail.code),
    kind: detail.kind,
    count: detail.programs.length,
  }),
  'cairn-referral': ({ detail }: CairnReferralEvent) => ({ program: id(detail.program), kind: detail.kind }),
  'cairn-error': ({ detail }: CairnErrorEvent) => ({ kind: detail.stage }),
} as const;

/** An event that can be counted. */
export type Measured = keyof typeof READ;

export const MEASURED = Object.keys(READ) as Measured[];

/** What may be told of an event; fields that are not known are left out. */
export function factOf(event: Event): Fact {
  const read = READ[event.type as Measured] as (event: Event) => Omit<Fact, 'name'>;
  const known = Object.entries(read(event)).filter(([, value]) => value !== undefined);
  return { name: event.type.replace('-', '_'), ...Object.fromEntries(known) };
}
