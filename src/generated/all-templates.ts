/** Messages of every language, by locale. Written by `npm run messages`. */
import { templates as fr_CA } from './locales/fr-CA.js';

export const allTemplates = {
  'fr-CA': fr_CA,
};
