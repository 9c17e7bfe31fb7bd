import type { TitleQuery } from './title-queries.js';

/** One query's answer: codes in order, and the confidence of the first. */
export interface Answer {
  codes: string[];
  confidence: number;
  matched: string;
  milliseconds: number;
}

/** Under this an answer is no confident one: the widget offers it as a choice, not as a find. */
export const CONFIDENT = 0.5;
const BINS = 10;

export interface Scores {
  top1: number;
  top5: number;
  success10: number;
  mrr: number;
  ece: number;
  p50: number;
  p95: number;
  n: number;
}

/** Place of the first right code, from 0; −1 when none is right. A query for no occupation is right when nothing confident is said. */
export function place(query: TitleQuery, answer: Answer): number {
  if (query.codes.size === 0) return answer.codes.length === 0 || answer.confidence < CONFIDENT ? 0 : -1;
  return answer.codes.findIndex((code) => query.codes.has(code));
}

const round = (value: number, digits = 4): number => Number(value.toFixed(digits));

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length ? sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]! : 0;
}

/** The confidence of an answer, and whether it is right. */
export interface Claim {
  confidence: number;
  right: boolean;
}

const binOf = (confidence: number): number => Math.min(BINS - 1, Math.floor(confidence * BINS));

/** Expected calibration error over ten bins of confidence. */
export function calibrationError(claims: readonly Claim[]): number {
  const bins = Array.from({ length: BINS }, () => 0);
  for (const { confidence, right } of claims) bins[binOf(confidence)]! += confidence - Number(right);
  return claims.length ? bins.reduce((sum, off) => sum + Math.abs(off), 0) / claims.length : 0;
}

/**
 * The calibration error to expect of these confidences if each were exactly right: so few queries a bin seldom come out
 * at their mean. The mean distance of a binomial from its mean, by the normal approximation.
 */
export function chanceError(claims: readonly Pick<Claim, 'confidence'>[]): number {
  const spread = Array.from({ length: BINS }, () => 0);
  for (const { confidence: p } of claims) spread[binOf(p)]! += p * (1 - p);
  return claims.length ? spread.reduce((sum, v) => sum + Math.sqrt((2 / Math.PI) * v), 0) / claims.length : 0;
}

/** What answers claim; silence claims nothing. */
export const claimsOf = (queries: readonly TitleQuery[], answers: readonly Answer[]): Claim[] =>
  answers.flatMap(({ codes, confidence }, i) =>
    codes.length ? [{ confidence, right: queries[i]!.codes.has(codes[0]!) }] : [],
  );

export function scoreAnswers(queries: readonly TitleQuery[], answers: readonly Answer[]): Scores {
  const places = queries.map((query, i) => place(query, answers[i]!));
  const within = (k: number): number =>
    round(places.filter((at) => at >= 0 && at < k).length / (places.length || 1));
  const times = answers.map(({ milliseconds }) => milliseconds);
  return {
    top1: within(1),
    top5: within(5),
    success10: within(10),
    mrr: round(places.reduce((sum, at) => sum + (at < 0 ? 0 : 1 / (at + 1)), 0) / (places.length || 1)),
    ece: round(calibrationError(claimsOf(queries, answers))),
    p50: round(percentile(times, 0.5), 3),
    p95: round(percentile(times, 0.95), 3),
    n: queries.length,
  };
}
