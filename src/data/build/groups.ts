import { SourceError } from '../../engine/errors.js';
import type { NocClass, Sources } from '../sources/index.js';

/** Unit groups of the classification, by code. Every pack numbers occupations in this order. */
export function unitGroupClasses(sources: Sources, lang: 'en' | 'fr' = 'en'): NocClass[] {
  const groups = sources
    .nocStructure(lang)
    .filter(({ level }) => level === 5)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  if (groups.length < 500)
    throw new SourceError(
      `only ${groups.length} unit groups in the NOC structure; 516 expected.`,
      groups.length,
    );
  return groups;
}

export const unitGroupCodes = (sources: Sources): string[] =>
  unitGroupClasses(sources).map(({ code }) => code);
