import { QUALIFIER } from './build.js';
import { choose, crowding, expect, WHOLE } from './field.js';
import { factsOf, following, judge, LEAST, unfinishedness } from './confidence.js';
import { headOf } from './heads.js';
import { createMeaning, LIKELY, UNLIKELY } from './meaning.js';
import { MOST_WORDS } from './query.js';
import type { Candidate, Found } from './candidate.js';
import { endOf, mainEndOf, type Tables } from './tables.js';
import { BEHIND, createTypical } from './typical.js';
import { rarestFirst, weightsOf, type Reading, type Unit } from './unit.js';
import * as weight from './weights.js';

/** One over the share below which evidence is not told from none. */
const FLOOR = 500;
/** Titles looked at for a query, at most; rare words first. */
const MOST_TITLES = 6000;
/** What meaning counts for where the query is a title, word for word. */
const CALLED = 0.5;
/** From which trust on a word of the query is the word of a title. */
const SAME = 0.96;

/** Finds and ranks the occupations of a query that is read. */
export function createSearcher(tables: Tables) {
  const { idf, posts, prior, rows, size, terms, titleCode, trust } = tables;
  const meaning = createMeaning(tables);
  const usual = size.reduce((sum, each) => sum + each, 0) / (size.length || 1);
  // Of what is asked, all is kept in arrays made once: what every search makes anew, it soon waits to have collected.
  const got = new Float32Array(MOST_WORDS);
  /** Term → the unit it answers, how far, and the second unit where it is two of them written as one. */
  const unitOf = new Int8Array(tables.termCount).fill(-1);
  const trustOf = new Float32Array(tables.termCount);
  const alsoOf = new Int8Array(tables.termCount).fill(-1);
  const typical = createTypical(tables, unitOf, trustOf);
  const seen = new Uint8Array(titleCode.length);
  const codes = tables.codes.length;
  const bestTitle = new Int32Array(codes);
  const bestScore = new Float32Array(codes);
  const bestAsked = new Float32Array(codes);
  const bestTold = new Float32Array(codes);
  /** Trust in the title that the query is, word for word; and in one that is it but for its field ("Clerk - financial sector"). */
  const exact = new Float32Array(codes);
  const within = new Float32Array(codes);
  const votes = new Float32Array(codes);
  const headed = new Float32Array(codes);
  const cover = new Float32Array(codes);
  const evidence = new Float32Array(codes);
  const unitShare = new Float32Array(codes);
  /** How common titles are that begin with what was typed; then the log of the share each code has of them. */
  const begun = new Float32Array(codes);
  const score = new Float64Array(codes);
  const inRound = new Uint32Array(codes);
  const touched = new Uint32Array(codes);
  const inUnit = new Uint32Array(codes);
  let query: readonly Unit[] = [];
  let [round, count, total] = [0, 0, 0];
  let [head, called, unfinished] = [-1, 1, 0];

  /** Trust in a title, 0–1; none in none. */
  const ownOf = (title: number): number => (title < 0 ? 0 : trust[title]! / 100);

  const touch = (code: number): void => {
    if (inRound[code] === round) return;
    inRound[code] = round;
    touched[count++] = code;
    bestTitle[code] = -1;
    bestScore[code] = bestAsked[code] = bestTold[code] = votes[code] = headed[code] = 0;
    cover[code] = evidence[code] = exact[code] = within[code] = begun[code] = 0;
  };

  /** Notes what a title says of its code. */
  const weigh = (t: number): void => {
    for (let u = 0; u < query.length; u++) got[u] = 0;
    const { items, start } = terms;
    const from = start[t]!;
    const to = endOf(items, from);
    const qualified = mainEndOf(items, from);
    let told = 0;
    let all = 0;
    let held = from;
    for (let i = from; i < to; i++) {
      const term = items[i]!;
      const u = unitOf[term]!;
      all += i < qualified ? idf[term]! : idf[term]! * QUALIFIER;
      if (u < 0) continue;
      let sure = trustOf[term]!;
      // What a qualifier repeats tells nothing more.
      told += idf[term]! * sure * (i < qualified ? 1 : got[u]! < sure ? QUALIFIER : 0);
      if (i >= qualified) sure *= BEHIND;
      else if (sure > SAME) held++;
      if (sure > got[u]!) got[u] = sure;
      const also = alsoOf[term]!;
      if (also >= 0 && sure > got[also]!) got[also] = sure;
    }
    let asked = 0;
    let same = held === qualified;
    for (let u = 0; u < query.length; u++) {
      asked += got[u]! * query[u]!.weight;
      same &&= query[u]!.aside || got[u]! > SAME;
    }
    asked /= total;
    told /= all || 1;
    const own = ownOf(t);
    const score = asked * (0.5 + 0.5 * told) * (0.7 + 0.3 * own);
    const code = titleCode[t]!;
    touch(code);
    if (same) {
      const how = to > qualified ? within : exact;
      how[code] = Math.max(how[code]!, own);
      called = CALLED;
    }
    const square = score * score;
    const vote = square * square;
    votes[code]! += vote;
    if (head >= 0 && unitOf[headOf(tables, t)] === head) headed[code]! += vote;
    if (score > bestScore[code]!) {
      bestScore[code] = score;
      bestTitle[code] = t;
      bestAsked[code] = asked;
      bestTold[code] = told;
    }
  };

  /** Weighs titles that hold terms of a unit, at most `left`, and returns how many more may be. */
  const gather = (unit: Unit, left: number): number => {
    const each = Math.max(8, Math.ceil(left / unit.terms.length));
    for (const term of unit.terms) {
      const from = posts.start[term]!;
      const to = Math.min(posts.end[term]!, from + each);
      for (let i = from; i < to && left > 0; i++) {
        const t = posts.items[i]!;
        if (seen[t]) continue;
        seen[t] = 1;
        left--;
        weigh(t);
      }
    }
    return left;
  };

  /** Adds what a unit is evidence of; `part` is its share of the query. */
  const witness = ({ terms, trust, voice }: Unit, u: number, part: number): void => {
    let found = 0;
    for (let k = 0; k < terms.length; k++) {
      const term = terms[k]!;
      if (unitOf[term] !== u && alsoOf[term] !== u) continue;
      const factor = trust[k]! / Math.sqrt(terms.length);
      for (let i = rows.start[term]!; i < rows.end[term]!; i++) {
        const code = rows.items[i]!;
        touch(code);
        if (unitShare[code] === 0) inUnit[found++] = code;
        unitShare[code]! += factor * rows.share[i]!;
        begun[code]! += rows.begun[i]!;
      }
    }
    for (let i = 0; i < found; i++) {
      const code = inUnit[i]!;
      cover[code]! += part;
      evidence[code]! += voice * Math.log(1 + unitShare[code]! * FLOOR);
      unitShare[code] = 0;
    }
  };

  /** Scores a code, of which all is noted, and returns e to its score. */
  const rate = (code: number, crowd: number, wide: number, likely: number): number => {
    const title = bestTitle[code]!;
    score[code] =
      weight.BEST * bestScore[code]! +
      weight.TOLD * bestTold[code]! +
      weight.OWN * ownOf(title) +
      weight.VOTES * Math.log(LEAST + votes[code]!) +
      weight.HEADED * Math.log(LEAST + headed[code]!) +
      weight.EVIDENCE * evidence[code]! +
      weight.KNOWN * (cover[code]! > WHOLE ? 1 : 0) +
      weight.COMMON * prior[code]! +
      weight.MANY * size[code]! +
      weight.MEANT * likely * called +
      weight.CROWDED * (wide * (prior[code]! - size[code]!)) +
      weight.BEGUN * begun[code]! +
      weight.EXACT * Math.max(exact[code]!, within[code]! * (1 - crowd)) * (1 - unfinished);
    return Math.exp(score[code]!);
  };

  const candidate = (code: number, meant: number): Candidate => ({
    code,
    title: exact[code] ? bestTitle[code]! : typical(query, code, bestTitle[code]!),
    best: bestScore[code]!,
    asked: bestAsked[code]!,
    told: bestTold[code]!,
    own: ownOf(bestTitle[code]!),
    prior: prior[code]!,
    size: size[code]! - usual,
    votes: votes[code]!,
    headed: headed[code]!,
    meant,
    score: score[code]!,
    exact: Math.max(exact[code]!, within[code]!),
    confidence: 0,
  });

  return (reading: Reading, limit = Infinity): Found => {
    const units = (query = reading.units);
    round++;
    seen.fill(0);
    const weights = weightsOf(units);
    [called, count, total] = [1, 0, weights.all];
    head = units.findIndex((unit) => unit.head);
    // A term may answer several units; the first, exact ones keep it.
    units.forEach(({ joined, terms, trust }, u) => {
      if (joined >= 0) alsoOf[joined] = u;
      terms.forEach((term, k) => {
        if (trust[k]! > trustOf[term]!) {
          unitOf[term] = u;
          trustOf[term] = trust[k]!;
        }
      });
    });
    let left = MOST_TITLES;
    for (const [u, unit] of rarestFirst(units, tables)) {
      if (unit.weight === 0) continue;
      left = gather(unit, left);
      witness(unit, u, unit.aside ? 0 : unit.weight / (weights.named || 1));
    }
    const likely = meaning(units);
    if (likely) for (let code = 0; code < codes; code++) if (likely[code]! > LIKELY) touch(code);
    const found = touched.subarray(0, count);
    const { crowd, wide } = crowding(found, votes, bestAsked);
    const more = following(units);
    unfinished = unfinishedness(more);
    expect(found, begun, more);
    const meant = (code: number): number => Math.log((likely?.[code] ?? 0) + UNLIKELY);
    let sum = 0;
    for (let i = 0; i < count; i++) sum += rate(found[i]!, crowd, wide, likely ? meant(found[i]!) : 0);
    const candidates = choose(found, score, limit).map((code) => candidate(code, meant(code)));
    for (const { terms } of units)
      for (const term of terms) {
        unitOf[term] = alsoOf[term] = -1;
        trustOf[term] = 0;
      }
    const field = { count, crowd, sum };
    const facts = candidates[0] && factsOf(reading, candidates[0], field);
    return {
      units,
      candidates,
      crowd,
      sure: facts ? judge(facts, candidates, field) : 0,
      facts,
      written: weights.written / (total || 1),
    };
  };
}
