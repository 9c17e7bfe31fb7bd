import type { OpenPack } from '../packs.js';
import { STOP_WORDS, tokenize } from '../text/index.js';
import type { RawTitles } from './tables.js';
import type { TitleMatch } from './types.js';

/** Letters whose answers a pack holds, and how many answers: the first two begin thousands of titles, any of them likely. */
export const BEGUN_LETTERS = 2;
export const BEGUN_ANSWERS = 5;
/** One in the bytes that confidences are kept in. */
export const WHOLE_BYTE = 255;

/**
 * Answers to the first letters, as they were found when the pack was compiled: there before anything is indexed. Other
 * queries, and packs without them, have none.
 */
export function openBeginnings(
  { meta, sections }: OpenPack,
  { lang, codes, codeStart, text }: Pick<RawTitles, 'lang' | 'codes' | 'codeStart' | 'text'>,
): (query: string, limit: number) => TitleMatch[] | undefined {
  const begun = String(meta.begun ?? '').split(' ');
  const { begunCode, begunTitle, begunSure } = sections;
  return (query, limit) => {
    if (query.length !== BEGUN_LETTERS) return undefined;
    const [first] = tokenize(query, lang);
    const at = first?.end === BEGUN_LETTERS && begunCode ? begun.indexOf(first.word) : -1;
    if (at < 0) return undefined;
    return Array.from({ length: Math.min(limit, BEGUN_ANSWERS) }, (_, i) => {
      const k = at * BEGUN_ANSWERS + i;
      const code = begunCode![k]!;
      // Its place among those of its group, doubled; odd where the feminine answers.
      const title = begunTitle![k]!;
      const matched = text(codeStart[code]! + (title >> 1), (title & 1) > 0);
      const told = tokenize(matched, lang).filter(
        ({ word }) => word.startsWith(first!.word) && !STOP_WORDS[lang].has(word),
      );
      return {
        code: codes[code]!,
        matched,
        // Folding can change lengths (œ); then the whole word is marked.
        ranges: told.map(({ word, start, end }) => [
          start,
          word.length === end - start ? start + BEGUN_LETTERS : end,
        ]),
        score: -i,
        confidence: begunSure![k]! / WHOLE_BYTE,
        sure: 1,
        written: 1,
        // Many titles begin so: better offered than taken, however common the first is.
        crowd: 1,
      };
    });
  };
}
