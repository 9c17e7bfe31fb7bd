import { SourceError } from '../../engine/errors.js';
import { parseCsv, type CsvOptions, type CsvRow } from '../csv.js';

/** Headers carry stray and non-breaking spaces, and change case between releases. */
export const headerKey = (text: string): string =>
  text
    .replace(/[\s\u00A0\uFEFF_]+/g, ' ')
    .trim()
    .toLowerCase();

export interface TableOptions extends CsvOptions {
  /** The header is the first row whose first cell says this (files with a preamble); default the first row. */
  headerStartsWith?: string;
  /** Column names of a file without a header. */
  names?: string[];
}

/** A file read as a table: rows by column name, every failure naming file, line, value and remedy. */
export class Table {
  readonly file: string;
  readonly names: string[];
  readonly rows: CsvRow[];
  readonly #index: Map<string, number>;

  constructor(file: string, text: string, options: TableOptions = {}) {
    this.file = file;
    const rows = parseCsv(text, options);
    const start = options.headerStartsWith;
    const at = start
      ? rows.findIndex((row) => headerKey(row.cells[0]!) === headerKey(start))
      : options.names
        ? -1
        : 0;
    if (start && at < 0) {
      throw new SourceError(
        `${file}: no header row beginning with "${start}". Download the file again.`,
        start,
      );
    }
    this.names =
      options.names ?? rows[at]?.cells.map((name) => name.replace(/[\s\u00A0]+/g, ' ').trim()) ?? [];
    this.rows = rows.slice(at + 1);
    this.#index = new Map();
    this.names.forEach((name, i) => {
      if (!this.#index.has(headerKey(name))) this.#index.set(headerKey(name), i);
    });
    if (!this.rows.length)
      throw new SourceError(`${file}: no rows. Download the file again.`, text.slice(0, 80));
    for (const row of this.rows) {
      if (row.unclosed) this.fail(row, row.unclosed, 'a quoted cell that is never closed');
      if (row.cells.length < this.names.length) {
        this.fail(row, row.cells.join(' | ').slice(0, 80), `${this.names.length} cells expected`);
      }
    }
  }

  /** Position of the first of these columns that is there.. */
  column(...names: string[]): number {
    const at = this.find(...names);
    if (at === undefined) {
      throw new SourceError(
        `${this.file}: no column "${names[0]}". Found: ${this.names.slice(0, 12).join(', ')}. Use the published file with its header.`,
        names[0],
      );
    }
    return at;
  }

  /** As `column`, undefined when none is there. */
  find(...names: string[]): number | undefined {
    for (const name of names) {
      const at = this.#index.get(headerKey(name));
      if (at !== undefined) return at;
    }
    return undefined;
  }

  text(row: CsvRow, column: number): string {
    return row.cells[column]!.replace(/\u00A0/g, ' ').trim();
  }

  /** A figure; thousands separators are dropped, blanks and N/A are null. */
  number(row: CsvRow, column: number): number | null {
    const raw = this.text(row, column);
    if (/^(|n\/?[ad]|[-–.x]|\.\.)$/i.test(raw)) return null;
    const plain = /^-?\d{1,3}([, ]\d{3})+(\.\d+)?$/.test(raw) ? raw.replace(/[, ]/g, '') : raw;
    if (!/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) {
      this.fail(row, raw, `no number in column "${this.names[column]}"`);
    }
    return Number(plain);
  }

  /** A code through one of the readers of codes.ts; anything else stops the reading. */
  code(row: CsvRow, column: number, read: (value: string) => string | null): string {
    return (
      read(row.cells[column]!) ?? this.fail(row, row.cells[column], `no code in "${this.names[column]}"`)
    );
  }

  fail(row: CsvRow, value: unknown, why: string): never {
    throw new SourceError(
      `${this.file}, line ${row.line}: "${String(value)}" (${why}). Correct that row or download the file again.`,
      value,
    );
  }
}
