/** What one labeller, or the tagger, says that each program teaches: program id → feature ids, strongest first. */
export type Pass = ReadonlyMap<string, readonly string[]>;

/**
 * Reads columns id and features (`;`; `-` for none), under a heading or not.
 *
 * @throws Error naming the line with a feature that is not `known`, or a program given twice
 */
export function readPass(text: string, file: string, known: ReadonlySet<string>): Pass {
  const pass = new Map<string, readonly string[]>();
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [i, line] of lines.entries()) {
    const [id = '', features = ''] = line.split('\t').map((cell) => cell.trim());
    if (!id || (i === 0 && id === 'id')) continue;
    const ids = features === '-' ? [] : features.split(';').map((feature) => feature.trim());
    const wrong = ids.find((feature) => !known.has(feature));
    if (wrong !== undefined) throw new Error(`${file}, line ${i + 1}: "${wrong}" is not a rated feature`);
    if (pass.has(id)) throw new Error(`${file}, line ${i + 1}: ${id} stands twice`);
    pass.set(id, ids);
  }
  return pass;
}

/** Decisions "this program teaches this feature", counted over programs. */
export interface Tally {
  said: number;
  wanted: number;
  right: number;
}

export const tally = (): Tally => ({ said: 0, wanted: 0, right: 0 });

/** Adds one program. */
export function score(into: Tally, said: readonly string[], wanted: readonly string[]): void {
  into.said += said.length;
  into.wanted += wanted.length;
  into.right += said.filter((id) => wanted.includes(id)).length;
}

const round = (x: number): number => Math.round(x * 1000) / 1000;
const share = (part: number, whole: number): number => (whole ? round(part / whole) : 0);

export interface Shares {
  precision: number;
  recall: number;
  f1: number;
}

/** Over all decisions together (micro), 0–1. */
export const shares = ({ said, wanted, right }: Tally): Shares => ({
  precision: share(right, said),
  recall: share(right, wanted),
  f1: share(2 * right, said + wanted),
});

/** All that either says, or only what both say; one order is as good as another. */
export const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
export const both = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter((id) => b.includes(id));

export interface Agreement {
  /** Micro-F1 of one against the other: the same either way round. */
  f1: number;
  /** Mean over programs; two empty lists are the same. */
  jaccard: number;
  /** Cohen's, over every decision of a program and a feature; −1 to 1, 0 as by chance. */
  kappa: number;
}

/** How far two labellers of the same programs agree; `features` is how many features there are to choose from. */
export function agreement(a: Pass, b: Pass, features: number): Agreement {
  const sum = tally();
  let jaccard = 0;
  for (const [id, mine] of a) {
    const theirs = b.get(id) ?? [];
    const all = union(mine, theirs).length;
    score(sum, mine, theirs);
    jaccard += all ? both(mine, theirs).length / all : 1;
  }
  const n = a.size * features;
  const observed = (n - sum.said - sum.wanted + 2 * sum.right) / n;
  const chance = (sum.said / n) * (sum.wanted / n) + (1 - sum.said / n) * (1 - sum.wanted / n);
  return {
    f1: shares(sum).f1,
    jaccard: share(jaccard, a.size),
    kappa: chance === 1 ? 1 : round((observed - chance) / (1 - chance)),
  };
}
