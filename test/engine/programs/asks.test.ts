import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Program } from '../../../src/engine/programs/types.js';
import { catalogue, engine, FAR, NEAR, program, TARGET } from './fake.js';

const open = program('open', { skills: ['Alpha'], noc: [TARGET], title: { en: 'Alpha for all' } });
const bridge = program('bridge', {
  skills: ['Alpha', 'Beta', 'Gamma'],
  noc: [TARGET, NEAR],
  title: { en: 'Bridge' },
  requirements: 'Registration',
});
const plan = (list: Program[], over: object = {}) => {
  const { steps, notices } = engine().plan({ target: TARGET, lang: 'en', ...over }, catalogue(list));
  return [steps.map(({ program: { id } }) => id).sort(), notices.filter(({ id }) => id === 'asks')];
};

test('what asks for something first is planned only for those it is for, or where nothing else is worth a step', () => {
  const left = [{ id: 'asks', program: 'bridge', value: '1' }];
  assert.deepEqual(plan([bridge, open]), [['open'], left]);
  assert.deepEqual(plan([bridge, open], { current: FAR }), [['open'], left]);
  assert.deepEqual(plan([bridge, open], { current: NEAR })[1], []);
  assert.ok((plan([bridge, open], { current: NEAR })[0] as string[]).includes('bridge'));
  assert.deepEqual(plan([bridge]), [['bridge'], []]);
  assert.deepEqual(plan([bridge, open], { picked: ['bridge'] })[1], []);
});

test('what needs a program that asks for something is left out with it', () => {
  const after = program('after', {
    skills: ['Delta'],
    noc: [TARGET],
    title: { en: 'After' },
    prerequisites: ['bridge'],
  });
  assert.deepEqual(plan([bridge, open, after])[0], ['open']);
});
