import { alternateTitles, formsOf } from '../../src/data/build/titles-alternates.js';
import { openSources } from '../../src/data/sources/index.js';
import { fold } from '../../src/engine/text/index.js';
import { decodeTitles } from '../../src/engine/titles/decode.js';
import { mainOf } from '../../src/engine/titles/qualifier.js';
import type { Lang } from '../../src/engine/types.js';
import { openPack } from '../../src/node.js';
import type { TitleQuery } from './title-queries.js';

/**
 * Titles of other classifications that are kept out of the packs by hash, with the groups the crosswalk leads to. One in
 * four English ones is a title of NOC or an everyday name all the same: see `unseen`.
 */
export const withheldTitles = (sources: string, lang: Lang): TitleQuery[] =>
  alternateTitles(openSources(sources), lang)
    .filter(({ held }) => held)
    .flatMap((alternate) =>
      formsOf(alternate).map((query) => ({ query, codes: new Set(alternate.codes.keys()), kind: '' })),
    );

/** A title folded, with and without its qualifier. */
export const spellings = (title: string): string[] => [fold(title), fold(mainOf(title))];

/** Titles of a pack in all their spellings, in either gender. */
export async function packTitles(packs: string, lang: Lang): Promise<Set<string>> {
  const { titles } = await openPack(packs, { lang, region: 'CA', topics: false });
  const { text, trust } = decodeTitles(titles[lang]!);
  const known = new Set<string>();
  for (let t = 0; t < trust.length; t++)
    for (const woman of [false, true]) for (const each of spellings(text(t, woman))) known.add(each);
  return known;
}

/** Those of some titles that a pack does not hold. */
export const unseen = (queries: readonly TitleQuery[], known: ReadonlySet<string>): TitleQuery[] =>
  queries.filter(({ query }) => !known.has(fold(query)));
