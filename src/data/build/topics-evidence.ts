import type { Lang } from '../../engine/types.js';
import { expandDoubleForm } from '../sources/double-forms.js';
import type { Sources } from '../sources/index.js';
import { unitGroupCodes } from './groups.js';

/** Where a piece of text comes from; each kind is weighed on its own. */
export type Field =
  | 'name'
  | 'title'
  | 'duty'
  | 'lead'
  | 'requirement'
  | 'workplace'
  | 'alternate'
  | 'task'
  | 'technology'
  | 'esco';

/** A piece of text about a unit group, by the group's number in the list of codes. */
export interface Evidence {
  group: number;
  field: Field;
  text: string;
  /** Share of it that is about this group: below 1 where a crosswalk spreads an occupation over several. */
  weight: number;
}

/** Crosswalk links weaker than this tell more about the crosswalk than about the work. */
const LEAST_LINK = 0.1;

/** Everything the sources say, in one language, about what each unit group does. */
export function topicEvidence(sources: Sources, lang: Lang): Evidence[] {
  const codes = unitGroupCodes(sources);
  const number = new Map(codes.map((code, i) => [code, i]));
  const found: Evidence[] = [];
  const add = (code: string, field: Field, text: string, weight = 1): void => {
    const group = number.get(code);
    if (group !== undefined && text) found.push({ group, field, text, weight });
  };

  for (const { code, title, definition } of sources.nocStructure(lang)) {
    add(code, 'name', title);
    add(code, 'lead', definition);
  }
  for (const { noc, title } of sources.nocTitles(lang)) {
    const forms = lang === 'fr' ? expandDoubleForm(title) : [title];
    add(noc, 'title', forms[0] ?? title);
  }
  if (lang === 'en') {
    for (const { code, duties, requirements } of sources.unitGroups()) {
      for (const duty of duties) add(code, 'duty', duty);
      for (const requirement of requirements) add(code, 'requirement', requirement);
    }
    const kinds = [
      ['main-duties', 'duty'],
      ['lead-statement', 'lead'],
      ['workplaces-employers', 'workplace'],
      ['employment-requirements', 'requirement'],
    ] as const;
    for (const [kind, field] of kinds) {
      for (const { profile, text } of sources.oasisText(kind)) add(profile.slice(0, 5), field, text);
    }
  }

  const links = new Map<string, { noc: string; weight: number }[]>();
  for (const { onet, noc, weight } of sources.onetToNoc()) {
    if (weight >= LEAST_LINK) links.set(onet, [...(links.get(onet) ?? []), { noc, weight }]);
  }
  const across = (onet: string, field: Field, text: string, share = 1): void => {
    for (const { noc, weight } of links.get(onet) ?? []) add(noc, field, text, weight * share);
  };
  if (lang === 'en') {
    for (const { onet, title } of sources.onetAlternates()) across(onet, 'alternate', title);
    for (const { onet, text } of sources.onetTasks()) across(onet, 'task', text);
    for (const { onet, name, hot } of sources.onetTechnologies())
      across(onet, 'technology', name, hot ? 1 : 0.5);
  }
  const byUri = new Map<string, string[]>();
  for (const { onet, uri, match } of sources.escoToOnet()) {
    if (match !== 'exactISCO') byUri.set(uri, [...(byUri.get(uri) ?? []), onet]);
  }
  for (const { uri, label, alternates } of sources.escoOccupations(lang)) {
    const onets = byUri.get(uri) ?? [];
    for (const onet of onets)
      for (const text of [label, ...alternates]) across(onet, 'esco', text, 1 / onets.length);
  }
  return found;
}
