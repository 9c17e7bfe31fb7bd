import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceError } from '../../engine/errors.js';
import { decodeText } from './decode.js';
import { Table, type TableOptions } from './table.js';

/** One kind of file: where it lies, the names it goes by, and where to get it. */
export interface FileSpec {
  folder: string;
  /** Our reduced name first, then the publisher's; matched against whole file names, case-insensitively. */
  names: RegExp[];
  /** What to do when it is missing. */
  remedy: string;
}

export interface SourceFolder {
  dir: string;
  /** Name of the file that answers a spec, relative to the folder. @throws SourceError */
  path(spec: FileSpec): string;
  has(spec: FileSpec): boolean;
  text(spec: FileSpec): string;
  table(spec: FileSpec, options?: TableOptions): Table;
  /** Tables read so far, for the report. */
  read: { file: string; rows: number }[];
}

/** Opens the folder given to `--sources`. Files are looked for by name, not by exact release. */
export function openFolder(dir: string): SourceFolder {
  const lists = new Map<string, string[]>();
  const list = (folder: string): string[] => {
    let names = lists.get(folder);
    if (!names) {
      try {
        names = readdirSync(join(dir, folder)).sort();
      } catch {
        names = [];
      }
      lists.set(folder, names);
    }
    return names;
  };
  const find = (spec: FileSpec): string | undefined => {
    for (const name of spec.names) {
      // The newest release wins when several lie side by side.
      const hit = list(spec.folder).findLast((file) => name.test(file));
      if (hit) return `${spec.folder}/${hit}`;
    }
    return undefined;
  };
  const path = (spec: FileSpec): string => {
    const hit = find(spec);
    if (hit) return hit;
    const wanted = spec.names.map((name) => name.source.replace(/[\\^$]/g, '')).join(' or ');
    throw new SourceError(`${spec.folder}/: no file named ${wanted} in ${dir}. ${spec.remedy}`, wanted);
  };
  const text = (spec: FileSpec): string => decodeText(readFileSync(join(dir, path(spec))));
  const read: { file: string; rows: number }[] = [];
  return {
    dir,
    path,
    read,
    has: (spec) => find(spec) !== undefined,
    text,
    table(spec, options) {
      const table = new Table(path(spec), text(spec), options);
      if (!read.some(({ file }) => file === table.file))
        read.push({ file: table.file, rows: table.rows.length });
      return table;
    },
  };
}
