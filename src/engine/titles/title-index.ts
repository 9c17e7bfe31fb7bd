import { tokenize } from '../text/index.js';
import { createFinder } from './find.js';
import type { Tables } from './tables.js';
import type { TitleIndex, TitleMatch } from './types.js';
import { highlight } from './highlight.js';

/** The index over its tables: finds, shows, lists. */
export function createIndex(tables: Tables): TitleIndex {
  const { find, reader } = createFinder(tables);
  return {
    search(query, limit = 8) {
      const { units, candidates, sure, written } = find(query, limit);
      return candidates.slice(0, limit).map((c): TitleMatch => {
        const matched = c.title < 0 ? '' : shown(c.title);
        return {
          code: tables.codes[c.code]!,
          matched,
          ranges: highlight(matched, units, reader),
          score: c.score,
          confidence: c.confidence,
          sure,
          written,
        };

        /** The feminine where the query used a word only the feminine has. */
        function shown(title: number): string {
          const masculine = tables.text(title, false);
          const feminine = tables.text(title, true);
          if (feminine === masculine) return masculine;
          const held = (text: string): number => {
            const words = tokenize(text, tables.lang);
            return units.filter(({ word }) => words.some((other) => other.word.startsWith(word))).length;
          };
          return held(feminine) > held(masculine) ? feminine : masculine;
        }
      });
    },
  };
}
