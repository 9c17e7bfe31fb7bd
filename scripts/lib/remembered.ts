import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Peer, TitleRow } from './title-peers.js';

/** Answers are written to disk after this many milliseconds of asking. */
const PAUSE = 20_000;

/** How libraries are set up. */
const SETUP = readFileSync(new URL('title-peers.ts', import.meta.url), 'utf8');

const installed = (library: string): string =>
  (JSON.parse(readFileSync(`node_modules/${library}/package.json`, 'utf8')) as { version: string }).version;

function stored(file: string): Record<string, string[]> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
  } catch {
    return {};
  }
}

/**
 * A library that is asked a query once for the same titles: seconds a query make hours a comparison, and its answers
 * only change with its version, the way it is set up or the titles. Kept under `.cache/`; of use where answers are
 * compared, never where time is. `keep` writes what is not yet on disk.
 */
export function remembered(
  peer: Peer,
  rows: readonly TitleRow[],
): { search(query: string): string[]; keep(): void } {
  const key = createHash('sha256')
    .update([peer.name, installed(peer.library), SETUP, JSON.stringify(rows)].join('\n'))
    .digest('hex')
    .slice(0, 16);
  const file = `.cache/title-peers/${key}.json`;
  const known = stored(file);
  let unkept = 0;
  let build: ((query: string) => string[]) | undefined;
  const keep = (): void => {
    if (unkept === 0) return;
    unkept = 0;
    mkdirSync('.cache/title-peers', { recursive: true });
    writeFileSync(`${file}.part`, JSON.stringify(known));
    renameSync(`${file}.part`, file);
  };
  return {
    keep,
    search(query) {
      if (!Object.hasOwn(known, query)) {
        const from = performance.now();
        build ??= peer.build(rows);
        known[query] = build(query);
        unkept += performance.now() - from;
        if (unkept > PAUSE) keep();
      }
      return known[query]!;
    },
  };
}
