import { alternateTitles } from '../../src/data/build/titles-alternates.js';
import { openSources } from '../../src/data/sources/index.js';
import type { Lang } from '../../src/engine/types.js';
import type { TitleQuery } from './title-queries.js';

/** Titles of other classifications that no pack holds, with the groups the crosswalk leads to. */
export const withheldTitles = (sources: string, lang: Lang): TitleQuery[] =>
  alternateTitles(openSources(sources), lang)
    .filter(({ held }) => held)
    .map(({ title, codes }) => ({ query: title, codes: new Set(codes.keys()), kind: '' }));
