import type { Lang } from '../types.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Folded words of sentences and questions, which titles seldom hold: the more of them, the less a job is meant. */
export const TALK: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: set(
    'how what why when where which is are was am can could should would i me you your he she we they its this these ' +
      'have has had not yes there so but than then too very any',
  ),
  fr: set(
    'je tu il elle nous vous ils me se mon mes votre vos quel quelle quels quelles comment pourquoi quand qui que qu ' +
      'quoi est sont suis etes etait avons avez ne pas plus si mais donc cela tres trop combien',
  ),
};

/**
 * Folded words for what people ask a page about and nobody works with: a fee, a deadline, opening hours. Where no word of
 * the query says what one is (“admission officer” does), a job is seldom meant.
 */
export const ERRANDS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: set(
    'hours price prices cost costs fee fees tuition refund refunds balance receipt scholarship scholarships bursary ' +
      'bursaries application deadline deadlines date dates requirement requirements admission admissions registration ' +
      'timetable calendar semester transcript credits permit residence login password account address number page ' +
      'online download directions cheap free near best lost broken score results episode season meaning definition ' +
      'symptoms pain vacation birthday',
  ),
  fr: set(
    'heures ouverture prix cout couts frais droits remboursement solde recu bourse bourses demande date limite ' +
      'exigence exigences admission inscription calendrier session trimestre releve credits permis residence connexion ' +
      'passe compte adresse numero page ligne gratuit usage pres meilleur perdu brise pointage resultats episode saison ' +
      'definition symptomes mal malade vacances fete',
  ),
};

/** Addresses and code, which hold words and mean none of them. */
export const MARKUP = /[<>{}=\\^~]|:\/\/|\w@\w|www\.|\(["'$]/;
