import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCatalogue } from '../../../src/data/catalogue/check.js';

test('headings that other systems use are understood', () => {
  const { catalogue, report } = checkCatalogue(
    'id,Program Name,College,Link,Lang,Fees\np1,Welding,Lakeshore,https://lakeshore.example/w,English,395',
  );
  assert.deepEqual(report, []);
  const [program] = catalogue.programs;
  assert.deepEqual(
    [program!.title, program!.institution.en, program!.url, program!.languages, program!.cost],
    [{ en: 'Welding' }, 'Lakeshore', 'https://lakeshore.example/w', ['en'], 395],
  );
});
