import { createEngine } from '../engine/create.js';
import { decodeTitles } from '../engine/titles/decode.js';
import type { OpenPack } from '../engine/packs.js';
import { assemble } from './pack/assemble.js';
import { decodePack } from './pack/container.js';
import type { Recipe } from './recipes.js';
import type { Sources } from './sources/index.js';

/** A pack as compiled: the container, and the file. */
export interface Compiled {
  recipe: Recipe;
  raw: Uint8Array;
  bytes: Uint8Array;
  report: string[];
}

const count = (n: number): string => n.toLocaleString('en-CA');
const kB = (n: number): string => `${(n / 1000).toFixed(1)} kB`.padStart(9);

/** How the rows of each keyed file join the unit groups. */
function joins(sources: Sources): string[] {
  const groups = new Set(
    sources.nocStructure('en').flatMap(({ level, code }) => (level === 5 ? [code] : [])),
  );
  const line = (name: string, codes: string[], note = ''): string => {
    const known = codes.filter((code) => groups.has(code));
    const dropped = codes.length - known.length;
    const reach = `${new Set(known).size}/${groups.size} groups`;
    const why = dropped ? `, ${count(dropped)} dropped: code not in NOC 2021` : '';
    return `  ${name.padEnd(30)}${count(known.length).padStart(8)} rows joined, ${reach}${why}${note && `; ${note}`}`;
  };
  const of = (rows: readonly { noc: string }[]): string[] => rows.map(({ noc }) => noc);
  const bc = sources.wagesBc();
  const national = sources.wagesNational();
  const employment = sources.cops('employment').rows;
  const onet = sources.onetToNoc();
  return [
    line('NOC titles, English', of(sources.nocTitles('en'))),
    line('NOC titles, French', of(sources.nocTitles('fr'))),
    ...(['skills', 'knowledges'] as const).map((kind) =>
      line(
        `OaSIS ${kind}`,
        sources.oasisRatings(kind).profiles.map(({ code }) => code.slice(0, 5)),
        `release ${sources.oasisRatings(kind).release}`,
      ),
    ),
    line(
      'COPS employment',
      employment.map(({ code }) => code),
      `totals left out; ${employment.filter(({ values }) => values[0] === null).length} groups N/A`,
    ),
    line('Wages, national', of(national), `${national.filter((row) => row.median === null).length} blank`),
    line('Wages, regional', of(sources.wagesRegional())),
    line(
      'Wages, British Columbia',
      of(bc),
      `${bc.filter((row) => row.annual).length} annual rows made hourly`,
    ),
    line('Outlook, British Columbia', of(sources.outlookBc()), '00018 spread over 00011–00015'),
    line('O*NET to NOC, weighted', of(onet), '00018 spread over 00011–00015'),
  ];
}

/** What a learner will find, out of all unit groups: asked of the engine itself. */
function coverage(sources: Sources, packs: OpenPack[]): string[] {
  const codes = sources.nocStructure('en').flatMap(({ level, code }) => (level === 5 ? [code] : []));
  const share = (name: string, has: (code: string) => boolean): string => {
    const missing = codes.filter((code) => !has(code));
    const list = missing.length && missing.length <= 12 ? ` (without: ${missing.join(', ')})` : '';
    return `  ${name.padEnd(30)}${codes.length - missing.length} of ${codes.length}${list}`;
  };
  const assembled = assemble(packs);
  const engine = createEngine(assembled);
  const seen = codes.map((code) => engine.occupation(code, { lang: 'en', region: 'CA' }));
  const occupation = (code: string) => seen[codes.indexOf(code)]!;
  return [
    ...(['en', 'fr'] as const).map((lang) => {
      const titles = decodeTitles(assembled.titles[lang]!);
      return share(`titles, ${lang}`, (code) => titles.codes.includes(code));
    }),
    share('skills', (code) => occupation(code).skills.length > 0),
    share('knowledge', (code) => occupation(code).knowledge.length > 0),
    share('technologies', (code) => occupation(code).technologies.length > 0),
    share('wages, national', (code) => occupation(code).wages !== null),
    share('outlook', (code) => occupation(code).outlook !== null),
  ];
}

function sizes(packs: Compiled[], manifest: Uint8Array): string[] {
  const lines = packs.map(({ recipe, raw, bytes }) => {
    const over = bytes.length > recipe.allocation ? '  OVER' : '';
    return `  ${recipe.id.padEnd(14)}raw ${kB(raw.length)}  gzip ${kB(bytes.length)}  of ${kB(recipe.allocation)}${over}`;
  });
  const weigh = (ids: string[]): number =>
    ids.reduce(
      (sum, id) => sum + (packs.find(({ recipe }) => recipe.id === id)?.bytes?.length ?? 0),
      manifest.length,
    );
  const provinces = packs.filter(({ recipe }) => /^lmi\.(?!CA)/.test(recipe.id));
  const heaviest = [...provinces].sort((a, b) => b.bytes.length - a.bytes.length)[0]!.recipe.id;
  const first = (lang: 'en' | 'fr', budget: number): string => {
    const total = weigh([`titles.${lang}`, `labels.${lang}`, 'occupations', 'lmi.CA', heaviest]);
    return `  first answer, ${lang} (${heaviest})  ${kB(total)}  of ${kB(budget)}${total > budget ? '  OVER' : ''}`;
  };
  return [...lines, `  manifest      ${kB(manifest.length)}`, first('en', 260_000), first('fr', 320_000)];
}

/** The compiler's report, line by line. */
export function describe(sources: Sources, packs: Compiled[], manifest: Uint8Array): string[] {
  const opened = packs.map(({ raw }) => decodePack(raw));
  const joined = joins(sources);
  return [
    'Rows read',
    ...sources.filesRead().map(({ file, rows }) => `  ${count(rows).padStart(7)}  ${file}`),
    '\nJoined to unit groups',
    ...joined,
    ...packs.flatMap(({ recipe, report }) =>
      report.length ? [`\n${recipe.id}`, ...report.map((line) => `  ${line}`)] : [],
    ),
    '\nCoverage',
    ...coverage(sources, opened),
    '\nBytes',
    ...sizes(packs, manifest),
  ];
}
