import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'vite';
import { plainProperties } from '../../scripts/lib/plain-properties.mjs';

const plain = (code: string): string => plainProperties(code, parseAst);

test('decorators of Lit become what they do', () => {
  assert.equal(
    plain('class A {}\n_decorate([property({ attribute: false })], A.prototype, "b", void 0);\nf();'),
    'class A {}\nA.createProperty("b", { attribute: false });\nf();',
  );
  assert.equal(plain('_decorate([property()], A.prototype, "b", void 0);'), 'A.createProperty("b");');
  assert.match(
    plain('_decorate([state()], A.prototype, "b", void 0);'),
    /"b", \{ state: true, attribute: false \}/,
  );
  assert.match(plain('_decorate([query("#x")], A.prototype, "b", void 0);'), /querySelector\("#x"\)/);
});

test('what it does not know is left alone', () => {
  for (const code of [
    '_decorate([other()], A.prototype, "b", void 0);',
    '_decorate([property(), other()], A.prototype, "b", void 0);',
    '_decorate([query("#x", true)], A.prototype, "b", void 0);',
  ])
    assert.equal(plain(code), code);
});
