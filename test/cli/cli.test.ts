import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readCatalogue } from '../../src/data/catalogue/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cairn-cli-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs `cairn` from its source. */
function cairn(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', join(root, 'src/cli.ts'), ...argv],
      { cwd: root, env: { ...process.env, LANG: 'C' } },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}
function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test('check: row, column, value and remedy of each fault, and 1', async () => {
  const path = file(
    'bad.csv',
    'id,title,institution,cost,noc\nw1,Welding,Lakeshore,call us,99999\n,No id,Lakeshore,,\n',
  );
  const { code, out } = await cairn('check', path);
  assert.equal(code, 1);
  assert.match(out, /row 2 · cost · w1\n {2}“call us” is not a price\. Write 395/);
  assert.match(out, /“99999” is not a NOC 2021 unit group/);
  assert.match(out, /row 3 · id/);
  assert.match(out, /Programs read: 1\. Errors: 3\. Warnings: 0\./);
});

test('check --lang fr --json: one object a line', async () => {
  const path = file('un.csv', 'id,titre,établissement,coût\nw1,Soudure,Lac,cher\n');
  const { code, out } = await cairn('check', path, '--lang', 'fr', '--json');
  assert.equal(code, 1);
  const issue = JSON.parse(out) as Record<string, unknown>;
  assert.deepEqual([issue['row'], issue['column'], issue['problem']], [2, 'coût', 'bad-price']);
  assert.match(String(issue['message']), /n’est pas un prix/);
});

test('check: what a JSON file says of itself, and objects for values, in both languages', async () => {
  const path = file(
    'self.json',
    JSON.stringify({
      updated: 'yesterday',
      jurisdiction: 'Ontario',
      programs: [{ id: 'w1', title: 'Welding', institution: 'Lakeshore', cost: { amount: 5 } }],
    }),
  );
  const { code, out } = await cairn('check', path);
  assert.equal(code, 1);
  assert.match(out, /error {2}file · updated\n {2}“yesterday” is not a date\. Write year-month-day/);
  assert.match(out, /warning {2}file · jurisdiction\n {2}“Ontario” is not the code .* Write its two letters/);
  assert.match(out, /error {2}row 1 · cost · w1\n {2}“{"amount":5}” is not a price\. Write 395/);
  const french = (await cairn('check', path, '--lang', 'fr')).out;
  assert.match(french, /erreur {2}fichier · updated\n {2}«\u00a0yesterday\u00a0» n’est pas une date/);
  assert.match(french, /à voir {2}fichier · jurisdiction\n {2}«\u00a0Ontario\u00a0» n’est pas le code/);
  assert.match(french, /ligne 1 · cost · w1\n {2}«\u00a0{"amount":5}\u00a0» n’est pas un prix/);
  assert.match(french, /Formations lues\u00a0: 1\. Erreurs\u00a0: 2\. À voir\u00a0: 1\./);
});

test('tag: columns added with their evidence; the edited file goes back in with nothing lost', async () => {
  const own =
    'id,title,institution,topics,Dean\nw1,MIG Welding,Lakeshore,welding; fabrication; blueprint reading,Smith\n';
  const path = file('own.csv', own);
  const tagged = join(folder, 'tagged.csv');
  const { code, out } = await cairn('tag', path, '-o', tagged);
  assert.equal(code, 0);
  assert.match(out, /1 programs? tagged, 0 already reviewed/);
  const text = readFileSync(tagged, 'utf8');
  assert.ok(
    text.startsWith(
      '\uFEFFid,title,institution,topics,Dean,tags_noc,tags_skills,tags_evidence,tags_reviewed',
    ),
  );
  assert.match(text, /72106/);
  assert.match(text, /“[^”]*weld/i);
  const before = readCatalogue(own).catalogue.programs;
  assert.deepEqual(readCatalogue(text).catalogue.programs, before);

  const reviewed = file('reviewed.csv', `${text.trimEnd()}yes\r\n`);
  assert.ok(readCatalogue(readFileSync(reviewed)).catalogue.programs[0]?.noc.includes('72106'));
  const again = await cairn('tag', reviewed);
  assert.equal(again.out.trim(), readFileSync(reviewed, 'utf8').slice(1).trim());
});

test('tag: a JSON catalogue becomes CSV', async () => {
  const path = file(
    'c.json',
    JSON.stringify([{ id: 'c1', title: { fr: 'Cuisine' }, institution: 'Lac', topics: ['cuisson'] }]),
  );
  const { out } = await cairn('tag', path, '--lang', 'fr');
  const [program] = readCatalogue(out).catalogue.programs;
  assert.deepEqual([program?.id, program?.title.fr, program?.topics], ['c1', 'Cuisine', ['cuisson']]);
});

test('check: a line whose cells cannot be told apart costs that line alone, and is an error', async () => {
  const rows = Array.from(
    { length: 6 },
    (_, i) => `w${i},Welding ${i},Lakeshore,${i === 2 ? '"never closed' : 'text'}`,
  );
  const head = 'id,title,institution,description';
  const { code, out } = await cairn(
    'check',
    file('torn.csv', [head, ...rows, 'w9,Hi, there,B,x'].join('\n')),
  );
  assert.equal(code, 1);
  assert.match(out, /error {2}row 4 · w2\n {2}The quotation mark at “"never closed/);
  assert.match(out, /error {2}row 8 · w9\n {2}The row has 5 cells for 4 columns/);
  assert.match(out, /Programs read: 5\. Errors: 2\./);
  const empty = await cairn('check', file('empty.csv', head));
  assert.deepEqual([empty.code, empty.out.includes('No program read')], [1, true]);
});

test('what cannot be read or run ends with 2 and a remedy', async () => {
  const missing = await cairn('check', join(folder, 'nowhere.csv'));
  assert.deepEqual([missing.code, /cannot read .*Check its name/.test(missing.err)], [2, true]);
  const page = await cairn('check', file('page.csv', '<!doctype html>'));
  assert.deepEqual([page.code, page.err.includes('web page')], [2, true]);
  const unknown = await cairn('bake', 'x');
  assert.deepEqual([unknown.code, unknown.err.includes('cairn check FILE')], [2, true]);
  const lang = await cairn('check', 'x.csv', '--lang', 'de');
  assert.deepEqual([lang.code, lang.err.includes('--lang fr')], [2, true]);
  const version = await cairn('--version');
  assert.deepEqual([version.code, /^\d+\.\d+\.\d+\s*$/.test(version.out)], [0, true]);
  const help = await cairn('--help');
  assert.deepEqual([help.code, help.out.includes('cairn tag FILE')], [0, true]);
});

test('--lang fr: what cannot be read or run is said in French', async () => {
  const cases: [string[], RegExp][] = [
    [
      [join(folder, 'nowhere.csv')],
      /^Cairn\u00a0: impossible de lire «\u00a0.*nowhere\.csv\u00a0»\. Vérifiez/,
    ],
    [
      [file('broken.json', '{ "programs": [ { "id": 1 } ')],
      /^Cairn\u00a0: le JSON n’est pas valide .* Corrigez-le/,
    ],
    [[file('cut.json', '{ "programs": ')], /^Cairn\u00a0: le JSON n’est pas valide à la fin\./],
    [[file('none.json', '{ "courses": [] }')], /^Cairn\u00a0: aucune liste de formations/],
    [[file('ld.json', '{ "@type": "Person" }')], /^Cairn\u00a0: aucune formation dans les données JSON-LD/],
    [[file('empty.csv', ' ')], /^Cairn\u00a0: le catalogue est vide/],
    [[file('page.html', '<!doctype html>')], /^Cairn\u00a0: le catalogue est une page Web/],
    [
      [file('untitled.csv', 'id,lieu\n1,Hearst')],
      /^Cairn\u00a0: aucune colonne de titre dans «\u00a0id, lieu\u00a0»/,
    ],
    [[], /^Cairn\u00a0: impossible d’exécuter «\u00a0cairn check --lang fr\u00a0»/],
    [['x.csv', '--bake'], /^Cairn\u00a0: impossible d’exécuter [^]*cairn check FICHIER/],
  ];
  for (const [rest, said] of cases) {
    const { code, err } = await cairn('check', ...rest, '--lang', 'fr');
    assert.equal(code, 2, err);
    assert.match(err, said);
  }
});
