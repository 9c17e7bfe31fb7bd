/** What speaks for a feature in what a program says of itself. */
export interface Signs {
  /** Share of the words of the title that name it, 0–1. */
  title: number;
  /** The same of each topic and skill, added up; 0 and up. */
  text: number;
  /** Its share of what is distinctive in the occupations the program is about, 0–1. */
  share: number;
}

/** What the log-odds are linear in: whether it is named, how much of the words that takes, and its share of the work. */
export function regressors({ title, text, share }: Signs): [number, number, number, number, number] {
  const said = 2 * title + text;
  const named = said ? 1 : 0;
  const done = Math.sqrt(share);
  return [1, named, Math.sqrt(said), done, named * done];
}

/** Weights of the regressors, fitted on the labelled programs that may be read (`npm run eval:tags -- --fit`). */
const WEIGHTS = [-5.3, 1.48, 3.1, 10.38, -4.48] as const;

/** A program is said to build what people who read it would say it teaches at least this likely. */
export const CUT = 0.32;

/** How likely people who read the program say that it teaches the feature, 0–1. */
export const likelihood = (signs: Signs): number =>
  1 / (1 + Math.exp(-regressors(signs).reduce((sum, value, i) => sum + value * WEIGHTS[i]!, 0)));
