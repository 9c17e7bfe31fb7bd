/** `npm run budget`: what the design promises, measured here and now; exit code 1 when one is broken. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readCatalogue } from '../../src/data/catalogue/index.js';
import type { Catalogue, Engine, Lang } from '../../src/engine/index.js';
import { ensureBuilt } from '../lib/fresh.mjs';
import { at } from '../lib/run.mjs';
import { measureSizes } from '../lib/sizes.mjs';
import { leftovers, slowed } from './in-browser.js';
import { packFiles } from './files.js';
import { keystrokes, open, percentile, timings, type Opening } from './measure.js';

interface Row {
  name: string;
  value: number;
  /** Null for what is told beside a budget. */
  budget: number | null;
  unit: string;
}

type Times = Omit<Opening, 'engine'>;
/** Processes a figure is the median of. */
const FRESH = 15;

/** Opening in a process of its own: in one that has opened packs before, everything is compiled already. */
function openOnce(lang: Lang): Times {
  const script = at('scripts/budgets/open-once.ts');
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', script, lang], { encoding: 'utf8' }));
}

const median = (runs: Times[], key: keyof Times): number =>
  percentile(
    runs.map((run) => run[key]),
    0.5,
  );

/** The demo's programs, repeated as other courses (numbered, as they would be) until there are `count`. */
function enlarged(catalogue: Catalogue, count: number): Catalogue {
  const programs = Array.from({ length: count }, (_, index) => {
    const program = catalogue.programs[index % catalogue.programs.length]!;
    const { en, fr } = program.title;
    const round = Math.floor(index / catalogue.programs.length);
    const title = { ...(en && { en: `${en} ${round}` }), ...(fr && { fr: `${fr} ${round}` }) };
    return { ...program, title, id: `${program.id}-${index}`, prerequisites: [] };
  });
  return { ...catalogue, programs };
}

function programRows(engine: Engine): Row[] {
  const { catalogue } = readCatalogue(readFileSync(at('demo/catalogues/demo.json'), 'utf8'));
  const targets = ['31301', '72106', '21232', '42202', '73300', '12200', '72200', '62200', '32101', '72402'];
  const p95 = (size: number, call: (target: string, programs: Catalogue) => unknown): number => {
    const programs = enlarged(catalogue, size);
    for (const target of targets) call(target, programs);
    return percentile(
      timings(60, (index) => call(targets[index % targets.length]!, programs)),
      0.95,
    );
  };
  return [
    {
      name: 'rank 10,000 programs, p95, Node',
      value: p95(10_000, (target, programs) => engine.recommend({ target }, programs)),
      budget: 10,
      unit: 'ms',
    },
    {
      name: 'plan over 2,000 programs, p95, Node',
      value: p95(2_000, (target, programs) => engine.plan({ target }, programs)),
      budget: 50,
      unit: 'ms',
    },
  ];
}

await ensureBuilt();
const files = packFiles();
const rows: Row[] = measureSizes()
  .filter(({ budget }) => budget !== null)
  .map(({ name, bytes, budget }) => ({ name, value: bytes / 1000, budget: budget! / 1000, unit: 'kB' }));

let english: Engine | undefined;
for (const lang of ['en', 'fr'] as const) {
  const once = Array.from({ length: FRESH }, () => openOnce(lang));
  const { engine } = await open(files, lang, (bytes) => gunzipSync(bytes));
  english ??= engine;
  const strokes = keystrokes(engine, lang);
  const slow = await slowed(lang);
  rows.push(
    {
      name: `keystroke, p95, Node, ${lang}`,
      value: percentile(strokes, 0.95),
      budget: 2,
      unit: 'ms',
    },
    { name: `keystroke, p95, Chromium slowed 4×, ${lang}`, value: slow.keystroke, budget: 8, unit: 'ms' },
    { name: `slowest keystroke, Node, ${lang}`, value: Math.max(...strokes), budget: null, unit: 'ms' },
    { name: `slowest keystroke, Chromium slowed 4×, ${lang}`, value: slow.slowest, budget: null, unit: 'ms' },
    { name: `open packs, fresh process, Node, ${lang}`, value: median(once, 'open'), budget: 25, unit: 'ms' },
    { name: `  before it, inflate, Node, ${lang}`, value: median(once, 'inflate'), budget: null, unit: 'ms' },
    { name: `  after it, next letter, Node, ${lang}`, value: median(once, 'next'), budget: null, unit: 'ms' },
    {
      name: `open packs, fresh page, Chromium slowed 4×, ${lang}`,
      value: slow.open,
      budget: 120,
      unit: 'ms',
    },
    {
      name: `  before it, inflate, Chromium slowed 4×, ${lang}`,
      value: slow.inflate,
      budget: null,
      unit: 'ms',
    },
    {
      name: `  after it, next letter, Chromium slowed 4×, ${lang}`,
      value: slow.next,
      budget: null,
      unit: 'ms',
    },
  );
}
rows.push(...programRows(english!));
const left = await leftovers();
rows.push(
  { name: 'nodes left after 10 mounts', value: left.nodes, budget: 0, unit: '' },
  { name: 'listeners left after 10 mounts', value: left.listeners, budget: 0, unit: '' },
);

for (const { name, value, budget, unit } of rows) {
  const digits = Number.isInteger(value) && unit === '' ? 0 : 2;
  const verdict = budget === null ? '' : `${value <= budget ? 'within' : 'OVER'} ${budget}`;
  console.log(`${name.padEnd(50)}${value.toFixed(digits).padStart(9)} ${unit.padEnd(3)}${verdict}`.trimEnd());
}
if (rows.some(({ value, budget }) => budget !== null && value > budget)) process.exitCode = 1;
