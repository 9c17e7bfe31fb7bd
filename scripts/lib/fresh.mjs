/** Tells whether dist/ was built from the sources as they are now, and builds it if not. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, runNode } from './run.mjs';

const STAMP = 'dist/.built';
const SOURCES = ['src', 'scripts/build.mjs', 'scripts/lib', 'vite.config.mjs', 'package-lock.json'];

function* files(path) {
  const entries = readdirSync(path, { withFileTypes: true, recursive: false });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) yield* files(inner);
    else yield inner;
  }
}

/** Digest of everything a build reads. */
export function sourcesDigest() {
  const hash = createHash('sha256').update(readFileSync(at('package.json')));
  for (const source of SOURCES.map(at)) {
    const list = /\.\w+$/.test(source) ? [source] : files(source);
    for (const file of list) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * Remembers what dist/ was built from.
 * @param {'all' | 'pages'} extent `pages`: only what a page loads, without types and manifests
 */
export function stamp(digest, extent) {
  writeFileSync(at(STAMP), JSON.stringify({ digest, extent }));
}

/** Whether dist/ holds at least `extent` of the sources as they are. */
export function isBuilt(extent) {
  if (!existsSync(at(STAMP))) return false;
  const last = JSON.parse(readFileSync(at(STAMP), 'utf8'));
  return last.digest === sourcesDigest() && (last.extent === 'all' || extent === 'pages');
}

/** Builds what a page loads unless it is there already. Throws when the build fails. */
export async function ensureBuilt() {
  if (isBuilt('pages')) return;
  console.log('Building …');
  const { code, output } = await runNode([at('scripts/build.mjs'), '--pages'], { quiet: true });
  if (code !== 0) throw new Error(`${output}\nThe build failed (see above).`);
}
