/** One record, and where it stands, so that a report can point at it. */
export interface CsvRow {
  /** The line of the source where it begins, from 1. */
  line: number;
  /** The row that a spreadsheet shows it in, from 1: blank lines are rows, lines inside a cell are none. */
  row: number;
  cells: string[];
  /** Set on the last row when its quoted cell is never closed. */
  unclosed?: true;
}

export interface CsvOptions {
  /** One character; default `,`. */
  delimiter?: string;
  /** `false` for plain tab-separated files, where a quote is an ordinary character. */
  quotes?: boolean;
}

/**
 * RFC 4180, as files are really written: LF, CRLF or CR ends, a BOM, quoted cells over several lines, doubled quotes,
 * and stray quotes inside a bare cell kept as they are. Blank lines are skipped. Cells are not trimmed.
 */
export const parseCsv = (text: string, options: CsvOptions = {}): CsvRow[] => [...csvRows(text, options)];

/** The same, one record at a time: a page can pause between two. */
export function* csvRows(
  text: string,
  { delimiter = ',', quotes = true }: CsvOptions = {},
): Generator<CsvRow> {
  const bare = new RegExp(`[\r\n${delimiter === '\t' ? '\t' : '\\' + delimiter}]`, 'g');
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
        quoted = true;
        for (;;) {
          const close = text.indexOf('"', at + 1);
          cell += text.slice(at + 1, close < 0 ? end : close);
          at = close < 0 ? end : close + 1;
          if (close < 0) row.unclosed = true;
          if (text[at] !== '"') break;
          cell += '"';
        }
        line += cell.match(/\r\n?|\n/g)?.length ?? 0;
      }
      bare.lastIndex = at;
      const stop = bare.exec(text)?.index ?? end;
      row.cells.push(cell + text.slice(at, stop));
      at = stop + 1;
      if (text[stop] !== delimiter) break;
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
