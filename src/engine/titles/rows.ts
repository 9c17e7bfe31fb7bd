/** Whole numbers, no wider than they need be: memory is slow to touch for the first time. */
export type Numbers = Uint16Array | Uint32Array;

/** Room for `length` numbers up to `most`. */
export const numbers = (most: number, length: number): Numbers =>
  most > 0xffff ? new Uint32Array(length) : new Uint16Array(length);

/**
 * Rows of a sparse table, filled one after another in any order: the items of row i are `items[start[i]] … items[end[i] - 1]`.
 * The list of items grows: arrays for all there might be, most of them never filled, would be half of what opening costs.
 */
export interface Rows {
  start: Uint32Array;
  end: Uint32Array;
  /** Replaced as it grows: read it anew where rows may have been added. */
  items: Numbers;
}

/** Items there is room for at first. */
export const FIRST = 4096;

/** Rows for `count`, all empty, of numbers up to `most`. */
export const emptyRows = (count: number, most: number): Rows => ({
  start: new Uint32Array(count),
  end: new Uint32Array(count),
  items: numbers(most, FIRST),
});

/** The array, or a longer copy of it where `length` do not fit. */
export function withRoom<T extends Numbers | Float32Array>(array: T, length: number): T {
  if (length <= array.length) return array;
  const longer = new (array.constructor as new (length: number) => T)(Math.max(length, 2 * array.length));
  longer.set(array);
  return longer;
}
