/**
 * Reads a run of zigzag varints: small numbers of either sign in one byte each, seven bits a byte, low bits first.
 * @returns the numbers in order; a torn last number is dropped.
 */
export function readVarints(bytes: Iterable<number>): number[] {
  const out: number[] = [];
  let value = 0;
  let scale = 1;
  for (const byte of bytes) {
    value += (byte & 127) * scale;
    scale *= 128;
    if (byte < 128) {
      out.push(value % 2 ? -(value + 1) / 2 : value / 2);
      value = 0;
      scale = 1;
    }
  }
  return out;
}
