import { slug } from './text.js';

/** Other names in use, French ones among them, after ours. */
const ALIASES = new Map<string, string>();
for (const line of (
  'title titre nom name program_name nom_de_la_formation|id identifiant code|institution etablissement provider college school ecole|url lien adresse website link|' +
  'language langue languages lang|delivery mode modalite|hours heures duree_heures|weeks semaines duree_semaines|' +
  'cost cout prix price frais fee fees tuition cost_cad cout_cad|currency devise|aid osap rafeo aide aide_financiere|' +
  'credential titre_decerne certification|noc cnp noc_codes|cip cpe cip_code|skills competences|' +
  'topics sujets themes keywords mots_cles|prerequisites prealables|requirements exigences|' +
  'stackable_into cumulable stackableinto stackable menant_a|location lieu ville|' +
  'starts start_date start_dates dates debut debuts|description resume|inquire contact inquiry courriel email'
).split('|')) {
  const [to = '', ...names] = line.split(' ');
  for (const name of names) ALIASES.set(name, to);
}

/** Places of columns in the order in which they count: one that bears our own name before others that say the same. */
export const ownFirst = (headers: readonly string[]): number[] =>
  headers
    .map((header, at) => ({ at, other: Number(columnOf(header) !== slug(header)) }))
    .sort((a, b) => a.other - b.other)
    .map(({ at }) => at);

/** Our name for a column of a file: `Titre (FR)` is `title_fr`. Names that are none of ours are only made plain. */
export function columnOf(header: string): string {
  const [, stem = '', lang = ''] = /^(.*?)(_en|_fr)?$/.exec(slug(header)) ?? [];
  return (ALIASES.get(stem) ?? stem) + lang;
}
