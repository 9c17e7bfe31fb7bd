const NAMED = new Map(
  (
    'amp & lt < gt > quot " apos \' laquo « raquo » rsquo ’ lsquo ‘ ldquo “ rdquo ” ndash – mdash — hellip … ' +
    'oelig œ OElig Œ euro € deg °'
  )
    .split(' ')
    .map((name, index, all): [string, string] => [name, all[index + 1] ?? '']),
).set('nbsp', '\u00a0');
const MARKS = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['cedil', '\u0327'],
]);

function entity(whole: string, name: string): string {
  if (name[0] === '#') {
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : +name.slice(1);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  }
  const mark = MARKS.get(name.slice(1));
  return NAMED.get(name) ?? (mark ? (name[0] + mark).normalize('NFC') : whole);
}

/**
 * Plain text from what a content system exports: tags dropped, entities decoded (twice, since `&amp;eacute;` is
 * common), line ends and runs of spaces made one space. Non-breaking spaces stay: French needs them.
 */
export function clean(value: string): string {
  let text = value;
  if (text.includes('<')) text = text.replace(/<\/?[a-z][^<>]*>/gi, ' ');
  for (let pass = 0; pass < 2 && text.includes('&'); pass++) {
    text = text.replace(/&(#?\w+);/g, entity);
  }
  return (/[\t\r\n]| {2}/.test(text) ? text.replace(/[ \t\r\n]+/g, ' ') : text).trim();
}

/** Words that mean "not stated", in either language. */
export const isBlank = (text: string): boolean =>
  !text ||
  (text.length < 15 &&
    /^([-–—?.]+|n\/?[ad]|s\.? ?o\.?|null|tb[ad]|unknown|inconnue?|not stated|non précisée?|à (déterminer|venir|confirmer))$/i.test(
      text,
    ));

/** Lower case without accents, other signs made `_`: for column names and for telling near duplicates. */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

/** UTF-8 that was once read as windows-1252 (`Ã©`), or characters already lost. */
export const isGarbled = (text: string): boolean => /\uFFFD|Ã[^\sA-Za-zÀ-ÿ]|â€/.test(text);
