import type { OpenPack, Packs } from '../../engine/packs.js';
import { PackError } from '../../engine/errors.js';
import type { Lang } from '../../engine/types.js';

/** Sorts opened packs into what the engine takes. @throws PackError without `occupations` */
export function assemble(opened: readonly OpenPack[]): Packs {
  const of = (kind: string): OpenPack[] => opened.filter((pack) => pack.id.split('.')[0] === kind);
  const byLang = (kind: string): Partial<Record<Lang, OpenPack>> =>
    Object.fromEntries(of(kind).map((pack) => [pack.id.split('.')[1], pack]));
  const [occupations] = of('occupations');
  if (!occupations) throw new PackError('the pack "occupations" is missing. Compile it: npm run packs.');
  return {
    occupations,
    titles: byLang('titles'),
    labels: byLang('labels'),
    lmi: of('lmi'),
    profiles: of('profiles')[0],
    topics: byLang('topics'),
  };
}
