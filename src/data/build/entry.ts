import type { Entry } from '../../engine/types.js';

/** A fact of entry: the rule that derived it, and the value. */
export interface EntryFact {
  rule: string;
  value: string;
}

export interface EntryFacts {
  education: EntryFact & { value: Entry['education'] };
  regulated: EntryFact & { value: Entry['regulated'] };
  apprenticeship: EntryFact & { value: Entry['apprenticeship'] };
}

const PROVINCES =
  /Newfoundland|Nova Scotia|Prince Edward|New Brunswick|Quebec|Ontario|Manitoba|Saskatchewan|Alberta|British Columbia/g;
/** Compulsory in this many provinces or more, a trade is one you cannot do without its certificate. */
const MOST_PROVINCES = 5;

const may = (text: string): boolean => /\bmay (also )?(be|require|need)\b/i.test(text);
const asks = (text: string): boolean =>
  /\b(requires?|required|mandatory|must|compulsory)\b/i.test(text) && !may(text);

/** Licences that anyone may need, and that make no regulated profession. */
const ORDINARY =
  /driver'?s?'? licen|business licen|class (of|[\dA-G])|licen[cs]es? to apply|pesticide|hunting|each species|casino gaming licen|air brake|endorsement|firearm|liquor|first aid|CPR|cardiopulmonary|software|vendor/i;
const LICENCE =
  /\b(licen[cs](e|es|ed|ing|ure)|registration with|registered with|regulatory body|governing body|certificate of competency|call to the bar|law society|teaching certificate|be listed in the register)\b/i;
const EVERYWHERE =
  /all provinces(?! (of|except))|licen[cs]e to practi[cs]e|provincial (or|and|and\/or) territorial|province (or|and) territor(y|ies) of|provincial teaching certificate|Transport Canada|Industry Canada|Canadian Nuclear|provincial licensure|province of employment|provincial (law society|association of)|federal/i;

/** A driver's licence that the work itself asks for, not one to get there with. */
const DRIVING = /driver'?s?'? licen[cs]e|\bclass [\dA-G] or [\dA-G] licen[cs]e/i;
const FEDERAL = /Transport Canada/;

/** "Registration with …" speaks of everyone in the group; "Projectionists are …" of some, unless the title names them. */
function speaksOfAll(text: string, title: string): boolean {
  if (
    /^(An? |In |Registration|Licen|Provincial|Membership|Certificat|Completion|Successful|Transport)/.test(
      text,
    )
  )
    return true;
  return title.toLowerCase().includes(text.slice(0, 6).toLowerCase());
}

function regulated(requirements: readonly string[], teer: number, title: string): EntryFacts['regulated'] {
  const about = requirements.filter(
    (text) => LICENCE.test(text) && !ORDINARY.test(text) && !/to use the title/i.test(text),
  );
  const strict = about.filter(
    (text) => asks(text) && !/usually|some (employers|occupations|provinces)/i.test(text),
  );
  if (strict.some((text) => FEDERAL.test(text) && speaksOfAll(text, title)))
    return { rule: 'licence-federal', value: 'federal' };
  const everywhere = (text: string) => EVERYWHERE.test(text) && !/except|voluntary/i.test(text);
  if (strict.some((text) => everywhere(text) && speaksOfAll(text, title)))
    return { rule: 'licence-everywhere', value: 'all' };
  if (strict.length) return { rule: 'licence-somewhere', value: 'some' };
  if (requirements.some((text) => /compulsory/i.test(text)))
    return { rule: 'trade-compulsory-somewhere', value: 'some' };
  // In work learned on the job, what "may be required" is a permit for a task.
  if (teer <= 3 && about.some((text) => speaksOfAll(text, title)))
    return { rule: 'licence-may-be-required', value: 'some' };
  if (requirements.some((text) => DRIVING.test(text) && asks(text) && !/usually|\bsome\b/i.test(text)))
    return { rule: 'driving-licence', value: 'driving' };
  return { rule: 'no-licence-stated', value: 'none' };
}

/** Provinces named between "compulsory in" and what is only "available". */
function compulsoryIn(text: string): number {
  if (!/trade certification|journey/i.test(text)) return 0;
  const part = /compulsory in (.*?)(available|\.|$)/is.exec(text)?.[1];
  if (part === undefined) return 0;
  return /all (other )?provinces/i.test(part) ? 10 : new Set(part.match(PROVINCES)).size;
}

function apprenticeship(requirements: readonly string[], teer: number): EntryFacts['apprenticeship'] {
  if (requirements.some((text) => compulsoryIn(text) >= MOST_PROVINCES))
    return { rule: 'trade-compulsory-in-most-provinces', value: 'required' };
  if (
    requirements.some(
      (text) =>
        /trade certification.* (is|are) required/i.test(text) &&
        !/or equivalent|and\/or/i.test(text) &&
        !may(text),
    )
  )
    return { rule: 'trade-certificate-required', value: 'required' };
  // Elsewhere an apprenticeship named is that of a few: teachers of trades, formal waiters.
  if (teer !== 2 && teer !== 3) return { rule: 'no-apprenticeship-usual', value: 'none' };
  if (requirements.some((text) => /apprenticeship/i.test(text) && asks(text)))
    return { rule: 'apprenticeship-usual', value: 'common' };
  if (requirements.some((text) => /trade certification|apprenticeship (program|training)/i.test(text)))
    return { rule: 'trade-certificate-available', value: 'common' };
  return { rule: 'no-apprenticeship-stated', value: 'none' };
}

/** "A bachelor's degree in … or completion of a college program in … is usually required": said of all, either will do. */
const EITHER =
  /^An? (?:university|bachelor)[^.;]*?\bor\b[^.;]*?(?:college program|college diploma|community college)/i;
const SCHOOLING: [Exclude<Entry['education'], 'unknown'>, RegExp][] = [
  [
    'university',
    /universit|bachelor|master's (?!certificate)|doctora|\bPh\.?D|degree in|law degree|academic degree/i,
  ],
  ['apprenticeship', /apprenticeship|journeyman|trade certification/i],
  [
    'college',
    /college|diploma|vocational|post-secondary|(technical|aviation) (institute|school)|program in|approved program/i,
  ],
  ['secondary', /(?<!some )(secondary|high) school/i],
  [
    'none',
    /some (secondary|high) school|on-the-job training|short demonstration|no (formal|specific)|experience/i,
  ],
];
/** What each training category asks for first, of what the text names. */
const ORDER: Entry['education'][][] = [
  ['university', 'college', 'apprenticeship', 'secondary', 'none'],
  ['university', 'college', 'apprenticeship', 'secondary', 'none'],
  ['apprenticeship', 'college', 'university', 'secondary', 'none'],
  ['apprenticeship', 'college', 'secondary', 'university', 'none'],
  ['secondary', 'none', 'college', 'apprenticeship', 'university'],
  ['none', 'secondary', 'college', 'apprenticeship', 'university'],
];
/** Where the text names no schooling, the training category is defined by it. */
const BY_TEER: Entry['education'][] = ['unknown', 'university', 'college', 'college', 'secondary', 'none'];

/** Whether a college program is named before any apprenticeship; courses beside one's experience are none. */
function collegeFirst(texts: readonly string[]): boolean {
  const text = texts.join('\n');
  const college = text.search(/college program/i);
  return college >= 0 && college < text.search(/apprenticeship|trade certification/i);
}

function education(requirements: readonly string[], teer: number): EntryFacts['education'] {
  if (teer < 2 && requirements.some((text) => EITHER.test(text) && asks(text) && !/in Quebec/.test(text)))
    return { rule: 'text-university-or-college', value: 'university-or-college' };
  const named = (texts: readonly string[]) =>
    new Set(
      SCHOOLING.flatMap(([value, pattern]) => (texts.some((text) => pattern.test(text)) ? [value] : [])),
    );
  const order = ORDER[teer] ?? ORDER[1]!;
  const asking = requirements.filter(asks);
  const required = named(asking);
  // "Experience" alone does not say what schooling is usual above the lowest categories.
  if (teer < 4) required.delete('none');
  const value = order.find((kind) => required.has(kind as 'none'));
  // Of two ways in, the one that is named first: a college program for a technologist, an apprenticeship for a trade.
  if (value === 'apprenticeship' && collegeFirst(asking)) return { rule: 'text-college', value: 'college' };
  if (value) return { rule: `text-${value}`, value };
  const possible = named(requirements.filter(may));
  if (teer >= 4 && possible.size) return { rule: 'text-optional', value: 'none' };
  return { rule: `teer-${teer}`, value: BY_TEER[teer] ?? 'unknown' };
}

/** Facts of entry read from a group's employment requirements and its title. Deterministic; no text is kept. */
export function entryFacts(requirements: readonly string[], teer: number, title: string): EntryFacts {
  return {
    education: education(requirements, teer),
    regulated: regulated(requirements, teer, title),
    apprenticeship: apprenticeship(requirements, teer),
  };
}
