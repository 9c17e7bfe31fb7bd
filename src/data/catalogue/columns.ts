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

/** Other names in use, French ones among them; `name:code` also sets the currency. */
const ALIASES: Record<string, string> = {};
for (const pair of (
  'titre title|nom title|name title|identifiant id|code id|etablissement institution|provider institution|' +
  'lien url|adresse url|website url|langue language|languages language|mode delivery|modalite delivery|' +
  'heures hours|duree_heures hours|semaines weeks|duree_semaines weeks|cout cost|prix cost|price cost|frais cost|' +
  'tuition cost|cost_cad cost|cout_cad cost|devise currency|osap aid|rafeo aid|aide aid|aide_financiere aid|' +
  'titre_decerne credential|certification credential|cnp noc|noc_codes noc|cpe cip|cip_code cip|' +
  'competences skills|sujets topics|themes topics|keywords topics|mots_cles topics|prealables prerequisites|' +
  'exigences requirements|cumulable stackable_into|stackableinto stackable_into|stackable stackable_into|' +
  'menant_a stackable_into|lieu location|ville location|start_date starts|start_dates starts|dates starts|' +
  'debut starts|debuts starts|resume description|contact inquire|inquiry inquire|courriel inquire|email inquire'
).split('|')) {
  const [from = '', to = ''] = pair.split(' ');
  ALIASES[from] = to;
}

/** Our name for a column of a file, or undefined when it is none of ours. */
export function columnOf(header: string): string | undefined {
  const name = slug(header);
  const lang = /_(en|fr)$/.exec(name)?.[0] ?? '';
  const stem = lang ? name.slice(0, -3) : name;
  const column = (ALIASES[stem] ?? stem) + lang;
  return KNOWN.has(column) ? column : KNOWN.has(ALIASES[name] ?? '') ? ALIASES[name] : undefined;
}
