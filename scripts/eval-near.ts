/**
 * Are the near occupations those that O*NET's analysts name as related?
 *
 *   npm run eval:near -- --sources ../shared/data [--packs DIR]
 *
 * O*NET lists up to twenty related occupations for each of its own, in tiers; the weighted crosswalk carries them to unit
 * groups. For each order of near occupations: NDCG of the first ten against that list, and how many of the ten are on it.
 * The list is used nowhere else. The last line printed is JSON.
 */
import { parseArgs } from 'node:util';
import { openSources } from '../src/data/sources/index.js';
import { createEngine } from '../src/engine/create.js';
import type { Transition } from '../src/engine/types.js';
import { openPack } from '../src/node.js';

const { values: args } = parseArgs({
  options: { sources: { type: 'string' }, packs: { type: 'string', default: 'src/data/packs' } },
});
if (!args.sources)
  throw new Error('--sources DIR: the folder of source files is needed, for O*NET’s related occupations');
const sources = openSources(args.sources);
const engine = createEngine(await openPack(args.packs, { lang: 'en', region: 'CA' }));

/** What each tier is worth, and the least a unit group must get to count as related. */
const TIERS: Record<string, number> = { 'Primary-Short': 1, 'Primary-Long': 0.7, Supplemental: 0.4 };
const RELATED = 0.02;
const FIRST = 10;

/** Both ways through the crosswalk, each side's weights summing to 1. */
function links(from: 'onet' | 'noc', to: 'onet' | 'noc'): Map<string, [code: string, share: number][]> {
  const out = new Map<string, [string, number][]>();
  for (const row of sources.onetToNoc()) {
    if (!engine.has(row.noc)) continue;
    out.set(row[from], [...(out.get(row[from]) ?? []), [row[to], row.weight]]);
  }
  for (const list of out.values()) {
    const sum = list.reduce((total, [, weight]) => total + weight, 0);
    for (const link of list) link[1] /= sum;
  }
  return out;
}
const [groups, occupations] = [links('onet', 'noc'), links('noc', 'onet')];
const related = new Map<string, [string, number][]>();
for (const { onet, related: other, tier } of sources.onetRelated())
  related.set(onet, [...(related.get(onet) ?? []), [other, TIERS[tier] ?? 0]]);

function goldOf(code: string): Map<string, number> {
  const gold = new Map<string, number>();
  for (const [onet, share] of occupations.get(code) ?? [])
    for (const [other, worth] of related.get(onet) ?? [])
      for (const [group, part] of groups.get(other) ?? [])
        if (group !== code) gold.set(group, (gold.get(group) ?? 0) + share * worth * part);
  return gold;
}

const gain = (values: readonly number[]): number =>
  values.slice(0, FIRST).reduce((sum, value, i) => sum + value / Math.log2(i + 2), 0);

const orders = {
  skills: (a: Transition, b: Transition) => b.similarity - a.similarity,
  nearness: (a: Transition, b: Transition) => b.nearness - a.nearness,
};
const results = Object.fromEntries(Object.keys(orders).map((name) => [name, { ndcg: 0, among: 0 }]));
let n = 0;
for (const [code] of occupations) {
  const gold = goldOf(code);
  if (!gold.size) continue;
  n++;
  const best = gain([...gold.values()].sort((a, b) => b - a));
  const all = engine.transitions(code, { limit: Infinity });
  for (const [name, order] of Object.entries(orders)) {
    const worth = [...all].sort(order).map((move) => gold.get(move.code) ?? 0);
    results[name]!.ndcg += gain(worth) / best;
    results[name]!.among += worth.slice(0, FIRST).filter((value) => value > RELATED).length / FIRST;
  }
}
for (const result of Object.values(results)) {
  result.ndcg = Math.round((1000 * result.ndcg) / n) / 1000;
  result.among = Math.round((1000 * result.among) / n) / 1000;
}
console.table(results);
console.log(JSON.stringify({ n, ...results }));
