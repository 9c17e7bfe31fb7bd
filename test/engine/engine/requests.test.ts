import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RequestError, UnknownRegionError } from '../../../src/engine/index.js';
import { readCatalogue } from '../../../src/data/catalogue/index.js';
import { engine } from '../packs.js';

const { catalogue } = readCatalogue(JSON.stringify([{ id: 'a', title: 'Phlebotomy', hours: 40, cost: 300 }]));
const target = '33101';

test('a number that is none, or below zero, is refused by its name', () => {
  for (const [name, value, ask] of [
    ['limit', -1, () => engine.suggest('nurse', { limit: -1 })],
    ['limit', NaN, () => engine.transitions(target, { limit: NaN })],
    ['limit', -3, () => engine.recommend({ target, limit: -3 }, catalogue)],
    ['maxCost', NaN, () => engine.recommend({ target, filters: { maxCost: NaN } }, catalogue)],
    ['maxHours', -5, () => engine.plan({ target, filters: { maxHours: -5 } }, catalogue)],
    ['hours', NaN, () => engine.plan({ target, budget: { hours: NaN } }, catalogue)],
    ['steps', -1, () => engine.plan({ target, budget: { steps: -1 } }, catalogue)],
    ['start', 'soon', () => engine.plan({ target, start: 'soon' }, catalogue)],
    ['start', '2027-02-30', () => engine.plan({ target, start: '2027-02-30' }, catalogue)],
  ] as const)
    assert.throws(
      ask,
      (error) =>
        error instanceof RequestError &&
        Object.is(error.value, value) &&
        error.message.startsWith(`Cairn: ${name} must be a `) &&
        error.message.endsWith(`, not "${value}".`),
      `${name} ${value}`,
    );
});

test('a region nobody has heard of is refused, of programs too', () => {
  for (const ask of [
    () => engine.recommend({ target, region: 'XX' }, catalogue),
    () => engine.plan({ target, region: 'XX' }, catalogue),
  ])
    assert.throws(ask, (error) => error instanceof UnknownRegionError && error.value === 'XX');
});

test('none is a number, and what is left out is not asked', () => {
  assert.deepEqual(engine.suggest('nurse', { limit: 0 }), []);
  assert.equal(engine.recommend({ target, limit: 0 }, catalogue).items.length, 0);
  const plan = engine.plan(
    { target, budget: { hours: undefined!, cost: 0 }, start: '2027-01-11' },
    catalogue,
  );
  assert.equal(plan.steps.length, 0);
});
