import type { Feature, Lang, Situation } from '../types.js';
import type { Filters } from './filters.js';

export type { Filters };

/** How a program is taken. */
export type Delivery = 'online' | 'hybrid' | 'in-person';

/** Text in one or both languages; at least one is present. */
export type Bilingual = { en?: string; fr?: string };

/**
 * One micro-credential or short program, as a catalogue gives it. `null` and empty lists mean "not stated":
 * they are shown as unknown and never guessed.
 */
export interface Program {
  id: string;
  title: Bilingual;
  institution: Bilingual;
  /** https address of the program page; null when not stated. */
  url: string | null;
  /** Languages it is taught in. */
  languages: Lang[];
  delivery: Delivery | null;
  /** Hours of instruction. */
  hours: number | null;
  /** Duration in weeks. */
  weeks: number | null;
  /** Tuition in `currency`; 0 is free. */
  cost: number | null;
  /** ISO 4217. */
  currency: string;
  /** Eligible for the jurisdiction's student aid. */
  aid: boolean | null;
  /** What is awarded: "micro-credential", "badge", … */
  credential: string | null;
  /** Occupation codes stated by the institution. */
  noc: string[];
  /** CIP codes stated by the institution, `NN.NNNN`. */
  cip: string[];
  /** Skills stated by the institution: feature ids or names, as given. */
  skills: string[];
  topics: string[];
  /** Ids of programs to take first; free-text requirements are in `requirements`. */
  prerequisites: string[];
  requirements: string | null;
  /** Ids of programs (or names of credentials) this one counts towards. */
  stackableInto: string[];
  location: string | null;
  /** ISO dates it starts, ascending. */
  starts: string[];
  description: Bilingual;
  /** https form or mailto address for questions. */
  inquire: string | null;
  /** Stated details may have changed: shown with "check with the institution". */
  sample?: boolean;
}

/** Programs of one source, with what is known of it. */
export interface Catalogue {
  /** Name shown to learners. */
  name: Bilingual;
  /** ISO date of the last update; null when not stated. */
  updated: string | null;
  /** Region whose aid rules apply: `ON`. */
  jurisdiction: string;
  /** Rows are a sample gathered from public pages; details may have changed. */
  sample: boolean;
  programs: Program[];
}

/** A feature or an occupation a program is about, and why we say so. */
export interface Tag {
  /** Feature id, or an occupation code. */
  id: string;
  /** 0–1. */
  strength: number;
  /** `stated`: the institution's own tag or code. `text`: read from its words. */
  by: 'stated' | 'text';
  /** The words (or the code) that gave it, as they stand in the catalogue. */
  evidence: string[];
}

export interface ProgramTags {
  features: Tag[];
  occupations: Tag[];
  /** It is about no particular occupation (communication, digital literacy, …). */
  general: boolean;
}

/** What one program does for one gap item. */
export interface Closure {
  feature: Pick<Feature, 'id' | 'kind' | 'label' | 'unofficial'>;
  /** Share of the whole gap it closes, 0–1. */
  share: number;
  evidence: Tag;
}

/** The parts a sentence is built from; the element words it in the learner's language. */
export interface Reasons {
  /** Share of the learner's gap closed, 0–1; Σ closes.share. */
  closes: number;
  /** The institution names this occupation (or a near one) itself. */
  statedFor: boolean;
  /** Code of the near occupation it is about, where it is not about the target itself; null else. */
  near: string | null;
  /** How strongly it is about the target, 0–1, with the words that say so. */
  fit: number;
  /** It is about no particular occupation. */
  general: boolean;
  fitEvidence: string[];
  /** Features of the gap it does not touch, largest first. */
  open: Pick<Feature, 'id' | 'kind' | 'label'>[];
  /** What is not stated and would matter: 'hours' | 'cost' | 'delivery' | 'aid'. */
  unknown: string[];
}

export interface Recommendation {
  program: Program;
  /** Only the order means anything. */
  score: number;
  /** It closes less than a step of a plan must: it only touches the job. Such come last, unless words were searched for. */
  slight: boolean;
  /** Share of the gap closed, 0–1. */
  closes: number;
  closures: Closure[];
  reasons: Reasons;
  /** 0–1: half for a stated occupation, half for the share of what it closes that rests on skills the institution names. */
  certainty: number;
}

export interface Recommendations {
  items: Recommendation[];
  /** How many were relevant before filters. */
  relevant: number;
  /** How many the filters kept; `items` holds at most `limit` of them. */
  kept: number;
  /** Programs dropped by a filter only because the value is not stated, by filter name. */
  unstated: Partial<Record<keyof Filters, number>>;
  /** Nothing in the catalogue fits this occupation: no program closes enough of the gap to be a step of a plan. */
  nothingFits: boolean;
  /** The learner brings all that is asked: there is no gap to close. */
  nothingLeft: boolean;
}

export interface RecommendRequest extends Situation {
  lang?: Lang;
  filters?: Filters;
  /** Default 12. */
  limit?: number;
}

export interface Budget {
  hours?: number;
  weeks?: number;
  /** In the catalogue's currency. */
  cost?: number;
  /** Most programs in the plan; default 5. */
  steps?: number;
}

export interface PlanRequest extends Situation {
  lang?: Lang;
  budget?: Budget;
  filters?: Filters;
  /** Programs the learner picked: always kept, in prerequisite order, budget or not. */
  picked?: string[];
  /** The learner's own order, as ids: followed as far as prerequisites allow; steps not named come last. */
  order?: string[];
  /** Programs the learner dropped: never suggested. */
  exclude?: string[];
  /** ISO date from which the learner is free: steps then come in an order that meets their start dates, and are dated. */
  start?: string;
  /** `false`: only the picked programs (and what they need first). Default true. */
  suggest?: boolean;
}

/** When a step runs, in ISO dates. */
export interface When {
  from: string;
  /** The day after its last. */
  to: string;
  /** `from` is a start the program states; else it states none, or none that is still ahead. */
  stated: boolean;
  /** The start or the length is not stated. */
  estimated: boolean;
}

export interface PlanStep {
  program: Program;
  /** Share of the gap this step closes beyond the steps before it, 0–1. */
  closes: number;
  closures: Closure[];
  /** Ids of all steps of the plan that must come before it. */
  after: string[];
  /** The learner picked it. */
  picked: boolean;
  /** When it runs, if the request says when the learner can begin; else null. */
  when: When | null;
  /** Taken in person in another province than the learner's, or partly so. */
  away: boolean;
  /** Aid verdict under the jurisdiction's rules. */
  aid: AidVerdict;
}

export interface AidVerdict {
  status: 'likely' | 'no' | 'unknown';
  /** Every rule, `approved`, `weeks` and `hours`, and whether it holds; null where nothing is stated. */
  rules: { id: string; holds: boolean | null }[];
}

export interface Plan {
  steps: PlanStep[];
  totals: {
    /** Sums over stated values, and how many steps state none. */
    hours: number;
    hoursUnknown: number;
    weeks: number;
    weeksUnknown: number;
    cost: number;
    costUnknown: number;
    currency: string;
    /** Cost of the steps likely fundable by aid. */
    aided: number;
  };
  /** Share of the target's profile covered before and after the plan, 0–1. */
  coverage: { before: number; after: number };
  /** Share of the gap the plan closes, 0–1. */
  closes: number;
  /** What stays open, largest first. */
  open: { id: string; label: string; share: number }[];
  /** `exact`: proven best. Otherwise the plan closes at least `bound` of what the best could. */
  quality: { exact: boolean; bound: number };
  /**
   * Things to say: `regulated`, `over-budget` (value: hours, weeks or cost), `cycle`, `missing-prerequisite` (value: its id);
   * how many picked ones the catalogue lacks (`gone`); how many programs were left out that state no hours, weeks or cost
   * (`unstated`), are in another language (`untaught`), taken in person in another province (`elsewhere`) or ask for what the
   * learner is not known to have (`asks`), with the id of the one of these that closes most; that steps are in another
   * language, for want of others (`other-language`); `nothing-left` (the learner brings all). Without steps: that,
   * `nothing-fits`, `too-little` (for a step) or `none-left` (by limits or choices).
   */
  notices: { id: string; program?: string; value?: string }[];
}
