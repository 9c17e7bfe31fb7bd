import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryFacts } from '../../src/data/build/entry.js';

/** Sentences of the same shape as those of the classification, not theirs. */
const facts = (teer: number, ...requirements: string[]) => {
  const { education, regulated, apprenticeship } = entryFacts(
    requirements,
    teer,
    'Example welders and example nurses',
  );
  return [education.value, regulated.value, apprenticeship.value];
};

test('a licence asked for everywhere, somewhere, or by nobody', () => {
  const degree = "A bachelor's degree is required.";
  const regulated = (text: string) => facts(1, degree, text)[1];
  assert.equal(
    regulated('Registration with a regulatory body is required in all provinces and territories.'),
    'all',
  );
  assert.equal(regulated('Registration with a regulatory body is required in Ontario and Alberta.'), 'some');
  assert.equal(regulated('Licensing is required in all provinces except Quebec.'), 'some');
  assert.equal(regulated('Licensing by a provincial body may be required.'), 'some');
  assert.equal(regulated('Projectionists require a licence in all provinces and territories.'), 'some');
  assert.equal(regulated('Example nurses require a licence in all provinces and territories.'), 'all');
  assert.equal(regulated('Membership in a regulatory body is required to use the title.'), 'none');
  assert.equal(regulated("A driver's licence is required."), 'driving');
  assert.equal(regulated("A driver's licence may be required."), 'none');
  assert.equal(regulated("A driver's licence is usually required."), 'none');
  assert.equal(regulated('A Class 1 or A licence is required to drive long vehicles.'), 'driving');
  assert.equal(regulated('An example licence, issued by Transport Canada, is required.'), 'federal');
  assert.equal(regulated('Several years of experience are required.'), 'none');
});

test('a trade compulsory in most provinces is closed without its certificate', () => {
  const school = 'Completion of secondary school is usually required.';
  const apprenticeship = 'Completion of a four-year apprenticeship program is usually required.';
  const compulsory =
    'Trade certification is compulsory in Nova Scotia, New Brunswick, Quebec, Ontario and Alberta and available, but voluntary, in Manitoba.';
  assert.deepEqual(facts(2, school, apprenticeship, compulsory), ['apprenticeship', 'some', 'required']);
  const somewhere =
    'Trade certification is compulsory in Alberta and available, but voluntary, in all other provinces.';
  assert.deepEqual(facts(2, school, apprenticeship, somewhere), ['apprenticeship', 'some', 'common']);
  assert.deepEqual(facts(2, school, 'Trade certification is available, but voluntary, in Ontario.'), [
    'secondary',
    'none',
    'common',
  ]);
});

test('schooling follows what is required, in the order of the training category', () => {
  assert.equal(facts(1, 'A university degree is required.')[0], 'university');
  assert.equal(facts(3, 'Completion of a college program is required.')[0], 'college');
  assert.equal(facts(4, 'Completion of secondary school is required.')[0], 'secondary');
  assert.equal(facts(5, 'Some secondary school education is required.')[0], 'none');
  assert.equal(facts(4, 'Completion of secondary school may be required.')[0], 'none');
});

test('a degree or a college program, said of all in one breath, are both told', () => {
  const either = 'university-or-college';
  assert.equal(facts(1, 'A university degree or college diploma is required.')[0], either);
  assert.equal(
    facts(0, 'A university degree or college diploma in management is usually required.')[0],
    either,
  );
  const coder =
    "A bachelor's degree in computer science or in another discipline or completion of a college program in computer science is usually required.";
  assert.equal(facts(1, coder)[0], either);
  assert.equal(facts(1, coder.replace('is usually', 'may be'))[0], 'university', 'may be');
  assert.equal(
    facts(1, "A bachelor's degree or in Quebec, completion of a college program is usually required.")[0],
    'university',
    'the way to a degree in one province',
  );
  assert.equal(
    facts(1, "Conservators require a master's degree or completion of a college program.")[0],
    'university',
    'some of them',
  );
});

test('of two ways in, the one that is named first', () => {
  const college = 'Completion of a college program in drafting is usually required.';
  const apprenticeship = 'Completion of a three-year apprenticeship program is usually required.';
  assert.equal(facts(2, college, apprenticeship)[0], 'college');
  assert.equal(facts(2, apprenticeship, college)[0], 'apprenticeship');
  assert.equal(
    facts(2, `${apprenticeship} High school or college courses are required.`)[0],
    'apprenticeship',
  );
});

test('where nothing is named the rule says that the category decided', () => {
  const { education, apprenticeship } = entryFacts([], 1, '');
  assert.deepEqual(education, { rule: 'teer-1', value: 'university' });
  assert.deepEqual(apprenticeship.value, 'none');
  assert.equal(entryFacts([], 0, '').education.value, 'unknown');
});
