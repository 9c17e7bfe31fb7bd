import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeOut } from '../../../src/engine/programs/take-out.js';
import { program } from './fake.js';

const list = [
  program('a'),
  program('b', { prerequisites: ['a'] }),
  program('c', { prerequisites: ['b', 'elsewhere'] }),
  program('d'),
  program('x', { prerequisites: ['y'] }),
  program('y', { prerequisites: ['x'] }),
];
const left = (id: string, ids: string): string => takeOut(id, [...ids], list).join('');

test('what needs a program goes with it, directly or not, even where what lies between is no step', () => {
  assert.equal(left('a', 'abcd'), 'd');
  assert.equal(left('a', 'acd'), 'd');
  assert.equal(left('b', 'abcd'), 'ad');
});

test('what it needs itself stays, and so does a program the catalogue does not know', () => {
  assert.equal(left('c', 'abcd'), 'abd');
  assert.equal(left('a', 'ad?'), 'd?');
});

test('two programs that need each other go together', () => {
  assert.equal(left('x', 'axy'), 'a');
});
