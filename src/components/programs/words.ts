import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Bilingual, Delivery } from '../../engine/programs/types.js';
import type { Lang } from '../../engine/types.js';

/** Text in the element's language, else in the other. */
export const textOf = (text: Bilingual, lang: Lang): string => text[lang] ?? text.en ?? text.fr ?? '';

/** The same as markup, marked when it is in the other language, so that it is read out as such. */
export function named(text: Bilingual, lang: Lang): string | TemplateResult {
  const found = textOf(text, lang);
  return text[lang] === undefined && found
    ? html`<span lang=${lang === 'en' ? 'fr' : 'en'}>${found}</span>`
    : found;
}

export const deliveryWord = (delivery: Delivery): string =>
  delivery === 'online'
    ? msg('Online', { id: 'programs.online' })
    : delivery === 'hybrid'
      ? msg('Hybrid', { id: 'programs.hybrid' })
      : msg('In person', { id: 'programs.inPerson' });

export const languageWord = (lang: Lang): string =>
  lang === 'en' ? msg('English', { id: 'programs.en' }) : msg('French', { id: 'programs.fr' });

/** Aid by the name learners know it under, where the jurisdiction is Ontario. */
export const aidWord = (aid: boolean, jurisdiction: string): string =>
  !aid
    ? msg('No student aid', { id: 'programs.aid.no' })
    : jurisdiction === 'ON'
      ? msg('OSAP-approved', { id: 'programs.aid.osap' })
      : msg('Student aid', { id: 'programs.aid.yes' });
