import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCatalogue } from '../../../src/data/catalogue/check.js';
import { readCatalogue } from '../../../src/data/catalogue/index.js';
import { describeIssue } from '../../../src/data/catalogue/messages.js';

/** A file with as much wrong as one file can have. */
const BAD = `id,title,institution,url,language,delivery,hours,weeks,cost,currency,aid,noc,cip,prerequisites,starts,inquire,Dean,osap
a,A,X,ftp://x,xx,owl,many,2 months,lots,CAD,maybe,1234;10,zz,a;gone-1,soon,here,S,
b,B,X,http://x.example,en,online,-4,3,20 USD,CAD,yes,,,,,,,
k,K,X,,,,,,,,,,,,,,,,over
a,A2,X,www.x.example
,C,X
d,,X
e,E,
f,A,X
g,caf\u00c3\u00a9,X
h,"open,X`;

const ROW = { id: 'a', title: 'A', institution: 'X' };

test('every issue is worded in both languages, with nothing left to fill in', () => {
  const own = { updated: 'soon', jurisdiction: 'Ontario', programs: [{ ...ROW, skills: { a: 1 } }] };
  const report = [BAD, JSON.stringify(own)].flatMap((text) => checkCatalogue(text).report);
  const seen = new Set(report.map(({ problem }) => problem));
  assert.ok(seen.size >= 24, [...seen].join(' '));
  for (const issue of report) {
    for (const lang of ['en', 'fr'] as const) {
      const { message, remedy } = describeIssue(issue, lang);
      assert.doesNotMatch(message + remedy, /\{[a-z]+\}|undefined/, issue.problem);
      assert.match(message, /\.$/, issue.problem);
      assert.match(remedy, /\.$/, issue.problem);
    }
    assert.notEqual(describeIssue(issue, 'fr').message, describeIssue(issue, 'en').message);
  }
});

test('French wording keeps its non-breaking spaces and the value as given', () => {
  const { report } = checkCatalogue('id,title,institution,cost\na,A,X,beaucoup');
  const { message } = describeIssue(report[0]!, 'fr');
  assert.equal(message, '«\u00a0beaucoup\u00a0» n’est pas un prix.');
});

test('limits are written as each language writes numbers, rows as a spreadsheet does', () => {
  const { report } = checkCatalogue(
    JSON.stringify([
      { ...ROW, hours: 6000 },
      { ...ROW, cost: -1 },
    ]),
  );
  const say = (lang: 'en' | 'fr'): string[] => report.map((issue) => describeIssue(issue, lang).message);
  assert.equal(say('fr')[0], '«\u00a06000\u00a0» n’est pas compris entre 0,1 et 5\u00a0000.');
  assert.equal(say('en')[0], '“6000” is not between 0.1 and 5,000.');
  const late = { ...report[1]!, problem: 'duplicate-id' as const, data: { first: 1234 } };
  assert.match(describeIssue(late, 'fr').message, /ligne 1234;/);
});

test('a report names row, column, value and program', () => {
  const { report } = checkCatalogue(
    'id;titre;établissement;heures\r\nw1;A;X;"beaucoup\r\ntrop"\r\nw2;B;X;dix\r\n',
  );
  assert.deepEqual(
    report.map(({ row, column, value, programId }) => [row, column, value, programId]),
    [
      [2, 'heures', 'beaucoup trop', 'w1'],
      [3, 'heures', 'dix', 'w2'],
    ],
  );
});

test('a page is told what was lost, and a registrar what is worth a look too', () => {
  const known = new Set(readCatalogue(BAD).report.map(({ severity }) => severity));
  assert.deepEqual([...known], ['error']);
  const { catalogue, report } = checkCatalogue(BAD);
  assert.deepEqual(catalogue, readCatalogue(BAD).catalogue);
  assert.deepEqual(
    report.filter(({ severity }) => severity === 'error').map(({ row, problem }) => [row, problem]),
    readCatalogue(BAD).report.map(({ row, problem }) => [row, problem]),
  );
  assert.ok(report.some(({ problem }) => problem === 'insecure-url'));
});
