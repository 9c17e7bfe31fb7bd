import type { ProgramsDeps } from './deps.js';
import { createReader } from './signs.js';
import { CUT, likelihood } from './strength.js';
import type { Program, ProgramTags, Tag } from './types.js';

/** An institution's own skill tag. */
const STATED = 0.9;
const WORDS_KEPT = 4;

/**
 * Reads what a program is about. What the institution states (occupation codes, skills) comes first; its words fill in
 * the rest. A program that states codes is never given others.
 */
export function createTagger(deps: ProgramsDeps): (program: Program) => ProgramTags {
  const read = createReader(deps);
  return (program) => {
    const { features, occupations, general } = read(program);
    const tags: Tag[] = [];
    for (const [id, signs] of features) {
      const { stated, words, through } = signs;
      // Independent of the institution's own word: 1 − Π(1 − s).
      const strength = 1 - (1 - likelihood(signs)) * (stated ? 1 - STATED : 1);
      if (strength < CUT) continue;
      const by = stated ? 'stated' : words.size ? 'text' : through!.by;
      const evidence = [...(words.size ? words : through!.evidence)].slice(0, WORDS_KEPT);
      tags.push({ id, strength, by, evidence });
    }
    tags.sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
    return { features: tags, occupations, general };
  };
}
