import type { Lang } from '../types.js';
import type { ProgramsDeps } from './deps.js';
import { createPhraseFinder } from './phrases.js';
import type { PhraseFinder } from './phrases.js';
import type { Signs } from './strength.js';
import { createTopicModel } from './topic-model.js';
import type { Program, Tag } from './types.js';
import { passages } from './words.js';

/** What speaks for one feature, and whose words these are. */
export interface Found extends Signs {
  /** The institution lists it among the skills. */
  stated: boolean;
  /** The words that name it, as they stand. */
  words: Set<string>;
  /** The occupation it is most distinctive for, of those the program is about. */
  through?: Tag;
}

/** All that speaks for features and occupations in one program. */
export interface Reading {
  features: Map<string, Found>;
  occupations: Tag[];
  /** About no particular occupation. */
  general: boolean;
}

/** A description is long: what it names in passing counts as a quarter of a topic, and a single word ("it", "plan") not at all. */
const IN_PASSING = 0.25;
/** Below this, plainness and agreement together, a program is about no occupation in particular. */
const GENERAL = 0.75;
const LANGS: readonly Lang[] = ['en', 'fr'];
/** Institutions state the main occupation first; each further one counts so much less. */
const PLACE = 0.05;

/** Reads what speaks for what in a program; `tag.ts` weighs it. */
export function createReader(
  deps: Pick<ProgramsDeps, 'packs' | 'profile' | 'codes' | 'features' | 'lexicon'>,
): (program: Program) => Reading {
  const finders = new Map<Lang, PhraseFinder>();
  const finder = (lang: Lang): PhraseFinder => {
    let made = finders.get(lang);
    if (!made) {
      const lexicon = Object.entries(deps.lexicon(lang)).flatMap(([id, list]) =>
        list.map((word) => [word, id] as const),
      );
      const labels = deps.features(lang).map(({ id, label }) => [label, id] as const);
      finders.set(lang, (made = createPhraseFinder([...labels, ...lexicon], lang)));
    }
    return made;
  };
  const ids = new Set(LANGS.flatMap((lang) => deps.features(lang).map(({ id }) => id)));
  const codes = new Set(deps.codes());
  const topics = createTopicModel(deps.packs, deps.codes());

  const shares = new Map<string, (readonly [id: string, share: number])[]>();
  /** Each feature's share of its kind in an occupation's profile. No course teaches a technology it does not name. */
  const sharesOf = (code: string) => {
    let made = shares.get(code);
    if (!made) {
      const sums: Record<string, number> = {};
      const rated = deps.profile(code).filter(({ kind }) => kind !== 'technology');
      for (const { kind, weight } of rated) sums[kind] = (sums[kind] ?? 0) + weight;
      shares.set(code, (made = rated.map(({ id, kind, weight }) => [id, weight / sums[kind]!])));
    }
    return made;
  };

  return (program) => {
    const features = new Map<string, Found>();
    const found = (id: string): Found => {
      let sign = features.get(id);
      if (!sign) features.set(id, (sign = { title: 0, text: 0, share: 0, stated: false, words: new Set() }));
      return sign;
    };
    const said = passages(program);
    for (const skill of program.skills) {
      for (const id of ids.has(skill) ? [skill] : LANGS.flatMap((lang) => finder(lang).exact(skill))) {
        const sign = found(id);
        sign.stated = true;
        sign.words.add(skill);
      }
    }
    const seen = new Set<string>();
    for (const { text, lang, field } of said) {
      for (const { id, words, share } of finder(lang).find({ text })) {
        if (field === 'description' && !words.includes(' ')) continue;
        const sign = found(id);
        const key = `${id} ${field === 'title'} ${words.toLowerCase()}`;
        sign.words.add(words);
        if (seen.has(key)) continue;
        seen.add(key);
        if (field === 'title') sign.title = Math.min(1, sign.title + share);
        else sign.text += field === 'description' ? IN_PASSING : share;
      }
    }

    const stated = [...new Set(program.noc)].filter((code) => codes.has(code));
    const read = stated.length ? null : topics.classify(said);
    const occupations = stated.length
      ? stated.map((code, i): Tag => {
          return { id: code, strength: Math.max(0.8, 1 - PLACE * i), by: 'stated', evidence: [code] };
        })
      : (read?.occupations ?? []);
    const spread = read?.spread ?? occupations.map(({ id, strength }) => [id, strength] as const);
    const total = spread.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [i, [code, weight]] of spread.entries()) {
      for (const [id, share] of sharesOf(code)) {
        // What only occupations beyond those named speak for has no words to show for it.
        if (i >= occupations.length && !features.has(id)) continue;
        const sign = found(id);
        sign.through ??= occupations[i];
        sign.share += (share * weight) / total;
      }
    }
    // What is named and what those occupations do: where neither is plain, the program is about none in particular.
    const agreement = Math.max(
      0,
      ...[...features.values()].map(({ words, share }) => (words.size ? share : 0)),
    );
    return { features, occupations, general: !!read && read.plainness + agreement < GENERAL };
  };
}
