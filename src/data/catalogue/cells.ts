import type { Bilingual } from '../../engine/programs/types.js';
import type { Lang } from '../../engine/types.js';
import { lost } from './issue.js';
import { isObject } from './json-rows.js';
import { splitList } from './list.js';
import { clean, isBlank, plain } from './text.js';
import type { Issue, Problem, Row } from './types.js';

const unique = <T>(items: T[]): T[] => [...new Set(items)];

/** Readers of one row's cells. A filled cell that cannot be read is reported, and read as not stated. */
export class Cells {
  /** Given once known, so that later issues name the program. */
  id = '';
  readonly #row: Row;
  readonly #report: Issue[];

  constructor(row: Row, report: Issue[]) {
    this.#row = row;
    this.#report = report;
  }

  report(problem: Problem, column: string, value: unknown = '', data?: Issue['data']): null {
    this.#report.push(lost(this.#row.at, column, value, problem, data, this.id));
    return null;
  }

  /** An object of JSON where a value is wanted states something, and nothing that can be read. */
  object(problem: Problem, column: string, raw: unknown): null {
    return this.report(problem, column, JSON.stringify(raw));
  }

  text(column: string, raw: unknown = this.#row.values[column]): string {
    const cell = clean(plain(raw));
    return isBlank(cell) ? '' : cell;
  }

  read<T>(column: string, problem: Problem, parse: (cell: string) => T | null): T | null {
    const raw = this.#row.values[column];
    if (isObject(raw)) return this.object(problem, column, raw);
    const cell = this.text(column);
    return cell ? (parse(cell) ?? this.report(problem, column, cell)) : null;
  }

  number(column: string, value: number | null | undefined, min: number, max: number): number | null {
    if (value === null || value === undefined || (value >= min && value <= max)) return value ?? null;
    return this.report('number-out-of-range', column, this.text(column), { min, max });
  }

  /** Words of a column that has no language. */
  words(column: string): string | null {
    return this.read(column, 'bad-text', (cell) => cell);
  }

  list(column: string, problem: Problem = 'bad-text'): string[] {
    const raw = this.#row.values[column];
    const all: unknown[] = Array.isArray(raw) ? raw : isObject(raw) ? [raw] : splitList(this.text(column));
    const items = all.map((item) =>
      isObject(item) ? this.object(problem, column, item) : clean(plain(item)),
    );
    return unique(items.filter((item): item is string => item !== null && !isBlank(item)));
  }

  /** Items of a list that can be read, once `split` has parted them further; the others are reported. */
  items(
    column: string,
    problem: Problem,
    parse: (item: string) => string | null,
    split = (item: string): string[] => [item],
  ): string[] {
    const read = this.list(column, problem)
      .flatMap(split)
      .map((item) => parse(item) ?? this.report(problem, column, item));
    return unique(read.filter((item) => item !== null));
  }

  /** Text in `<column>_en`, `<column>_fr` and `<column>`; the last is in the language `told`, else English. */
  bilingual(column: string, told?: Lang): Bilingual {
    const both = Object(this.#row.values[column]) as Bilingual;
    const en = this.text(`${column}_en`) || this.text('', both.en ?? null);
    const fr = this.text(`${column}_fr`) || this.text('', both.fr ?? null);
    const bare = this.text(column);
    const isNew = bare !== en && bare !== fr && bare;
    const isFrench = isNew && !fr && (en || told === 'fr');
    return {
      ...((en || (isNew && !isFrench)) && { en: en || bare }),
      ...((fr || isFrench) && { fr: fr || bare }),
    };
  }
}
