import { perPack, rows } from '../pack-text.js';
import type { OpenPack } from '../packs.js';
import { words } from '../programs/words.js';
import type { FinerProfile, Lang } from '../types.js';

/** What the pack of finer profiles knows. */
export interface Finer {
  /** A profile, and how its ratings differ from the occupation's; null when it is none of this occupation. */
  of(
    code: string,
    id: string | undefined,
    lang?: Lang,
  ): { profile: FinerProfile; by(feature: number): number } | null;
  /** Id of the profile of an occupation whose titles hold this one; null when there is none. */
  holding(code: string, title: string, lang: Lang): string | null;
}

/**
 * Sixteen bits for a title, the same for its inflections. The compiler leaves out titles whose bits another title of the
 * occupation has.
 */
export const titleKey = (title: string, lang: Lang): number => {
  let key = 0;
  for (const { stem } of words(title, lang))
    for (let i = 0; i <= stem.length; i++) key = (key * 33 + (stem.charCodeAt(i) || 0)) & 0xffff;
  return key;
};

/** Opens the pack `profiles`; cheap the second time. */
export const openFiner = perPack((pack: OpenPack): Finer => {
  const { differences, keys, owners } = pack.sections as Record<string, Int8Array>;
  const labels = rows(pack, 'labels');
  const ids = labels.map(([id]) => id!);
  return {
    of: (code, id = '', lang) => {
      const i = id.startsWith(code) ? ids.indexOf(id) : -1;
      if (i < 0) return null;
      const [, en, fr] = labels[i]!;
      const label = (lang === 'fr' && fr) || en!;
      return {
        profile: { id, label, lang: label === fr ? 'fr' : 'en' },
        by: (feature) => differences![feature * ids.length + i]! / 2,
      };
    },
    holding: (code, title, lang) => {
      const key = titleKey(title, lang);
      const found = keys!.findIndex((one, i) => one === key && ids[owners![i]!]!.startsWith(code));
      return ids[owners![found]!] ?? null;
    },
  };
});
