/**
 * The engine's vocabulary: what every call takes and gives. Plain data only, so that a worker, a page,
 * the command line and a test can pass it around. Codes are opaque strings here; the Canadian packs fill
 * them with 5-digit NOC 2021 unit groups.
 */

/** A language the engine can search and label in. */
export type Lang = 'en' | 'fr';

/** Where a figure comes from. Every figure shown to a learner carries one. */
export interface Provenance {
  /** Publisher and dataset, in the language asked for: "Job Bank wages (ESDC)". */
  source: string;
  /** Year of the figures, or a span: "2025", "2024–2033". */
  year: string;
  /** Region code the figure is for: `CA`, `ON`, `ON-3530`. */
  region: string;
  /** Address of the dataset. */
  url?: string;
  /** Licence identifier or name. */
  licence?: string;
}

/** One occupation proposed for what was typed. */
export interface Suggestion {
  code: string;
  /** The occupation's title, in the language asked for. */
  title: string;
  /** The job title of that occupation that matched best; may be in the other language (see `lang`). */
  matched: string;
  /** Half-open [start, end) character ranges of `matched` that answer the query, ascending, disjoint. */
  ranges: [number, number][];
  /** Language of `matched`. */
  lang: Lang;
  /** Relative score; only the order means anything. */
  score: number;
  /** Calibrated probability, 0–1, that this occupation answers what was asked. */
  confidence: number;
  /** Others may well be meant ("manager", or nothing near): better offered as a choice than taken. */
  open: boolean;
}

export interface SuggestOptions {
  lang?: Lang;
  /** At most this many; default 8. Two letters have five answers. */
  limit?: number;
}

/** What a skill profile is made of. */
export type FeatureKind = 'skill' | 'knowledge' | 'technology';

/** One thing an occupation asks for. */
export interface Feature {
  /** Stable id, kebab-case with the kind as prefix: `skill:numeracy`, `knowledge:biology`, `tech:autocad`. */
  id: string;
  kind: FeatureKind;
  /** Name in the language asked for. */
  label: string;
  /** The label is our translation, not an official one. */
  unofficial?: boolean;
  /** Rating of the occupation on the publisher's scale; technologies have 1. */
  level: number;
  /** Top of that scale: 5 skills, 3 knowledge, 1 technologies. */
  max: number;
  /** How distinctive the feature is for the occupation, 0–1; profiles are sorted by it. */
  weight: number;
  /** O*NET marks (technologies only). */
  hot?: boolean;
  inDemand?: boolean;
}

/** Percentiles of pay, in dollars an hour or a year (`per`); null where the publisher gives none. */
export interface Wages {
  low: number | null;
  median: number | null;
  high: number | null;
  currency: 'CAD';
  per: 'hour' | 'year';
  /** Region asked for, and why `provenance.region` may be wider. */
  asked: string;
  provenance: Provenance;
}

/** Code of the labour-market condition, and its words in the language asked for. */
export interface Condition {
  code: 'strong-shortage' | 'shortage' | 'balance' | 'surplus' | 'strong-surplus' | 'unknown';
  label: string;
}

/** The five-year outlook, from yearly projections. */
export interface Outlook {
  /**
   * Set when nothing is published for the occupation itself: the figures are those of this broad category, which must
   * be said (the provenance's source says it too).
   */
  scope?: { code: string; title: string };
  /** Employment (persons) by year, first to last: 2023…2033. */
  employment: { year: number; value: number }[];
  from: { year: number; value: number };
  to: { year: number; value: number };
  /** Total growth over the five years, as a ratio: 0.125 is +12.5 %. */
  growth: number;
  /** Compound annual growth rate, as a ratio. */
  annualGrowth: number;
  /** Job openings and job seekers summed over the five years. */
  openings: number | null;
  seekers: number | null;
  condition: Condition;
  /** Conditions seen in the recent past (2021–2023). */
  recent: Condition;
  provenance: Provenance;
}

/** A provincial outlook, where a province publishes one. */
export interface RegionalOutlook {
  /** Average annual employment growth over the first five years, as a ratio. */
  annualGrowth: number | null;
  /** Job openings over the first five years. */
  openings: number | null;
  provenance: Provenance;
}

/** What entry to an occupation asks for: facts with the rule that derived each. */
export interface Entry {
  /** TEER category 0–5. */
  teer: number;
  /** Usual schooling. */
  education:
    'university' | 'university-or-college' | 'college' | 'apprenticeship' | 'secondary' | 'none' | 'unknown';
  /**
   * A licence is required: registration with a regulator everywhere, in some provinces; one from Transport Canada, for
   * all of the work or part of it; a driver's licence; or not stated.
   */
  regulated: 'all' | 'some' | 'federal' | 'driving' | 'none';
  /** An apprenticeship or trade certificate is required or common. */
  apprenticeship: 'required' | 'common' | 'none';
  /** Id of the rule that derived each fact. */
  rules?: { education: string; regulated: string; apprenticeship: string };
  provenance: Provenance;
}

export interface Occupation {
  code: string;
  title: string;
  /** Other titles people use for it, best known first; at most 5. */
  alsoCalled: string[];
  /** TEER category (Training, Education, Experience and Responsibilities), 0–5. */
  teer: number;
  /** Broad occupational category: code and title. */
  broad: { code: string; title: string };
  entry: Entry;
  /** The finer profile whose ratings these are; absent when they are the occupation's own. */
  profile?: FinerProfile;
  /** Distinctive first. */
  skills: Feature[];
  knowledge: Feature[];
  technologies: Feature[];
  wages: Wages | null;
  outlook: Outlook | null;
  regionalOutlook: RegionalOutlook | null;
  /** Sources of titles, ratings and technologies. */
  provenance: Provenance[];
}

/** A part of an occupation that the publisher rates by itself: marketing managers among advertising, marketing and public relations managers. */
export interface FinerProfile {
  /** The publisher's id. */
  id: string;
  /** The publisher's name; in a language it does not publish, one of its job titles that says the same. */
  label: string;
  /** Language of `label`: the publisher's where there is no such title. */
  lang: Lang;
}

/** A person's situation. `have` holds feature ids ticked as "I have this". */
export interface Situation {
  /** Occupation code aimed at. */
  target: string;
  /** Id of a finer profile of the target, whose ratings then count (`profileOf` tells it); one that is not known leaves the target's own. */
  profile?: string;
  /** Occupation code of the current or past job. */
  current?: string;
  /** Feature ids the learner says they have. */
  have?: Iterable<string>;
  /** Feature ids the learner says they lack, though the current job would give them. */
  lack?: Iterable<string>;
  /**
   * Where the learner is: `ON`, `ON-3530`; `CA` or none is anywhere. Programs taken in person in another province come
   * later in a list, and into a plan only where nothing else fits; it changes no gap.
   */
  region?: string;
}

/** One feature of the target, with what is already there. */
export interface GapItem extends Feature {
  /** Level already there, on the same scale. */
  has: number;
  /** Where `has` comes from. */
  from: 'ticked' | 'current' | 'none';
  /** Weighted distance still to go, as a share of the whole profile, 0–1. */
  gap: number;
}

export interface Gap {
  target: string;
  current: string | null;
  /** The finer profile whose ratings these are; absent when they are the occupation's own. */
  profile?: FinerProfile;
  /** All features of the target profile, largest gap first. */
  items: GapItem[];
  /** Share of the target's weighted profile already there, 0–1. */
  covered: number;
  /** 1 − covered: Σ items.gap. */
  total: number;
}

/** A near occupation. */
export interface Transition {
  code: string;
  title: string;
  teer: number;
  /** 0–1, over weighted profiles. */
  similarity: number;
  /** Similarity, raised where both are spoken of in the same words; 0 and up. The order of the list. */
  nearness: number;
  /** Share of its profile that the current job does not give. */
  gap: number;
  /** Median hourly wage difference in dollars, same region and year; null if either is unknown. */
  wageDifference: number | null;
  /** The region both wages are of: the one asked for, or the nearest around it that has both; null without a difference. */
  wageRegion: string | null;
  /** Difference in annual growth (ratio); null if unknown. */
  growthDifference: number | null;
  outlook: Condition;
  /** Skills are similar enough to move with short training: nothing bars it. */
  viable: boolean;
  /** What short training does not give, the hardest first; null when viable. `skills`: they are too unlike. */
  bar: 'degree' | 'licence' | 'certificate' | 'some-licence' | 'schooling' | 'skills' | null;
  /** Viable, pays at least as much, and employment grows. */
  desirable: boolean;
}
