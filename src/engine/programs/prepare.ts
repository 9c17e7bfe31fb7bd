import type { ProgramsDeps } from './deps.js';
import { dose } from './dose.js';
import type { Catalogue, Program, ProgramTags } from './types.js';

/** Rows of tags, program after program: row i is [start[i], start[i + 1]). */
interface Rows {
  start: Uint32Array;
  id: Uint16Array;
  strength: Float32Array;
}

/** A catalogue made ready for ranking: its tags as typed arrays, strengths already scaled by each program's length. */
export interface Prepared {
  programs: readonly Program[];
  features: Rows;
  featureIds: readonly string[];
  occupations: Rows;
  codes: readonly string[];
  /** 1 where the program is about no particular occupation. */
  general: Uint8Array;
  byId: ReadonlyMap<string, number>;
}

const cache = new WeakMap<Catalogue, { key: readonly unknown[]; prepared: Prepared }>();

function rowsBuilder(count: number): {
  add(tags: ProgramTags['features'], scale: number): void;
  rows(): Rows;
  ids: string[];
} {
  const start = new Uint32Array(count + 1);
  const id: number[] = [];
  const strength: number[] = [];
  const index = new Map<string, number>();
  let row = 0;
  return {
    ids: [],
    add(tags, scale) {
      for (const tag of tags) {
        let i = index.get(tag.id);
        if (i === undefined) {
          index.set(tag.id, (i = index.size));
          this.ids.push(tag.id);
        }
        id.push(i);
        strength.push(tag.strength * scale);
      }
      start[++row] = id.length;
    },
    rows: () => ({ start, id: Uint16Array.from(id), strength: Float32Array.from(strength) }),
  };
}

/**
 * Tags a catalogue, once for a set of packs. A generator, so that a page can spread the work: each step tags `chunk`
 * programs and yields the share done; the value returned is kept for the next call.
 */
export function* preparing(
  catalogue: Catalogue,
  deps: ProgramsDeps,
  tag: (program: Program) => ProgramTags,
  chunk = 50,
): Generator<number, Prepared> {
  const { occupations: profiles, labels, topics } = deps.packs;
  const key = [
    profiles,
    labels.en,
    labels.fr,
    topics?.en,
    topics?.fr,
    catalogue.programs,
    catalogue.programs.length,
  ];
  const kept = cache.get(catalogue);
  if (kept && key.every((part, i) => part === kept.key[i])) return kept.prepared;
  const { programs } = catalogue;
  const features = rowsBuilder(programs.length);
  const occupations = rowsBuilder(programs.length);
  const general = new Uint8Array(programs.length);
  for (const [i, program] of programs.entries()) {
    const tags = tag(program);
    features.add(tags.features, dose(program.hours));
    occupations.add(tags.occupations, 1);
    general[i] = tags.general ? 1 : 0;
    if ((i + 1) % chunk === 0) yield (i + 1) / programs.length;
  }
  const prepared: Prepared = {
    programs,
    features: features.rows(),
    featureIds: features.ids,
    occupations: occupations.rows(),
    codes: occupations.ids,
    general,
    byId: new Map(programs.map(({ id }, i) => [id, i] as const).reverse()),
  };
  cache.set(catalogue, { key, prepared });
  return prepared;
}
