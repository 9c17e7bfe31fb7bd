/** What windows-1252 has at 0x80–0x9f; Node 20 decodes these as Latin-1 controls. */
const C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Text of a file as registrars save it: UTF-8 with or without BOM, UTF-16 with BOM (Excel's "Unicode text"), and
 * windows-1252 for what is not valid UTF-8.
 */
export function decode(input: string | Uint8Array): string {
  if (typeof input === 'string') return input.replace(/^\uFEFF/, '');
  const [a, b] = input;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(input);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(input);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(input);
  } catch {
    return new TextDecoder('windows-1252')
      .decode(input)
      .replace(/[\x80-\x9f]/g, (control) => C1.charAt(control.charCodeAt(0) - 0x80));
  }
}
