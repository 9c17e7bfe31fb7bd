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
const WORDS_KEPT = 4;
/** Institutions state the main occupation first; each further one counts so much less. */
const PLACE = 0.05;

/** Gathers evidence for one thing: independent pieces add up as 1 − Π(1 − s). */
class Evidence {
  private readonly tags = new Map<string, Tag>();

  add(id: string, strength: number, by: Tag['by'], ...words: string[]): void {
    const tag = this.tags.get(id);
    if (!tag) {
      this.tags.set(id, { id, strength, by, evidence: words });
      return;
    }
    const more = words.filter((word) => !tag.evidence.includes(word));
    if (!more.length) return;
    tag.strength = 1 - (1 - tag.strength) * (1 - strength);
    tag.evidence = [...tag.evidence, ...more].slice(0, WORDS_KEPT);
    if (by === 'stated') tag.by = by;
  }

  list(): Tag[] {
    return [...this.tags.values()].sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
  }
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
  const ids = new Set(
    deps
      .features('en')
      .concat(deps.features('fr'))
      .map(({ id }) => id),
  );
  const codes = new Set(deps.codes());
  const topics = createTopicModel(deps.packs, deps.codes());

  return (program) => {
    const features = new Evidence();
    const occupations = new Evidence();
    const said = passages(program);

    for (const skill of program.skills) {
      const named = ids.has(skill)
        ? [skill]
        : (['en', 'fr'] as const).flatMap((lang) => finder(lang).exact(skill));
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
      const profile = deps.profile(tag.id);
      const top = profile.reduce((most, { weight }) => Math.max(most, weight), 0);
      for (const { id, weight } of profile) {
        const strength = (THROUGH_OCCUPATION * tag.strength * weight) / top;
        if (weight >= DISTINCTIVE * top && strength > (built.get(id)?.strength ?? 0))
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
