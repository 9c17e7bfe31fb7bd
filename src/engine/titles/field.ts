// Loops count: an iterator makes an object a step until it is compiled, and the first searches then wait for collection.

/** Share from which all that was asked is answered. */
export const WHOLE = 0.99;

/**
 * "Project manager" is part of titles in a score of groups: what the strongest of some codes does not hold of the votes
 * of all that hold what was asked, 0–1; `wide`: or as much of it as any does.
 */
export function crowding(
  codes: Uint32Array,
  votes: Float32Array,
  asked: Float32Array,
): { crowd: number; wide: number } {
  const count = codes.length;
  let held = 0;
  for (let i = 0; i < count; i++) held = Math.max(held, asked[codes[i]!]!);
  let all = 0;
  let most = 0;
  for (let i = 0; i < count; i++) {
    const vote = asked[codes[i]!]! < WHOLE * held ? 0 : votes[codes[i]!]!;
    all += vote;
    most = Math.max(most, vote);
  }
  const wide = all && 1 - most / all;
  return { crowd: held < WHOLE ? 0 : wide, wide };
}

/** Share below which it is not told from none. */
const UNHEARD = 0.001;

/**
 * Whoever types the beginning of a word most likely begins a title: turns how common each code's titles are that begin so
 * into the log of its share of all, as far as `more` letters are to be expected, 0–1.
 */
export function expect(codes: Uint32Array, begun: Float32Array, more: number): void {
  const count = codes.length;
  let all = 0;
  for (let i = 0; i < count; i++) all += begun[codes[i]!]!;
  for (let i = 0; i < count; i++)
    begun[codes[i]!] = more * Math.log(UNHEARD + begun[codes[i]!]! / (all || 1));
}

/** The best of some codes, at most `most`, best first; of equals the one that comes first. */
export function choose(codes: Uint32Array, score: Float64Array, most: number): number[] {
  const best: number[] = [];
  const count = codes.length;
  for (let i = 0; i < count; i++) {
    const code = codes[i]!;
    let at = best.length;
    while (at > 0 && score[best[at - 1]!]! < score[code]!) at--;
    if (at < most) best.splice(at, 0, code);
    if (best.length > most) best.pop();
  }
  return best;
}
