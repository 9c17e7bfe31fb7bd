/** Sizes of what a page fetches, against the budgets of the design. */
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { engineName } from './engine-beside.mjs';
import { at } from './run.mjs';

const KB = 1000;

/** What a page loads before anyone touches the field, and what comes with the packs once someone does. */
const SCRIPT = 45 * KB;
const ENGINE = 36.5 * KB;

/** Packs a first answer needs, beside the manifest. */
const firstAnswer = (lang, province) => [
  `titles.${lang}`,
  `labels.${lang}`,
  'occupations',
  'lmi.CA',
  `lmi.${province}`,
];

/** Bytes of a script as a host's server would send it. */
const gzipped = (path) => gzipSync(readFileSync(at(path)), { level: 9 }).length;

/** Name and bytes of each pack of a manifest (packs are stored gzipped: their size is what travels). */
export function packSizes(folder = 'dist/packs') {
  const manifest = JSON.parse(readFileSync(at(`${folder}/manifest.json`), 'utf8'));
  return manifest.packs.map(({ id, file }) => ({ id, bytes: readFileSync(at(`${folder}/${file}`)).length }));
}

/** Messages of a language that the script leaves to a file beside the packs; none of the source language. */
const messages = (lang) =>
  readdirSync(at('dist/packs'))
    .filter((name) => name.startsWith(`text.${lang}`))
    .reduce((total, name) => total + gzipped(`dist/packs/${name}`), 0);

/**
 * Every line of the report.
 * @returns {{ name: string, bytes: number, budget: number | null }[]}
 */
export function measureSizes() {
  const packs = packSizes();
  const manifest = gzipped('dist/packs/manifest.json');
  const sum = (ids) =>
    ids.reduce((total, id) => {
      const pack = packs.find((each) => each.id === id);
      if (!pack) throw new Error(`The manifest lists no pack "${id}". Compile the packs: npm run packs`);
      return total + pack.bytes;
    }, manifest);
  return [
    { name: 'cairn.js, gzip', bytes: gzipped('dist/cairn.js'), budget: SCRIPT },
    { name: 'cairn.iife.js, gzip', bytes: gzipped('dist/cairn.iife.js'), budget: SCRIPT },
    { name: 'engine, gzip', bytes: gzipped(`dist/packs/${engineName()}`), budget: ENGINE },
    { name: 'first answer, English, Ontario', bytes: sum(firstAnswer('en', 'ON')), budget: 260 * KB },
    {
      name: 'first answer, French, Ontario',
      bytes: sum(firstAnswer('fr', 'ON')) + messages('fr'),
      budget: 320 * KB,
    },
    { name: 'French messages, gzip', bytes: messages('fr'), budget: null },
    { name: 'manifest.json, gzip', bytes: manifest, budget: null },
    ...packs.map(({ id, bytes }) => ({ name: id, bytes, budget: null })),
  ];
}
