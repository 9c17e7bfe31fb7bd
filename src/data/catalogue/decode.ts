/**
 * Text of a file as registrars save it: UTF-8 with or without BOM, UTF-16 with BOM (Excel's "Unicode text"), and
 * windows-1252 for what is none of these.
 */
export function decode(input: string | Uint8Array): string {
  if (typeof input === 'string') return input.replace(/^\uFEFF/, '');
  const mark = `${input[0]} ${input[1]}`;
  const label = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(input);
  } catch {
    return new TextDecoder('windows-1252').decode(input);
  }
}
