import type { OpenPack } from '../packs.js';
import type { Tables } from './tables.js';
import type { Unit } from './unit.js';

/** Vectors learned when packs are compiled: a word speaks for an occupation as far as theirs point the same way. */
export interface Vectors {
  dims: number;
  /** What one of their steps counts. */
  unit: number;
  /** Family → its row, −1 where it has none. */
  row: Int16Array;
  /** Rows of `dims` numbers in four bits each, and the scale of each row. */
  words: ArrayLike<number>;
  scale: ArrayLike<number>;
  codes: ArrayLike<number>;
}

/** Likely enough by meaning alone to be a candidate; and what is not told from none. */
export const LIKELY = 0.02;
export const UNLIKELY = 0.002;

/** Gap between families that only leads on to the next gap. */
const FAR = 255;

/** Reads vectors of families (4 bits a number, one scale a row) and of codes; packs without them are read as before. */
export function readVectors({ sections, meta }: OpenPack, families: number): Vectors | undefined {
  const { vectorGap, vectorWords, vectorScale, vectorCodes } = sections;
  if (!vectorGap || !vectorWords || !vectorScale || !vectorCodes) return undefined;
  const dims = meta.dims as number;
  const row = new Int16Array(families).fill(-1);
  let family = -1;
  let rows = 0;
  // Iterating a typed array costs tenths of a millisecond before the compiler has warmed up.
  // eslint-disable-next-line @typescript-eslint/prefer-for-of
  for (let i = 0; i < vectorGap.length; i++) {
    const gap = vectorGap[i]!;
    family += gap;
    if (gap !== FAR) row[family] = rows++;
  }
  return { dims, unit: meta.unit as number, row, words: vectorWords, scale: vectorScale, codes: vectorCodes };
}

/** One number of a word's vector. */
export const numberAt = ({ dims, words, scale }: Vectors, row: number, d: number): number => {
  const at = row * dims + d;
  return (((words[at >> 1]! >> (4 * (at & 1))) & 15) - 8) * scale[row]!;
};

/** How likely each code is by the meaning of the words alone, 0–1; undefined where none of them has a vector. */
export type Meaning = (units: readonly Unit[]) => Float32Array | undefined;

/** The array that it answers with is reused by the next call. */
export function createMeaning({ vectors, termFamily, codes }: Tables): Meaning {
  if (!vectors) return () => undefined;
  const { dims, row, unit, codes: of } = vectors;
  const sum = new Float32Array(dims);
  const likely = new Float32Array(codes.length);
  return (units) => {
    let known = false;
    sum.fill(0);
    for (const { terms, trust, kind, voice } of units) {
      // A finished word means itself; an unfinished one a little of all it may become.
      const count = kind === 'prefix' ? terms.length : Math.min(1, terms.length);
      for (let k = 0; k < count; k++) {
        const at = row[termFamily[terms[k]!]!]!;
        if (at < 0) continue;
        known = true;
        const share = (voice * (kind === 'exact' || kind === 'kin' ? 1 : trust[k]!)) / count;
        for (let d = 0; d < dims; d++) sum[d]! += share * numberAt(vectors, at, d);
      }
    }
    if (!known) return undefined;
    let top = -Infinity;
    for (let c = 0; c < likely.length; c++) {
      let dot = 0;
      for (let d = 0; d < dims; d++) dot += of[c * dims + d]! * sum[d]!;
      likely[c] = dot *= unit;
      if (dot > top) top = dot;
    }
    let all = 0;
    for (let c = 0; c < likely.length; c++) all += likely[c] = Math.exp(likely[c]! - top);
    for (let c = 0; c < likely.length; c++) likely[c]! /= all;
    return likely;
  };
}
