import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stem } from '../../../src/engine/text/index.js';
import { buildTables } from '../../../src/engine/titles/build.js';
import { createLexicon } from '../../../src/engine/titles/lexicon.js';
import { readLabels } from '../../../src/engine/titles/read-labels.js';
import { createFinder } from '../../../src/engine/titles/find.js';

/** Words without kin among themselves, so that only the word itself can answer. */
const WORDS = ['welder', 'pilot', 'clerk', 'judge', 'chef', 'tutor', 'scout', 'coach'];
const title = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });
const code = fc.constantFrom('A', 'B', 'C', 'D');

test('the best title of each code scores as a naive reading of the definition says', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(code, title), { minLength: 1, maxLength: 25 }), title, (rows, asked) => {
      const labels = rows.map(([code, words]) => ({ code, label: words.join(' ') }));
      const tables = buildTables(readLabels(labels, 'en'));
      // A closing space: the last word is finished.
      const { candidates } = createFinder(tables).find(`${asked.join(' ')} `);
      const known = (word: string): boolean => rows.some(([, words]) => words.includes(word));
      const { find } = createLexicon(tables);
      const weight = (word: string): number => {
        tables.ready(tables.wordTerm[find(word)]!);
        return tables.idf[tables.wordTerm[find(word)]!]!;
      };
      if (!asked.every(known)) return;
      const total = asked.reduce((sum, word) => sum + weight(word), 0);
      const best = new Map<string, number>();
      for (const [of, words] of rows) {
        const shared = words
          .filter((word) => asked.includes(word))
          .reduce((sum, word) => sum + weight(word), 0);
        const all = words.reduce((sum, word) => sum + weight(word), 0);
        const score = (shared / total) * (0.5 + (0.5 * shared) / all);
        if (shared) best.set(of, Math.max(best.get(of) ?? 0, score));
      }
      assert.deepEqual(
        new Set(candidates.filter(({ best: score }) => score > 0).map((c) => tables.codes[c.code])),
        new Set(best.keys()),
      );
      for (const c of candidates) {
        assert.ok(Math.abs(c.best - (best.get(tables.codes[c.code]!) ?? 0)) < 1e-5);
        // Another title may be shown, but none that answers less.
        const shown = c.title < 0 ? [] : tables.text(c.title, false).toLowerCase().split(' ');
        const held = asked
          .filter((word) => shown.includes(word))
          .reduce((sum, word) => sum + weight(word), 0);
        assert.ok(held / total > c.asked - 1e-5);
      }
    }),
  );
  assert.equal(new Set(WORDS.map((word) => stem(word, 'en'))).size, WORDS.length);
});
