/**
 * The few words the packs carry besides titles and features: [key, English, French].
 * Conditions keyed `future:` are a risk over the projection; the plain ones are signs of the recent past. The
 * publisher says "shortage" alone, which learners take for one of jobs.
 */
export const CONDITION_LABELS: readonly [string, string, string][] = [
  ['future:strong-shortage', 'Strong risk of worker shortage', 'Risque important de pénurie de main-d’œuvre'],
  ['future:shortage', 'Moderate risk of worker shortage', 'Risque modéré de pénurie de main-d’œuvre'],
  ['future:surplus', 'Moderate risk of worker surplus', 'Risque modéré de surplus de main-d’œuvre'],
  ['future:strong-surplus', 'Strong risk of worker surplus', 'Risque important de surplus de main-d’œuvre'],
  ['strong-shortage', 'Strong signs of worker shortage', 'Signes importants de pénurie de main-d’œuvre'],
  ['shortage', 'Moderate signs of worker shortage', 'Signes modérés de pénurie de main-d’œuvre'],
  ['balance', 'Jobs and workers in balance', 'Équilibre entre postes et main-d’œuvre'],
  ['surplus', 'Moderate signs of worker surplus', 'Signes modérés de surplus de main-d’œuvre'],
  ['strong-surplus', 'Strong signs of worker surplus', 'Signes importants de surplus de main-d’œuvre'],
  ['unknown', 'Not published', 'Non publié'],
];

/** What the training categories (TEER, in French FEER) usually ask for, in few words. */
export const TEER_LABELS: readonly [string, string, string][] = [
  ['0', 'Management', 'Gestion'],
  ['1', 'University degree', 'Diplôme universitaire'],
  [
    '2',
    'College diploma or apprenticeship of 2 years or more, or supervision',
    'Diplôme collégial ou apprentissage de 2 ans ou plus, ou supervision',
  ],
  [
    '3',
    'College diploma or apprenticeship of less than 2 years, or more than 6 months of training on the job',
    'Diplôme collégial ou apprentissage de moins de 2 ans, ou plus de 6 mois de formation en cours d’emploi',
  ],
  [
    '4',
    'High school diploma, or several weeks of training on the job',
    'Diplôme d’études secondaires, ou plusieurs semaines de formation en cours d’emploi',
  ],
  [
    '5',
    'Short demonstration; no formal schooling required',
    'Courte démonstration de travail; aucune scolarité exigée',
  ],
];
