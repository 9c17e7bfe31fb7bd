/**
 * Makes ontario-sample.json from a list of real offerings gathered from public pages:
 *
 *     npx tsx demo/catalogues/build-sample.ts ../shared/data/catalogue/ontario_microcredentials.csv
 *
 * Facts only, as stated: what the source leaves blank stays unknown, and no address is altered. The province column is
 * the institution's, not the place of the course, so it is left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseCsv } from '../../src/data/csv.js';

const [source] = process.argv.slice(2);
if (!source) throw new Error('Name the source: npx tsx demo/catalogues/build-sample.ts FILE.csv');

const [header, ...rows] = parseCsv(readFileSync(source, 'utf8'));
const list = (cell: string): string[] =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);

const programs = rows.map(({ cells }) => {
  const row = Object.fromEntries(
    header!.cells.map((name, index) => [name.trim(), cells[index]?.trim() ?? '']),
  );
  const stated = (column: string): string | undefined => {
    const cell = row[column] ?? '';
    return cell && cell !== 'unknown' ? cell : undefined;
  };
  const french = stated('title_fr');
  const number = (column: string): number | undefined =>
    stated(column) ? Number(stated(column)) : undefined;
  return {
    id: row['id'],
    title: french && row['title'] === french ? { fr: french } : { en: row['title'], fr: french },
    institution: row['institution'],
    url: stated('url'),
    language: stated('language'),
    delivery: stated('delivery'),
    hours: number('hours'),
    weeks: number('weeks'),
    cost: number('cost_cad'),
    currency: 'CAD',
    aid: stated('osap'),
    credential: stated('credential'),
    topics: list(row['topics'] ?? ''),
    stackable_into: list(row['stackable_into'] ?? ''),
    sample: true,
  };
});

const catalogue = {
  name: {
    en: 'Real micro-credentials, a sample: check with the institution',
    fr: 'Microcertifications réelles, un échantillon\u00a0: à vérifier auprès de l’établissement',
  },
  jurisdiction: 'ON',
  sample: true,
  programs,
};
writeFileSync(new URL('ontario-sample.json', import.meta.url), `${JSON.stringify(catalogue, null, 2)}\n`);
