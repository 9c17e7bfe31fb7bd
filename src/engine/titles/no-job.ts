/** Addresses and code, which hold words and mean none of them. */
const MARKUP = /[<>{}=\\^~]|:\/\/|\w@\w|www\.|\(["'$]/;
/** What one says for no job, log odds. */
const CODE = 6;

/** What a text and its words say for no job being meant, log odds, each word once; below 0, for one. */
export function noJobIn(text: string, words: Iterable<string>, known: ReadonlyMap<string, number>): number {
  let sum = MARKUP.test(text) ? CODE : 0;
  for (const word of new Set(words)) sum += known.get(word) ?? 0;
  return sum;
}
