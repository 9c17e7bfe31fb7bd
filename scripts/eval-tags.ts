/**
 * Are the skills and knowledge read from a program's title and topics those that people say it teaches?
 *
 *   npm run eval:tags [-- --packs DIR --a FILE.tsv --b FILE.tsv --features --fit]
 *
 * The two files have the columns id, features (`;`; `-` for none) and hold two labellers' judgements of the same
 * programs. `--features` lists which features the tagger invents (neither labeller) and misses (both labellers)
 * most often, in the half that may be read. `--fit` fits the weights of `src/engine/programs/strength.ts` on that half.
 * The last line printed is JSON.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { RATED } from '../src/data/build/features.js';
import { createEngine } from '../src/engine/create.js';
import { openPack } from '../src/node.js';
import { calibration, decisions, fit } from './lib/fit-tags.js';
import { readLabelled } from './lib/labelled-programs.js';
import { agreement, both, readPass, score, shares, tally, union, type Pass } from './lib/tag-scores.js';

const { values: args } = parseArgs({
  options: {
    packs: { type: 'string', default: 'src/data/packs' },
    a: { type: 'string', default: 'test/evaluation/tags.passA.tsv' },
    b: { type: 'string', default: 'test/evaluation/tags.passB.tsv' },
    features: { type: 'boolean', default: false },
    fit: { type: 'boolean', default: false },
  },
});
const known = new Set(RATED.map(({ id }) => id));
const pass = (file: string): Pass => readPass(readFileSync(file, 'utf8'), file, known);
const [a, b] = [pass(args.a), pass(args.b)];
const rows = (['look', 'score'] as const).flatMap((half) => {
  const file = `test/evaluation/programs.${half}.tsv`;
  return readLabelled(readFileSync(file, 'utf8'), file)
    .filter(({ program }) => a.has(program.id))
    .map((row) => ({ ...row, half }));
});
const missing = [...a.keys()].filter((id) => !b.has(id) || !rows.some(({ program }) => program.id === id));
if (missing.length || b.size !== a.size)
  throw new Error(
    `not the same programs in ${args.a}, ${args.b} and the program files: ${missing.join(' ')}`,
  );

const packs = await openPack(args.packs, { region: 'CA' });
const engine = createEngine(packs);
const tagged: Pass = new Map(
  rows.map(({ program }) => [
    program.id,
    engine
      .tag(program)
      .features.map(({ id }) => id)
      .filter((id) => known.has(id)),
  ]),
);

/** The tagger's whole list, or its strongest few. */
const CUTS = { own: Infinity, top1: 1, top3: 3, top5: 5 };
const WANTED = { union, both };
const names = <T extends object>(of: T): (keyof T)[] => Object.keys(of) as (keyof T)[];
const table = (ids: readonly string[]) => {
  const measure = (cut: number, wanted: typeof union) => {
    const sum = tally();
    for (const id of ids) score(sum, tagged.get(id)!.slice(0, cut), wanted(a.get(id)!, b.get(id)!));
    return { ...shares(sum), perProgram: Math.round((10 * sum.said) / ids.length) / 10 };
  };
  const only = (from: Pass): Pass => new Map(ids.map((id) => [id, from.get(id)!]));
  return {
    programs: ids.length,
    agreement: agreement(only(a), only(b), known.size),
    union: Object.fromEntries(names(CUTS).map((cut) => [cut, measure(CUTS[cut], WANTED.union)])),
    both: Object.fromEntries(names(CUTS).map((cut) => [cut, measure(CUTS[cut], WANTED.both)])),
  };
};
const idsOf = (keep: (row: (typeof rows)[number]) => boolean): string[] =>
  rows.filter(keep).map(({ program }) => program.id);
const results = {
  all: table(idsOf(() => true)),
  en: table(idsOf(({ lang }) => lang === 'en')),
  fr: table(idsOf(({ lang }) => lang === 'fr')),
  score: table(idsOf(({ half }) => half === 'score')),
};

for (const name of names(results)) {
  const { programs, agreement: labellers } = results[name];
  console.log(
    `${name}: ${programs} programs; labellers: F1 ${labellers.f1}, Jaccard ${labellers.jaccard}, kappa ${labellers.kappa}`,
  );
  for (const wanted of names(WANTED))
    for (const [cut, { precision, recall, f1, perProgram }] of Object.entries(results[name][wanted]))
      console.log(
        `  against ${wanted}, ${cut} (${perProgram} a program): precision ${precision}, recall ${recall}, F1 ${f1}`,
      );
}
if (args.features) {
  const list = (title: string, pick: (id: string) => string[]): void => {
    const counts = new Map<string, number>();
    for (const feature of idsOf(({ half }) => half === 'look').flatMap(pick))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    const most = [...counts].sort((x, y) => y[1] - x[1]).slice(0, 15);
    console.log(`${title}: ${most.map(([id, n]) => `${id} ${n}`).join(', ')}`);
  };
  const said = (id: string): readonly string[] => tagged.get(id)!;
  list('invented', (id) => said(id).filter((f) => !union(a.get(id)!, b.get(id)!).includes(f)));
  list('missed', (id) => both(a.get(id)!, b.get(id)!).filter((f) => !said(id).includes(f)));
}
const decided = (wanted: 'look' | 'score') =>
  decisions(
    packs,
    rows
      .filter(({ half }) => half === wanted)
      .map(({ program }) => ({ program, named: union(a.get(program.id)!, b.get(program.id)!) })),
    [...known],
  );
for (const half of ['look', 'score'] as const) {
  const bins = calibration(decided(half)).map(
    ([from, n, mean, named]) => `from ${from}: ${n}, mean ${mean.toFixed(2)}, named ${named.toFixed(2)}`,
  );
  console.log(`strengths and how often labellers agree, ${half}: ${bins.join('; ')}`);
}
if (args.fit)
  console.log(
    `weights: ${fit(decided('look'))
      .map((weight) => weight.toFixed(2))
      .join(', ')}`,
  );
console.log(JSON.stringify(results));
