import { readFileSync, readdirSync } from 'node:fs';
import { at } from './run.mjs';

/** Every message id of the committed translations, in a stable order. */
function messageIds() {
  const ids = new Set();
  for (const file of readdirSync(at('locales')).filter((name) => name.endsWith('.xlf')))
    for (const [, id] of readFileSync(at(`locales/${file}`), 'utf8').matchAll(/<trans-unit id="([^"]+)"/g))
      ids.add(id);
  return [...ids].sort();
}

/**
 * Vite plugin: replaces the message ids by short ones, in the elements and in the translations alike. The
 * long ones are for people; a learner's browser only needs them to be the same on both sides.
 */
export function shortMessageIds() {
  const short = new Map(messageIds().map((id, index) => [id, index.toString(36)]));
  const replace = (code, pattern, write) =>
    code.replace(pattern, (whole, id) => (short.has(id) ? write(short.get(id)) : whole));
  return {
    name: 'short-message-ids',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/(components|generated)\/.*\.ts$/ },
      handler: (code, id) => ({
        code: id.includes('/generated/')
          ? replace(code, /^\s*'([\w.]+)':/gm, (key) => `'${key}':`)
          : replace(code, /\bid: '([\w.]+)'/g, (key) => `id: '${key}'`),
        map: null,
      }),
    },
  };
}
