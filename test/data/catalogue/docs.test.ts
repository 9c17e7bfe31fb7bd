import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkCatalogue } from '../../../src/data/catalogue/check.js';
import { COLUMNS } from '../../../src/data/catalogue/known-columns.js';

for (const name of ['catalogue.md', 'catalogue.fr.md']) {
  const page = readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
  const block = (kind: string): string => new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``).exec(page)?.[1] ?? '';

  test(`${name}: the examples read without an issue`, () => {
    const csv = checkCatalogue(block('csv'));
    assert.deepEqual(csv.report, []);
    const [first, second] = csv.catalogue.programs;
    assert.deepEqual([first?.cost, first?.hours, first?.aid, first?.starts.length], [980, 60, true, 2]);
    assert.ok(first?.title.en && first.title.fr && first.inquire?.startsWith('mailto:'));
    assert.deepEqual([second?.cost, second?.aid, second?.starts], [null, null, []]);
    assert.deepEqual(second?.prerequisites, [first.id]);
    const json = checkCatalogue(block('json'));
    assert.deepEqual(json.report, []);
    assert.deepEqual(json.catalogue.programs[0]?.skills, first.skills);
  });

  test(`${name}: every column is described`, () => {
    for (const column of COLUMNS) {
      assert.ok(page.includes(`\`${column}\``) || page.includes(`\`${column.slice(0, -3)}\``), column);
    }
  });
}
