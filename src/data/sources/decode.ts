/** What windows-1252 puts in 0x80–0x9F. By hand: some Node releases decode that label as plain latin-1. */
const CP1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Text of a published file: UTF-8 (with or without BOM) where the bytes are valid UTF-8, else windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return latin1.replace(/[\x80-\x9F]/g, (c) => CP1252[c.charCodeAt(0) - 0x80]!);
  }
}
