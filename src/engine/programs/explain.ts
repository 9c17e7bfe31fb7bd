import { dose } from './dose.js';
import { transfer } from './stand.js';
import type { Aim } from './stand.js';
import type { Closure, Program, ProgramTags, Reasons, Tag } from './types.js';

/** Features named as still open. */
const OPEN_NAMED = 5;

const sum = (closures: readonly Closure[]): number => closures.reduce((all, { share }) => all + share, 0);

/** The occupation tag that fits the target best, with its fit. */
function fittest(tags: ProgramTags, near: Aim['near']): { fit: number; tag?: Tag } {
  let best: { fit: number; tag?: Tag } = { fit: 0 };
  for (const tag of tags.occupations) {
    const fit = (near.get(tag.id) ?? 0) * tag.strength;
    if (fit > best.fit) best = { fit, tag };
  }
  return best;
}

/**
 * What a program closes of what is still open of a gap, feature by feature, largest first:
 * share = (the feature's open part of the gap) × (strength of the tag) × dose(hours) × transfer(fit).
 */
export function closuresOf(
  { hours }: Program,
  tags: ProgramTags,
  { gap, near }: Aim,
  open: ReadonlyMap<string, number>,
): { closes: number; closures: Closure[] } {
  const taught = dose(hours) * transfer(fittest(tags, near).fit, tags.general);
  const strengths = new Map(tags.features.map((tag) => [tag.id, tag]));
  const closures = gap.items.flatMap(({ id, kind, label, unofficial }): Closure[] => {
    const evidence = strengths.get(id);
    const left = open.get(id)!;
    const feature = { id, kind, label, ...(unofficial && { unofficial }) };
    return evidence && left > 0 ? [{ feature, share: left * evidence.strength * taught, evidence }] : [];
  });
  return { closes: sum(closures), closures: closures.sort((a, b) => b.share - a.share) };
}

/** Why a program is offered: figures and words that a sentence or a table is built from. */
export function explain(
  program: Program,
  tags: ProgramTags,
  aim: Aim,
): { reasons: Reasons; closes: number; closures: Closure[]; certainty: number } {
  const { closes, closures } = closuresOf(program, tags, aim, aim.open);
  const touched = new Set(closures.map(({ feature }) => feature.id));
  const { fit, tag } = fittest(tags, aim.near);
  const statedFor = tag?.by === 'stated';
  const isJob = (words: readonly string[]): boolean => tags.occupations.some(({ id }) => words.includes(id));
  // A code says what job it is for, and nothing of a single skill.
  const stated = sum(
    closures.filter(({ evidence: { by, evidence } }) => by === 'stated' && !isJob(evidence)),
  );
  return {
    closes,
    closures,
    certainty: (statedFor ? 0.5 : fit / 2) + (stated && stated / closes / 2),
    reasons: {
      closes,
      statedFor,
      near: tag && tag.id !== aim.gap.target ? tag.id : null,
      fit,
      general: tags.general,
      fitEvidence: tag?.evidence ?? [],
      open: aim.gap.items
        .filter(({ id, gap }) => gap > 0 && !touched.has(id))
        .sort((a, b) => b.gap - a.gap)
        .slice(0, OPEN_NAMED)
        .map(({ id, kind, label }) => ({ id, kind, label })),
      unknown: (['hours', 'cost', 'delivery', 'aid'] as const).filter((name) => program[name] === null),
    },
  };
}
