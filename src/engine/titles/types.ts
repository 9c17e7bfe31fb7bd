/** One occupation found for a query, with the title that speaks for it. */
export interface TitleMatch {
  code: string;
  /** The title of that occupation closest to the query, as published (gender as typed). */
  matched: string;
  /** Half-open [start, end) ranges of `matched` (UTF-16 units) that answer the query, ascending, disjoint. */
  ranges: [number, number][];
  /** Only the order means anything. */
  score: number;
  /** Calibrated probability, 0–1, that this occupation is what was meant. */
  confidence: number;
  /** How sure the query is read right at all, 0–1: what all its occupations share. */
  sure: number;
  /** Share of the query, by weight, that is in the dictionary as it was typed, 0–1. */
  written: number;
  /** What titles of other occupations hold of all that was asked, 0–1: "manager" is part of those of many. */
  crowd: number;
}

/** A label of any taxonomy. Several labels may share a code. */
export interface Label {
  code: string;
  label: string;
}

/** A searchable set of titles. Searching never throws, whatever the text. */
export interface TitleIndex {
  /**
   * Occupations for what was typed so far, best first, at most `limit` (default 8); none when nothing fits. A pack's answers
   * to two letters are five.
   */
  search(query: string, limit?: number): TitleMatch[];
}

/** An index that can be asked beside that of another language; without these it has no say in what the other finds. */
export interface LangIndex extends TitleIndex {
  /** Whether a folded word is in its dictionary, as it is. */
  holds?(word: string): boolean;
  /** What the words of a query that `other` does not hold say for no job being meant, log odds from 0 on. */
  doubt?(query: string, other: LangIndex): number;
}
