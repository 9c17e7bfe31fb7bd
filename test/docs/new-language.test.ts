import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { at, run, runNode } from '../../scripts/lib/run.mjs';
import { serve, type Served } from '../../scripts/lib/serve.mjs';
import { reply } from '../support/answer.js';
import { startEngine, type Engine } from '../hosts/engines/engine.js';
import { inPage, untilTrue } from '../hosts/journey.js';
import { pseudoXliff } from './pseudo.js';

const LOCALE = 'ar-XB';
const COPY = at('.cache/new-language');
const COPIED = [
  'src',
  'scripts',
  'locales',
  'vite.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Every step of "Another language" in docs/developers.md, on a copy of the project. */
async function addLanguage(): Promise<void> {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const name of COPIED) cpSync(at(name), join(COPY, name), { recursive: true });
  symlinkSync(at('node_modules'), join(COPY, 'node_modules'));
  const french = readFileSync(at('locales/fr-CA.xlf'), 'utf8');
  writeFileSync(join(COPY, `locales/${LOCALE}.xlf`), pseudoXliff(french, LOCALE));
  const settings = readFileSync(at('lit-localize.json'), 'utf8');
  writeFileSync(join(COPY, 'lit-localize.json'), settings.replace('["fr-CA"]', `["${LOCALE}", "fr-CA"]`));
  for (const args of [['scripts/messages.mjs'], ['scripts/build.mjs', '--pages']]) {
    const { code, output } = await runNode(args, { cwd: COPY, quiet: true });
    assert.equal(code, 0, output);
  }
}

const PAGE = `<!doctype html><html lang="${LOCALE}" dir="rtl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>New</title><link rel="icon" href="data:,"><script type="module" src="/new/cairn.js"></script>
<cairn-finder region="ON" catalogue="/catalogues/demo.json" occupation="72106"></cairn-finder>
<cairn-search lang="fr"></cairn-search>`;

describe('a new language is one XLIFF file', () => {
  let engine: Engine;
  let server: Served;
  before(async () => {
    await addLanguage();
    server = await serve({
      intercept: (request, response) => {
        const path = request.url ?? '';
        if (path === '/page') return reply(response, PAGE);
        if (!path.startsWith('/new/')) return false;
        const type = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
        return reply(response, readFileSync(join(COPY, 'dist', path.slice(4))), { type });
      },
    });
    engine = await startEngine('chromium');
  });
  after(async () => {
    await engine?.close();
    await server?.close();
  });

  it('no source was touched but what `npm run messages` writes', async () => {
    const { output } = await run('diff', ['-rq', at('src'), join(COPY, 'src')], { quiet: true });
    const changed = output.split('\n').filter(Boolean);
    assert.ok(changed.length > 0, 'the new language is there');
    assert.deepEqual(
      changed.filter((line) => !line.includes('src/generated')),
      [],
    );
    assert.ok(readdirSync(join(COPY, 'src/generated/locales')).includes(`${LOCALE}.ts`));
  });

  it('every text is in it, from right to left, and nothing is cut off at 320 pixels', async () => {
    await using tab = await engine.open({ width: 320, height: 700 });
    await tab.goto(`${server.url}page`);
    await untilTrue(tab, 'programs', `find('button', /^⟦.*Ådd/)[0]`);
    const field = await inPage<string[]>(tab, `find('combobox').map(nameOf)`);
    assert.match(field[0]!, /^⟦Jöb tïtlé·+⟧$/);
    assert.equal(field.at(-1), 'Titre de poste', 'the other languages stay');
    const direction = `getComputedStyle(find('combobox')[0]).direction`;
    assert.equal(await inPage(tab, direction), 'rtl');

    // Names of buttons are all messages: one that is still English would have been built by hand.
    const plain = await inPage<string[]>(
      tab,
      `find('button').filter((one) => one.getRootNode().host?.localName !== 'cairn-search' || !one.closest('[lang=fr-CA]')).map(nameOf).filter((name) => name && !/⟦|^[^a-z]*$/i.test(name))`,
    );
    assert.deepEqual(
      plain.filter((name) => name !== 'Effacer'),
      [],
    );

    const wide = await inPage<number>(tab, `document.documentElement.scrollWidth`);
    assert.ok(wide <= 320, `${wide} pixels wide`);
    const cut = await inPage<string[]>(
      tab,
      `everything().filter((one) => one.checkVisibility() && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1 && /hidden|clip/.test(getComputedStyle(one).overflowX) && one.localName !== 'input').map((one) => one.localName + '.' + one.className)`,
    );
    assert.deepEqual(cut, []);
    assert.deepEqual(tab.complaints, []);
  });
});
