import type { Engine } from '../../engine/engine.js';
import type { Lang } from '../../engine/types.js';

/** What an engine is wanted for. */
export interface Want {
  lang: Lang;
  /** Region code; its province's pack is opened beside the national one. */
  region: string;
  /** Also open the titles of the other language. */
  both?: boolean;
}

/** Packs of one address, shared by every element on the page that names it. */
export interface PackSource {
  /** Opens what is missing and gives an engine over all that is open. */
  open(want: Want, signal?: AbortSignal): Promise<Engine>;
  /** An engine that already covers `want`, without waiting; null otherwise. */
  ready(want: Want): Engine | null;
}

type Make = (base: string) => PackSource;

const sources = new Map<string, PackSource>();
let make: Make = (base) => {
  throw new Error(`Cairn: no loader is set for the packs at "${base}".`);
};

/** Replaces the way packs are opened; for tests and for hosts with their own storage. */
export function setPackSource(factory: Make): void {
  make = factory;
  sources.clear();
}

/** The source for a base address. */
export function packSource(base: string): PackSource {
  let source = sources.get(base);
  if (!source) sources.set(base, (source = make(base)));
  return source;
}
