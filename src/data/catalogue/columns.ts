import { slug } from './text.js';

/** Every column of the format, in the order it is written. */
export const COLUMNS = [
  'id',
  'title_en',
  'title_fr',
  'institution_en',
  'institution_fr',
  'url',
  'language',
  'delivery',
  'hours',
  'weeks',
  'cost',
  'currency',
  'aid',
  'credential',
  'noc',
  'cip',
  'skills',
  'topics',
  'prerequisites',
  'requirements',
  'stackable_into',
  'location',
  'starts',
  'description_en',
  'description_fr',
  'inquire',
  'sample',
] as const;

export type Column = (typeof COLUMNS)[number] | 'title' | 'institution' | 'description';

/** Columns `npx cairn tag` adds; they count once a person has written yes under `tags_reviewed`. */
export const TAG_COLUMNS = ['tags_noc', 'tags_skills', 'tags_evidence', 'tags_reviewed'] as const;

const KNOWN = new Set<string>([...COLUMNS, ...TAG_COLUMNS, 'title', 'institution', 'description']);

/** Other names in use, French ones among them. */
const ALIASES: Record<string, string> = {};
for (const line of (
  'title titre nom name|id identifiant code|institution etablissement provider|url lien adresse website|' +
  'language langue languages|delivery mode modalite|hours heures duree_heures|weeks semaines duree_semaines|' +
  'cost cout prix price frais tuition cost_cad cout_cad|currency devise|aid osap rafeo aide aide_financiere|' +
  'credential titre_decerne certification|noc cnp noc_codes|cip cpe cip_code|skills competences|' +
  'topics sujets themes keywords mots_cles|prerequisites prealables|requirements exigences|' +
  'stackable_into cumulable stackableinto stackable menant_a|location lieu ville|' +
  'starts start_date start_dates dates debut debuts|description resume|inquire contact inquiry courriel email'
).split('|')) {
  const [to = '', ...names] = line.split(' ');
  for (const name of names) ALIASES[name] = to;
}

/** Our name for a column of a file, or undefined when it is none of ours. */
export function columnOf(header: string): string | undefined {
  const name = slug(header);
  const lang = /_(en|fr)$/.exec(name)?.[0] ?? '';
  const stem = lang ? name.slice(0, -3) : name;
  const column = (ALIASES[stem] ?? stem) + lang;
  return KNOWN.has(column) ? column : KNOWN.has(ALIASES[name] ?? '') ? ALIASES[name] : undefined;
}
