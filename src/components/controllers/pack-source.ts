import { createPackLoader } from '../../data/pack/loader.js';
import type { PackSource as SourceFacts } from '../../data/pack/manifest.js';
import type { Engine } from '../../engine/engine.js';
import type { Lang } from '../../engine/types.js';
import { loadEngine } from './load-engine.js';

/** What an engine is wanted for. */
export interface Want {
  langs: Lang[];
  /** Languages of which only the names (and, with `topics`, the words) are needed, to read programs written in them. */
  names?: Lang[];
  /** Region code; its province's pack is opened beside the national one. */
  region: string;
  /** Also the word evidence that tags programs without occupation codes. */
  topics?: boolean;
  /** Also the finer profiles of occupations. */
  profiles?: boolean;
}

/** An engine and what is known of its data. */
export interface Opened {
  engine: Engine;
  /** When the data was last known to be current, milliseconds since 1970. */
  updatedAt: number;
  /** From an earlier visit, not (yet) compared with the server. */
  fromCache: boolean;
  sources: SourceFacts[];
}

/** Packs of one address, shared by every element on the page that names it. */
export interface PackSource {
  open(want: Want, signal?: AbortSignal): Promise<Opened>;
  /** Calls back when newer packs are stored; returns how to stop. */
  onUpdate(listener: () => void): () => void;
}

type Make = (base: string) => PackSource;

const sources = new Map<string, PackSource>();
let fallback = 'packs/';
let make: Make = (base) => {
  const code = () => loadEngine(base);
  const loader = createPackLoader({ base, unpack: async (...all) => (await code()).unpack(...all) });
  return {
    async open({ langs, ...rest }, signal) {
      // Side by side; the packs tell first what they cannot do.
      code().catch(() => {});
      const { packs, ...facts } = await loader.open({ lang: langs, ...rest }, { signal });
      const { assemble, createEngine } = await code();
      signal?.throwIfAborted();
      return { engine: createEngine(assemble(packs)), ...facts };
    },
    onUpdate: (listener) => loader.onUpdate(listener),
  };
};

/** Where packs are when an element does not say: beside the script, which only the entry file knows. */
export function setDefaultPacks(base: string): void {
  fallback = base;
}

/** Replaces the way packs are opened; for tests and for hosts with their own storage. */
export function setPackSource(factory: Make): void {
  make = factory;
  sources.clear();
}

/** The folder a base address means; an empty one means the default. */
export const packsFolder = (base: string): string =>
  new URL((base || fallback).replace(/\/*$/, '/'), document.baseURI).href;

/** The source for a base address. */
export function packSource(base: string): PackSource {
  const url = packsFolder(base);
  let source = sources.get(url);
  if (!source) sources.set(url, (source = make(url)));
  return source;
}
