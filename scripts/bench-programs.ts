/**
 * Measures the program side against its budgets: ranking 10,000 programs, planning over 2,000, reading 10,000 CSV rows.
 *
 *   npm run bench:programs [-- --packs DIR] [--catalogue FILE] [--json FILE]
 *
 * Programs are copies of the demo catalogue's with hours, weeks and costs varied by a fixed sequence; targets are forty
 * occupations, with and without a current job. Times are processor time on this machine, in Node.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCatalogue } from '../src/data/catalogue/index.js';
import { createEngine } from '../src/engine/create.js';
import type { Catalogue, Program } from '../src/engine/programs/types.js';
import { openPack } from '../src/node.js';

const { values } = parseArgs({
  options: {
    packs: { type: 'string', default: 'src/data/packs' },
    catalogue: { type: 'string', default: 'demo/catalogues/demo.json' },
    json: { type: 'string' },
  },
});
const RANKED = 10_000;
const PLANNED = 2_000;
const ROUNDS = 5;

/** A fixed sequence of numbers in [0, 1), the same on every machine. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296;
}

function grown({ programs, ...rest }: Catalogue, size: number): Catalogue {
  const next = sequence(size);
  const vary = (value: number | null): number | null =>
    value === null ? null : Math.ceil(value * (0.5 + next()));
  const copies = Array.from({ length: size }, (_, i): Program => {
    const program = programs[i % programs.length]!;
    const round = Math.floor(i / programs.length);
    const suffix = (title: string | undefined): string | undefined =>
      title && round ? `${title} ${round}` : title;
    const title = {
      ...(program.title.en && { en: suffix(program.title.en) }),
      ...(program.title.fr && { fr: suffix(program.title.fr) }),
    };
    const { hours, weeks, cost } = program;
    return {
      ...program,
      id: `${program.id}~${round}`,
      title,
      hours: vary(hours),
      weeks: vary(weeks),
      cost: vary(cost),
      prerequisites: [],
    };
  });
  return { ...rest, programs: copies };
}

const quantile = (times: number[], q: number): number =>
  times.sort((a, b) => a - b)[Math.ceil(q * times.length) - 1]!;
const results: Record<string, number> = {};
let over = 0;
function report(name: string, value: number, budget?: number, unit = 'ms'): void {
  results[name] = Math.round(value * 100) / 100;
  if (budget !== undefined && value > budget) over++;
  const verdict = budget === undefined ? '' : `budget ${budget} ${unit}  ${value <= budget ? 'ok' : 'OVER'}`;
  console.log(`${name.padEnd(44)} ${value.toFixed(2).padStart(9)} ${unit}  ${verdict}`);
}
/** Milliseconds of processor time: what the work costs, whatever else the machine is doing. */
function timed<T>(work: () => T): [number, T] {
  const from = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(from);
  return [(user + system) / 1000, value];
}

const packs = await openPack(values.packs, { lang: ['en', 'fr'] });
const engine = createEngine(packs);
const { catalogue } = readCatalogue(readFileSync(values.catalogue, 'utf8'));
const codes = [...new Set(catalogue.programs.flatMap(({ noc }) => noc))]
  .filter((code) => engine.has(code))
  .slice(0, 40);
const large = grown(catalogue, RANKED);
const middle = grown(catalogue, PLANNED);

let longest = 0;
const [preparing] = timed(() => {
  let from = performance.now();
  for (const share of engine.prepare(large)) {
    longest = Math.max(longest, performance.now() - from);
    if (share <= 1) from = performance.now();
  }
});
report(`prepare ${RANKED} programs, once`, preparing);
report('  longest step of it', longest);

const ranks: number[] = [];
const plans: number[] = [];
let exact = 0;
let bound = 1;
let made = 0;
for (let round = 0; round <= ROUNDS; round++) {
  for (const [i, target] of codes.entries()) {
    const current = round % 2 ? codes[(i + 7) % codes.length] : undefined;
    const request = current && current !== target ? { target, current } : { target };
    const [ranking] = timed(() => engine.recommend({ ...request, lang: 'en' }, large));
    const budget = round % 3 === 2 ? { hours: 150, cost: 2500 } : {};
    const [planning, plan] = timed(() => engine.plan({ ...request, lang: 'en', budget }, middle));
    // The first round warms up: it fills what is kept per target.
    if (!round) continue;
    ranks.push(ranking);
    plans.push(planning);
    made++;
    if (plan.quality.exact) exact++;
    bound = Math.min(bound, plan.quality.bound);
  }
}
report(`rank ${RANKED} programs, p50`, quantile(ranks, 0.5));
report(`rank ${RANKED} programs, p95`, quantile(ranks, 0.95), 10);
report(`plan over ${PLANNED} programs, p50`, quantile(plans, 0.5));
report(`plan over ${PLANNED} programs, p95`, quantile(plans, 0.95), 50);
report('  plans proven best', (100 * exact) / made, undefined, '%');
report('  lowest proven bound', 100 * bound, undefined, '%');

const header =
  'id,title,institution,url,language,delivery,hours,weeks,cost,currency,aid,noc,skills,topics,description';
const cell = (text: unknown): string => `"${String(text ?? '').replaceAll('"', '""')}"`;
const lines = large.programs.map(
  ({
    id,
    title,
    institution,
    url,
    languages,
    delivery,
    hours,
    weeks,
    cost,
    currency,
    aid,
    noc,
    skills,
    topics,
    description,
  }) =>
    [
      id,
      title.en ?? title.fr,
      institution.en ?? institution.fr,
      url,
      languages.join('+'),
      delivery,
      hours,
      weeks,
      cost,
      currency,
      aid === null ? '' : aid ? 'yes' : 'no',
      noc.join(';'),
      skills.join(';'),
      topics.join(';'),
      description.en ?? description.fr,
    ]
      .map(cell)
      .join(','),
);
const csv = [header, ...lines].join('\n');
const reads = Array.from({ length: 3 }, () => timed(() => readCatalogue(csv))[0]);
report(`read ${RANKED} CSV rows (${(csv.length / 1e6).toFixed(1)} MB), median`, quantile(reads, 0.5), 1000);

if (values.json) writeFileSync(values.json, JSON.stringify(results, null, 2) + '\n');
console.log(JSON.stringify(results));
if (over) process.exitCode = 1;
