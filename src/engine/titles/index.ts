import type { OpenPack } from '../packs.js';
import { UnknownLanguageError } from '../errors.js';
import { STOP_WORDS } from '../text/index.js';
import type { Lang } from '../types.js';
import { openBeginnings } from './beginnings.js';
import { buildTables } from './build.js';
import { decodeSpelling, decodeTitles } from './decode.js';
import { readLabels } from './read-labels.js';
import { createIndex } from './title-index.js';
import type { Label, LangIndex, TitleIndex } from './types.js';

export { isOpen } from './confidence.js';
export { suggestAcross, type LangMatch } from './across.js';
export type { Label, LangIndex, TitleIndex, TitleMatch } from './types.js';

/** Opens a `titles.<lang>` pack. */
export function openTitleIndex(pack: OpenPack): LangIndex {
  const spelled = decodeSpelling(pack);
  const begun = openBeginnings(pack, spelled);
  let opened: Required<LangIndex> | undefined;
  const whole = (): Required<LangIndex> => (opened ??= createIndex(buildTables(decodeTitles(pack, spelled))));
  return {
    search: (query, limit = 8) => begun(query, limit) ?? whole().search(query, limit),
    holds: (word) => whole().holds(word),
    doubt: (query, other) => whole().doubt(query, other),
  };
}

/** Indexes the labels of any taxonomy; labels of one code may be many. @throws UnknownLanguageError */
export function createTitleIndex(labels: readonly Label[], { lang }: { lang: Lang }): TitleIndex {
  if (!(lang in STOP_WORDS)) throw new UnknownLanguageError(lang);
  return createIndex(buildTables(readLabels(labels, lang)));
}
