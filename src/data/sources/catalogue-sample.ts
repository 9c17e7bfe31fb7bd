import type { SourceFolder } from './folder.js';

/** Real offerings with whatever their pages state: one record a row, by column name; blank means not stated. */
export function readCatalogueSample(folder: SourceFolder): Record<string, string>[] {
  const table = folder.table({
    folder: 'catalogue',
    names: [/^ontario_microcredentials\.csv$/],
    remedy: 'Leave the sample catalogue out, or put one there.',
  });
  table.column('id');
  table.column('title');
  return table.rows.map((row) =>
    Object.fromEntries(table.names.map((name, i) => [name, table.text(row, i)])),
  );
}
