/** `amp&lt<…`: names, each followed by its one sign. */
const signs = (table: string): Map<string, string> =>
  new Map(Array.from(table.matchAll(/([a-z]+)([^a-z])/gi), ([, name, sign]) => [name!, sign!]));
const NAMED = signs(
  'amp&lt<gt>quot"apos\'nbsp\u00a0laquo«raquo»rsquo’lsquo‘ldquo“rdquo”ndash–mdash—hellip…deg°oelig\u0153OElig\u0152euro€',
);
const MARKS = signs('grave\u0300acute\u0301circ\u0302tilde\u0303uml\u0308cedil\u0327');

function entity(whole: string, name: string): string {
  if (name[0] === '#') {
    const code = +name.slice(1).replace(/^x/i, '0x');
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  }
  const mark = MARKS.get(name.slice(1));
  return NAMED.get(name) ?? (mark ? (name[0] + mark).normalize() : whole);
}

/**
 * Plain text from what a content system exports: tags dropped, entities decoded (twice, since `&amp;eacute;` is
 * common), line ends and runs of spaces made one space. Non-breaking spaces stay: French needs them. Half a character,
 * as cutting a text short leaves it, becomes the sign for one that is lost: no address can hold it.
 */
export function clean(value: string): string {
  let text = value;
  if (text.includes('<')) text = text.replace(/<\/?[a-z][^<>]*>/gi, ' ');
  for (let pass = 0; pass < 2 && text.includes('&'); pass++) text = text.replace(/&(#?\w+);/g, entity);
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** Text of a value of JSON: lists with commas, nothing for an object, which may pretend to be text. */
export const plain = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(plain).join(',')
    : typeof value === 'object' || value === undefined
      ? ''
      : String(value);

/** Words that mean "not stated", in either language. */
export const isBlank = (text: string): boolean =>
  /^([-–—?.]*|n\/?[ad]|s\.? ?o\.?|null|tb[ad]|unknown|inconnue?|not stated|non précisée?|à (déterminer|venir|confirmer))$/i.test(
    text.slice(0, 15),
  );

/** Lower case without accents, other signs made `_`: for column names and for telling near duplicates. */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
