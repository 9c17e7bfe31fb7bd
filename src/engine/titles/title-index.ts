import { tokenize } from '../text/index.js';
import { createFinder } from './find.js';
import type { Tables } from './tables.js';
import { noJobIn } from './no-job.js';
import type { LangIndex, TitleMatch } from './types.js';
import { highlight } from './highlight.js';
import { MOST_LETTERS } from './query.js';

/** The index over its tables: finds, shows, lists. */
export function createIndex(tables: Tables): Required<LangIndex> {
  const { find, reader } = createFinder(tables);
  return {
    holds: (word) => reader.lexicon.find(word) >= 0,
    doubt(query, other) {
      const words = tokenize(query.slice(0, MOST_LETTERS), tables.lang).map(({ word }) => word);
      return Math.max(
        0,
        noJobIn(
          query,
          // The other's dictionary is opened for words that say something alone.
          words.filter((word) => tables.noJob.has(word) && !other.holds?.(word)),
          tables.noJob,
        ),
      );
    },
    search(query, limit = 8) {
      const { units, candidates, sure, written, crowd } = find(query, limit);
      // As it was typed: a short form written out says nothing of gender.
      const typed = tokenize(query.slice(0, MOST_LETTERS), tables.lang);
      const read = (matched: string) => {
        const tokens = tokenize(matched, tables.lang);
        const held = typed.filter(({ word }) => tokens.some((token) => token.word.startsWith(word))).length;
        return { matched, tokens, held };
      };
      /** A title; the feminine where the query used a word only the feminine has. */
      const shown = (title: number): ReturnType<typeof read> => {
        const forms = title < 0 ? [''] : [false, true].map((woman) => tables.text(title, woman));
        return [...new Set(forms)].map(read).reduce((one, other) => (other.held > one.held ? other : one));
      };
      return candidates.slice(0, limit).map((c): TitleMatch => {
        const { matched, tokens } = shown(c.title);
        return {
          code: tables.codes[c.code]!,
          matched,
          ranges: highlight(tokens, units, reader),
          score: c.score,
          confidence: c.confidence,
          sure,
          written,
          crowd,
        };
      });
    },
  };
}
