import type { OpenPack, SectionArray } from '../../engine/packs.js';
import { BEGUN_ANSWERS, BEGUN_LETTERS, WHOLE_BYTE } from '../../engine/titles/beginnings.js';
import { tokenize } from '../../engine/text/index.js';
import { buildTables } from '../../engine/titles/build.js';
import { decodeTitles } from '../../engine/titles/decode.js';
import { createFinder } from '../../engine/titles/find.js';

/** What a beginning must have of all titles, each counted as its occupation is common, to be worth its bytes. */
const WORTH = 0.002;
/** How likely more letters must follow: "ad" and "dj" are words as well. */
const OPEN = 0.9;

/** Finds the answers to the first two letters, so that they need not be found in the page: see `openBeginnings`. */
export function encodeBeginnings(pack: OpenPack): {
  meta: { begun: string };
  sections: Record<string, SectionArray>;
} {
  const tables = buildTables(decodeTitles(pack));
  const { find } = createFinder(tables);
  const common = new Map<string, number>();
  let all = 0;
  for (let word = 0; word < tables.words.length; word++) {
    const begun = tables.words.at(word)!.slice(0, BEGUN_LETTERS);
    const term = tables.wordTerm[word]!;
    if (begun.length < BEGUN_LETTERS || tables.wordTerm.indexOf(term) < word) continue;
    tables.ready(term);
    const { start, end, begun: of } = tables.rows;
    const titles = of.subarray(start[term], end[term]).reduce((sum, each) => sum + each, 0);
    all += titles;
    common.set(begun, (common.get(begun) ?? 0) + titles);
  }
  const held = (letters: string, title: number, woman: boolean): number =>
    tokenize(tables.text(title, woman), tables.lang).filter(({ word }) => word.startsWith(letters)).length;
  const answers = [...common]
    .filter(([letters, share]) => share >= WORTH * all && !tables.abbreviations.has(letters))
    .map(([letters]) => ({ letters, ...find(letters, BEGUN_ANSWERS) }))
    .filter(
      ({ candidates, units }) =>
        units[0]!.more >= OPEN &&
        candidates.length === BEGUN_ANSWERS &&
        candidates.every(({ title }) => title >= 0),
    )
    .sort((a, b) => (a.letters < b.letters ? -1 : 1));
  const found = answers.flatMap(({ letters, candidates }) =>
    candidates.map((one) => ({
      ...one,
      woman: held(letters, one.title, true) > held(letters, one.title, false),
    })),
  );
  return {
    meta: { begun: answers.map(({ letters }) => letters).join(' ') },
    sections: {
      begunCode: Uint16Array.from(found, ({ code }) => code),
      begunTitle: Uint16Array.from(
        found,
        ({ code, title, woman }) => 2 * (title - tables.codeStart[code]!) + Number(woman),
      ),
      begunSure: Uint8Array.from(found, ({ confidence }) => Math.round(WHOLE_BYTE * confidence)),
    },
  };
}
