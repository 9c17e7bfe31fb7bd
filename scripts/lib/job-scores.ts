/** What a careers adviser called relevant for one job; ids `~` are in another language than the learner's. */
export interface Judged {
  lang: 'en' | 'fr';
  query: string;
  code: string;
  /** Program ids, own language and foreign together; empty: the catalogue holds nothing for this job. */
  relevant: ReadonlySet<string>;
  /** Those of them taught in another language than the learner's. */
  foreign: ReadonlySet<string>;
}

/** @throws Error naming the line that cannot be read */
export function readJudged(text: string, file: string): Judged[] {
  const [, ...lines] = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(Boolean);
  return lines.map((line, i) => {
    const [lang, query, code, programs] = line.split('\t');
    if ((lang !== 'en' && lang !== 'fr') || !query || !code || !programs)
      throw new Error(`${file}, line ${i + 2}: lang (en or fr), query, code and programs expected`);
    const ids = programs === 'NONE' ? [] : programs.split(';').map((id) => id.trim());
    const foreign = new Set(ids.filter((id) => id.startsWith('~')).map((id) => id.slice(1)));
    return { lang, query, code, relevant: new Set(ids.map((id) => id.replace('~', ''))), foreign };
  });
}

export interface Tally {
  /** Jobs the catalogue holds something for. */
  jobs: number;
  /** Programs shown for them, and how many of those are relevant. */
  shown: number;
  right: number;
  /** Jobs with at least one relevant program shown. */
  some: number;
  /** Jobs with nothing but relevant programs shown, as far as the catalogue holds enough. */
  all: number;
  /** Jobs that have a relevant program in the learner's language, and how many show one of those first. */
  own: number;
  ownFirst: number;
}

export const tally = (): Tally => ({ jobs: 0, shown: 0, right: 0, some: 0, all: 0, own: 0, ownFirst: 0 });

/** Adds one job's answer; `shown` are program ids, best first. Returns those that are not relevant. */
export function score(into: Tally, { relevant, foreign }: Judged, shown: readonly string[]): string[] {
  const wrong = shown.filter((id) => !relevant.has(id));
  const right = shown.length - wrong.length;
  into.jobs++;
  into.shown += shown.length;
  into.right += right;
  if (right) into.some++;
  // Where only two programs fit a job, a third that does not is no fault of the order of the first two.
  if (right && shown.slice(0, relevant.size).every((id) => relevant.has(id))) into.all++;
  if (relevant.size > foreign.size) {
    into.own++;
    if (relevant.has(shown[0] ?? '') && !foreign.has(shown[0]!)) into.ownFirst++;
  }
  return wrong;
}

const share = (part: number, whole: number): number => (whole ? Math.round((part / whole) * 1000) / 1000 : 0);

/** Shares of a tally, 0–1. */
export const shares = ({ jobs, shown, right, some, all, own, ownFirst }: Tally): Record<string, number> => ({
  precision: share(right, shown),
  allRelevant: share(all, jobs),
  someRelevant: share(some, jobs),
  ownLanguageFirst: share(ownFirst, own),
});
