import type { OpenPack } from '../packs.js';
import type { Lang } from '../types.js';
import type { Label, TitleIndex } from './types.js';

export type { Label, TitleIndex, TitleMatch } from './types.js';

/** Opens a `titles.<lang>` pack. */
export function openTitleIndex(pack: OpenPack): TitleIndex {
  void pack;
  return { search: () => [], titles: () => [] };
}

/** Indexes the labels of any taxonomy. */
export function createTitleIndex(labels: readonly Label[], options: { lang: Lang }): TitleIndex {
  void labels;
  void options;
  return { search: () => [], titles: () => [] };
}
