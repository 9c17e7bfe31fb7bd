import type { SectionArray } from '../../engine/packs.js';
import { root } from '../../engine/text/index.js';
import type { Lang } from '../../engine/types.js';
import type { Lesson } from './vectors-lessons.js';
import { trainVectors } from './vectors-train.js';

/** What roots and codes mean, as numbers to be compared. */
export interface WordVectors {
  dims: number;
  /** Root → its vector. */
  roots: ReadonlyMap<string, Float32Array>;
  /** Code after code, in the order of the classification. */
  codes: Float32Array;
}

const EPOCHS = 3;
/** Less evidence of a root than this is no lesson. */
const LEAST = 1;
/** Largest number of a code's vector, and of a word's. */
const CODE_STEPS = 31;
const WORD_STEPS = 7;
/** Gap between families that only leads on to the next gap. */
const FAR = 255;

/** Learns vectors of `dims` numbers, and keeps the `most` roots that would be missed most. */
export function learnVectors(
  lessons: readonly Lesson[],
  codes: readonly string[],
  dims: number,
  most: number,
): WordVectors {
  const counts = new Map<string, number>();
  for (const { roots, weight } of lessons)
    for (const each of roots) counts.set(each, (counts.get(each) ?? 0) + weight);
  const known = [...counts].filter(([, count]) => count >= LEAST);
  const number = new Map(known.map(([each], i) => [each, i]));
  const place = new Map(codes.map((code, i) => [code, i]));
  const examples = lessons.flatMap(({ roots, codes: of, weight }) => {
    const words = roots.flatMap((each) => number.get(each) ?? []);
    const wanted = [...of].flatMap(([code, share]) =>
      place.has(code) ? [[place.get(code)!, share] as const] : [],
    );
    return words.length && wanted.length ? [{ words, codes: wanted, weight }] : [];
  });
  const sizes = { words: known.length, codes: codes.length, dims, epochs: EPOCHS };
  const trained = trainVectors(examples, sizes);
  const vector = (i: number): Float32Array => trained.words.subarray(i * dims, (i + 1) * dims);
  const missed = ([, count]: readonly [string, number], i: number): number =>
    Math.sqrt(count * vector(i).reduce((sum, x) => sum + x * x, 0));
  const kept = known
    .map((each, i) => ({ each: each[0], i, worth: missed(each, i) }))
    .sort((a, b) => b.worth - a.worth || (a.each < b.each ? -1 : 1))
    .slice(0, most);
  return { dims, codes: trained.codes, roots: new Map(kept.map(({ each, i }) => [each, vector(i)])) };
}

/** Sections of a pack: families with vectors by distance from the one before, four bits a number, one scale a word. */
export function vectorSections(
  { dims, roots, codes }: WordVectors,
  lang: Lang,
  words: readonly string[],
  familyOf: (word: number) => number,
): { meta: { dims: number; unit: number }; sections: Record<string, SectionArray> } {
  // Each dimension is stretched until codes fill their range in it; words give back what codes gain.
  const stretch = Array.from({ length: dims }, (_, d) => {
    let top = 1e-9;
    for (let at = d; at < codes.length; at += dims) top = Math.max(top, Math.abs(codes[at]!));
    return CODE_STEPS / top;
  });
  const families = new Map<number, Float32Array>();
  words.forEach((word, i) => {
    const vector = roots.get(root(word, lang));
    const family = familyOf(i);
    if (vector && !families.has(family))
      families.set(
        family,
        vector.map((x, d) => x / stretch[d]!),
      );
  });
  const rows = [...families].sort(([a], [b]) => a - b);
  const size = (vector: Float32Array): number => vector.reduce((top, x) => Math.max(top, Math.abs(x)), 0);
  const unit = rows.reduce((top, [, vector]) => Math.max(top, size(vector)), 1e-9) / WORD_STEPS / 255;
  const gaps: number[] = [];
  const scales: number[] = [];
  const halves: number[] = [];
  let before = -1;
  for (const [family, vector] of rows) {
    for (; family - before >= FAR; before += FAR) gaps.push(FAR);
    gaps.push(family - before);
    before = family;
    const scale = Math.max(1, Math.round(size(vector) / WORD_STEPS / unit));
    scales.push(scale);
    for (const x of vector)
      halves.push(8 + Math.max(-WORD_STEPS, Math.min(WORD_STEPS, Math.round(x / (scale * unit)))));
  }
  return {
    meta: { dims, unit },
    sections: {
      vectorGap: Uint8Array.from(gaps),
      vectorScale: Uint8Array.from(scales),
      vectorWords: Uint8Array.from(
        { length: Math.ceil(halves.length / 2) },
        (_, i) => halves[2 * i]! | ((halves[2 * i + 1] ?? 0) << 4),
      ),
      vectorCodes: Int8Array.from(codes, (x, i) => Math.round(x * stretch[i % dims]!)),
    },
  };
}
