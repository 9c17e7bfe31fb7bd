import { root, stem, STOP_WORDS, tokenize } from '../../engine/text/index.js';
import type { Lang } from '../../engine/types.js';

/** A text with the codes it speaks for (weights sum to 1) and how much it counts. */
export interface Lesson {
  text: string;
  codes: ReadonlyMap<string, number>;
  weight: number;
}

export interface Teacher {
  /** Probability of each code for a text, by place in `codes`; reused by the next call. */
  ask(text: string): Float32Array;
  codes: readonly string[];
}

const EPOCHS = 3;
const RATE = 0.5;

/**
 * A linear model from the stems and roots of a title to codes (softmax, trained by AdaGrad). It lives only while
 * packs are compiled: it settles which unit group a title of another taxonomy means, and which of those titles the
 * packs cannot do without. Deterministic: fixed order, fixed seed.
 */
export function teach(lessons: readonly Lesson[], lang: Lang, codes: readonly string[]): Teacher {
  const ids = new Map<string, number>();
  const read = (text: string, add: boolean): number[] => {
    const out = new Set<number>();
    for (const { word } of tokenize(text, lang)) {
      if (STOP_WORDS[lang].has(word)) continue;
      for (const key of [stem(word, lang), `~${root(word, lang)}`]) {
        if (add && !ids.has(key)) ids.set(key, ids.size);
        const id = ids.get(key);
        if (id !== undefined) out.add(id);
      }
    }
    return [...out];
  };
  const place = new Map(codes.map((code, i) => [code, i]));
  const examples = lessons
    .map(({ text, codes: of, weight }) => ({
      inputs: read(text, true),
      wanted: [...of].flatMap(([code, share]) =>
        place.has(code) ? [[place.get(code)!, share] as const] : [],
      ),
      weight,
    }))
    .filter(({ inputs, wanted }) => inputs.length && wanted.length);
  const n = codes.length;
  const weights = new Float32Array(ids.size * n);
  const squares = new Float32Array(ids.size * n).fill(0.01);
  const bias = new Float32Array(n);
  const p = new Float32Array(n);
  const forward = (inputs: readonly number[]): void => {
    p.set(bias);
    for (const id of inputs) {
      const from = id * n;
      for (let c = 0; c < n; c++) p[c]! += weights[from + c]!;
    }
    let top = -Infinity;
    for (let c = 0; c < n; c++) if (p[c]! > top) top = p[c]!;
    let sum = 0;
    for (let c = 0; c < n; c++) sum += p[c] = Math.exp(p[c]! - top);
    for (let c = 0; c < n; c++) p[c]! /= sum;
  };
  let seed = 1;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * below);
  };
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random(i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const which of order) {
      const { inputs, wanted, weight } = examples[which]!;
      forward(inputs);
      for (const [c, share] of wanted) p[c]! -= share;
      for (let c = 0; c < n; c++) bias[c]! -= 0.005 * weight * p[c]!;
      const rate = RATE * Math.sqrt(weight);
      for (const id of inputs) {
        const from = id * n;
        for (let c = 0; c < n; c++) {
          const slope = p[c]! * weight;
          if (slope < 1e-4 && slope > -1e-4) continue;
          const square = (squares[from + c]! += slope * slope);
          weights[from + c]! -= (rate * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return {
    codes,
    ask(text) {
      forward(read(text, false));
      return p;
    },
  };
}
