/** What each part of the source adds to the script: where to cut when it grows over its budget. */
import { gzipSync } from 'node:zlib';
import { build, minify } from 'vite';
import { at } from './run.mjs';

/** `src/components/plan` of a file in it; the name of the package for a file of a package. */
function partOf(id) {
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
  if (inPackage) return inPackage;
  if (!id.startsWith(at('src/'))) return 'bundler';
  const path = id.split('?')[0].slice(at('src/').length);
  return path.split('/').slice(0, 2).join('/');
}

const gz = (codes) => gzipSync(codes.join('\n'), { level: 9 }).length;

/** Parts and what the gzipped whole would lose without each, largest first. */
export async function measureParts() {
  const built = await build({
    configFile: at('vite.config.mjs'),
    root: at('.'),
    mode: 'embed',
    logLevel: 'error',
    build: { write: false, minify: false, rolldownOptions: { output: { minify: false } } },
  });
  const [chunk] = (Array.isArray(built) ? built[0] : built).output;
  const parts = new Map();
  for (const [id, { code }] of Object.entries(chunk.modules)) {
    if (!code) continue;
    const short = await minify('part.js', code);
    const part = partOf(id);
    parts.set(part, [...(parts.get(part) ?? []), short.code]);
  }
  const whole = gz([...parts.values()].flat());
  return [...parts.keys()]
    .map((part) => ({
      part,
      bytes: whole - gz([...parts].filter(([name]) => name !== part).flatMap(([, codes]) => codes)),
    }))
    .sort((a, b) => b.bytes - a.bytes);
}
