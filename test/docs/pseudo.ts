const ACCENTS: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  A: 'Å',
  E: 'É',
  O: 'Ø',
};

/** English as a language nobody speaks: accented, half again as long, in brackets that show where text is cut. */
export function pseudo(source: string): string {
  const words = source.replace(/(<[^>]*>|&\w+;)|[aeioucnAEO]/g, (letter, markup) =>
    markup ? letter : ACCENTS[letter]!,
  );
  const length = source.replace(/<[^>]*>/g, '').length;
  return `⟦${words}${'·'.repeat(Math.ceil(length / 2))}⟧`;
}

/** An XLIFF file of another language, from the French one: every target is the source, made strange. */
export const pseudoXliff = (french: string, locale: string): string =>
  french
    .replace(/target-language="[^"]*"/, `target-language="${locale}"`)
    .replace(
      /<source>([^]*?)<\/source>(\s*)<target>[^]*?<\/target>/g,
      (_, source: string, space: string) =>
        `<source>${source}</source>${space}<target>${pseudo(source)}</target>`,
    );
