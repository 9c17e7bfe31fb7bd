import type { OpenPack } from '../packs.js';
import type { Dictionary } from './dictionary.js';
import type { RawTitles } from './tables.js';
import { MOST_SYMBOLS, type Trie } from './trie.js';

/** How titles of a pack are written out, in either gender. */
export function titleTexts(
  { pairFrom, pairTo, odd, oddText, mask: masks }: OpenPack['sections'],
  { symbol, first, termOf: { length: size } }: Dictionary,
  trie: Trie,
  backwards: boolean,
): RawTitles['text'] {
  /** Symbol → its feminine, if any, and titles whose feminine is not told word by word; read when first needed. */
  let feminine: Uint32Array | undefined;
  let irregular: Map<number, string>;
  const open = (): Uint32Array => {
    const lines = odd!.length ? new TextDecoder().decode(oddText).split('\n') : [];
    irregular = new Map(lines.map((title, i) => [odd![i]!, title]));
    const pairs = new Uint32Array(size);
    for (let i = 0, from = 0; i < pairFrom!.length; i++) pairs[(from += pairFrom![i]!)] = from + pairTo![i]!;
    return pairs;
  };
  const spelled = new Uint32Array(MOST_SYMBOLS);
  return (title, woman) => {
    if (woman) feminine ??= open();
    const whole = woman && irregular.get(title);
    if (whole) return whole;
    let mask = woman ? masks![title]! : 0;
    let out = '';
    let word = false;
    const last = trie.spell(title, spelled) - 1;
    for (let i = 0; i <= last; i++) {
      let which = spelled[backwards ? last - i : i]!;
      const isWord = which >= first;
      if (isWord) {
        if (word) out += ' ';
        if (mask & 1) which = feminine![which]! || which;
        mask >>= 1;
      }
      out += symbol(which);
      word = isWord;
    }
    return out.charAt(0).toUpperCase() + out.slice(1);
  };
}
