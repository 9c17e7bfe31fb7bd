import type { Lang } from './types.js';

/** The element types a pack section may have. */
export type SectionArray =
  Uint8Array | Uint16Array | Uint32Array | Int8Array | Int16Array | Int32Array | Float32Array;

export interface PackHeader {
  /** What it is: `titles.en`, `occupations`, `labels.fr`, `lmi.CA`, `lmi.ON`, `topics.en`, `profiles`. */
  id: string;
  /** Version of that kind of pack; a reader refuses one it does not know. */
  schema: number;
  /** Anything small the kind needs: counts, provenance. Plain JSON. */
  meta: Record<string, unknown>;
}

/** A decoded pack: its header and its binary sections. The engine gives the sections their meaning. */
export interface OpenPack extends PackHeader {
  sections: Record<string, SectionArray>;
}

/**
 * The packs an engine is built from. Titles, labels and topics are per language; `lmi` holds the national
 * pack and those of the provinces opened so far.
 */
export interface Packs {
  occupations: OpenPack;
  titles: Partial<Record<Lang, OpenPack>>;
  labels: Partial<Record<Lang, OpenPack>>;
  lmi: OpenPack[];
  /** Finer profiles of occupations that have several. */
  profiles?: OpenPack;
  /** Word evidence for tagging programs; only needed for catalogues that state no occupation codes. */
  topics?: Partial<Record<Lang, OpenPack>>;
}
