/** What was come upon since the last `clear`. */
export interface Marks {
  clear(): void;
  /** Whether this is come upon for the first time. */
  first(index: number): boolean;
}

/** Marks for `count`, a byte each: most are never come upon, and memory is slow to touch for the first time. */
export function createMarks(count: number): Marks {
  const marks = new Uint8Array(count);
  let mark = 1;
  return {
    clear() {
      if (++mark <= 0xff) return;
      marks.fill(0);
      mark = 1;
    },
    first(index) {
      if (marks[index] === mark) return false;
      marks[index] = mark;
      return true;
    },
  };
}
