import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openSources, type Sources } from '../../src/data/sources/index.js';

/** A folder of made-up source files, opened, and removed after the test. Text is written as UTF-8, bytes as they are. */
export function withSources<T>(files: Record<string, string | Uint8Array>, use: (sources: Sources) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'cairn-sources-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, name)), { recursive: true });
      writeFileSync(join(dir, name), content);
    }
    return use(openSources(dir));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Text in windows-1252, for the characters these files use. */
export const cp1252 = (text: string): Uint8Array => Buffer.from(text.replaceAll('’', '\x92'), 'latin1');
