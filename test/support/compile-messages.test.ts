import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'vite';
import { compileCalls, readTranslations, splitTranslations } from '../../scripts/lib/compile-messages.mjs';

const compile = (code: string): string => compileCalls(code, parseAst, (id) => ['a', 'b'].indexOf(id));

test('a message keeps its text and values, and knows the place of its translation', () => {
  assert.equal(compile("f(msg('Hours', { id: 'b' }))"), 'f(msg("Hours", 1))');
  assert.equal(compile("msg(str`${n} of ${sum(m)}.`, { id: 'a' })"), 'msg("{0} of {1}.", 0, n, sum(m))');
});

test('messages within the values of a message are compiled too', () => {
  assert.equal(
    compile("msg(str`Say ${msg('yes', { id: 'b' })}!`, { id: 'a' })"),
    'msg("Say {0}!", 0, msg("yes", 1))',
  );
});

test('a message with elements among its values is a list of parts', () => {
  assert.match(
    compile("msg(html`Closes ${p}.`, { id: 'a' })"),
    /import \{ messageParts \} from '@lit\/localize';\nmessageParts\("Closes \{0\}\.", 0, p\)/,
  );
  assert.throws(() => compile("msg(html`<b>${p}</b>`, { id: 'a' })"), /"a" holds tags/);
});

test('a message without an id, or with braces, stops the build', () => {
  assert.throws(() => compile("msg('Hours')"), /have an id/);
  assert.throws(() => compile("msg('a {0}', { id: 'a' })"), /without braces/);
});

test('translations are read from the XLIFF file, placeholders and entities too', () => {
  const unit = (id: string, target: string): string =>
    `<trans-unit id="${id}">\n<source>x</source>${target}</trans-unit>`;
  const found = readTranslations(
    unit(
      'a',
      '<target>R&amp;D : <x id="1" equiv-text="${b}"/> et <x id="0" equiv-text="${a > 1}"/></target>',
    ) + unit('b', ''),
  );
  assert.deepEqual([...found], [['a', 'R&D : {1} et {0}']]);
});

test('what the first paint shows stays in the script, the rest goes to a file named by its content', () => {
  const ids = ['finder.title', 'plan.title', 'search.label'];
  const texts = new Map([
    ['finder.title', 'Où'],
    ['plan.title', 'Plan'],
  ]);
  const { inside, name, source } = splitTranslations('fr-CA', texts, ids);
  assert.deepEqual([inside, source], ['{"0":"Où"}', '{"1":"Plan"}']);
  assert.match(name, /^text\.fr-CA\.[0-9a-f]{10}\.json$/);
  assert.notEqual(splitTranslations('fr-CA', texts.set('plan.title', 'Le plan'), ids).name, name);
});
