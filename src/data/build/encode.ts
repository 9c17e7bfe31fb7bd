/** UTF-8 rows of a text section: cells by tab, rows by line. */
export function encodeRows(rows: readonly (readonly string[])[]): Uint8Array {
  for (const cell of rows.flat())
    if (/[\t\n]/.test(cell)) throw new RangeError(`a cell holds a tab or a line break: "${cell}"`);
  return new TextEncoder().encode(rows.map((row) => row.join('\t')).join('\n'));
}

/** Zigzag varints, the counterpart of the engine's `readVarints`. */
export function encodeVarints(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    if (!Number.isSafeInteger(number)) throw new RangeError(`no integer: ${number}`);
    let value = number < 0 ? -2 * number - 1 : 2 * number;
    while (value > 127) {
      bytes.push((value % 128) + 128);
      value = Math.floor(value / 128);
    }
    bytes.push(value);
  }
  return Uint8Array.from(bytes);
}
