import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCatalogue } from '../../../src/data/catalogue/check.js';
import type { Program } from '../../../src/engine/programs/types.js';

const HEAD = 'id,title,institution';

/** The one program of a CSV with these extra columns, and the problems reported. */
function one(columns: Record<string, string>): { program: Program; problems: string[] } {
  const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const text = `${HEAD},${Object.keys(columns).join(',')}\np1,Welding,Lakeshore,${Object.values(columns).map(quote).join(',')}\n`;
  const { catalogue, report } = checkCatalogue(text);
  assert.equal(catalogue.programs.length, 1);
  return { program: catalogue.programs[0]!, problems: report.map((issue) => issue.problem) };
}

test('an empty cell is unknown, and so is every missing column', () => {
  const { program, problems } = one({ hours: '' });
  assert.deepEqual(problems, []);
  assert.deepEqual(program, {
    id: 'p1',
    title: { en: 'Welding' },
    institution: { en: 'Lakeshore', fr: 'Lakeshore' },
    url: null,
    languages: [],
    delivery: null,
    hours: null,
    weeks: null,
    cost: null,
    currency: 'CAD',
    aid: null,
    credential: null,
    noc: [],
    cip: [],
    skills: [],
    topics: [],
    prerequisites: [],
    requirements: null,
    stackableInto: [],
    location: null,
    starts: [],
    description: {},
    inquire: null,
  });
});

test('prices as people write them', () => {
  const prices: [string, number | null, string][] = [
    ['$395.00', 395, 'CAD'],
    ['395 $', 395, 'CAD'],
    ['1 234,50 $', 1234.5, 'CAD'],
    ['1\u202f234,50\u00a0$', 1234.5, 'CAD'],
    ['$1,234.50', 1234.5, 'CAD'],
    ['1,200', 1200, 'CAD'],
    ['CA$395', 395, 'CAD'],
    ['395 CAD', 395, 'CAD'],
    ['US$20', 20, 'USD'],
    ['395 $ US', 395, 'USD'],
    ['20 €', 20, 'EUR'],
    ['$395 + HST', 395, 'CAD'],
    ['Free', 0, 'CAD'],
    ['gratuit', 0, 'CAD'],
    ['Free of charge.', 0, 'CAD'],
    ['Sans frais', 0, 'CAD'],
    ['Aucun coût', 0, 'CAD'],
    ['0', 0, 'CAD'],
    ['TBD', null, 'CAD'],
    ['n/a', null, 'CAD'],
  ];
  for (const [cost, value, currency] of prices) {
    const { program, problems } = one({ cost });
    assert.deepEqual([program.cost, program.currency, problems], [value, currency, []], cost);
  }
});

test('a price that is none becomes unknown and is reported', () => {
  for (const cost of [
    'call us',
    '$200-$400',
    '$',
    '-5',
    '12 bananas',
    'Free for members, $395 otherwise',
    'Free trial, then $39',
    'aucun rabais : 395 $',
  ]) {
    const { program, problems } = one({ cost });
    assert.equal(program.cost, null, cost);
    assert.equal(problems.length, 1, cost);
  }
  assert.deepEqual(one({ cost: '20 USD', currency: 'CAD' }).problems, ['currency-conflict']);
  assert.equal(one({ cost_cad: '20' }).program.cost, 20);
  assert.equal(one({ cost: '20', currency: 'eur' }).program.currency, 'EUR');
});

test('hours and weeks, with units, decimal commas and ISO durations', () => {
  for (const hours of ['45', '45 h', '45 hours', '45 heures', '45,0', 'PT45H', '45.0', '2700 min']) {
    assert.deepEqual([one({ hours }).program.hours, one({ hours }).problems], [45, []], hours);
  }
  assert.equal(one({ hours: '7,5' }).program.hours, 7.5);
  for (const hours of ['1 h 30 min', 'PT1H30M', '90 minutes']) {
    assert.equal(one({ hours }).program.hours, 1.5, hours);
  }
  // One letter, two meanings.
  assert.equal(one({ weeks: 'P1M' }).program.weeks, 4);
  assert.deepEqual(one({ weeks: '1 semestre' }).problems, ['bad-number']);
  for (const weeks of ['10', '10 semaines', '10 weeks', 'P10W', '10 sem.', 'P70D']) {
    assert.deepEqual([one({ weeks }).program.weeks, one({ weeks }).problems], [10, []], weeks);
  }
  for (const hours of ['2 days', 'P3D', '40-50', 'self-paced', '3 h/week', '1e3', 'NaN']) {
    assert.deepEqual([one({ hours }).program.hours, one({ hours }).problems], [null, ['bad-number']], hours);
  }
  for (const hours of ['-4', '0', '99999']) {
    assert.deepEqual(
      [one({ hours }).program.hours, one({ hours }).problems],
      [null, ['number-out-of-range']],
    );
  }
  const months = one({ weeks: '2 months' });
  assert.deepEqual([months.program.weeks, months.problems], [9, ['converted']]);
  assert.equal(one({ weeks: 'PT45H' }).program.weeks, null);
});

test('language, delivery and aid in both languages', () => {
  const languages: [string, string[]][] = [
    ['en', ['en']],
    ['Français', ['fr']],
    ['en+fr', ['en', 'fr']],
    ['fr;en', ['en', 'fr']],
    ['English and French', ['en', 'fr']],
    ['bilingue', ['en', 'fr']],
    ['fr-CA', ['fr']],
    ['en-AU', ['en']],
    ['EN-FR', ['en', 'fr']],
    ['en français', ['fr']],
    ['in English', ['en']],
  ];
  for (const [language, expected] of languages)
    assert.deepEqual(one({ language }).program.languages, expected);
  assert.deepEqual(one({ language: 'Klingon' }).problems, ['bad-language']);
  const modes: [string, string | null][] = [
    ['Online', 'online'],
    ['Virtual classroom', 'online'],
    ['Live online classes', 'online'],
    ['Classe virtuelle', 'online'],
    ['Through our website', 'online'],
    ['Classroom', 'in-person'],
    ['Virtual and on campus', 'hybrid'],
    ['en ligne', 'online'],
    ['À distance', 'online'],
    ['hybride', 'hybrid'],
    ['Blended', 'hybrid'],
    ['In person', 'in-person'],
    ['in-person', 'in-person'],
    ['présentiel', 'in-person'],
    ['on campus', 'in-person'],
    ['unknown', null],
  ];
  for (const [delivery, expected] of modes) {
    assert.deepEqual(
      [one({ delivery }).program.delivery, one({ delivery }).problems],
      [expected, []],
      delivery,
    );
  }
  assert.deepEqual(one({ delivery: 'by owl' }).problems, ['bad-delivery']);
  for (const aid of ['yes', 'Oui', 'TRUE', '1']) assert.equal(one({ aid }).program.aid, true);
  for (const aid of ['no', 'Non', 'false', '0']) assert.equal(one({ osap: aid }).program.aid, false);
  assert.deepEqual(one({ aid: 'maybe' }).problems, ['bad-yes-no']);
});

test('occupation and program codes, with what a spreadsheet does to them', () => {
  const { program, problems } = one({
    noc: 'NOC_31301; 32101, 33102 Nurse aides',
    cip: '51.3902;1.0101|513901',
  });
  assert.deepEqual(program.noc, ['31301', '32101', '33102']);
  assert.deepEqual(program.cip, ['51.3902', '01.0101', '51.3901']);
  assert.deepEqual(problems, ['repaired-code', 'repaired-code']);
  assert.deepEqual(one({ noc: 'CNP 2021 31301', cip: 'CPE 51.3902' }).problems, []);
  const zero = one({ noc: '10' });
  assert.deepEqual([zero.program.noc, zero.problems], [['00010'], ['repaired-code']]);
  const bad = one({ noc: '1234;99999;nurse', cip: 'x' });
  assert.deepEqual([bad.program.noc, bad.problems], [[], ['bad-noc', 'bad-noc', 'bad-noc', 'bad-cip']]);
});

test('no address but http(s) ever becomes a link', () => {
  for (const url of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'ftp://x.example/',
    '//',
    'see site',
  ]) {
    const { program, problems } = one({ url, inquire: url });
    assert.deepEqual([program.url, program.inquire, problems], [null, null, ['bad-url', 'bad-inquire']], url);
  }
  assert.equal(
    one({ url: 'https://lakeshore.example/a?b=1' }).program.url,
    'https://lakeshore.example/a?b=1',
  );
  assert.deepEqual(one({ url: 'http://lakeshore.example/' }).problems, ['insecure-url']);
  const bare = one({ url: 'www.lakeshore.example/weld' });
  assert.deepEqual(
    [bare.program.url, bare.problems],
    ['https://www.lakeshore.example/weld', ['completed-url']],
  );
  assert.equal(one({ inquire: 'ask@lakeshore.example' }).program.inquire, 'mailto:ask@lakeshore.example');
  assert.equal(
    one({ inquire: 'mailto:ask@lakeshore.example' }).program.inquire,
    'mailto:ask@lakeshore.example',
  );
  for (const [url, meant] of [
    ['weld.html', 'https://lakeshore.example/c/weld.html'],
    ['courses/weld', 'https://lakeshore.example/c/courses/weld'],
    // As `cairn check` reads it, which knows no address to begin from.
    ['burrard.example/weld', 'https://burrard.example/weld'],
    ['www.burrard.example', 'https://www.burrard.example/'],
  ]) {
    const { catalogue } = checkCatalogue(`${HEAD},url\np1,A,B,${url}`, {
      base: 'https://lakeshore.example/c/list.csv',
    });
    assert.equal(catalogue.programs[0]?.url, meant);
  }
  assert.equal(one({ url: 'burrard.example/weld' }).program.url, 'https://burrard.example/weld');
});

test('dates are days that exist, in order', () => {
  const { program, problems } = one({ starts: '2027-05-03;2027-01-11|2027-02-30; spring; 2027/09/07' });
  assert.deepEqual(program.starts, ['2027-01-11', '2027-05-03', '2027-09-07']);
  assert.deepEqual(problems, ['bad-date', 'bad-date']);
});

test('HTML from a content system becomes plain text', () => {
  const { program } = one({
    description: '<p>L&rsquo;h&ocirc;pital &amp; la &amp;eacute;cole&nbsp;: &lt; 30 &#233;l&#xE8;ves</p>',
  });
  assert.equal(program.description.en, 'L’hôpital & la école\u00a0: < 30 élèves');
});
