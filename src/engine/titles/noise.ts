/**
 * Folded words of both languages that say how senior, when or how long, not what: they count little beside a word
 * that does. Numbers and Roman numerals are noise too. Packs carry them.
 */
export const NOISE =
  'senior sr snr junior jr jnr lead principal intermediate entry level grade class step trainee intern internship ' +
  'apprentice student experienced certified licensed casual permanent temporary temp contract seasonal full part ' +
  'time fulltime parttime night nights day days evening evenings weekend weekends shift rotating remote onsite ' +
  'hybrid job jobs position positions career work opportunity want wanted needed required bilingual become be ' +
  'looking hiring who that someone person people guy lady make makes making do does doing take takes taking works ' +
  'working stagiaire apprenti apprentie etudiant etudiante debutant debutante experimente certifie niveau classe ' +
  'echelon categorie occasionnel permanent temporaire contractuel saisonnier temps plein partiel nuit soir jour ' +
  'weekend quart teletravail distance hybride emploi poste travail bilingue devenir';
const NUMBER = /^(?:\d+|[ivx]+)$/;

/** How much of its weight such a word keeps. */
export const NOISE_WEIGHT = 0.25;

export const isNoise = (word: string, noise: ReadonlySet<string>): boolean =>
  noise.has(word) || NUMBER.test(word);
