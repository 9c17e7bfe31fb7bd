import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Program } from '../../../src/engine/programs/types.js';
import { catalogue, engine, program, TARGET } from './fake.js';

const inPerson = { delivery: 'in-person', skills: ['Alpha', 'Beta', 'Gamma'] } as const;
const winnipeg = program('winnipeg', { ...inPerson, skills: [...inPerson.skills], location: 'Winnipeg, MB' });
const sarnia = program('sarnia', {
  delivery: 'in-person',
  skills: ['Alpha'],
  location: 'Sarnia (Ontario)',
  title: { en: 'Alpha in Sarnia' },
});
const plan = (list: Program[], over: object = {}) => {
  const { steps, notices } = engine().plan(
    { target: TARGET, lang: 'en', region: 'ON', ...over },
    catalogue(list),
  );
  return [steps.map(({ program: { id } }) => id), notices];
};
const list = (some: Program[], over: object = {}) =>
  engine()
    .recommend({ target: TARGET, lang: 'en', ...over }, catalogue(some))
    .items.map(({ program: { id } }) => id);
const left = [{ id: 'elsewhere', program: 'winnipeg', value: '1' }];
/** Whether each step is said to be far away. */
const far = (some: Program[], over: object = {}) =>
  engine()
    .plan({ target: TARGET, lang: 'en', region: 'ON', ...over }, catalogue(some))
    .steps.map(({ away }) => away);

test('what is taken in person in another province is planned only where nothing else is worth a step', () => {
  assert.deepEqual(plan([winnipeg, sarnia]), [['sarnia'], left]);
  assert.deepEqual(plan([winnipeg, sarnia], { region: 'ON-3530' }), [['sarnia'], left]);
  assert.deepEqual(plan([winnipeg]), [['winnipeg'], []]);
  assert.deepEqual(far([winnipeg]), [true]);
  assert.deepEqual(far([winnipeg], { picked: ['winnipeg'], suggest: false }), [true]);
  assert.deepEqual([far([sarnia]), far([winnipeg], { region: 'CA' })], [[false], [false]]);
  const slight = { ...sarnia, hours: 1 };
  assert.deepEqual(plan([winnipeg, slight]), [['winnipeg'], []]);
  assert.deepEqual(plan([{ ...winnipeg, delivery: 'hybrid' }, sarnia]), [['sarnia'], left]);
});

test('online, without a province, in two provinces, for nowhere in particular, or by choice it is not far', () => {
  const both = ['sarnia', 'winnipeg'];
  const planned = (first: Partial<Program>, over: object = {}) => {
    const [ids, notices] = plan([{ ...winnipeg, ...first }, sarnia], over);
    return [[...(ids as string[])].sort(), notices];
  };
  assert.deepEqual(planned({ delivery: 'online' }), [both, []]);
  assert.deepEqual(planned({ location: 'Winnipeg' }), [both, []]);
  assert.deepEqual(planned({ location: 'Winnipeg, MB / Kenora, ON' }), [both, []]);
  for (const region of ['CA', '', undefined]) assert.deepEqual(planned({}, { region }), [both, []]);
  assert.deepEqual(planned({}, { picked: ['winnipeg'] }), [both, []]);
  assert.deepEqual(plan([winnipeg, sarnia], { filters: { regions: ['MB'] } }), [['winnipeg'], []]);
});

test('what a program left out for its place needs first is not planned for its sake', () => {
  const advanced = program('advanced', {
    skills: ['Delta'],
    title: { en: 'Delta' },
    prerequisites: ['winnipeg'],
  });
  const [ids] = plan([winnipeg, sarnia, advanced]);
  assert.deepEqual(ids, ['sarnia']);
});

test('a list puts it later, and hides nothing', () => {
  assert.deepEqual(list([winnipeg, sarnia]), ['winnipeg', 'sarnia']);
  assert.deepEqual(list([winnipeg, sarnia], { region: 'ON' }), ['sarnia', 'winnipeg']);
  assert.deepEqual(list([winnipeg, sarnia], { region: 'MB' }), ['winnipeg', 'sarnia']);
});
