import type { Packs } from '../packs.js';
import type { Feature, Gap, Lang, Situation } from '../types.js';
import type { Mentions } from './mentions.js';
import type { Program } from './types.js';

/**
 * What the program side asks of the skill side: profiles, gaps and likeness, by code. The façade hands it over, so that
 * neither side imports the other.
 */
export interface ProgramsDeps {
  /** The open packs: `topics` is read from them, and what is derived from a catalogue is kept as long as they stay the same. */
  packs: Packs;
  /** Features of an occupation, the most distinctive of weight 1; empty for an unknown code. */
  profile(code: string): readonly Pick<Feature, 'id' | 'kind' | 'weight'>[];
  /** What programs say, once heard; engines that differ in ratings alone share it. */
  heard: WeakMap<Program, Mentions>;
  /** Language used where none is asked for: the first whose labels are open. */
  lang: Lang;
  /** The learner's gap, labelled in `lang`. */
  gap(situation: Situation, lang: Lang): Gap;
  /** Likeness of two occupations' profiles, 0–1. */
  similarity(a: string, b: string): number;
  /** Training category of an occupation: those of one category ask for like schooling. */
  teer(code: string): number;
  /** Codes of the regions a place may name, by folded code and name. */
  regions(): ReadonlyMap<string, string>;
  /** Every occupation code. */
  codes(): readonly string[];
  /** Every feature with its name in `lang`; empty when no labels of that language are open. */
  features(lang: Lang): readonly { id: string; label: string }[];
  /** True when some jurisdiction asks for a licence or registration in that occupation. */
  regulated(code: string): boolean;
  /** Words that speak of each feature, beyond its name: `lexicon('fr')['skill:numeracy']`. */
  lexicon(lang: Lang): Readonly<Record<string, readonly string[]>>;
}
