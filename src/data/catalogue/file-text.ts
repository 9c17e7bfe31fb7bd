import { decode } from './decode.js';

/** What windows-1252 has at 0x80–0x9f; Node 20 decodes these as Latin-1 controls. */
const C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Text of a file in Node, as `decode` reads it in a browser. */
export const fileText = (input: string | Uint8Array): string =>
  decode(input).replace(/[\x80-\x9f]/g, (control) => C1.charAt(control.charCodeAt(0) - 0x80));
