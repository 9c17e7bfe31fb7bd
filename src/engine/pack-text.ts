import type { OpenPack, SectionArray } from './packs.js';

/** Rows of a text section (UTF-8, one a line), each cut at its tabs. A missing section has no rows. */
export function rows(pack: OpenPack, section: string): string[][] {
  const bytes = pack.sections[section];
  return bytes?.length
    ? new TextDecoder()
        .decode(bytes)
        .split('\n')
        .map((line) => line.split('\t'))
    : [];
}

/**
 * Texts of a section with lines of a key, `between` and a text, each looked up where it stands: who asks for few of them
 * should not wait for all to be parted. A missing section has none.
 */
export function lookup(
  section: SectionArray | undefined,
  between: string,
): Pick<ReadonlyMap<string, string>, 'get'> {
  const lines = `\n${new TextDecoder().decode(section)}\n`;
  const known = new Map<string, string>();
  return {
    get(key) {
      let text = known.get(key);
      const start = text === undefined ? lines.indexOf(`\n${key}${between}`) : -1;
      if (start >= 0) {
        const at = start + key.length + 2;
        known.set(key, (text = lines.slice(at, lines.indexOf('\n', at))));
      }
      return text;
    },
  };
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
