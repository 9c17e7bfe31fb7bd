import { profileCode } from './codes.js';
import type { FileSpec, SourceFolder } from './folder.js';
import type { Table } from './table.js';

export const OASIS_RATINGS = [
  'skills',
  'abilities',
  'knowledges',
  'workactivities',
  'workcontext',
  'personal-attributes',
] as const;
export type OasisRatingsKind = (typeof OASIS_RATINGS)[number];

export type OasisTextKind =
  | 'labels'
  | 'lead-statement'
  | 'main-duties'
  | 'employment-requirements'
  | 'example-titles'
  | 'workplaces-employers'
  | 'additional-information'
  | 'exclusions';

/** Ratings of every profile; `values` runs parallel to `names`. Skills, abilities, activities 0–5, knowledges 0–3. */
export interface OasisRatings {
  names: string[];
  /** As in the file name: `2025 v1.1`. */
  release: string;
  profiles: { code: string; label: string; values: number[] }[];
}

export interface OasisText {
  /** Profile code `XXXXX.YY`; its unit group is the first five digits. */
  profile: string;
  text: string;
}

export interface OasisDescriptor {
  code: string;
  name: string;
  type: string;
  category: string;
  description: string;
}

const spec = (kind: string): FileSpec => ({
  folder: 'oasis',
  names: [new RegExp(`^${kind}_oasis[-_]\\d{4}.*\\.csv$`, 'i')],
  remedy: 'Get it from the OaSIS dataset (ESDC) on the open.canada.ca portal.',
});
const CODE = ['OaSIS Code - Final', 'OaSIS profile code', 'OaSIS Code', 'Code OaSIS'];
const LABEL = ['OaSIS Label - Final', 'OaSIS 2021 Labels', 'OaSIS Label', 'Label'];
const TEXT: Record<OasisTextKind, string[]> = {
  labels: ['Label'],
  'lead-statement': ['Lead statement'],
  'main-duties': ['Main duties'],
  'employment-requirements': ['Employment requirement', 'Employment requirements'],
  'example-titles': ['Job title text'],
  'workplaces-employers': ['Workplace/employer name'],
  'additional-information': ['Additional information (EN)', 'Additional information'],
  exclusions: ['Job title'],
};

/** The 2025 release writes `;`, the 2023 one `,`: the header line tells. */
const delimiterOf = (text: string): string => (/^[^\n,]*;/.test(text) ? ';' : ',');

/**
 * Ratings of one kind; columns by trimmed name, codes repaired. `release` is a year. Default 2023, the one release that
 * has every kind (2025 gave skills alone, under other names), else the newest there.
 */
export function readOasisRatings(
  folder: SourceFolder,
  kind: OasisRatingsKind,
  release = '2023',
): OasisRatings {
  const any = spec(kind);
  const file = { ...any, names: [new RegExp(`^${kind}_oasis[-_]${release}.*\\.csv$`, 'i'), ...any.names] };
  const table: Table = folder.table(file, { delimiter: delimiterOf(folder.text(file)) });
  const code = table.column(...CODE);
  const label = table.column(...LABEL);
  const columns = table.names.map((_, i) => i).filter((i) => i !== code && i !== label);
  const top = kind === 'knowledges' ? 3 : 5;
  return {
    names: columns.map((i) => table.names[i]!),
    release: /(\d{4})_(v[\d.]+)\./.exec(table.file)?.slice(1).join(' ') ?? '',
    profiles: table.rows.map((row) => ({
      code: table.code(row, code, profileCode),
      label: table.text(row, label),
      values: columns.map((i) => {
        const value = table.number(row, i);
        if (value === null || value < 0 || value > top)
          table.fail(row, row.cells[i], `a rating 0–${top} expected`);
        return value;
      }),
    })),
  };
}

/** One text column by profile, in file order. */
export function readOasisText(folder: SourceFolder, kind: OasisTextKind): OasisText[] {
  const table = folder.table(spec(kind));
  const code = table.column(...CODE);
  const text = table.column(...TEXT[kind]);
  return table.rows
    .filter((row) => table.text(row, text))
    .map((row) => ({ profile: table.code(row, code, profileCode), text: table.text(row, text) }));
}

/** Titles a profile excludes, with the profile they belong to. */
export function readOasisExclusions(folder: SourceFolder): (OasisText & { belongsTo: string })[] {
  const table = folder.table(spec('exclusions'));
  const code = table.column(...CODE);
  const other = table.column('Excluded code');
  const text = table.column('Job title');
  return table.rows
    .filter((row) => table.text(row, text))
    .map((row) => ({
      profile: table.code(row, code, profileCode),
      belongsTo: profileCode(row.cells[other]!) ?? '',
      text: table.text(row, text),
    }));
}

/** Holland codes by profile, strongest first. */
export function readOasisInterests(folder: SourceFolder): { profile: string; holland: string[] }[] {
  const table = folder.table(spec('interests'));
  const code = table.column(...CODE);
  const columns = [1, 2, 3].map((n) => table.column(`Holland Codes - ${n}`));
  return table.rows.map((row) => ({
    profile: table.code(row, code, profileCode),
    holland: columns.map((i) => table.text(row, i).toUpperCase()).filter(Boolean),
  }));
}

/** The 423 descriptors behind the ratings. */
export function readOasisGuide(folder: SourceFolder): OasisDescriptor[] {
  const table = folder.table(spec('guide'));
  const columns = ['Code', 'Name', 'Structure type', 'Category', 'Description'].map((name) =>
    table.column(name),
  );
  return table.rows.map((row) => {
    const [code, name, type, category, description] = columns.map((i) => table.text(row, i));
    return { code: code!, name: name!, type: type!, category: category!, description: description! };
  });
}
