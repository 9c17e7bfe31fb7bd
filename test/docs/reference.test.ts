import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { at, runNode } from '../../scripts/lib/run.mjs';
import { DOCUMENTS } from './blocks.js';

const read = (path: string): string => readFileSync(at(path), 'utf8');

describe('what is written from the source', () => {
  it('is what the source says', async () => {
    const { code, output } = await runNode([at('scripts/docs.mjs'), '--check'], { quiet: true });
    assert.equal(code, 0, output);
  });

  it('names every element that is registered, with its attributes', () => {
    const tags = [...read('src/define.ts').matchAll(/define\('(cairn-\w+)'\)/g)].map(([, tag]) => tag!);
    assert.ok(tags.length >= 9);
    const reference = read('docs/reference.md');
    for (const tag of tags) assert.ok(reference.includes(`## \`<${tag}>\``), tag);
    for (const name of ['lang', 'region', 'packs', 'catalogue', 'occupation', 'theme', 'caller'])
      assert.ok(reference.includes(`\`${name}\``), name);
  });

  it('reaches editors: VS Code and JetBrains', () => {
    const html = JSON.parse(read('dist/vscode.html-data.json')) as {
      tags: { name: string; attributes: { name: string; values?: unknown[] }[] }[];
    };
    const finder = html.tags.find(({ name }) => name === 'cairn-finder')!;
    assert.ok(finder.attributes.find(({ name }) => name === 'theme')?.values?.length === 3);
    const { contributions } = JSON.parse(read('dist/web-types.json')) as {
      contributions: { html: { elements: { name: string }[] }; css: { properties: { name: string }[] } };
    };
    assert.deepEqual(
      contributions.html.elements.map(({ name }) => name),
      html.tags.map(({ name }) => name),
    );
    assert.ok(contributions.css.properties.some(({ name }) => name === '--cairn-accent'));
  });

  it('every variable and part of the styles is documented, and the other way round', () => {
    const theming = read('docs/theming.md');
    const documented = new Set([...theming.matchAll(/^\| `(--cairn-[\w-]+)`/gm)].map(([, name]) => name));
    const styles = ['tokens', 'shared'].map((name) => read(`src/components/tokens/${name}.ts`)).join('');
    const used = new Set([...styles.matchAll(/var\((--cairn-[\w-]+)/g)].map(([, name]) => name));
    assert.deepEqual([...documented].sort(), [...used].sort());
  });
});

describe('links between documents', () => {
  for (const path of DOCUMENTS) {
    it(path, () => {
      const links = [...read(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, link]) => link!);
      assert.deepEqual(
        links.filter((link) => !existsSync(join(dirname(at(path)), link))),
        [],
      );
    });
  }
});
