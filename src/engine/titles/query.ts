import { complete } from './complete.js';
import { standing } from './heads.js';
import { isNoise, NOISE_WEIGHT } from './noise.js';
import { pieces } from './pieces.js';
import { noJobIn } from './no-job.js';
import { add, titlesOf, TRUST, type Reader, type Reading, type Unit } from './unit.js';

/** Weight of a word nobody knows. */
const UNKNOWN = 0.5;
/** What follows these is no longer what one is. */
const AFTER_HEAD = new Set(['of', 'to', 'from', 'on', 'by']);
/** A word that says what one is in less than this share of its titles is a field. */
const SAYS = 0.3;
/** Words read of a query. */
export const MOST_WORDS = 12;
/** Trust in the word that two known ones make, typed apart: who writes "farm worker" has not written "farmworker". */
const JOINED = 0.95;
/** Characters read of a query; a pasted page is no job title. */
export const MOST_LETTERS = 256;
/** Words remembered between keystrokes. */
const REMEMBERED = 200;

/**
 * Terms of a word's family. A word that seldom says what one is ("policing", « coiffure ») is a field, and asks nearly
 * as much for those who work in it as for the titles that name it.
 */
function addFamily(unit: Unit, { tables }: Reader, term: number, trust: number): void {
  const { termFamily } = tables;
  const family = termFamily[term]!;
  const kind = standing([term], [1], tables) < SAYS ? TRUST.field : TRUST.family;
  // Families are numbered in order of first use: none begins before its number.
  for (let kin = termFamily.indexOf(family, family); kin >= 0; kin = termFamily.indexOf(family, kin + 1)) {
    if (!tables.silent[kin]) add(unit, kin, kin === term ? trust : trust * kind);
  }
}

function correctInto(unit: Unit, word: string, open: boolean, reader: Reader): void {
  const { tables, correct } = reader;
  const found = correct(word, open);
  const least = found[0]?.slips ?? 0;
  if (found[0]) {
    unit.kind = 'corrected';
    unit.begun = tables.words.at(found[0].at)!.length > word.length + least;
  }
  const counts = found.map(({ at }) => titlesOf(tables, tables.wordTerm[at]!));
  found.forEach(({ at, slips }, i) => {
    const term = tables.wordTerm[at]!;
    if (tables.silent[term]) return;
    // The nearest are trusted as such; what is further pays twice; what is much rarer than a word as near, by half.
    const most = Math.max(1, ...counts.filter((_, k) => found[k]!.slips <= slips + 0.5));
    const common = 0.5 + 0.5 * Math.min(1, (4 * counts[i]!) / most);
    addFamily(unit, reader, term, (1 - TRUST.slip * (2 * slips - least)) * common);
  });
}

/** What a word may stand for: itself, its inflections, what it begins, its family, its corrections. First come, first served. */
function readWord(word: string, open: boolean, reader: Reader): Unit {
  const { tables, lexicon } = reader;
  const unit: Unit = {
    word,
    terms: [],
    trust: [],
    weight: 0,
    voice: 1,
    aside: false,
    stands: 0,
    joined: -1,
    head: false,
    kind: 'exact',
    begun: false,
    more: 0,
  };
  const at = lexicon.find(word);
  if (at >= 0) addFamily(unit, reader, tables.wordTerm[at]!, 1);
  if (open) {
    complete(unit, word, TRUST.prefix, reader);
    if (at < 0 && unit.terms.length) unit.kind = 'prefix';
  }
  if (at < 0) {
    const term = lexicon.inflected(word);
    if (term >= 0) addFamily(unit, reader, term, TRUST.inflected);
  }
  if (unit.terms.length) return unit;
  const term = lexicon.related(word);
  if (term >= 0) {
    unit.kind = 'kin';
    addFamily(unit, reader, term, TRUST.family);
    return unit;
  }
  unit.kind = 'unknown';
  correctInto(unit, word, open, reader);
  // "sys admin": a clipped word inside the query, where no slip explains it better.
  if (!unit.terms.length && word.length >= 3) {
    complete(unit, word, 0.8, reader);
    if (unit.terms.length) {
      unit.kind = 'prefix';
      unit.begun = true;
    }
  }
  return unit;
}

/** A word read before is not read again: only the last one changes while a query is typed. */
function remember(word: string, open: boolean, reader: Reader): Unit {
  const key = open ? `${word} ` : word;
  let unit = reader.known.get(key);
  if (!unit) {
    if (reader.known.size >= REMEMBERED) reader.known.clear();
    unit = readWord(word, open, reader);
    unit.stands = standing(unit.terms, unit.trust, reader.tables);
    reader.known.set(key, unit);
  }
  return { ...unit, terms: [...unit.terms], trust: [...unit.trust] };
}

/** Two words side by side that the dictionary knows as one ("book keeper") are read as that one too. */
function join(before: Unit, unit: Unit, reader: Reader): void {
  const { tables, lexicon } = reader;
  const term = lexicon.inflected(before.word + unit.word);
  if (term < 0 || tables.silent[term]) return;
  const trust = before.kind === 'exact' && unit.kind === 'exact' ? JOINED : 1;
  add(before, term, trust);
  add(unit, term, trust);
  before.stands = unit.stands = Math.max(before.stands, standing(unit.terms, unit.trust, tables));
  unit.joined = term;
  for (const each of [before, unit])
    if (each.kind === 'corrected' || each.kind === 'unknown') each.kind = 'exact';
}

/**
 * Reads what was typed so far: the last word may be unfinished. `naming` is the part of a posting that names the job,
 * and what the words of the others count for.
 */
export function readQuery(text: string, reader: Reader, naming?: { part: number; beside: number }): Reading {
  const { tables, lexicon } = reader;
  const units: Unit[] = [];
  const all = pieces(text, reader);
  // A word of the name may stand in another part too.
  const names =
    naming && new Set(all.filter(({ segment }) => segment === naming.part).map(({ word }) => word));
  const told: string[] = [];
  let ended = false;
  let head: Unit | undefined;
  let last = -1;
  for (const [i, { word, open, context, segment, short, parts }] of all.entries()) {
    const at = lexicon.find(word);
    const aside = names !== undefined && !names.has(word);
    if (!aside) told.push(short || word);
    if (head && (aside || context < 1 || AFTER_HEAD.has(word))) ended = true;
    if (at >= 0 && tables.silent[tables.wordTerm[at]!] && !(open && all.length === 1)) continue;
    if (units.length >= MOST_WORDS || units.some((unit) => unit.word === word)) continue;
    const unit = remember(word, open, reader);
    if (last === i - 1 && all[last]?.segment === segment) join(units.at(-1)!, unit, reader);
    last = i;
    // A title may hold the short form itself: it answers for each of its words.
    const brief = short ? lexicon.find(short) : -1;
    if (brief >= 0) add(unit, tables.wordTerm[brief]!, 1);
    let best = 0;
    for (let k = 0; k < unit.terms.length; k++) {
      tables.ready(unit.terms[k]!);
      best = Math.max(best, tables.idf[unit.terms[k]!]! * unit.trust[k]!);
    }
    const noise = isNoise(word, tables.noise);
    unit.aside = aside;
    unit.voice = context * (aside ? naming!.beside : 1) * (noise ? NOISE_WEIGHT : 1);
    const plain = unit.terms.length ? best : context < 1 ? 0.1 : UNKNOWN;
    unit.weight = (plain * unit.voice) / Math.sqrt(parts);
    // The shorter the word, the less a correction of it can be believed: "uber" is not "user".
    if (unit.kind === 'corrected') unit.weight *= Math.max(0.4, 1 - 1.5 / word.length);
    if (!noise && !aside && !ended && !(head && tables.lang === 'fr')) head = unit;
    units.push(unit);
  }
  if (head) head.head = true;
  return { units, noJob: noJobIn(text, told, tables.noJob) };
}
