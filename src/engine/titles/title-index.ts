import { createSearcher } from './search.js';
import type { Tables } from './tables.js';
import type { TitleIndex, TitleMatch } from './types.js';
import { highlight } from './highlight.js';

const MOST_TITLES_LISTED = 12;

/** The index over its tables: finds, shows, lists. */
export function createIndex(tables: Tables): TitleIndex {
  const { find, reader } = createSearcher(tables);
  const codeOf = new Map(tables.codes.map((code, i) => [code, i]));
  return {
    search(query, limit = 8) {
      const { units, candidates, sure } = find(query);
      return candidates.slice(0, limit).map((c): TitleMatch => {
        const matched = c.title < 0 ? '' : shown(c.title);
        return {
          code: tables.codes[c.code]!,
          matched,
          ranges: highlight(matched, units, reader),
          score: c.score,
          confidence: c.confidence,
          sure,
        };

        /** The feminine where the query used a word only the feminine has. */
        function shown(title: number): string {
          const masculine = tables.text(title, false);
          const feminine = tables.text(title, true);
          if (feminine === masculine) return masculine;
          const held = (text: string): number => {
            const words = reader.split(text);
            return units.filter(({ word }) => words.some((other) => other.startsWith(word))).length;
          };
          return held(feminine) > held(masculine) ? feminine : masculine;
        }
      });
    },
    titles(code) {
      const at = codeOf.get(code);
      if (at === undefined) return [];
      const own: number[] = [];
      const held = new Map<number, number>();
      const { start, items } = tables.terms;
      for (let t = 0; t < tables.titleCode.length; t++) {
        if (tables.titleCode[t] !== at || tables.trust[t] !== 1) continue;
        own.push(t);
        for (const term of items.subarray(start[t], start[t + 1])) held.set(term, (held.get(term) ?? 0) + 1);
      }
      // The names people use are made of the words most titles of the occupation share; short ones before long.
      const known = (t: number): number => {
        const terms = items.subarray(start[t], start[t + 1]);
        return terms.reduce((sum, term) => sum + held.get(term)!, 0) / (terms.length + 0.5);
      };
      own.sort((a, b) => known(b) - known(a) || a - b);
      return own.slice(0, MOST_TITLES_LISTED).map((t) => tables.text(t, false));
    },
  };
}
