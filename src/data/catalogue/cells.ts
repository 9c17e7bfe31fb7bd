import type { Bilingual, Catalogue } from '../../engine/programs/types.js';
import type { Lang } from '../../engine/types.js';
import type { Code } from './codes.js';
import { parseEmail, parseUrl } from './links.js';
import { splitList } from './list.js';
import { clean, isBlank, isGarbled } from './text.js';
import type { Issue, Problem, ReadOptions, Row } from './types.js';
import { parseDuration } from './values.js';

/** Problems that cost neither a row nor a value. */
const KEPT = /^(converted|repaired|insecure|completed|currency|unknown|self|near|garbled|repeated|extra)/;
const NONE = /^(none|no|non|aucune?|néant)$/i;

export interface Context {
  options: ReadOptions;
  /** What the file says of itself, where it does. */
  about: Partial<Catalogue>;
  report: Issue[];
  /** The file's own name for a column. */
  header(column: string): string;
}

/** Adds one issue to the report. */
export function addIssue(
  { report, header }: Context,
  row: number,
  column: string,
  value: unknown,
  problem: Problem,
  data: Issue['data'] = {},
  programId?: string,
): null {
  const severity = KEPT.test(problem) ? 'warning' : 'error';
  const issue: Issue = {
    row,
    column: header(column),
    value: String(value).slice(0, 200),
    problem,
    data,
    severity,
  };
  report.push(programId ? { ...issue, programId } : issue);
  return null;
}

/** Readers of one row's cells. A filled cell that cannot be read is reported, and read as not stated. */
export class Cells {
  /** Given once known, so that later issues name the program. */
  id = '';
  readonly #row: Row;
  readonly #context: Context;

  constructor(row: Row, context: Context) {
    this.#row = row;
    this.#context = context;
  }

  report(problem: Problem, column: string, value: unknown = '', data: Issue['data'] = {}): null {
    return addIssue(this.#context, this.#row.at, column, value, problem, data, this.id);
  }

  text(column: string): string {
    const raw = this.#row.values[column] ?? '';
    if (raw === '' || (typeof raw === 'object' && !Array.isArray(raw))) return '';
    const cell = clean(String(raw));
    if (isGarbled(cell)) this.report('garbled-text', column, cell);
    return isBlank(cell) ? '' : cell;
  }

  read<T>(column: string, problem: Problem, parse: (cell: string) => T | null): T | null {
    const cell = this.text(column);
    return cell ? (parse(cell) ?? this.report(problem, column, cell)) : null;
  }

  list(column: string): string[] {
    const raw = this.#row.values[column];
    if (Array.isArray(raw)) {
      return [...new Set(raw.map((item) => clean(String(item))).filter((item) => !isBlank(item)))];
    }
    const cell = this.text(column);
    return cell && !NONE.test(cell) ? splitList(cell) : [];
  }

  /** Text in `<column>_en`, `<column>_fr` and `<column>`; the last is in the language `told`, else English. */
  bilingual(column: string, told?: Lang): Bilingual {
    const raw = this.#row.values[column];
    const both = (typeof raw === 'object' && raw ? raw : {}) as Bilingual;
    const en = this.text(`${column}_en`) || clean(String(both.en ?? ''));
    const fr = this.text(`${column}_fr`) || clean(String(both.fr ?? ''));
    const bare = this.text(column);
    const result: Bilingual = {};
    if (en) result.en = en;
    if (fr) result.fr = fr;
    if (bare && bare !== en && bare !== fr) {
      if (!fr && (en || told === 'fr')) result.fr = bare;
      else result.en ??= bare;
    }
    return result;
  }

  within(column: string, value: number, min: number, max: number): number | null {
    return value < min || value > max
      ? this.report('number-out-of-range', column, this.text(column), { min, max })
      : value;
  }

  duration(column: 'hours' | 'weeks', max: number): number | null {
    const found = this.read(column, 'bad-number', (cell) => parseDuration(cell, column));
    if (found && !found.exact) this.report('converted', column, this.text(column), { used: found.value });
    return found && this.within(column, found.value, 0.1, max);
  }

  /** Codes of a list cell, also parted by commas or spaces, or followed by their titles. */
  codes(column: string, problem: Problem, parse: (item: string) => Code | null): string[] {
    const items = this.list(column).flatMap((item) => item.split(/,\s*|\s+(?=\d{5}\b|\d\d\.\d)/));
    const found = items.map((item) => {
      const code = parse(item.replace(/^((?:[a-z]{3})?[\s_:-]*\d[\d.]*)\s.*$/i, '$1'));
      if (!code) this.report(problem, column, item);
      else if (code.mended) this.report('repaired-code', column, item, { used: code.code });
      return code?.code ?? '';
    });
    return [...new Set(found.filter(Boolean))];
  }

  link(column: 'url' | 'inquire'): string | null {
    const cell = this.text(column);
    if (!cell) return null;
    const email = column === 'inquire' ? parseEmail(cell) : null;
    const found = email ?? parseUrl(cell, this.#context.options.base);
    if (!found) return this.report(`bad-${column}`, column, cell);
    if (found.problem) this.report(found.problem, column, cell, { used: found.href });
    return found.href;
  }
}
