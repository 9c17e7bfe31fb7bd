import { PackError, UnknownRegionError } from '../../engine/errors.js';
import type { Lang } from '../../engine/types.js';

/** Where the figures of a pack come from; shown in the About panel. */
export interface PackSource {
  name: Record<Lang, string>;
  url: string;
  /** The same page in French, where there is one. */
  french?: string;
  /** Release or years: `2025`, `2024–2033`. */
  vintage: string;
  licence: string;
  attribution: Record<Lang, string>;
}

/** One pack file. */
export interface PackEntry {
  /** `titles.en`, `lmi.ON`, … */
  id: string;
  /** Content-addressed: `<id>.<first 10 digits of sha256>.pack`. */
  file: string;
  /** Size of the file as stored, compressed. */
  bytes: number;
  /** Of the file as stored, hexadecimal. */
  sha256: string;
  /** Version of that kind of pack. */
  schema: number;
  /** Keys of `Manifest.sources`. */
  sources: string[];
}

/** `manifest.json`. It holds no time of its own: the same sources give the same bytes. */
export interface Manifest {
  schema: number;
  sources: Record<string, PackSource>;
  packs: PackEntry[];
}

export const MANIFEST_SCHEMA = 1;

/** The versions this release reads, by the first word of a pack's id. */
export const PACK_SCHEMAS: Record<string, number> = {
  titles: 2,
  labels: 1,
  occupations: 1,
  lmi: 1,
  topics: 1,
  profiles: 1,
};

/** What to open. */
export interface PackRequest {
  lang: Lang | readonly Lang[];
  /** Languages of which names are wanted (and words, with `topics`) but no titles: programs are written in them. */
  names?: readonly Lang[];
  /** `CA`, `ON`, `ON-3530`: the national figures and those of the province. */
  region: string;
  /** Also the word evidence that tags programs without occupation codes. */
  topics?: boolean;
  /** Also the finer profiles of occupations. */
  profiles?: boolean;
}

const PROVINCE = /^([A-Z]{2})(-\d{4})?$/;

/** Ids of the packs that answer a request. @throws UnknownRegionError */
export function packIds({ lang, names = [], region, topics, profiles }: PackRequest): string[] {
  const province = PROVINCE.exec(region)?.[1];
  if (!province) throw new UnknownRegionError(region);
  const langs = typeof lang === 'string' ? [lang] : lang;
  return [
    ...langs.map((l) => `titles.${l}`),
    ...[...new Set([...langs, ...names])].flatMap((l) => [`labels.${l}`, ...(topics ? [`topics.${l}`] : [])]),
    'occupations',
    ...(profiles ? ['profiles'] : []),
    'lmi.CA',
    ...(province === 'CA' ? [] : [`lmi.${province}`]),
  ];
}

/** Checks that a parsed manifest is one this release can read. @throws PackError */
export function checkManifest(value: unknown): Manifest {
  const manifest = value as Partial<Manifest> | null;
  if (manifest?.schema !== MANIFEST_SCHEMA || !Array.isArray(manifest.packs)) {
    throw new PackError(
      `unknown manifest schema ${manifest?.schema}; this release reads ${MANIFEST_SCHEMA}. Deploy script and packs together.`,
      manifest?.schema,
    );
  }
  return manifest as Manifest;
}

/** The entry of a pack. @throws UnknownRegionError, PackError when there is none or it is of an unknown schema */
export function findEntry(manifest: Manifest, id: string): PackEntry {
  const entry = manifest.packs.find((pack) => pack.id === id);
  if (!entry) {
    if (id.startsWith('lmi.')) throw new UnknownRegionError(id.slice(4));
    throw new PackError(`the manifest lists no pack "${id}". Compile it: npm run packs.`, id);
  }
  if (entry.schema !== PACK_SCHEMAS[id.split('.')[0]!]) {
    throw new PackError(
      `pack "${id}" has the unknown schema ${entry.schema}. Deploy script and packs together.`,
      entry.schema,
    );
  }
  return entry;
}
