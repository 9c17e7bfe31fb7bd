import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { CairnError, SourceError } from '../engine/errors.js';
import { compress } from './pack/compress.js';
import { encodePack } from './pack/container.js';
import { MANIFEST_SCHEMA, PACK_SCHEMAS, type Manifest } from './pack/manifest.js';
import { RECIPES } from './recipes.js';
import { describe, type Compiled } from './report.js';
import { openSources, type Sources } from './sources/index.js';

const USAGE = `npm run packs -- --sources DIR [--out DIR] [--check]

  --sources DIR  folder of the source files (noc2021/, oasis/, cops/, wages/, outlook/, onet/, esco/)
  --out DIR      where the packs go; default src/data/packs
  --check        write nothing; exit 1 when the packs there are not those the sources give`;

const isPack = (name: string): boolean => name.endsWith('.pack') || name === 'manifest.json';

type Compress = (id: string, raw: Uint8Array) => Promise<Uint8Array>;

/**
 * Compression is most of the work. A pack in `out` that inflates to the same content came from the same compressor and
 * is taken as it is.
 */
function reusing(out: string): Compress {
  const there = existsSync(out) ? readdirSync(out) : [];
  return async (id, raw) => {
    const name = there.find((file) => isPack(file) && file.replace(/\.\w+\.pack$/, '') === id);
    const bytes = name && readFileSync(join(out, name));
    try {
      if (bytes && gunzipSync(bytes).equals(raw)) return new Uint8Array(bytes);
    } catch {
      // Torn: made anew.
    }
    return compress(raw);
  };
}

/** Compiles every pack in memory. Deterministic: the same sources give the same bytes. */
async function compile(
  sources: Sources,
  shrink: Compress,
): Promise<{ packs: Compiled[]; files: Map<string, Uint8Array> }> {
  const packs: Compiled[] = [];
  const files = new Map<string, Uint8Array>();
  const manifest: Manifest = { schema: MANIFEST_SCHEMA, sources: {}, packs: [] };
  const provenance = sources.provenance();
  for (const recipe of RECIPES) {
    const built = recipe.build(sources);
    const { header, sections } = built;
    if (header.id !== recipe.id)
      throw new SourceError(`the builder of ${recipe.id} made "${header.id}".`, header.id);
    const kind = recipe.id.split('.')[0]!;
    if (header.schema !== PACK_SCHEMAS[kind]) {
      throw new SourceError(
        `${recipe.id} is of schema ${header.schema}; the loader reads ${PACK_SCHEMAS[kind]}. Change both.`,
        header.schema,
      );
    }
    const raw = encodePack(header, sections);
    const bytes = await shrink(recipe.id, raw);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = `${recipe.id}.${sha256.slice(0, 10)}.pack`;
    files.set(file, bytes);
    packs.push({ recipe, raw, bytes, report: built.report ?? [] });
    for (const id of recipe.sources) manifest.sources[id] = provenance[id]!;
    const { schema } = header;
    manifest.packs.push({
      id: recipe.id,
      file,
      bytes: bytes.length,
      sha256,
      schema,
      sources: recipe.sources,
    });
  }
  files.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest) + '\n'));
  return { packs, files };
}

/** Names of files that are missing, superfluous or different in a folder. */
function differences(out: string, files: Map<string, Uint8Array>): string[] {
  const there = existsSync(out) ? readdirSync(out).filter(isPack) : [];
  return [
    ...[...files].filter(([name, bytes]) => {
      const path = join(out, name);
      return !existsSync(path) || !readFileSync(path).equals(bytes);
    }),
    ...there.filter((name) => !files.has(name)).map((name) => [name] as const),
  ].map(([name]) => name);
}

function write(out: string, files: Map<string, Uint8Array>): void {
  mkdirSync(out, { recursive: true });
  // The manifest last: a build that stops half-way leaves the old one pointing at files that are still there.
  const [manifest, ...rest] = [...files].reverse();
  for (const [name, bytes] of [...rest.reverse(), manifest!]) writeFileSync(join(out, name), bytes);
  for (const name of readdirSync(out)) if (isPack(name) && !files.has(name)) rmSync(join(out, name));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sources: { type: 'string' },
      out: { type: 'string', default: 'src/data/packs' },
      check: { type: 'boolean', default: false },
    },
  });
  if (!values.sources) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const sources = openSources(values.sources);
  const { packs, files } = await compile(
    sources,
    values.check ? (_, raw) => compress(raw) : reusing(values.out),
  );
  console.log(describe(sources, packs, files.get('manifest.json')!).join('\n'));
  const changed = differences(values.out, files);
  if (values.check) {
    console.log(
      changed.length ? `\n${values.out} differs: ${changed.join(', ')}` : `\n${values.out} is up to date.`,
    );
    if (changed.length) process.exitCode = 1;
    return;
  }
  if (changed.length) write(values.out, files);
  console.log(`\n${changed.length ? `${changed.length} files changed in` : 'No change in'} ${values.out}.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof CairnError ? error.message : error);
  process.exitCode = 1;
});
