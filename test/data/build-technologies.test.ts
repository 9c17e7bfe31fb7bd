import assert from 'node:assert/strict';
import { test } from 'node:test';
import { technologyName } from '../../src/data/build/technologies.js';

test('products keep a name people say; variants are one', () => {
  assert.equal(technologyName('Structured query language SQL', true), 'SQL');
  assert.equal(technologyName('ESRI ArcGIS software', true), technologyName('Esri ArcGIS', false));
  assert.equal(technologyName('SAP software', true), 'SAP');
  assert.equal(
    technologyName('Mastercam computer-aided design and manufacturing software', false),
    'Mastercam',
  );
});

test('the obsolete, the generic and the curious are dropped', () => {
  for (const name of ['Microsoft Internet Explorer', 'Word processing software', 'Fictional Clinic Charts 3'])
    assert.equal(technologyName(name, false), null, name);
  assert.equal(technologyName('Microsoft Windows', true), null);
});
