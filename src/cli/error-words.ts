import { space } from '../data/catalogue/messages.js';
import { CatalogueError, type CairnError, type Unreadable } from '../engine/errors.js';
import type { Lang } from '../engine/types.js';

/** Where JSON breaks, as far as the engine that read it says so. */
function place(cause: unknown): string {
  const { message } = cause as Error;
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line) return ` à la ligne ${line}, colonne ${column}`;
  const [, at] = /position (\d+)/.exec(message) ?? [];
  if (at) return ` au caractère ${+at + 1}`;
  return /end of JSON/.test(message) ? ' à la fin' : '';
}

const FR: Record<Unreadable, (error: CatalogueError) => string> = {
  'no-file': ({ value }) => `impossible de lire « ${value as string} ». Vérifiez son nom et son dossier.`,
  empty: () => 'le catalogue est vide. Donnez un fichier CSV ou JSON.',
  'web-page': () => 'le catalogue est une page Web. Donnez le fichier lui-même.',
  'broken-json': ({ cause }) =>
    `le JSON n’est pas valide${place(cause)}. Corrigez-le, au besoin à l’aide d’un validateur.`,
  'no-list': () => 'aucune liste de formations dans le JSON. Écrivez { "programs": [ … ] }.',
  'no-program': () =>
    'aucune formation dans les données JSON-LD. Ajoutez un Course, ou donnez un catalogue CSV ou JSON.',
  'no-title': ({ value }) =>
    `aucune colonne de titre dans « ${value as string} ». Commencez par une ligne comme id,titre,établissement,lien,heures,coût.`,
};

/** An error in the language of the command; those that are no fault of a file stay in English. */
export function errorWords(error: CairnError, lang: Lang): string {
  if (lang === 'en') return error.message;
  if (!(error instanceof CatalogueError) || !error.reason)
    return error.message.replace(/^Cairn: /, 'Cairn\u00a0: ');
  return space(`Cairn : ${FR[error.reason](error)}`);
}
