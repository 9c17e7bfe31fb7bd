import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { at, runNode } from '../../scripts/lib/run.mjs';
import { COMMANDS } from './commands.js';
import { blocks, type Block } from './blocks.js';

const all = blocks();
const of = (language: string, ...uses: string[]): Block[] =>
  all.filter((block) => block.language === language && (!uses.length || uses.includes(block.use)));

/** Blocks that samples-in-page.test.ts runs in a browser, and those that are no code. */
const ELSEWHERE = ['html', 'jsx', 'css', 'csv'];
const NO_CODE = ['', 'text'];

/** What a sample takes for given. */
const GIVEN = '\ndeclare const text: string, texte: string;\n';

describe('samples in the documents', () => {
  it('all have a test', () => {
    const known = (block: Block): boolean =>
      [...ELSEWHERE, ...NO_CODE, 'sh', 'ts', 'csp', 'json'].includes(block.language) ||
      (block.language === 'js' && ['page', 'bundle', 'worker', 'node', ''].includes(block.use));
    assert.deepEqual(
      all.filter((block) => !known(block)).map(({ place, language, use }) => `${place} ${language} ${use}`),
      [],
    );
    assert.ok(all.length > 40);
  });

  for (const { place, text } of of('js', 'node', '')) {
    it(`${place}: runs in Node`, async () => {
      const here = text
        .replaceAll('node_modules/cairn/dist/packs', 'dist/packs')
        .replaceAll("'catalogue.csv'", "'demo/catalogues/demo.json'");
      const { code, output } = await runNode(['--input-type=module', '--eval', here], { quiet: true });
      assert.equal(code, 0, output);
      assert.ok(output.trim().length > 1, 'and says something');
      assert.doesNotMatch(output, /undefined|NaN/);
    });
  }

  for (const { place, text } of of('ts')) {
    it(`${place}: type-checks against the package`, async () => {
      mkdirSync(at('.cache/docs'), { recursive: true });
      writeFileSync(at('.cache/docs/sample.ts'), text + GIVEN);
      const { code, output } = await runNode(
        [
          at('node_modules/typescript/bin/tsc'),
          ...['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'esnext'],
          ...['--moduleResolution', 'bundler', '--experimentalDecorators', at('.cache/docs/sample.ts')],
        ],
        { quiet: true },
      );
      assert.equal(code, 0, output);
    });
  }

  for (const { place, text } of of('json')) {
    it(`${place}: is JSON`, () => {
      assert.equal(typeof JSON.parse(text), 'object');
    });
  }

  it('commands exist', () => {
    const { scripts } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const lines = of('sh').flatMap(({ place, text }) =>
      text
        .trim()
        .split('\n')
        .map((line) => ({ place, line })),
    );
    assert.ok(lines.length > 3);
    for (const { place, line } of lines) {
      const [, run, name] = /^npm (run )?([\w:]+)/.exec(line) ?? [];
      if (name) assert.ok(name in scripts || name === 'install', `${place}: ${line} ${run ?? ''}`);
      const [, command] = /^npx cairn (\w+)/.exec(line) ?? [];
      if (command) assert.ok(COMMANDS.includes(command), `${place}: ${line}`);
      assert.ok(name ?? command ?? /^(cp|git|#|node|cd) ?/.test(line), `${place}: ${line} is not known`);
    }
  });
});
