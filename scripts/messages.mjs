/**
 * `npm run messages`: extracts the messages of the elements into locales/, builds the modules the elements
 * read, and fails when one is untranslated. `--check` changes nothing and also fails when what is
 * committed is not what the sources give.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, runNode } from './lib/run.mjs';

const TOOL = at('node_modules/@lit/localize-tools/bin/lit-localize.js');
const CHECK = process.argv.includes('--check');
const COPY = '.cache/messages';

/** In --check the tool works on a copy, so that a test never edits the sources. */
function copySettings() {
  const settings = JSON.parse(readFileSync(at('lit-localize.json'), 'utf8'));
  rmSync(at(COPY), { recursive: true, force: true });
  mkdirSync(at(COPY), { recursive: true });
  cpSync(at('locales'), at(`${COPY}/locales`), { recursive: true });
  const copied = {
    ...settings,
    tsConfig: '../../tsconfig.json',
    inputFiles: settings.inputFiles.map((glob) => `../../${glob}`),
  };
  writeFileSync(at(`${COPY}/lit-localize.json`), JSON.stringify(copied));
  return at(COPY);
}

/** What keeps a learner from reading every message in the language of `file`. */
function faults(file) {
  const text = readFileSync(file, 'utf8');
  const units = [...text.matchAll(/<trans-unit\b([^>]*)>([^]*?)<\/trans-unit>/g)];
  const placeholders = (part) => [...part.matchAll(/<x\b[^>]*\bid="([^"]*)"/g)].map(([, id]) => id).sort();
  const found = units.flatMap(([, attributes, body]) => {
    const id = /\bid="([^"]*)"/.exec(attributes)?.[1] ?? '(no id)';
    const source = /<source>([^]*?)<\/source>/.exec(body)?.[1] ?? '';
    const target = /<target\b[^>]*>([^]*?)<\/target>/.exec(body)?.[1].trim();
    if (!target) return [`${id}: not translated: ${source.trim()}`];
    return `${placeholders(source)}` === `${placeholders(target)}`
      ? []
      : [`${id}: its placeholders differ from the source's`];
  });
  return { units: units.length, found };
}

const cwd = CHECK ? copySettings() : at('.');
for (const step of ['extract', 'build']) {
  const { code, output } = await runNode([TOOL, step], { cwd, quiet: true });
  if (code !== 0) {
    console.error(`${output}\nlit-localize ${step} failed.`);
    process.exit(1);
  }
}

/** The module that brings all languages together: a new one is an XLIFF file and its name in lit-localize.json. */
function writeRegistry(targetLocales) {
  const name = (locale) => locale.replace(/\W/g, '_');
  const lines = [
    '/** Messages of every language, by locale. Written by `npm run messages`. */',
    ...targetLocales.map(
      (locale) => `import { templates as ${name(locale)} } from './locales/${locale}.js';`,
    ),
    '',
    'export const allTemplates = {',
    ...targetLocales.map((locale) => `  '${locale}': ${name(locale)},`),
    '};',
    '',
  ];
  writeFileSync(join(cwd, 'src/generated/all-templates.ts'), lines.join('\n'));
}

let failed = false;
const { targetLocales } = JSON.parse(readFileSync(at('lit-localize.json'), 'utf8'));
writeRegistry(targetLocales);
for (const name of targetLocales.map((locale) => `${locale}.xlf`)) {
  const { units, found } = faults(at(CHECK ? `${COPY}/locales/${name}` : `locales/${name}`));
  for (const fault of found) console.error(`locales/${name}: ${fault}`);
  console.log(`locales/${name}: ${units} messages, ${found.length} at fault.`);
  failed ||= found.length > 0 || units === 0;
}

if (CHECK) {
  const generated = [
    'locale-codes.ts',
    'all-templates.ts',
    ...targetLocales.map((locale) => `locales/${locale}.ts`),
  ];
  for (const path of generated.map((name) => `src/generated/${name}`)) {
    const [kept, fresh] = [path, `${COPY}/${path}`].map((file) => readFileSync(at(file), 'utf8'));
    if (kept === fresh) continue;
    console.error(`${path} is not what the messages give. Run: npm run messages`);
    failed = true;
  }
}
process.exit(failed ? 1 : 0);
