import { parseArgs } from 'node:util';
import { CairnError } from '../engine/errors.js';
import type { Lang } from '../engine/types.js';

/** A command line that asks for nothing Cairn does. */
export class UsageError extends CairnError {
  override name = 'UsageError';
}

export interface Request {
  command: 'check' | 'tag' | 'help' | 'version';
  file: string;
  lang: Lang;
  /** Where the result goes; standard output when not given. */
  out?: string;
  /** `check`: the report as JSON lines. */
  json: boolean;
  /** Folder of packs; default the one shipped beside the command. */
  packs?: string;
}

export const USAGE: Record<Lang, string> = {
  en: `cairn check FILE [--lang en|fr] [--json]
    Reads a catalogue (CSV, JSON, JSON-LD) and reports what a registrar should mend.
cairn tag FILE [--lang en|fr] [-o OUT.csv]
    Adds columns with the occupations and skills read in each program, and the words that say so.
    Review them, write yes under tags_reviewed, and give the file back: nothing of yours is changed.
--packs DIR   packs to use instead of those shipped
--version     the release: packs and scripts must be of one`,
  fr: `cairn check FICHIER [--lang fr|en] [--json]
    Lit un catalogue (CSV, JSON, JSON-LD) et signale ce que le registraire devrait corriger.
cairn tag FICHIER [--lang fr|en] [-o SORTIE.csv]
    Ajoute des colonnes : les professions et les compétences lues dans chaque formation, avec les mots qui le disent.
    Révisez-les, écrivez oui sous tags_reviewed et remettez le fichier : rien du vôtre n’est modifié.
--packs DOSSIER   jeux de données à utiliser au lieu de ceux fournis
--version         la version : les jeux de données et les scripts doivent être de la même`,
};

/** The language asked for, as far as it can be told, also from a line that cannot be run. */
export function langOf(argv: string[]): Lang {
  const at = argv.findIndex((one) => /^--lang(=|$)/.test(one));
  const asked = argv[at]?.split('=')[1] ?? (at < 0 ? undefined : argv[at + 1]);
  return (asked ?? process.env['LANG'] ?? '').startsWith('fr') ? 'fr' : 'en';
}

const cannotRun = (argv: string[], lang: Lang): string =>
  lang === 'fr'
    ? `impossible d’exécuter «\u00a0cairn ${argv.join(' ')}\u00a0».`
    : `cannot run "cairn ${argv.join(' ')}".`;

/** @throws {UsageError} for an unknown command or option, or a missing file. */
export function parseArguments(argv: string[]): Request {
  const lang = langOf(argv);
  let parsed;
  try {
    parsed = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        out: { type: 'string', short: 'o' },
        packs: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
  } catch (error) {
    // Node says in English what is wrong with an option.
    const why = lang === 'fr' ? cannotRun(argv, lang) : (error as Error).message;
    throw new UsageError(`${why}\n\n${USAGE[lang]}`, argv);
  }
  const { values, positionals } = parsed;
  if (values.lang && !/^(en|fr)\b/.test(values.lang)) {
    throw new UsageError(`no language "${values.lang}". Write --lang en or --lang fr.`, values.lang);
  }
  const [command = 'help', file = '', ...rest] = positionals;
  const base = {
    lang,
    json: values.json,
    ...(values.out && { out: values.out }),
    ...(values.packs && { packs: values.packs }),
  };
  if (values.version) return { ...base, command: 'version', file };
  if (values.help || command === 'help') return { ...base, command: 'help', file };
  if ((command !== 'check' && command !== 'tag') || !file || rest.length) {
    throw new UsageError(`${cannotRun(argv, lang)}\n\n${USAGE[lang]}`, argv);
  }
  return { ...base, command, file };
}
