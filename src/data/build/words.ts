/**
 * The few words the packs carry besides titles and features: [key, English, French].
 * Conditions keyed `future:` are a risk over the projection; the plain ones are signs of the recent past.
 */
export const CONDITION_LABELS: readonly [string, string, string][] = [
  ['future:strong-shortage', 'Strong risk of shortage', 'Risque important de pénurie'],
  ['future:shortage', 'Moderate risk of shortage', 'Risque modéré de pénurie'],
  ['future:surplus', 'Moderate risk of surplus', 'Risque modéré de surplus'],
  ['future:strong-surplus', 'Strong risk of surplus', 'Risque important de surplus'],
  ['strong-shortage', 'Strong signs of shortage', 'Signes importants de pénurie'],
  ['shortage', 'Moderate signs of shortage', 'Signes modérés de pénurie'],
  ['balance', 'Balance', 'Équilibre'],
  ['surplus', 'Moderate signs of surplus', 'Signes modérés de surplus'],
  ['strong-surplus', 'Strong signs of surplus', 'Signes importants de surplus'],
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
