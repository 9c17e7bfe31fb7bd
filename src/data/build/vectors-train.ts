/** A text as numbered words, with the codes it speaks for (shares sum to at most 1) and how much it counts. */
export interface Example {
  words: readonly number[];
  codes: readonly (readonly [code: number, share: number])[];
  weight: number;
}

export interface Trained {
  /** Word after word, `dims` numbers each. */
  words: Float32Array;
  codes: Float32Array;
}

const RATE = 0.3;
/** Spread of the numbers that training begins with. */
const FIRST = 0.6;
/** What is owed less than this is not worth correcting. */
const SLIGHT = 2e-4;

/**
 * Learns vectors of words and codes together: the sum of a text's words should lie nearest the codes it speaks for
 * (softmax over all codes, AdaGrad with one rate a row). Deterministic: fixed seed, fixed order.
 */
export function trainVectors(
  examples: readonly Example[],
  sizes: { words: number; codes: number; dims: number; epochs: number },
): Trained {
  const { dims, epochs } = sizes;
  let seed = 7;
  const random = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const bell = (): number => (random() + random() + random() - 1.5) * FIRST;
  const words = Float32Array.from({ length: sizes.words * dims }, bell);
  const codes = Float32Array.from({ length: sizes.codes * dims }, bell);
  const wordSquares = new Float64Array(sizes.words).fill(0.1);
  const codeSquares = new Float64Array(sizes.codes).fill(0.1);
  const p = new Float64Array(sizes.codes);
  const sum = new Float64Array(dims);
  const slope = new Float64Array(dims);

  const forward = (of: readonly number[]): void => {
    sum.fill(0);
    for (const word of of) for (let d = 0; d < dims; d++) sum[d]! += words[word * dims + d]!;
    let top = -Infinity;
    for (let c = 0, at = 0; c < p.length; c++) {
      let dot = 0;
      for (let d = 0; d < dims; d++) dot += codes[at++]! * sum[d]!;
      p[c] = dot;
      if (dot > top) top = dot;
    }
    let all = 0;
    for (let c = 0; c < p.length; c++) all += p[c] = p[c]! > top - 12 ? Math.exp(p[c]! - top) : 0;
    for (let c = 0; c < p.length; c++) p[c]! /= all;
  };
  const learn = ({ words: of, codes: wanted, weight }: Example): void => {
    forward(of);
    for (const [code, share] of wanted) p[code]! -= share;
    const rate = RATE * Math.sqrt(weight);
    const length = sum.reduce((square, x) => square + x * x, 0) / dims;
    slope.fill(0);
    for (let c = 0; c < p.length; c++) {
      const owed = p[c]! * weight;
      if (owed < SLIGHT && owed > -SLIGHT) continue;
      const at = c * dims;
      const step = (rate * owed) / Math.sqrt((codeSquares[c]! += owed * owed * length));
      for (let d = 0; d < dims; d++) {
        slope[d]! += owed * codes[at + d]!;
        codes[at + d]! -= step * sum[d]!;
      }
    }
    const steep = slope.reduce((square, x) => square + x * x, 0) / dims;
    for (const word of of) {
      const step = rate / Math.sqrt((wordSquares[word]! += steep));
      for (let d = 0; d < dims; d++) words[word * dims + d]! -= step * slope[d]!;
    }
  };

  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) learn(examples[i]!);
  }
  return { words, codes };
}
