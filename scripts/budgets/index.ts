/** `npm run budget`: what the design promises, measured here and now; exit code 1 when one is broken. */
import { readFileSync, readdirSync } from 'node:fs';
import { readCatalogue } from '../../src/data/catalogue/index.js';
import type { Catalogue, Engine, Lang } from '../../src/engine/index.js';
import { ensureBuilt } from '../lib/fresh.mjs';
import { at } from '../lib/run.mjs';
import { measureSizes } from '../lib/sizes.mjs';
import { leftovers, slowed } from './in-browser.js';
import { keystrokes, open, percentile, timings, type Files } from './measure.js';

interface Row {
  name: string;
  value: number;
  budget: number;
  unit: string;
}

/** The demo's programs, repeated under new ids until there are `count`. */
function enlarged(catalogue: Catalogue, count: number): Catalogue {
  const programs = Array.from({ length: count }, (_, index) => {
    const program = catalogue.programs[index % catalogue.programs.length]!;
    return { ...program, id: `${program.id}-${index}`, prerequisites: [] };
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
const files: Files = Object.fromEntries(
  readdirSync(at('dist/packs')).map((name) => [name, new Uint8Array(readFileSync(at(`dist/packs/${name}`)))]),
);
const rows: Row[] = measureSizes()
  .filter(({ budget }) => budget !== null)
  .map(({ name, bytes, budget }) => ({ name, value: bytes / 1000, budget: budget! / 1000, unit: 'kB' }));

const opened = new Map<Lang, Engine>();
for (const lang of ['en', 'fr'] as const) {
  const opens: number[] = [];
  for (let count = 0; count < 9; count++) {
    const { engine, ms } = await open(files, lang);
    opens.push(ms);
    opened.set(lang, engine);
  }
  const slow = await slowed(lang);
  rows.push(
    {
      name: `keystroke, p95, Node, ${lang}`,
      value: percentile(keystrokes(opened.get(lang)!, lang), 0.95),
      budget: 2,
      unit: 'ms',
    },
    { name: `keystroke, p95, Chromium slowed 4×, ${lang}`, value: slow.keystroke, budget: 8, unit: 'ms' },
    { name: `open packs, median, Node, ${lang}`, value: percentile(opens, 0.5), budget: 25, unit: 'ms' },
    { name: `open packs, median, Chromium slowed 4×, ${lang}`, value: slow.open, budget: 120, unit: 'ms' },
  );
}
rows.push(...programRows(opened.get('en')!));
const left = await leftovers();
rows.push(
  { name: 'nodes left after 10 mounts', value: left.nodes, budget: 0, unit: '' },
  { name: 'listeners left after 10 mounts', value: left.listeners, budget: 0, unit: '' },
);

for (const { name, value, budget, unit } of rows) {
  const digits = Number.isInteger(value) && unit === '' ? 0 : 2;
  const verdict = value <= budget ? 'within' : 'OVER';
  console.log(`${name.padEnd(44)}${value.toFixed(digits).padStart(9)} ${unit.padEnd(3)}${verdict} ${budget}`);
}
if (rows.some(({ value, budget }) => value > budget)) process.exitCode = 1;
