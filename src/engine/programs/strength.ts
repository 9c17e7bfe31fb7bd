/** What speaks for a feature in what a program says of itself. */
export interface Signs {
  /** Share of the words of the title that name it, 0–1. */
  title: number;
  /** The same of each topic and skill, added up; 0 and up. */
  text: number;
  /** Its share of what is distinctive in the occupations the program is about, 0–1. */
  share: number;
}

/** A program is said to build what people who read it would say it teaches at least this likely. */
export const CUT = 0.32;

/**
 * How likely people who read the program say that it teaches the feature, 0–1. The five numbers are fitted on the labelled
 * programs that may be read (`npm run eval:tags -- --fit`).
 */
export function likelihood({ title, text, share }: Signs): number {
  const said = 2 * title + text;
  const done = Math.sqrt(share);
  const odds = said ? -3.82 + 3.1 * Math.sqrt(said) + 5.9 * done : -5.3 + 10.38 * done;
  return 1 / (1 + Math.exp(-odds));
}
