import type { Lang } from '../../engine/types.js';
import type { Issue, Problem } from './types.js';

/** What is wrong, and what to do about it. `{value}` and the names of `Issue.data` are filled in. */
type Wording = [message: string, remedy: string];

const EN: Record<Problem, Wording> = {
  'missing-id': [
    'The row has no id and is left out.',
    'Give each program an id of its own, such as its course code.',
  ],
  'missing-title': ['The row has no title and is left out.', 'Fill title, title_en or title_fr.'],
  'missing-institution': ['The row names no institution and is left out.', 'Fill institution.'],
  'duplicate-id': [
    'The id “{value}” is already used in row {first}; this row is left out.',
    'Give it another id, or remove it.',
  ],
  'not-a-program': [
    '“{value}” is not a program.',
    'Each item of the list must be an object: { "id": "…", "title": "…" }.',
  ],
  'bad-number': [
    '“{value}” is not one number.',
    'Write 45 or 45.5. For a range, leave it empty and say it in the description.',
  ],
  'number-out-of-range': ['“{value}” is not between {min} and {max}.', 'Check the number and its unit.'],
  'bad-price': [
    '“{value}” is not a price.',
    'Write 395, $395.00 or free. For a range, leave it empty and say it in the description.',
  ],
  'bad-language': ['“{value}” is not a language Cairn knows.', 'Write en, fr or en+fr.'],
  'bad-delivery': ['“{value}” is not a way of delivery.', 'Write online, hybrid or in-person.'],
  'bad-yes-no': ['“{value}” is neither yes nor no.', 'Write yes or no, or leave it empty when not known.'],
  'bad-url': [
    '“{value}” is not a web address.',
    'Write the whole address of the program page, beginning with https://.',
  ],
  'bad-inquire': [
    '“{value}” is neither an e-mail nor a web address.',
    'Write ask@college.example or the https:// address of a form.',
  ],
  'bad-date': ['“{value}” is not a date.', 'Write year-month-day: 2027-01-11.'],
  'bad-noc': [
    '“{value}” is not a NOC 2021 unit group.',
    'Write the five digits, such as 31301. Four-digit codes are of NOC 2016 and changed since.',
  ],
  'bad-cip': ['“{value}” is not a CIP code.', 'Write it as 51.3902.'],
  'bad-text': ['“{value}” is not text.', 'Write "…", or ["…", "…"] for several.'],
  converted: ['“{value}” was taken as {used} weeks.', 'Write the number of weeks if that is not right.'],
  'repaired-code': [
    '“{value}” was taken as {used}: a spreadsheet may have dropped its zeros.',
    'Format the column as text, then write {used}.',
  ],
  'insecure-url': [
    '“{value}” is not a secure address.',
    'Write https:// if the page answers there; browsers warn learners otherwise.',
  ],
  'completed-url': ['“{value}” was taken as {used}.', 'Write the whole address, beginning with https://.'],
  'currency-conflict': [
    '“{value}” is in {used}, but the currency column says {other}; {used} is used.',
    'Make the two agree.',
  ],
  'unknown-prerequisite': [
    'The prerequisite “{value}” is the id of no program here.',
    'Correct the id, or write the requirement in words under requirements.',
  ],
  'self-reference': ['The program refers to itself.', 'Remove its own id from this column.'],
  'near-duplicate': [
    '“{value}” has the title and institution of {other}; both are kept.',
    'Remove one, or tell them apart in the title.',
  ],
  'garbled-text': [
    '“{value}” lost its accents on the way.',
    'Export the file again as “CSV UTF-8” from where the text is right.',
  ],
  'bad-jurisdiction': [
    '“{value}” is not the code of a province or territory: whose aid rules apply cannot be told.',
    'Write its two letters, such as ON, or CA for the whole country.',
  ],
  'unknown-column': [
    'The column “{value}” is none of ours and is left out.',
    'Rename it if it should count; the columns are listed in docs/catalogue.md.',
  ],
  'repeated-column': [
    'The column “{value}” says the same as “{used}”; only the first is read.',
    'Remove one of them.',
  ],
  'extra-cells': [
    'The row has {found} cells for {expected} columns, so they may stand under the wrong ones: “{value}” has none.',
    'Put quotes around a cell that holds the separator.',
  ],
  'unclosed-quote': [
    'The quotation mark at “{value}” is never closed, so the cells of the row cannot be told apart.',
    'Close it, or double it inside a quoted cell.',
  ],
  'bad-script': [
    'A JSON-LD script of the page is not valid JSON ({cause}).',
    'Mend it with a structured-data validator.',
  ],
};

const FR: Record<Problem, Wording> = {
  'missing-id': [
    'La ligne n’a pas d’identifiant; elle est laissée de côté.',
    'Donnez à chaque formation un id qui lui est propre, par exemple son sigle.',
  ],
  'missing-title': [
    'La ligne n’a pas de titre; elle est laissée de côté.',
    'Remplissez title, title_fr ou title_en.',
  ],
  'missing-institution': [
    'La ligne ne nomme aucun établissement; elle est laissée de côté.',
    'Remplissez institution.',
  ],
  'duplicate-id': [
    'L’id « {value} » sert déjà à la ligne {first}; celle-ci est laissée de côté.',
    'Donnez-lui un autre id, ou supprimez-la.',
  ],
  'not-a-program': [
    '« {value} » n’est pas une formation.',
    'Chaque élément de la liste doit être un objet : { "id": "…", "title": "…" }.',
  ],
  'bad-number': [
    '« {value} » n’est pas un nombre.',
    'Écrivez 45 ou 45,5. S’il s’agit d’une fourchette, laissez la case vide et dites-le dans la description.',
  ],
  'number-out-of-range': [
    '« {value} » n’est pas compris entre {min} et {max}.',
    'Vérifiez le nombre et son unité.',
  ],
  'bad-price': [
    '« {value} » n’est pas un prix.',
    'Écrivez 395, 395,00 $ ou gratuit. S’il s’agit d’une fourchette, laissez la case vide et dites-le dans la description.',
  ],
  'bad-language': ['« {value} » n’est pas une langue connue de Cairn.', 'Écrivez fr, en ou en+fr.'],
  'bad-delivery': [
    '« {value} » n’est pas un mode de prestation.',
    'Écrivez online (en ligne), hybrid (hybride) ou in-person (en personne).',
  ],
  'bad-yes-no': [
    '« {value} » ne veut dire ni oui ni non.',
    'Écrivez oui ou non; laissez vide si vous ne le savez pas.',
  ],
  'bad-url': [
    '« {value} » n’est pas une adresse Web.',
    'Écrivez l’adresse complète de la page de la formation, à partir de https://.',
  ],
  'bad-inquire': [
    '« {value} » n’est ni une adresse courriel ni une adresse Web.',
    'Écrivez info@college.example ou l’adresse https:// d’un formulaire.',
  ],
  'bad-date': ['« {value} » n’est pas une date.', 'Écrivez année-mois-jour : 2027-01-11.'],
  'bad-noc': [
    '« {value} » n’est pas un groupe de base de la CNP 2021.',
    'Écrivez les cinq chiffres, par exemple 31301. Les codes à quatre chiffres sont ceux de la CNP 2016, qui ont changé.',
  ],
  'bad-cip': ['« {value} » n’est pas un code de la CPE.', 'Écrivez-le ainsi : 51.3902.'],
  'bad-text': ['« {value} » n’est pas du texte.', 'Écrivez "…", ou ["…", "…"] s’il y en a plusieurs.'],
  converted: [
    '« {value} » a été compris comme {used} semaines.',
    'Écrivez le nombre de semaines si ce n’est pas exact.',
  ],
  'repaired-code': [
    '« {value} » a été compris comme {used} : un tableur a pu faire disparaître des zéros.',
    'Mettez la colonne au format texte, puis écrivez {used}.',
  ],
  'insecure-url': [
    '« {value} » n’est pas une adresse sécurisée.',
    'Écrivez https:// si la page y répond; sinon, le navigateur met la personne en garde.',
  ],
  'completed-url': [
    '« {value} » a été compris comme {used}.',
    'Écrivez l’adresse complète, à partir de https://.',
  ],
  'currency-conflict': [
    '« {value} » est en {used}, mais la colonne de la devise indique {other}; {used} l’emporte.',
    'Faites concorder les deux.',
  ],
  'unknown-prerequisite': [
    'Le préalable « {value} » n’est l’id d’aucune formation d’ici.',
    'Corrigez l’id, ou décrivez l’exigence en toutes lettres sous requirements.',
  ],
  'self-reference': ['La formation renvoie à elle-même.', 'Retirez son propre id de cette colonne.'],
  'near-duplicate': [
    '« {value} » a le titre et l’établissement de {other}; les deux sont conservés.',
    'Supprimez-en un, ou distinguez-les par le titre.',
  ],
  'garbled-text': [
    '« {value} » a perdu ses accents en route.',
    'Exportez de nouveau le fichier en « CSV UTF-8 » à partir d’une source où le texte est juste.',
  ],
  'bad-jurisdiction': [
    '« {value} » n’est pas le code d’une province ou d’un territoire : les règles d’aide qui s’appliquent restent inconnues.',
    'Écrivez ses deux lettres, par exemple ON, ou CA pour tout le pays.',
  ],
  'unknown-column': [
    'La colonne « {value} » n’est pas des nôtres; elle est laissée de côté.',
    'Renommez-la si elle doit compter; les colonnes sont décrites dans docs/catalogue.fr.md.',
  ],
  'repeated-column': [
    'La colonne « {value} » dit la même chose que « {used} »; seule la première est lue.',
    'Supprimez l’une des deux.',
  ],
  'extra-cells': [
    'La ligne compte {found} cases pour {expected} colonnes; elles ne sont donc peut-être pas sous les bonnes : « {value} » n’en a aucune.',
    'Mettez entre guillemets droits une case qui contient le séparateur.',
  ],
  'unclosed-quote': [
    'Le guillemet droit de « {value} » n’est jamais fermé : on ne peut distinguer les cases de la ligne.',
    'Fermez-le, ou doublez-le à l’intérieur d’une case.',
  ],
  'bad-script': [
    'Un script JSON-LD de la page n’est pas du JSON valide ({cause}).',
    'Corrigez-le à l’aide d’un validateur de données structurées.',
  ],
};

/** Non-breaking spaces where Canadian French wants them; the texts above keep ordinary ones, easier to edit. */
export const space = (text: string): string =>
  text.replace(/« /g, '«\u00a0').replace(/ ([»:$])/g, '\u00a0$1');

/** Limits and lengths as the language writes them; the number of a row stays as a spreadsheet shows it. */
const written = (name: string, value: string | number, lang: Lang): string =>
  typeof value === 'number' && name !== 'first'
    ? new Intl.NumberFormat(`${lang}-CA`).format(value)
    : `${value}`;

/** An issue in words: what is wrong, and the remedy. Nothing here is needed by the widget, which shows only counts. */
export function describeIssue(issue: Issue, lang: Lang = 'en'): { message: string; remedy: string } {
  const [message, remedy] = (lang === 'fr' ? FR : EN)[issue.problem];
  const data: Record<string, string | number> = { ...issue.data, value: issue.value };
  const fill = (text: string): string =>
    (lang === 'fr' ? space(text) : text).replace(/\{([a-z]+)\}/g, (whole, name: string) =>
      name in data ? written(name, data[name]!, lang) : whole,
    );
  return { message: fill(message), remedy: fill(remedy) };
}
