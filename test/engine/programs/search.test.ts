import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Fuse from 'fuse.js/basic';
import { readCatalogue } from '../../../src/data/catalogue/index.js';
import { searchPrograms } from '../../../src/engine/programs/search.js';
import type { Program } from '../../../src/engine/programs/types.js';
import { fold } from '../../../src/engine/text/index.js';

const { programs } = readCatalogue(
  readFileSync(new URL('../../../demo/catalogues/demo.json', import.meta.url)),
).catalogue;

/** Programs in one string each, as a person would skim them. */
const text = new Map(
  programs.map((program) => {
    const { title, institution, description, topics, skills } = program;
    const all = [title, institution, description].flatMap((both) => Object.values(both));
    return [program, fold([...all, ...topics, ...skills].join(' '))];
  }),
);

/** What is typed, and what a program must speak of to be worth showing. */
const QUERIES: [string, ...RegExp[]][] = [
  ['welding', /\bweld/],
  ['weldin', /\bweld/],
  ['wleding', /\bweld/],
  ['dementia care', /dementia/, /\bcar(e|ing)\b/],
  ['demetia', /dementia/],
  ['bookkeping', /bookkeep/],
  ['payrol', /payroll/],
  ['excel spreadsheets', /excel/, /spreadsheet/],
  ['python', /python/],
  ['pyhton', /python/],
  ['cybersecurity', /cyber/],
  ['forklift', /forklift/],
  ['fork lift', /fork ?lift/],
  ['food saftey', /food/, /safety/],
  ['infection control', /infection/, /control/],
  ['infecton', /infection/],
  ['customer servise', /customer/, /service/],
  ['custome', /customer/],
  ['blue prints', /blue ?print/],
  ['refrigeration', /refriger/],
  ['refridgeration', /refriger/],
  ['project manag', /project/, /manag/],
  ['electrical code', /electri/, /\bcodes?\b/],
  ['child development', /child/, /develop/],
  ['montessori', /montessori/],
  ['cooking', /\bcook/],
  ['soudage', /soud/],
  ['soudag', /soud/],
  ['comptabilite', /comptab/],
  ['comptabilité de base', /comptab/, /\bbase/],
  ['infirmiere', /infirmi/],
  ['préposé', /prepos/],
  ['prepose aux beneficiaires', /prepos/, /benefici/],
  ['securité alimentaire', /securit/, /aliment/],
  ['hygiène', /hygien/],
  ['higiene', /hygien/],
  ['enfant', /enfan/],
  ['gestion de projet', /gestion/, /projet/],
  ['chariot elevateur', /chariot/, /elevateur/],
  ['cuisine', /cuisin/],
  ['xylophone repair'],
  ['zzzz'],
];

type Search = (query: string) => readonly Program[];

/** Precision, recall and their mean (F1) over all queries, each query counting the same. */
function judge(search: Search): { precision: number; recall: number; f1: number } {
  const sums = [0, 0, 0];
  for (const [query, ...asked] of QUERIES) {
    const wanted = programs.filter(
      (program) => asked.length && asked.every((word) => word.test(text.get(program)!)),
    );
    const found = search(query);
    const right = found.filter((program) => wanted.includes(program)).length;
    const precision = found.length ? right / found.length : wanted.length ? 0 : 1;
    const recall = wanted.length ? right / wanted.length : found.length ? 0 : 1;
    const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
    [precision, recall, f1].forEach((value, i) => (sums[i]! += value / QUERIES.length));
  }
  const [precision, recall, f1] = sums as [number, number, number];
  return { precision, recall, f1 };
}

/** Fuse.js as the widget once used it: every word must be found, errors up to 0.3. */
const fuse = new Fuse(programs, {
  keys: [
    { name: 'title', weight: 4, getFn: ({ title }) => Object.values(title).map(fold) },
    { name: 'topics', weight: 3, getFn: ({ topics, skills }) => [...topics, ...skills].map(fold) },
    { name: 'institution', weight: 2, getFn: ({ institution }) => Object.values(institution).map(fold) },
    { name: 'about', weight: 1, getFn: ({ description }) => Object.values(description).map(fold) },
  ],
  ignoreLocation: true,
  threshold: 0.3,
  minMatchCharLength: 2,
});
const withFuse: Search = (query) =>
  fold(query)
    .split(/\s+/)
    .map((word) => new Set(fuse.search(word).map(({ item }) => item)))
    .reduce((left, found) => left.filter((program) => found.has(program)), [...programs]);

test('finds what is asked for, and little else; better than Fuse.js on the same queries', (t) => {
  const own = judge((query) => searchPrograms(programs, query));
  const peer = judge(withFuse);
  t.diagnostic(`own ${JSON.stringify(own)}, Fuse.js ${JSON.stringify(peer)}`);
  assert.ok(own.f1 >= 0.85 && own.precision >= 0.9, JSON.stringify(own));
  assert.ok(own.f1 > peer.f1 && own.precision > peer.precision, JSON.stringify(peer));
});

test('a short word with a slip is a word, not the beginning of another', () => {
  const [been, excel] = [
    { ...programs[0]!, id: 'been', description: { en: 'What has been calving' } },
    { ...programs[0]!, id: 'excel', description: { en: 'Excel' } },
  ];
  assert.deepEqual(searchPrograms([been!, excel!], 'bébé'), []);
  assert.deepEqual(searchPrograms([been!, excel!], 'exel'), [excel]);
});

test('nothing typed finds all; words that say nothing do not narrow', () => {
  assert.equal(searchPrograms(programs, '  ').length, programs.length);
  assert.deepEqual(searchPrograms(programs, 'the welding of'), searchPrograms(programs, 'welding'));
});
