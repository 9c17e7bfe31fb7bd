/** What the widget's contract calls things, in each language. Tests look for these, never for classes. */
export const WORDS = {
  en: {
    page: 'college/',
    combobox: 'Job title',
    code: (code: string) => `NOC ${code}`,
    add: /^add\b.*plan/i,
    added: /\bin your plan\b/i,
    totals: 'In all',
    retry: /try again/i,
  },
  fr: {
    page: 'universite/',
    combobox: 'Titre de poste',
    code: (code: string) => `CNP ${code}`,
    add: /^ajouter\b.*(plan|parcours)/i,
    added: /\bdans votre (plan|parcours)\b/i,
    totals: 'En tout',
    retry: /réessayer/i,
  },
} as const;

export type PageLang = keyof typeof WORDS;
