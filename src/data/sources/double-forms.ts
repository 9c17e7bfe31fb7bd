import { fold } from '../../engine/text/index.js';

/** Couples that share no beginning. */
const COUPLES =
  /^(?:hommes? (?:femme|dame)s?|garcons? filles?|freres? soeurs?|peres? meres?|moines? moniales?)$/;
const ELISION = /^[dl]['’]/i;

/** Parts of one trade's name in two genders share their beginning: "Maître" and "maîtresse", not "chargeuse" and "déchargeuse". */
function agree(masculine: string, feminine: string): boolean {
  const [a, b] = [fold(masculine), fold(feminine)];
  if (COUPLES.test(`${a} ${b}`) || COUPLES.test(`${b} ${a}`)) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= Math.min(3, a.length - 1) && same * 2 >= a.length;
}

/** The same for compound words: "ajusteur-monteur" and "ajusteuse-monteuse". */
function pairs(masculine: string, feminine: string): boolean {
  const left = masculine.split('-');
  const right = feminine.split('-');
  return left.length === right.length && left.every((part, i) => agree(part, right[i]!));
}

/** The most words before the slash that answer as many words after it; an elided article stays with both forms. */
function answered(before: string[], after: string[]): string[] {
  for (let n = Math.min(before.length, after.length); n > 0; n--) {
    const left = before.slice(-n);
    if (!ELISION.test(after[0]!)) left[0] = left[0]!.replace(ELISION, '');
    if (left.every((word, i) => pairs(word, after[i]!))) return left;
  }
  return [];
}

/** Whether a word is the feminine of another: "conseillère" of "conseiller", "maîtresse" of "maître"; not "agents" of "agent". */
function isFeminineWord(masculine: string, feminine: string): boolean {
  const [a, b] = [fold(masculine), fold(feminine)];
  return b.endsWith('e') && (!a.endsWith('e') || b.endsWith('esse')) && !a.startsWith(b) && agree(a, b);
}

/** Whether a title is another in the feminine, word for word: "vendeuse-conseil en bricolage" of "vendeur-conseil en bricolage". */
export function isFeminine(masculine: string, feminine: string): boolean {
  const parts = (title: string): string[] => title.split(/[ -]/);
  const [left, right] = [parts(masculine), parts(feminine)];
  return (
    left.length === right.length &&
    masculine !== feminine &&
    left.every((word, i) => word === right[i] || isFeminineWord(word, right[i]!))
  );
}

/** A title with its first letter upper-cased, as the taxonomy writes its own. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The masculine and the feminine title of a double form as the French classification writes it:
 * "Commis principal/commise principale aux achats" → "Commis principal aux achats", "Commise principale aux achats".
 * A title without a double form gives itself; a slash that parts no genders stays.
 */
export function expandDoubleForm(title: string): string[] {
  let masculine = '';
  let feminine = '';
  let rest = title;
  for (;;) {
    const slash = rest.indexOf('/');
    if (slash < 0) break;
    const before = rest.slice(0, slash).split(' ');
    const after = rest.slice(slash + 1).split(' ');
    // A closing bracket, comma or slash belongs to the text, not to the last word of the pair.
    const bare = after.map((word) => word.replace(/[),;/].*$/, ''));
    const left = answered(before, bare);
    if (left.length === 0) {
      masculine += rest.slice(0, slash + 1);
      feminine += rest.slice(0, slash + 1);
      rest = rest.slice(slash + 1);
      continue;
    }
    const kept = left.join(' ');
    const lead = rest.slice(0, slash - kept.length);
    // Unless the other form ends with it too: "individuel (API)/aide pédagogique individuelle (API)".
    const last = after[left.length - 1]!;
    const end = kept.endsWith(')') && last.startsWith(`${bare[left.length - 1]!})`) ? ')' : '';
    const answer = [...after.slice(0, left.length - 1), bare[left.length - 1]! + end].join(' ');
    masculine += lead + kept;
    feminine += lead + answer;
    rest = rest.slice(slash + 1 + answer.length);
  }
  if (masculine === feminine) return [title];
  return [capital(masculine + rest), capital(feminine + rest)];
}
