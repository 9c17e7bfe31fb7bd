import type { OpenPack } from '../packs.js';
import type { Lang } from '../types.js';
import { buildTables } from './build.js';
import { decodeTitles } from './decode.js';
import { readLabels } from './read-labels.js';
import { createIndex } from './title-index.js';
import type { Label, TitleIndex } from './types.js';

export { isOpen } from './confidence.js';
export { suggestAcross, type LangMatch } from './across.js';
export type { Label, TitleIndex, TitleMatch } from './types.js';

/** Opens a `titles.<lang>` pack. */
export function openTitleIndex(pack: OpenPack): TitleIndex {
  return createIndex(buildTables(decodeTitles(pack)));
}

/** Indexes the labels of any taxonomy; labels of one code may be many. */
export function createTitleIndex(labels: readonly Label[], { lang }: { lang: Lang }): TitleIndex {
  return createIndex(buildTables(readLabels(labels, lang)));
}
