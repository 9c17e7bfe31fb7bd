import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Visitor, parseAst } from 'vite';
import { at, runNode } from '../../scripts/lib/run.mjs';
import { version } from '../../src/components/base/version.js';

const read = (path: string) => readFileSync(at(path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));

interface PackageJson {
  version: string;
  exports: Record<string, string | Record<string, string>>;
  bin: Record<string, string>;
  customElements: string;
  types: string;
}

describe('dist', () => {
  const pkg = json('package.json') as PackageJson;

  it('has every file package.json promises', () => {
    const promised = [
      ...Object.values(pkg.exports).flatMap((target) =>
        typeof target === 'string' ? [target] : Object.values(target),
      ),
      ...Object.values(pkg.bin),
      pkg.customElements,
      pkg.types,
    ];
    assert.deepEqual(
      promised.filter((path) => !existsSync(at(path))),
      [],
    );
  });

  it('keeps one version for the package and the elements', () => {
    assert.equal(version, pkg.version);
  });

  const hashes = json('dist/sri.json') as Record<string, string>;
  const engine = Object.keys(hashes).find((name) => name.startsWith('packs/engine.'))!;

  /** What a file of dist/ imports: addresses, and `import()` for what is only known at run time. */
  const importsOf = (name: string): string[] => {
    const found: string[] = [];
    new Visitor({
      ImportDeclaration: ({ source }) => void found.push(source.value),
      ImportExpression: () => void found.push('import()'),
      ExportAllDeclaration: ({ source }) => void found.push(source.value),
    }).visit(parseAst(read(`dist/${name}`)));
    return found;
  };

  it('embeds every element in one file, which imports the engine alone, by its hash', () => {
    for (const name of ['cairn.js', 'cairn.iife.js']) {
      assert.deepEqual(importsOf(name), ['import()'], name);
      const script = read(`dist/${name}`);
      assert.ok(script.includes(engine.slice('packs/'.length)), `${name} names the engine`);
      assert.ok(script.includes(hashes[engine]!), `${name} knows its hash`);
      assert.doesNotMatch(script, /process\.env/);
    }
    assert.deepEqual(importsOf(engine), []);
  });

  it('publishes the hashes of the files as they are', () => {
    assert.deepEqual(Object.keys(hashes), [
      'cairn.js',
      'cairn.iife.js',
      engine,
      'cairn-measure.js',
      'cairn-measure.iife.js',
    ]);
    for (const [name, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384')
        .update(readFileSync(at(`dist/${name}`)))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`);
    }
  });

  it('carries the packs its manifest lists, each with its hash', () => {
    const { packs } = json('dist/packs/manifest.json') as { packs: { file: string; sha256: string }[] };
    assert.ok(packs.length > 0);
    for (const { file, sha256 } of packs) {
      const digest = createHash('sha256')
        .update(readFileSync(at(`dist/packs/${file}`)))
        .digest('hex');
      assert.equal(digest, sha256, file);
      assert.ok(file.includes(digest.slice(0, 10)), file);
    }
    const there = readdirSync(at('dist/packs')).filter((name) => name.endsWith('.pack'));
    assert.deepEqual(there.sort(), packs.map(({ file }) => file).sort(), 'and no others');
    const digest = createHash('sha256')
      .update(read(`dist/${engine}`))
      .digest('hex');
    assert.ok(engine.includes(digest.slice(0, 10)), 'the engine carries its hash in its name');
  });

  it('describes every element for editors', () => {
    const { modules } = json('dist/custom-elements.json') as {
      modules: { declarations?: { customElement?: boolean; name: string }[] }[];
    };
    const names = modules.flatMap(({ declarations = [] }) =>
      declarations.filter(({ customElement }) => customElement).map(({ name }) => name),
    );
    for (const name of ['Finder', 'Search', 'Occupation', 'Outlook', 'Skills', 'Programs', 'Plan']) {
      assert.ok(names.includes(`Cairn${name}`), `Cairn${name} in ${names.join(', ')}`);
    }
  });

  it('answers in Node through the package name', async () => {
    const script = `
      import { createEngine } from 'cairn/engine';
      import { openPack } from 'cairn/node';
      const packs = await openPack('dist/packs', { lang: ['en', 'fr'], region: 'ON' });
      const engine = createEngine(packs);
      const [first] = engine.suggest('registered nu', { lang: 'en' });
      const { wages, outlook } = engine.occupation('31301', { lang: 'en', region: 'CA' });
      console.log(JSON.stringify([first.code, wages.median, outlook.from.value, outlook.to.value]));
    `;
    const { code, output } = await runNode(['--input-type=module', '--eval', script], { quiet: true });
    assert.equal(code, 0, output);
    assert.deepEqual(JSON.parse(output), ['31301', 43.27, 363100, 408300]);
  });

  it('is imported in Node, every entry of it, and its errors keep their names', async () => {
    const script = `
      await Promise.all(['cairn', 'cairn/define', 'cairn/engine', 'cairn/node', 'cairn/measure'].map((name) => import(name)));
      const { UnknownOccupationError } = await import('cairn/engine');
      console.log(new UnknownOccupationError('x').name);
    `;
    const { code, output } = await runNode(['--input-type=module', '--eval', script], { quiet: true });
    assert.equal(code, 0, output);
    assert.equal(output.trim(), 'UnknownOccupationError');
    assert.match(read('dist/cairn.js'), /PackError/);
  });

  it('runs from the command line', async () => {
    const { code, output } = await runNode([at('dist/cli.js'), '--help'], { quiet: true });
    assert.equal(code, 0, output);
    assert.match(output, /cairn/i);
  });
});
