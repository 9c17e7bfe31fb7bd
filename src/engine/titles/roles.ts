import type { Lang } from '../types.js';

/**
 * Folded words for a part one has in a field, over or beside those who work in it. Common as they are, they tell
 * occupations of one field apart: who asks for "bookkeeping" has not asked for its supervisor or its teacher.
 */
export const ROLES: Readonly<Record<Lang, string>> = {
  en: 'supervisor foreman manager director superintendent inspector instructor teacher trainer professor helper contractor',
  fr: 'superviseur contremaitre directeur gestionnaire surintendant inspecteur instructeur enseignant formateur professeur aide entrepreneur',
};

/** The least such a word tells (see `idf`). */
export const ROLE_IDF = 0.5;
