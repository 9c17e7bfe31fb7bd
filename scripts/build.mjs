/**
 * `npm run build`: writes dist/ as docs/embedding.md lists it.
 * `--pages` writes only what a page loads (scripts and packs): what `npm start` needs.
 */
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { build, createLogger } from 'vite';
import { ensurePackages } from './lib/install.mjs';
import { engineName, fileBeside, nameEngine } from './lib/engine-beside.mjs';
import { sourcesDigest, stamp } from './lib/fresh.mjs';
import { at, runNode } from './lib/run.mjs';

const pagesOnly = process.argv.includes('--pages');

function fail(message) {
  console.error(message);
  process.exit(1);
}

async function tool(name, args) {
  const { code } = await runNode([at(name), ...args]);
  if (code !== 0) fail(`${name} failed (see above).`);
}

// The packs lie beside the script on the host's server, not beside the source: Vite need not find them.
const logger = createLogger('warn');
for (const kind of ['warn', 'warnOnce']) {
  const say = logger[kind];
  logger[kind] = (message, options) => {
    if (!message.includes("doesn't exist at build time")) say(message, options);
  };
}

const bundle = (mode) =>
  build({ configFile: at('vite.config.mjs'), root: at('.'), mode, logLevel: 'warn', customLogger: logger });

/** Oxc lowers legacy decorators only; anything else it would pass on for the browser to choke on. */
async function checkSyntax() {
  const scripts = readdirSync(at('dist'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.js') && !name.startsWith('types'),
  );
  for (const name of scripts) {
    const { code, output } = await runNode(['--check', at(`dist/${name}`)], { quiet: true });
    if (code !== 0) fail(`dist/${name} does not parse:\n${output}`);
  }
}

/** Names the engine and the files of messages in the shipped manifest: a service worker that keeps the packs keeps them too. */
function listOthers() {
  const path = at('dist/packs/manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const messages = readdirSync(at('dist/packs')).filter((name) => name.startsWith('text.'));
  writeFileSync(path, `${JSON.stringify({ ...manifest, engine: engineName(), messages })}\n`);
}

/** Subresource integrity hashes of the scripts an institution links to. */
function writeIntegrity() {
  const scripts = [
    'cairn.js',
    'cairn.iife.js',
    `packs/${engineName()}`,
    'cairn-measure.js',
    'cairn-measure.iife.js',
  ];
  const hashes = scripts.map((name) => [name, fileBeside(name, readFileSync(at(`dist/${name}`))).integrity]);
  writeFileSync(at('dist/sri.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}

function finishCli() {
  const shebang = '#!/usr/bin/env node\n';
  const code = readFileSync(at('dist/cli.js'), 'utf8');
  if (!code.startsWith('#!')) writeFileSync(at('dist/cli.js'), shebang + code);
  chmodSync(at('dist/cli.js'), 0o755);
  // In a clone `npx cairn` then runs what it runs where the package is installed.
  mkdirSync(at('node_modules/.bin'), { recursive: true });
  rmSync(at('node_modules/.bin/cairn'), { force: true });
  symlinkSync('../../dist/cli.js', at('node_modules/.bin/cairn'));
}

ensurePackages();
const digest = sourcesDigest();
rmSync(at('dist'), { recursive: true, force: true });
mkdirSync(at('dist'), { recursive: true });
cpSync(at('src/data/packs'), at('dist/packs'), { recursive: true });
await bundle('engine');
nameEngine();
await bundle('embed');
await bundle('classic');
await bundle('measure');
await bundle('measure-classic');
if (!pagesOnly) {
  await bundle('package');
  finishCli();
  await tool('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  await tool('node_modules/@custom-elements-manifest/analyzer/cem.js', ['analyze', '--quiet']);
  await tool('scripts/docs.mjs', ['--dist']);
}
listOthers();
writeIntegrity();
await checkSyntax();
stamp(digest, pagesOnly ? 'pages' : 'all');
console.log(`dist/ is built${pagesOnly ? ' (scripts and packs)' : ''}.`);
