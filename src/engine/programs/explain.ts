import type { Gap } from '../types.js';
import { dose } from './dose.js';
import { transfer } from './stand.js';
import type { Closure, Program, ProgramTags, Reasons, Tag } from './types.js';

/** Features named as still open. */
const OPEN_NAMED = 5;

/**
 * What a program closes of a gap, feature by feature, largest first:
 * share = (the feature's part of the gap) × (strength of the tag) × dose(hours) × transfer(fit).
 */
export function closuresOf(
  program: Program,
  tags: ProgramTags,
  gap: Gap,
  near: ReadonlyMap<string, number>,
): Closure[] {
  const strengths = new Map(tags.features.map((tag) => [tag.id, tag]));
  const taught = built(program, tags, near);
  const closures: Closure[] = [];
  for (const { id, kind, label, unofficial, gap: open } of gap.items) {
    const evidence = strengths.get(id);
    if (!evidence || open <= 0) continue;
    const feature = unofficial ? { id, kind, label, unofficial } : { id, kind, label };
    closures.push({ feature, share: (open / gap.total) * evidence.strength * taught, evidence });
  }
  return closures.sort((a, b) => b.share - a.share);
}

/** How much of a tag's strength reaches the learner: dose(hours) × transfer(fit). */
export const built = (program: Program, tags: ProgramTags, near: ReadonlyMap<string, number>): number =>
  dose(program.hours) * transfer(fittest(tags, near).fit, tags.general);

/** The occupation tag that fits the target best, with its fit. */
function fittest(tags: ProgramTags, near: ReadonlyMap<string, number>): { fit: number; tag: Tag | null } {
  let best: { fit: number; tag: Tag | null } = { fit: 0, tag: null };
  for (const tag of tags.occupations) {
    const fit = (near.get(tag.id) ?? 0) * tag.strength;
    if (fit > best.fit) best = { fit, tag };
  }
  return best;
}

/** Why a program is offered: figures and words that a sentence or a table is built from. */
export function explain(
  program: Program,
  tags: ProgramTags,
  gap: Gap,
  near: ReadonlyMap<string, number>,
): { reasons: Reasons; closures: Closure[]; certainty: number } {
  const closures = closuresOf(program, tags, gap, near);
  const closes = closures.reduce((sum, { share }) => sum + share, 0);
  const touched = new Set(closures.map(({ feature }) => feature.id));
  const { fit, tag } = fittest(tags, near);
  const stated = closures.reduce(
    (sum, { share, evidence }) => sum + (evidence.by === 'stated' ? share : 0),
    0,
  );
  const unknown = (['hours', 'cost', 'delivery', 'aid'] as const).filter((name) => program[name] === null);
  return {
    closures,
    certainty: (tag?.by === 'stated' ? 0.5 : fit / 2) + (closes > 0 ? stated / closes / 2 : 0),
    reasons: {
      closes,
      statedFor: tag?.by === 'stated',
      fit,
      fitEvidence: tag?.evidence ?? [],
      open: gap.items
        .filter(({ id, gap: open }) => open > 0 && !touched.has(id))
        .sort((a, b) => b.gap - a.gap)
        .slice(0, OPEN_NAMED)
        .map(({ id, kind, label }) => ({ id, kind, label })),
      unknown,
    },
  };
}
