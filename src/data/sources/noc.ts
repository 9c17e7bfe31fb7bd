import { SourceError } from '../../engine/errors.js';
import type { Lang } from '../../engine/types.js';
import { nocCode } from './codes.js';
import type { FileSpec, SourceFolder } from './folder.js';
import type { Table } from './table.js';

/** One example title of a unit group. French ones may be slash double forms. */
export interface NocTitle {
  noc: string;
  title: string;
}

/** One class of the structure, from broad category (level 1) to unit group (level 5). */
export interface NocClass {
  level: number;
  code: string;
  title: string;
  definition: string;
}

export interface UnitGroup {
  code: string;
  title: string;
  examples: string[];
  inclusions: string[];
  exclusions: string[];
  duties: string[];
  requirements: string[];
}

const remedy = 'Get it from the NOC 2021 dataset (Statistics Canada).';
const titleFile = (lang: Lang): FileSpec => ({
  folder: 'noc2021',
  names: [new RegExp(`^noc2021_titles_${lang}\\.tsv$`)],
  remedy,
});
const elementsFile = (lang: Lang): FileSpec => ({
  folder: 'noc2021',
  names: [lang === 'en' ? /^noc_2021.*elements.*\.csv$/i : /^cnp_2021.*[ée]l[ée]ments.*\.csv$/i],
  remedy,
});
const structureFile = (lang: Lang): FileSpec => ({
  folder: 'noc2021',
  names: [lang === 'en' ? /^noc_2021.*structure.*\.csv$/i : /^cnp_2021.*structure.*\.csv$/i],
  remedy,
});
const groupsFile: FileSpec = { folder: 'noc2021', names: [/^unit_groups_en\.json$/], remedy };

/** Columns that the structure and the elements share, as the files of either language name them. */
const CODE = [
  'Code - NOC 2021 V1.0',
  'Code dela CNP 2021 v1.0',
  'Code de la CNP 2021 v1.0',
  'Code - CNP 2021 V1.0',
] as const;
const TITLE = ['Class title', 'Titres de classes', 'Titre de classe'] as const;

/** All rows of the published elements file: code, kind of element, text. */
function elements(
  folder: SourceFolder,
  lang: Lang,
): { code: string; name: string; kind: string; text: string }[] {
  const table = folder.table(elementsFile(lang));
  const code = table.column(...CODE);
  const name = table.column(...TITLE);
  const kind = table.names.findIndex((n) => /element type|type d.?.l.ment/i.test(n));
  const text = table.names.findIndex((n) => /element description|description/i.test(n));
  if (kind < 0 || text < 0) table.column('Element Type Label English');
  return table.rows
    .filter((row) => nocCode(row.cells[code]!) && table.text(row, code).length === 5)
    .map((row) => ({
      code: table.code(row, code, nocCode),
      name: table.text(row, name),
      kind: table.text(row, kind).toLowerCase(),
      text: table.text(row, text),
    }));
}

/** Example titles of every unit group, from the reduced file or the published elements. */
export function readNocTitles(folder: SourceFolder, lang: Lang): NocTitle[] {
  if (!folder.has(titleFile(lang)) && folder.has(elementsFile(lang))) {
    return elements(folder, lang)
      .filter((row) => /^(all examples|tous les exemples)/.test(row.kind))
      .map((row) => ({ noc: row.code, title: row.text }));
  }
  const table = folder.table(titleFile(lang), { delimiter: '\t', quotes: false });
  const noc = table.column('noc');
  const title = table.column('title');
  return table.rows.map((row) => ({ noc: table.code(row, noc, nocCode), title: table.text(row, title) }));
}

/** The classification structure, in file order. */
export function readNocStructure(folder: SourceFolder, lang: Lang): NocClass[] {
  const table: Table = folder.table(structureFile(lang));
  const level = table.column('Level', 'Niveau');
  const code = table.column(...CODE);
  const title = table.column(...TITLE);
  const definition = table.column('Class definition', 'Définitions de la classe', 'Définition de la classe');
  return table.rows.map((row) => {
    const depth = table.number(row, level);
    if (!depth || depth > 5) table.fail(row, row.cells[level], 'a level 1–5 expected');
    return {
      level: depth,
      code: depth === 5 ? table.code(row, code, nocCode) : table.text(row, code),
      title: table.text(row, title),
      definition: table.text(row, definition),
    };
  });
}

const KINDS: [RegExp, 'examples' | 'inclusions' | 'exclusions' | 'duties' | 'requirements'][] = [
  [/^illustrative/i, 'examples'],
  [/^inclusion/i, 'inclusions'],
  [/^exclusion/i, 'exclusions'],
  [/^main duties/i, 'duties'],
  [/^employment requirements/i, 'requirements'],
];

/** What the classification says of each unit group, in English. */
export function readUnitGroups(folder: SourceFolder): UnitGroup[] {
  const groups = new Map<string, UnitGroup>();
  const add = (code: string, title: string, kind: string, items: string[]): void => {
    let group = groups.get(code);
    if (!group) {
      group = { code, title, examples: [], inclusions: [], exclusions: [], duties: [], requirements: [] };
      groups.set(code, group);
    }
    const key = KINDS.find(([pattern]) => pattern.test(kind))?.[1];
    if (key) group[key].push(...items);
  };
  if (folder.has(groupsFile) || !folder.has(elementsFile('en'))) {
    const file = folder.path(groupsFile);
    let parsed: { noc_number: string; occupation: string; sections: { title: string; items: string[] }[] }[];
    try {
      parsed = JSON.parse(folder.text(groupsFile));
    } catch (cause) {
      throw new SourceError(`${file}: no valid JSON. Download the file again.`, file, { cause });
    }
    for (const { noc_number: raw, occupation, sections } of parsed) {
      const code = nocCode(String(raw));
      if (!code || !Array.isArray(sections)) {
        throw new SourceError(
          `${file}: an entry without code or sections ("${raw}"). Download the file again.`,
          raw,
        );
      }
      for (const section of sections) add(code, occupation, section.title, section.items);
    }
  } else {
    for (const row of elements(folder, 'en')) add(row.code, row.name, row.kind, [row.text]);
  }
  return [...groups.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
