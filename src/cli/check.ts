import type { Program } from '../engine/programs/types.js';
import type { Lang } from '../engine/types.js';
import { describeIssue } from '../data/catalogue/messages.js';
import type { Issue, Reading } from '../data/catalogue/index.js';
import type { Request } from './arguments.js';
import { readFile } from './read-file.js';

/** What learners look for first, and whether a program states it. */
const STATED: [string, (program: Program) => boolean][] = [
  ['url', ({ url }) => url !== null],
  ['language', ({ languages }) => languages.length > 0],
  ['delivery', ({ delivery }) => delivery !== null],
  ['hours', ({ hours }) => hours !== null],
  ['weeks', ({ weeks }) => weeks !== null],
  ['cost', ({ cost }) => cost !== null],
  ['aid', ({ aid }) => aid !== null],
  ['noc', ({ noc }) => noc.length > 0],
  ['skills', ({ skills }) => skills.length > 0],
  ['description', ({ description }) => Boolean(description.en ?? description.fr)],
];

function lineOf(issue: Issue, lang: Lang): string {
  const { message, remedy } = describeIssue(issue, lang);
  const row = `${lang === 'fr' ? 'ligne' : 'row'} ${issue.row}`;
  const file = lang === 'fr' ? 'fichier' : 'file';
  const kind = { en: { error: 'error', warning: 'warning' }, fr: { error: 'erreur', warning: 'à voir' } }[
    lang
  ];
  const place = [issue.row ? row : file, issue.column, issue.programId].filter(Boolean).join(' · ');
  return `${kind[issue.severity]}  ${place}\n  ${message} ${remedy}`;
}

function summary({ catalogue: { programs }, report }: Reading, lang: Lang): string {
  const errors = report.filter(({ severity }) => severity === 'error').length;
  const warnings = report.length - errors;
  const total = programs.length;
  if (!total)
    return lang === 'fr'
      ? `Aucune formation lue. Erreurs\u00a0: ${errors}. Écrivez-en une par ligne, sous les en-têtes.`
      : `No program read. Errors: ${errors}. Write one a row, under the headings.`;
  const shares = STATED.map(([name, test]) => `${name} ${programs.filter(test).length}/${total}`).join(', ');
  return lang === 'fr'
    ? `Formations lues\u00a0: ${total}. Erreurs\u00a0: ${errors}. À voir\u00a0: ${warnings}.\nRenseigné\u00a0: ${shares}.`
    : `Programs read: ${total}. Errors: ${errors}. Warnings: ${warnings}.\nStated: ${shares}.`;
}

/** `cairn check`: the report in words. 1 when a row or a value was lost, or there is no program at all. */
export async function check(request: Request): Promise<number> {
  const { reading } = await readFile(request);
  for (const issue of reading.report) {
    console.log(
      request.json
        ? JSON.stringify({ ...issue, ...describeIssue(issue, request.lang) })
        : lineOf(issue, request.lang),
    );
  }
  if (!request.json) console.log(summary(reading, request.lang));
  const { catalogue, report } = reading;
  return !catalogue.programs.length || report.some(({ severity }) => severity === 'error') ? 1 : 0;
}
