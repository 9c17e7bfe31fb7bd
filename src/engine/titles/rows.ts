/**
 * Rows of a sparse table, filled one after another in any order: the items of row i are `items[start[i]] … items[end[i] - 1]`.
 * The list of items grows: arrays for all there might be, most of them never filled, would be half of what opening costs.
 */
export interface Rows {
  start: Uint32Array;
  end: Uint32Array;
  /** Replaced as it grows: read it anew where rows may have been added. */
  items: Uint32Array;
}

/** Items there is room for at first. */
const FIRST = 4096;

export const emptyRows = (count: number): Rows => ({
  start: new Uint32Array(count),
  end: new Uint32Array(count),
  items: new Uint32Array(FIRST),
});

/** The array, or a longer copy of it where `length` do not fit. */
export function withRoom<T extends Uint32Array | Float32Array>(array: T, length: number): T {
  if (length <= array.length) return array;
  const longer = new (array.constructor as new (length: number) => T)(Math.max(length, 2 * array.length));
  longer.set(array);
  return longer;
}
