/** One record, and where it stands, so that a report can point at it. */
export interface CsvRow {
  /** The line of the source where it begins, from 1. */
  line: number;
  /** The row that a spreadsheet shows it in, from 1: blank lines are rows, lines inside a cell are none. */
  row: number;
  cells: string[];
  /** What stands at a quote of the row that opens a cell and never closes it: such a quote is an ordinary character. */
  unclosed?: string;
}

export interface CsvOptions {
  /** One character; default `,`. */
  delimiter?: string;
  /** `false` for plain tab-separated files, where a quote is an ordinary character. */
  quotes?: boolean;
}

/**
 * RFC 4180, as files are really written: LF, CRLF or CR ends, a BOM, quoted cells over several lines, doubled quotes,
 * and stray quotes inside a bare cell kept as they are. A quote that is never closed, or only by one that opens a cell of
 * a later line, takes no other line with it. Blank lines are skipped. Cells are not trimmed.
 */
export const parseCsv = (text: string, options: CsvOptions = {}): CsvRow[] => [...csvRows(text, options)];

/** The same, one record at a time: a page can pause between two. */
export function* csvRows(
  text: string,
  { delimiter = ',', quotes = true }: CsvOptions = {},
): Generator<CsvRow> {
  const stop = `[\r\n${delimiter === '\t' ? '\t' : '\\' + delimiter}]`;
  const bare = new RegExp(stop, 'g');
  const closes = new RegExp(stop);
  const end = text.length;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  let count = 0;
  while (at < end) {
    const row: CsvRow = { line, row: ++count, cells: [] };
    let quoted = false;
    for (;;) {
      let cell = '';
      if (quotes && text[at] === '"') {
        const open = at;
        quoted = true;
        let close;
        for (;;) {
          close = text.indexOf('"', at + 1);
          cell += text.slice(at + 1, close < 0 ? end : close);
          at = close + 1;
          if (close < 0 || text[at] !== '"') break;
          cell += '"';
        }
        const lines = cell.match(/\r\n?|\n/g)?.length ?? 0;
        if (close < 0 || (lines && at < end && !closes.test(text[at]!))) {
          row.unclosed ??= text.slice(open, open + 60);
          cell = '';
          at = open;
        } else line += lines;
      }
      bare.lastIndex = at;
      const next = bare.exec(text)?.index ?? end;
      row.cells.push(cell + text.slice(at, next));
      at = next + 1;
      if (text[next] !== delimiter) break;
    }
    if (text[at - 1] === '\r' && text[at] === '\n') at++;
    line++;
    if (quoted || row.cells.length > 1 || row.cells[0]) yield row;
  }
}

/** Writes one cell, quoted only when it must be. */
export function csvCell(value: string, delimiter = ','): string {
  return value.includes(delimiter) || /["\r\n]|^\uFEFF/.test(value)
    ? `"${value.replaceAll('"', '""')}"`
    : value;
}
