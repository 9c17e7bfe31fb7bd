import type { OpenPack } from './packs.js';

/** Rows of a text section (UTF-8, one a line), each cut at its tabs or at `between`. A missing section has no rows. */
export function rows(pack: OpenPack, section: string, between = '\t'): string[][] {
  const bytes = pack.sections[section];
  return bytes?.length
    ? new TextDecoder()
        .decode(bytes)
        .split('\n')
        .map((line) => line.split(between))
    : [];
}

/** Remembers what was derived from a pack for as long as the pack lives. */
export function perPack<T>(derive: (pack: OpenPack) => T): (pack: OpenPack) => T {
  const made = new WeakMap<OpenPack, T>();
  return (pack) => {
    let value = made.get(pack);
    if (value === undefined) made.set(pack, (value = derive(pack)));
    return value;
  };
}
