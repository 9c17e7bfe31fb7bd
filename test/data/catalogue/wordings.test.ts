import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCatalogue } from '../../../src/data/catalogue/check.js';
import { costIn, currencyOf } from '../../../src/engine/programs/currency.js';
import type { Program } from '../../../src/engine/programs/types.js';

/** The one program of a CSV with one more column, and the problems reported. */
function one(column: string, cell: string): { program: Program; problems: string[] } {
  const { catalogue, report } = checkCatalogue(`id,title,institution,${column}\np1,Welding,X,${cell}\n`);
  return { program: catalogue.programs[0]!, problems: report.map(({ problem }) => problem) };
}

test('that nothing is asked first is no requirement, and a word is one', () => {
  for (const none of [
    'None.',
    'None required',
    'N/A',
    'nil',
    'Aucun préalable',
    'aucune',
    'No prerequisites',
  ])
    for (const column of ['prerequisites', 'requirements']) {
      const { program } = one(column, none);
      assert.deepEqual([program.prerequisites, program.requirements], [[], null], `${column}: ${none}`);
    }
  const { program } = one('prerequisites', 'WHMIS');
  assert.deepEqual([program.prerequisites, program.requirements], [[], 'WHMIS']);
});

test('other words behind a number are no unit and no currency', () => {
  for (const [column, cell] of [
    ['weeks', '4 workshops'],
    ['weeks', '6 modules'],
    ['hours', '3 homeworks'],
    ['cost', 'max 395'],
    ['cost', '395 per'],
  ] as const) {
    const { program, problems } = one(column, cell);
    assert.equal(program[column], null, cell);
    assert.equal(problems.length, 1, cell);
  }
});

test('what is free is free in any currency, and says nothing of that of a catalogue', () => {
  const [free, priced] = [one('cost', '0 USD').program, one('cost', '395 CAD').program];
  assert.equal(currencyOf([free, free, priced]), 'CAD');
  assert.equal(costIn('CAD', free), 0);
  assert.equal(costIn('USD', priced), null);
});
