/**
 * Fits the confidence of title matching anew, in a minute: after new packs, or another ranking.
 *
 *   npm run fit:titles -- [--write] [--packs DIR] [--sources DIR]
 *
 * Learners' look halves, what the project wrote for people to ask, titles made into queries, titles withheld from the
 * packs, titles of the other language and nonsense made by rule are asked; a logistic regression weighs the facts of
 * `factsOf`, both languages together. Prints how each kind comes out, of what is fitted by weights fitted without it (five folds), and the weights, which --write
 * puts into `src/engine/titles/calibration.ts`. Score halves are counted, never fitted to.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildTables } from '../src/engine/titles/build.js';
import { chance } from '../src/engine/titles/confidence.js';
import { decodeTitles } from '../src/engine/titles/decode.js';
import { openPack } from '../src/node.js';
import { askAll, type Asked } from './lib/asked-titles.js';
import { logistic, type Point } from './lib/logistic.js';
import { calibrationError, chanceError, CONFIDENT } from './lib/title-scores.js';

const { values: args } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    packs: { type: 'string', default: 'src/data/packs' },
    sources: { type: 'string', default: '../shared/data' },
  },
});
const FILE = 'src/engine/titles/calibration.ts';
const FOLDS = 5;
/** What holds weights near none: of facts, and, next to nothing, of level and slope. */
const RIDGE = 1;
const TRACE = 1e-6;

/** What is to be told, from which facts, and what one query of each source counts for. */
interface Task {
  facts: 'right' | 'read';
  /** How far it judges a query and learns from it, 0–1. */
  share(one: Asked): number;
  /** What decides how sure it is, where not all that decides which facts count. */
  level: Readonly<Record<string, number>> | null;
  isTrue(one: Asked): boolean;
  weights: Readonly<Record<string, number>>;
}
/**
 * What learners typed decides; of the others there are thousands, and they say what it is too little to say. One query
 * in twenty or so means no job.
 */
const LOOK = {
  'titles, look': 1,
  'titles.fresh, look': 1,
  'titles.later, look': 1,
  'titles.latest, look': 1,
  'phrases, look': 1,
} as const;
/** What means no job counts for less, and so do phrases: on a college's page they are typed seldom. */
const SELDOM = { 'phrases, look': 0.7, 'none, look': 0.15 } as const;
const RIGHT: Task = {
  facts: 'right',
  share: ({ facts }) => 1 - facts.begun,
  // Queries made by rule are harder than learners' and hold down how sure all is.
  level: { ...LOOK, ...SELDOM },
  isTrue: ({ right }) => right,
  weights: {
    ...LOOK,
    ...SELDOM,
    asked: 0.03,
    'asked, none': 0.06,
    kept: 0.015,
    left: 0.02,
    bare: 0.005,
    withheld: 0.02,
    nonsense: 0.015,
  },
};
/** What is not typed out: some thirty beginnings count like one query. */
const BEGUN: Task = {
  ...RIGHT,
  share: ({ facts }) => facts.begun,
  level: null,
  weights: { ...LOOK, 'begun, look': 0.03, nonsense: 0.03 },
};
const READ: Task = {
  facts: 'read',
  share: () => 1,
  level: null,
  isTrue: ({ job }) => job,
  weights: { ...LOOK, kept: 0.05, left: 0.05, withheld: 0.2, nonsense: 0.05, foreign: 0.25, part: 0.5 },
};
/** Queries made of titles that are known, or were taken away, are right more or less often: by a constant of their own. */
const OFFSET = ['kept', 'left'];

const packs = await openPack(args.packs, { region: 'CA', topics: false });
const asked = (['en', 'fr'] as const).flatMap((lang) =>
  askAll(buildTables(decodeTitles(packs.titles[lang]!)), args.sources),
);

const sum = (facts: readonly number[], weights: readonly number[]): number =>
  facts.reduce((all, fact, i) => all + fact * weights[i]!, 0);

/** Weights of a task's facts. */
function fit({ facts: name, share, level, isTrue, weights }: Task, rows: readonly Asked[]): number[] {
  // Regressors of one size: ridge then means the same to all.
  const moments = rows[0]!.facts[name].map((_, i) => {
    if (i === 0) return { mean: 0, spread: 1 };
    const mean = rows.reduce((all, one) => all + one.facts[name][i]!, 0) / rows.length;
    const square = rows.reduce((all, one) => all + (one.facts[name][i]! - mean) ** 2, 0) / rows.length;
    return { mean, spread: Math.sqrt(square) || 1 };
  });
  const points = (of: Readonly<Record<string, number>>, x: (one: Asked) => number[]): Point[] =>
    rows.flatMap((one) => {
      const weight = (of[one.source] ?? 0) * share(one);
      return weight ? [{ x: x(one), y: Number(isTrue(one)), weight }] : [];
    });
  const fitted = logistic(
    points(weights, (one) => [
      ...one.facts[name].map((fact, i) => (fact - moments[i]!.mean) / moments[i]!.spread),
      ...OFFSET.map((source) => Number(source === one.source)),
    ]),
    RIDGE,
  );
  const plain = moments.map(({ spread }, i) => fitted[i]! / spread);
  plain[0]! -= moments.reduce((all, { mean }, i) => all + mean * plain[i]!, 0);
  if (level) {
    const [constant, slope] = logistic(
      points(level, (one) => [1, sum(one.facts[name], plain)]),
      TRACE,
    );
    plain.forEach((weight, i) => (plain[i] = weight * slope!));
    plain[0]! += constant!;
  }
  return plain.map((weight) => Number(weight.toFixed(3)));
}

/** How tasks that judge together come out, by weights fitted without the rows they judge. */
function report(...tasks: Task[]): void {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const rest = asked.filter(({ group }) => group % FOLDS !== fold);
    return tasks.map((task) => fit(task, rest));
  });
  const all = asked.map((one) => ({
    key: `${one.source}, ${one.lang}`,
    confidence: tasks.reduce(
      (sum, { facts, share }, i) =>
        sum + share(one) * chance(one.facts[facts], folds[one.group % FOLDS]![i]!),
      0,
    ),
    right: tasks[0]!.isTrue(one),
  }));
  for (const key of new Set(all.map((claim) => claim.key))) {
    const claims = all.filter((claim) => claim.key === key);
    const mean = (value: (claim: (typeof all)[number]) => number): string =>
      (claims.reduce((sum, claim) => sum + value(claim), 0) / claims.length).toFixed(3);
    console.log(
      `  ${key.padEnd(26)} n ${String(claims.length).padStart(4)}  true ${mean(({ right }) => Number(right))}` +
        `  said ${mean(({ confidence }) => confidence)}, ${CONFIDENT} or more ${mean(({ confidence }) => Number(confidence >= CONFIDENT))}` +
        `  log loss ${mean(({ right, confidence }) => -Math.log(Math.max(1e-9, right ? confidence : 1 - confidence)))}` +
        `  calibration error ${calibrationError(claims).toFixed(3)} (${chanceError(claims).toFixed(3)} were it perfect)`,
    );
  }
}

console.log('The first answer is right:');
report(RIGHT, BEGUN);
console.log('A job is named in this language:');
report(READ);
const list = (task: Task): string => `readonly number[] = [${fit(task, asked).join(', ')}];`;
const text = `/** Weights of the facts of \`factsOf\`, as \`npm run fit:titles -- --write\` finds them: for being right … */
// prettier-ignore
export const RIGHT: ${list(RIGHT)}
/** … the same where one word is not typed out … */
// prettier-ignore
export const BEGUN: ${list(BEGUN)}
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: ${list(READ)}
`;
console.log(`\n${text}`);
if (args.write) writeFileSync(FILE, text);
