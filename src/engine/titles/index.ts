import type { OpenPack } from '../packs.js';
import { UnknownLanguageError } from '../errors.js';
import { STOP_WORDS } from '../text/index.js';
import type { Lang } from '../types.js';
import { openBeginnings } from './beginnings.js';
import { buildTables } from './build.js';
import { decodeSpelling, decodeTitles } from './decode.js';
import { readLabels } from './read-labels.js';
import { createIndex } from './title-index.js';
import type { Label, TitleIndex } from './types.js';

export { isOpen } from './confidence.js';
export { suggestAcross, type LangMatch } from './across.js';
export type { Label, TitleIndex, TitleMatch } from './types.js';

/** Opens a `titles.<lang>` pack. */
export function openTitleIndex(pack: OpenPack): TitleIndex {
  const spelled = decodeSpelling(pack);
  const begun = openBeginnings(pack, spelled);
  let whole: TitleIndex | undefined;
  return {
    search: (query, limit = 8) =>
      begun(query, limit) ??
      (whole ??= createIndex(buildTables(decodeTitles(pack, spelled)))).search(query, limit),
  };
}

/** Indexes the labels of any taxonomy; labels of one code may be many. @throws UnknownLanguageError */
export function createTitleIndex(labels: readonly Label[], { lang }: { lang: Lang }): TitleIndex {
  if (!(lang in STOP_WORDS)) throw new UnknownLanguageError(lang);
  return createIndex(buildTables(readLabels(labels, lang)));
}
