import type { Lang } from '../types.js';
import type { Bilingual } from './types.js';

/** Text in the language asked for, else in the other. */
export const textOf = (text: Bilingual, lang: Lang): string => text[lang] ?? text.en ?? text.fr ?? '';
