import type { OpenPack, SectionArray } from '../../engine/packs.js';
import { fold, root, tokenize } from '../../engine/text/index.js';
import { BEGUN_ANSWERS, BEGUN_LETTERS, WHOLE_BYTE } from '../../engine/titles/beginnings.js';
import { buildTables } from '../../engine/titles/build.js';
import { decodeTitles } from '../../engine/titles/decode.js';
import { createFinder } from '../../engine/titles/find.js';
import type { Tables } from '../../engine/titles/tables.js';

/** What a beginning must have of all titles, each counted as its occupation is common, to be worth its bytes. */
const WORTH = 0.003;
/** What a short form has of those who type its letters: as many go on. */
const SHORT = 0.5;

interface Answer {
  code: number;
  /** Its title that is shown, and whether in the feminine. */
  title: number;
  woman: boolean;
  /** Share of those who type the letters, 0–1. */
  share: number;
}

/** A title among those of one occupation that begin with words of one root. */
interface Shown {
  title: number;
  woman: boolean;
  /** Less is better to show: no code of an employer ("NU-CHN"), few words, short. */
  odd: number;
  /** Of all that begin with the word. */
  weight: number;
}

function oddness(title: string, trust: number): number {
  const code = /\d|\p{Lu}{2}/u.test(title);
  return (trust < 1 ? 2000 : 0) + (code ? 1000 : 0) + 50 * title.split(/[\s-]+/).length + title.length;
}

/**
 * Who begins to type most likely begins a title, the commoner the occupation the likelier: the share of each occupation,
 * by letters. It is shown by a title that begins as most of its titles with those letters do.
 */
function countBeginnings(tables: Tables): { shares: Map<string, Answer[]>; all: number } {
  const { codeStart, codes, text, trust, usual, lang } = tables;
  const shares = new Map<string, Answer[]>();
  let all = 0;
  for (let code = 0; code < codes.length; code++) {
    const begun = new Map<string, { share: number; words: Map<string, Shown> }>();
    for (let title = codeStart[code]!; title < codeStart[code + 1]!; title++) {
      const own = trust[title]! / 100;
      const weight = own * usual[code]!;
      all += weight;
      const seen = new Set<string>();
      for (const woman of [false, true]) {
        const label = text(title, woman);
        const letters = fold(label).slice(0, BEGUN_LETTERS);
        if (seen.has(letters) || !/^[a-z]+$/.test(letters)) continue;
        seen.add(letters);
        const of = begun.get(letters) ?? { share: 0, words: new Map<string, Shown>() };
        begun.set(letters, of);
        of.share += weight;
        const odd = oddness(label, own);
        const word = root(tokenize(label, lang)[0]?.word ?? '', lang);
        const shown = of.words.get(word) ?? { title, woman, odd, weight: 0 };
        of.words.set(word, {
          ...(odd < shown.odd ? { title, woman, odd } : shown),
          weight: shown.weight + weight,
        });
      }
    }
    for (const [letters, { share, words }] of begun) {
      const { title, woman } = [...words.values()].reduce((best, one) =>
        one.weight > best.weight ? one : best,
      );
      const of = shares.get(letters) ?? [];
      shares.set(letters, of);
      of.push({ code, title, woman, share });
    }
  }
  return { shares, all };
}

/** Counts the answers to the first two letters, so that they need not be found in the page: see `openBeginnings`. */
export function encodeBeginnings(pack: OpenPack): {
  meta: { begun: string };
  sections: Record<string, SectionArray>;
} {
  const tables = buildTables(decodeTitles(pack));
  const { find } = createFinder(tables);
  const { shares, all } = countBeginnings(tables);
  const answers = [...shares].flatMap(([letters, of]) => {
    const sum = of.reduce((total, { share }) => total + share, 0);
    const short = tables.abbreviations.has(letters) ? find(letters, 1).candidates[0] : undefined;
    const begun = of
      .filter(({ code }) => code !== short?.code)
      .sort((a, b) => b.share - a.share || a.code - b.code)
      .map((answer) => ({ ...answer, share: (answer.share / sum) * (short ? 1 - SHORT : 1) }));
    const found = [...(short ? [{ ...short, woman: false, share: SHORT }] : []), ...begun];
    const worth = sum >= WORTH * all && found.length >= BEGUN_ANSWERS;
    return worth ? [{ letters, found: found.slice(0, BEGUN_ANSWERS) }] : [];
  });
  answers.sort((a, b) => (a.letters < b.letters ? -1 : 1));
  const found = answers.flatMap((one) => one.found);
  return {
    meta: { begun: answers.map(({ letters }) => letters).join(' ') },
    sections: {
      begunCode: Uint16Array.from(found, ({ code }) => code),
      begunTitle: Uint16Array.from(
        found,
        ({ code, title, woman }) => 2 * (title - tables.codeStart[code]!) + Number(woman),
      ),
      begunSure: Uint8Array.from(found, ({ share }) => Math.round(WHOLE_BYTE * share)),
    },
  };
}
