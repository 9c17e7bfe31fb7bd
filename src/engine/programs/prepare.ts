import { perPack } from '../pack-text.js';
import type { ProgramsDeps } from './deps.js';
import { currencyOf } from './currency.js';
import { dose } from './dose.js';
import { regionsStated, type Where } from './place.js';
import type { Catalogue, Program, ProgramTags, Tag } from './types.js';

/** Tags as numbers, program after program: those of the i-th are [start[i], start[i + 1]). */
export interface Rows {
  start: readonly number[];
  /** Places in `Prepared.ids`. */
  ids: readonly number[];
  strengths: readonly number[];
}

/** A catalogue made ready for ranking; `general` runs parallel to the programs. */
export interface Prepared {
  programs: readonly Program[];
  /** Features each builds, strengths already scaled by its length. */
  features: Rows;
  occupations: Rows;
  /** Whether each is about no particular occupation. */
  general: readonly boolean[];
  /** Every feature and occupation some program is tagged with. */
  ids: readonly string[];
  byId: ReadonlyMap<string, number>;
  /** The currency most of them are priced in. */
  currency: string;
  /** Codes of the regions a program's place names. */
  where: Where;
  /** Codes of the regions that places may name. */
  provinces: ReadonlySet<string>;
}

/** Occupations → catalogue → what was made of it: a finer profile has occupations of its own, and must not push out the others'. */
const caches = perPack(() => new WeakMap<Catalogue, { key: readonly unknown[]; prepared: Prepared }>());

/**
 * Tags a catalogue, once for a set of packs. A generator, so that a page can spread the work: each step tags `chunk`
 * programs and yields the share done; the value returned is kept for the next call.
 */
export function* preparing(
  catalogue: Catalogue,
  { packs: { occupations: profiles, labels, topics }, regions }: ProgramsDeps,
  tag: (program: Program) => ProgramTags,
  chunk = 10,
): Generator<number, Prepared> {
  const { programs } = catalogue;
  const cache = caches(profiles);
  const key = [labels.en, labels.fr, topics?.en, topics?.fr, programs, programs.length];
  const kept = cache.get(catalogue);
  if (kept && key.every((part, i) => part === kept.key[i])) return kept.prepared;
  const numbers = new Map<string, number>();
  const number = (id: string): number => {
    if (!numbers.has(id)) numbers.set(id, numbers.size);
    return numbers.get(id)!;
  };
  const table = () => ({ start: [0], ids: [] as number[], strengths: [] as number[] });
  const [features, occupations, general] = [table(), table(), [] as boolean[]];
  const add = (to: typeof features, tags: readonly Tag[], scale: number): void => {
    for (const { id, strength } of tags) {
      to.ids.push(number(id));
      to.strengths.push(strength * scale);
    }
    to.start.push(to.ids.length);
  };
  for (const program of programs) {
    const tags = tag(program);
    add(features, tags.features, dose(program.hours));
    add(occupations, tags.occupations, 1);
    if (general.push(tags.general) % chunk === 0) yield general.length / programs.length;
  }
  const prepared: Prepared = {
    programs,
    features,
    occupations,
    general,
    ids: [...numbers.keys()],
    currency: currencyOf(programs),
    where: regionsStated(regions()),
    provinces: new Set(regions().values()),
    byId: new Map(programs.map(({ id }, i) => [id, i] as const).reverse()),
  };
  cache.set(catalogue, { key, prepared });
  return prepared;
}
