import { QUALIFIER } from './build.js';
import { judge } from './confidence.js';
import { createCorrector } from './correct.js';
import { createLexicon } from './lexicon.js';
import { headOf } from './heads.js';
import { createMeaning } from './meaning.js';
import type { Unit } from './query.js';
import type { Candidate, Found } from './candidate.js';
import { tokenize } from '../text/index.js';
import type { Tables } from './tables.js';
import { WEIGHTS } from './weights.js';

/** One over the share below which evidence is not told from none. */
const FLOOR = 500;
/** Share from which all that was asked is answered. */
const WHOLE = 0.99;
/** Titles looked at for a query, at most; rare words first. */
const MOST_TITLES = 6000;
/** Likely enough by meaning alone to be a candidate; and what is not told from none. */
const LIKELY = 0.02;
const UNLIKELY = 0.002;
/** What meaning counts for where the query is a title, word for word. */
const CALLED = 0.5;

/** From which trust on a word of the query is the word of a title. */
const SAME = 0.96;
/** Least votes told from none. */
const LEAST = 0.01;

/** Finds and ranks the occupations of a query that is read. */
export function createSearcher(tables: Tables) {
  const reader = {
    tables,
    lexicon: createLexicon(tables),
    correct: createCorrector(tables.words),
    known: new Map<string, Unit>(),
    split: (text: string) => tokenize(text, tables.lang).map(({ word }) => word),
  };
  const unitOf = new Int8Array(tables.termCount).fill(-1);
  const trustOf = new Float32Array(tables.termCount);
  /** Term → the second unit it answers, where it is two of them written as one. */
  const alsoOf = new Map<number, number>();
  const seen = new Uint32Array(tables.titleCode.length);
  let round = 0;
  const codes = tables.codes.length;
  const bestTitle = new Int32Array(codes);
  const bestScore = new Float32Array(codes);
  const bestAsked = new Float32Array(codes);
  const bestTold = new Float32Array(codes);
  const exact = new Float32Array(codes);
  const votes = new Float32Array(codes);
  const headed = new Float32Array(codes);
  const cover = new Float32Array(codes);
  const evidence = new Float32Array(codes);
  const unitShare = new Float32Array(codes);
  const inUnit: number[] = [];
  const touched = new Uint32Array(codes);
  const inRound = new Uint32Array(codes);
  const got = new Float32Array(16);
  const meaning = createMeaning(tables);

  const look = (units: Unit[]): Found => {
    round++;
    let count = 0;
    let total = 0;
    let named = 0;
    let called = false;
    const touch = (code: number): void => {
      if (inRound[code] === round) return;
      inRound[code] = round;
      touched[count++] = code;
      bestTitle[code] = -1;
      bestScore[code] = bestAsked[code] = bestTold[code] = votes[code] = headed[code] = 0;
      cover[code] = evidence[code] = exact[code] = 0;
    };
    // A term may answer several units; the first, exact ones keep it.
    alsoOf.clear();
    units.forEach((unit, u) => {
      total += unit.weight;
      if (!unit.aside) named += unit.weight;
      if (unit.joined !== undefined) alsoOf.set(unit.joined, u);
      unit.terms.forEach((term, k) => {
        if (unit.trust[k]! > trustOf[term]!) {
          unitOf[term] = u;
          trustOf[term] = unit.trust[k]!;
        }
      });
    });
    const { terms, titleMain, norm, idf, posts, titleCode, trust } = tables;
    const head = units.findIndex((unit) => unit.head);

    const weigh = (t: number): void => {
      got.fill(0, 0, units.length);
      const from = terms.start[t]!;
      let told = 0;
      let held = 0;
      for (let i = from; i < terms.end[t]!; i++) {
        const term = terms.items[i]!;
        const u = unitOf[term]!;
        if (u < 0) continue;
        const main = i - from < titleMain[t]!;
        const sure = trustOf[term]!;
        // What a qualifier repeats tells nothing more.
        told += idf[term]! * sure * (main ? 1 : got[u]! < sure ? QUALIFIER : 0);
        if (main && sure > SAME) held++;
        const value = sure * (main ? 1 : 0.7);
        if (value > got[u]!) got[u] = value;
        const also = alsoOf.get(term) ?? u;
        if (value > got[also]!) got[also] = value;
      }
      let asked = 0;
      let same = held === titleMain[t]!;
      for (let u = 0; u < units.length; u++) {
        asked += got[u]! * units[u]!.weight;
        same &&= units[u]!.aside || got[u]! > SAME;
      }
      asked /= total;
      told /= norm[t]! || 1;
      const score = asked * (0.5 + 0.5 * told) * (0.7 + 0.3 * trust[t]!);
      const code = titleCode[t]!;
      touch(code);
      if (same) {
        exact[code] = Math.max(exact[code]!, trust[t]!);
        called = true;
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

    const sizes = units.map((unit) =>
      unit.terms.reduce((sum, term) => sum + posts.end[term]! - posts.start[term]!, 0),
    );
    const order = units.map((_, u) => u).sort((a, b) => sizes[a]! - sizes[b]!);
    let left = MOST_TITLES;
    for (const u of order) {
      const unit = units[u]!;
      if (unit.weight === 0) continue;
      const each = Math.max(8, Math.ceil(left / Math.max(1, unit.terms.length)));
      for (const term of unit.terms) {
        const from = posts.start[term]!;
        const to = Math.min(posts.end[term]!, from + Math.max(each, 0));
        for (let i = from; i < to && left > 0; i++) {
          const t = posts.items[i]!;
          if (seen[t] === round) continue;
          seen[t] = round;
          left--;
          weigh(t);
        }
      }
      inUnit.length = 0;
      for (let k = 0; k < unit.terms.length; k++) {
        const term = unit.terms[k]!;
        if (unitOf[term] !== u && alsoOf.get(term) !== u) continue;
        const factor = unit.trust[k]! / Math.sqrt(unit.terms.length);
        for (let i = tables.rows.start[term]!; i < tables.rows.end[term]!; i++) {
          const code = tables.rows.items[i]!;
          touch(code);
          if (unitShare[code] === 0) inUnit.push(code);
          unitShare[code]! += factor * tables.share[i]!;
        }
      }
      const weight = unit.aside ? 0 : unit.weight / (named || 1);
      for (const code of inUnit) {
        const share = unitShare[code]!;
        cover[code]! += weight;
        evidence[code]! += unit.voice * Math.log(1 + share * FLOOR);
        unitShare[code] = 0;
      }
    }
    for (const unit of units) {
      for (const term of unit.terms) {
        unitOf[term] = -1;
        trustOf[term] = 0;
      }
    }

    const likely = meaning(units);
    if (likely) for (let code = 0; code < codes; code++) if (likely[code]! > LIKELY) touch(code);

    // "Project manager" is part of titles in a score of groups: what the strongest does not hold of their votes.
    let all = 0;
    let most = 0;
    for (let i = 0; i < count; i++) {
      const held = bestAsked[touched[i]!]! < WHOLE ? 0 : votes[touched[i]!]!;
      all += held;
      most = Math.max(most, held);
    }
    const crowd = all && 1 - most / all;
    const candidates: Candidate[] = [];
    for (let i = 0; i < count; i++) {
      const code = touched[i]!;
      const features = [
        bestScore[code]!,
        bestTold[code]!,
        bestTitle[code]! < 0 ? 0 : trust[bestTitle[code]!]!,
        Math.log(LEAST + votes[code]!),
        Math.log(LEAST + headed[code]!),
        evidence[code]!,
        cover[code]! > WHOLE ? 1 : 0,
        tables.prior[code]!,
        tables.size[code]!,
        likely ? Math.log(likely[code]! + UNLIKELY) * (called ? CALLED : 1) : 0,
        crowd * (tables.prior[code]! - tables.size[code]!),
        exact[code]!,
      ];
      candidates.push({
        code,
        title: bestTitle[code]!,
        best: bestScore[code]!,
        asked: bestAsked[code]!,
        told: bestTold[code]!,
        own: features[2]!,
        prior: tables.prior[code]!,
        features,
        exact: exact[code]!,
        score: features.reduce((sum, value, k) => sum + value * WEIGHTS[k]!, 0),
        leans: (1 - bestAsked[code]!) * features[9]! * WEIGHTS[9]!,
        confidence: 0,
      });
    }
    candidates.sort((a, b) => b.score - a.score);
    const written = units.reduce((sum, { kind, weight }) => sum + (kind === 'corrected' ? 0 : weight), 0);
    return {
      units,
      candidates,
      crowd,
      sure: judge(units, candidates, crowd),
      written: written / (total || 1),
    };
  };
  return { look, reader };
}
