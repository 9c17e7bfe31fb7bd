/**
 * How well programs are read: is a right unit group first, or among the first five, from title and topics alone?
 *
 *   npm run eval:programs -- --programs FILE.tsv [--packs DIR] [--misses]
 *
 * FILE has the columns id, lang, title, topics (`;`), codes (`|`; GENERAL: no particular occupation). General programs
 * are counted apart: they are right when the tagger says so. The last line printed is JSON.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createEngine } from '../src/engine/create.js';
import type { Lang } from '../src/engine/types.js';
import { openPack } from '../src/node.js';
import { readLabelled } from './lib/labelled-programs.js';

const { values } = parseArgs({
  options: {
    programs: { type: 'string' },
    packs: { type: 'string', default: 'src/data/packs' },
    misses: { type: 'boolean', default: false },
  },
});
if (!values.programs) {
  console.error('npm run eval:programs -- --programs FILE.tsv [--packs DIR] [--misses]');
  process.exit(2);
}

const engine = createEngine(await openPack(values.packs, { lang: ['en', 'fr'], topics: true }));
const rows = readLabelled(readFileSync(values.programs, 'utf8'), values.programs);
const round = (x: number): number => Math.round(x * 1000) / 1000;
const tally = (): { n: number; top1: number; top5: number } => ({ n: 0, top1: 0, top5: 0 });
const results: Record<Lang, ReturnType<typeof tally>> = { en: tally(), fr: tally() };
const general = { n: 0, right: 0, falsely: 0 };

for (const { program, lang, codes } of rows) {
  const tags = engine.tag(program);
  const said = tags.occupations.map(({ id }) => id);
  if (codes.includes('GENERAL')) {
    general.n++;
    if (tags.general) general.right++;
    continue;
  }
  if (tags.general) general.falsely++;
  const place = said.findIndex((code) => codes.includes(code));
  results[lang].n++;
  if (place === 0) results[lang].top1++;
  if (place >= 0 && place < 5) results[lang].top5++;
  if (values.misses && place !== 0) {
    const title = program.title[lang];
    const found = tags.occupations.map(({ id, evidence }) => `${id} (${evidence.join(', ')})`);
    console.log(
      `${program.id}\t${title}\t${program.topics.join('; ')}\twanted ${codes.join(' ')}\tfound ${found.join('  ')}`,
    );
  }
}

const share = ({ n, top1, top5 }: ReturnType<typeof tally>): { top1: number; top5: number } => ({
  top1: n ? round(top1 / n) : 0,
  top5: n ? round(top5 / n) : 0,
});
for (const lang of ['en', 'fr'] as const) {
  const { n, top1, top5 } = results[lang];
  console.log(`${lang}: ${n} programs, right group first ${top1}, among the first five ${top5}`);
}
console.log(
  `general: ${general.right} of ${general.n} seen as such; ${general.falsely} others taken for general`,
);
console.log(JSON.stringify({ n: rows.length, en: share(results.en), fr: share(results.fr) }));
