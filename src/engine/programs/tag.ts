import type { Lang } from '../types.js';
import type { ProgramsDeps } from './deps.js';
import { createPhraseFinder } from './phrases.js';
import type { PhraseFinder } from './phrases.js';
import { createTopicModel } from './topic-model.js';
import type { Program, ProgramTags, Tag } from './types.js';
import { passages } from './words.js';
import type { Passage } from './words.js';

/** How far a mention builds a feature, by where it stands. */
const SAID: Record<Passage['field'], number> = { title: 0.75, topic: 0.6, skill: 0.6, description: 0.4 };
/** An institution's own skill tag. */
const STATED = 0.9;
/** A program for an occupation builds what is distinctive for it, but no one program builds all of it. */
const THROUGH_OCCUPATION = 0.4;
/** Features less than this share as distinctive as the most distinctive one are not credited through an occupation. */
const DISTINCTIVE = 0.3;
const LANGS: readonly Lang[] = ['en', 'fr'];
const WORDS_KEPT = 4;
/** Institutions state the main occupation first; each further one counts so much less. */
const PLACE = 0.05;

/** Gathers evidence: independent pieces for one thing add up as 1 − Π(1 − s). */
function gather() {
  const tags = new Map<string, Tag>();
  return {
    add(id: string, strength: number, by: Tag['by'], ...words: string[]): void {
      const before = tags.get(id) ?? { id, strength: 0, by, evidence: [] };
      const evidence = [...new Set([...before.evidence, ...words])];
      if (evidence.length === before.evidence.length) return;
      tags.set(id, {
        id,
        strength: 1 - (1 - before.strength) * (1 - strength),
        by: by === 'stated' ? by : before.by,
        evidence: evidence.slice(0, WORDS_KEPT),
      });
    },
    list: (): Tag[] => [...tags.values()].sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1)),
  };
}

/**
 * Reads what a program is about. What the institution states (occupation codes, skills) comes first; its words fill in
 * the rest. A program that states codes is never given others.
 */
export function createTagger(deps: ProgramsDeps): (program: Program) => ProgramTags {
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

  return (program) => {
    const features = gather();
    const occupations = gather();
    const said = passages(program);

    for (const skill of program.skills) {
      const named = ids.has(skill) ? [skill] : LANGS.flatMap((lang) => finder(lang).exact(skill));
      for (const id of named) features.add(id, STATED, 'stated', skill);
    }
    for (const passage of said) {
      for (const { id, words } of finder(passage.lang).find(passage)) {
        features.add(id, SAID[passage.field], 'text', words);
      }
    }
    const stated = program.noc.filter((code) => codes.has(code));
    for (const [i, code] of stated.entries())
      occupations.add(code, Math.max(0.8, 1 - PLACE * i), 'stated', code);
    const read = stated.length ? null : topics.classify(said);
    for (const { code, strength, words } of read?.occupations ?? [])
      occupations.add(code, strength, 'text', ...words);
    const occupationTags = occupations.list();
    const built = new Map<string, { strength: number; tag: Tag }>();
    for (const tag of occupationTags) {
      for (const { id, weight } of deps.profile(tag.id)) {
        const strength = THROUGH_OCCUPATION * tag.strength * weight;
        if (weight >= DISTINCTIVE && strength > (built.get(id)?.strength ?? 0))
          built.set(id, { strength, tag });
      }
    }
    for (const [id, { strength, tag }] of built) features.add(id, strength, tag.by, ...tag.evidence);
    return {
      features: features.list(),
      occupations: occupationTags,
      general: !stated.length && !!read?.general,
    };
  };
}
