/**
 * `npm run docs`: writes docs/reference.md and the tables of docs/theming.md from what the element classes say of
 * themselves. `--check` only tells whether they are current; `--dist` writes the editors' files of dist/ instead.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { editorFiles } from './lib/editor-files.mjs';
import { referencePage, tables } from './lib/reference.mjs';
import { at, runNode } from './lib/run.mjs';

const CHECK = process.argv.includes('--check');
const DIST = process.argv.includes('--dist');

/** The manifest of the sources as they are, whatever dist/ holds. */
async function manifest() {
  mkdirSync(at('.cache/docs'), { recursive: true });
  const { code, output } = await runNode(
    [
      at('node_modules/@custom-elements-manifest/analyzer/cem.js'),
      ...['analyze', '--quiet', '--outdir', '.cache/docs'],
    ],
    { quiet: true },
  );
  if (code !== 0) throw new Error(`The elements could not be analysed:\n${output}`);
  return JSON.parse(readFileSync(at('.cache/docs/custom-elements.json'), 'utf8'));
}

/** The part between `<!-- name … -->` and `<!-- /name -->` of a page, replaced. */
function fill(page, name, text) {
  const place = new RegExp(`(<!-- ${name}:[^>]*-->)[^]*?(<!-- /${name} -->)`);
  if (!place.test(page)) throw new Error(`docs/theming.md has no place for "${name}".`);
  return page.replace(place, (_, open, close) => `${open}\n\n${text}\n\n${close}`);
}

const elements = await manifest();
const { variables, parts } = tables(elements);
const theming = fill(
  fill(readFileSync(at('docs/theming.md'), 'utf8'), 'variables', variables),
  'parts',
  parts,
);
const style = { ...(await resolveConfig(at('docs/reference.md'))), parser: 'markdown' };
const pages = {
  'docs/reference.md': await format(referencePage(elements), style),
  'docs/theming.md': await format(theming, style),
};

let stale = false;
for (const [path, text] of Object.entries(pages)) {
  if (!CHECK && !DIST) writeFileSync(at(path), text);
  else if (CHECK && (!existsSync(at(path)) || readFileSync(at(path), 'utf8') !== text)) {
    console.error(`${path} is not what the sources say. Run: npm run docs`);
    stale = true;
  }
}
if (DIST) {
  const { name, version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  for (const [file, content] of Object.entries(editorFiles(elements, { name, version })))
    writeFileSync(at(`dist/${file}`), `${JSON.stringify(content, null, 2)}\n`);
}
process.exitCode = stale ? 1 : 0;
