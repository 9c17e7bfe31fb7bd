/**
 * `npm run size`: what a page fetches, against the budgets; exit code 1 over budget.
 * `--parts` also tells what each part of the source adds to the script.
 */
import { ensureBuilt } from './lib/fresh.mjs';
import { measureSizes } from './lib/sizes.mjs';

await ensureBuilt();
const rows = measureSizes();
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const verdict = ({ bytes, budget }) =>
  budget === null ? '' : `${bytes <= budget ? 'within' : 'OVER'} ${kb(budget)}`;
for (const row of rows)
  console.log(`${row.name.padEnd(34)}${kb(row.bytes).padStart(10)}  ${verdict(row)}`.trimEnd());
if (process.argv.includes('--parts')) {
  const { measureParts } = await import('./lib/parts.mjs');
  console.log('\nWhat the script would lose without each part, about:');
  for (const { part, bytes } of await measureParts())
    console.log(`${part.padEnd(34)}${kb(bytes).padStart(10)}`);
}
const failed = rows.filter(({ bytes, budget }) => budget !== null && bytes > budget);
if (failed.length > 0) {
  console.error(`Over budget: ${failed.map(({ name }) => name).join('; ')}.`);
  process.exit(1);
}
