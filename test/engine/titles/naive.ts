/** Slow and obvious: the distance with adjacent swaps (optimal string alignment), by the textbook recursion over a full table. */
export function naiveDistance(from: string, to: string): number {
  const d = Array.from({ length: from.length + 1 }, (_, i) => [i, ...Array<number>(to.length).fill(0)]);
  for (let j = 0; j <= to.length; j++) d[0]![j] = j;
  for (let i = 1; i <= from.length; i++) {
    for (let j = 1; j <= to.length; j++) {
      const steps = [
        d[i - 1]![j]! + 1,
        d[i]![j - 1]! + 1,
        d[i - 1]![j - 1]! + Number(from[i - 1] !== to[j - 1]),
      ];
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        steps.push(d[i - 2]![j - 2]! + 1);
      d[i]![j] = Math.min(...steps);
    }
  }
  return d[from.length]![to.length]!;
}

/** The least distance to any beginning of `to`. */
export const naivePrefixDistance = (from: string, to: string): number =>
  Math.min(...Array.from({ length: to.length + 1 }, (_, n) => naiveDistance(from, to.slice(0, n))));
