import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { serve } from '../../scripts/lib/serve.mjs';
import { startReader, type Reader } from './reader.js';

const LINES = {
  en: {
    page: 'college/',
    field: /^Job title editable combo box/,
    query: 'welder',
    count: /^\d+ suggestions/,
    option: /^Welders and related machine operators NOC 72106/,
    heading: /^Welders and related machine operators heading level 3/,
    pay: /^Pay and outlook heading level 3/,
    dollars: /^\$\d+\.\d\d/,
    ticked: /You now bring \d+% of what is asked\. \d+ programs/,
    add: /^add\b/i,
    added: /^Added to your plan/,
    plan: /^\d+ programs? closes? \d+% of your gap heading level 3/,
  },
  fr: {
    page: 'universite/',
    field: /^Titre de poste editable combo box/,
    query: 'soudeuse',
    count: /^\d+ suggestions/,
    option: /^Soudeurs.* CNP 72106/,
    heading: /^Soudeurs.* heading level 3/,
    pay: /^Salaire et perspectives heading level 3/,
    dollars: /^\d+,\d\d\s\$/,
    ticked: /Vous apportez maintenant \d+\s% de ce qui est demandé\. \d+ formations/,
    add: /^ajouter\b/i,
    added: /^Ajoutée à votre parcours/,
    plan: /^\d+ formations? comble(nt)? \d+\s% de votre écart heading level 3/,
  },
} as const;

/** Tabs until something has the focus in the page, waiting for each move of it. */
async function tabTo(reader: Reader, wanted: string): Promise<void> {
  for (let count = 0; count < 120; count++) {
    await reader.ask(`(globalThis.stood = active(), true)`);
    reader.press('Tab');
    await reader.ask(`!!(await until('the focus to move', () => active() !== globalThis.stood))`);
    if (await reader.ask(wanted)) return;
  }
  assert.fail(`120 times Tab did not come to ${wanted}`);
}

/** Presses a key of Orca's until something like `wanted` is spoken. */
async function readOn(reader: Reader, key: string, wanted: RegExp, most = 30): Promise<void> {
  for (let count = 0; count < most; count++) {
    const from = reader.spoken().length;
    reader.press(key);
    // Each press says something; the key itself may be echoed first.
    const to = await reader.untilSaid(/h$/.test(key) ? /heading level/ : /./, from);
    if (
      reader
        .spoken()
        .slice(from, to)
        .some((line) => wanted.test(line))
    )
      return;
  }
  assert.fail(`${most} times ${key} did not come to ${String(wanted)}`);
}

describe('what Orca speaks with Firefox', () => {
  for (const lang of ['en', 'fr'] as const) {
    it(`the journey, each thing once (${lang})`, async () => {
      const lines = LINES[lang];
      const server = await serve();
      const reader = await startReader(server.url + lines.page);
      try {
        // From the address bar into the page by key; then straight to the field.
        for (let count = 0; count < 12 && !(await reader.ask('document.hasFocus()')); count++)
          reader.press('Tab');
        await reader.ask(`find('combobox')[0].focus()`);
        await reader.untilSaid(lines.field);
        reader.type(lines.query);
        const counted = await reader.untilSaid(lines.count);
        assert.ok(
          reader.spoken().some((line) => /expanded/.test(line)),
          'the list is said to be open',
        );

        reader.press('Down');
        const listed = await reader.untilSaid(lines.option, counted);
        assert.ok(
          reader
            .spoken()
            .slice(counted, listed)
            .some((line) => /List with \d+ items/.test(line)),
        );
        reader.press('Return');
        const headed = await reader.untilSaid(lines.heading, listed);
        await readOn(reader, 'h', lines.pay);
        await readOn(reader, 'Down', lines.dollars);
        const after = reader.spoken().slice(headed).join('\n');
        assert.doesNotMatch(
          after,
          new RegExp(lines.field.source.slice(1), 'm'),
          'not pulled back to the field',
        );
        assert.doesNotMatch(after, /selected|sélectionné/, 'the choice is not said twice');

        await tabTo(reader, `active().type === 'checkbox'`);
        await reader.untilSaid(/check box not checked/, headed);
        reader.press('space');
        await reader.untilSaid(lines.ticked, headed);

        const there = reader.spoken().length;
        await tabTo(reader, `${String(lines.add)}.test(nameOf(active()))`);
        await reader.untilSaid(lines.add, there);
        reader.press('Return');
        await reader.untilSaid(lines.added, there);
        await readOn(reader, 'shift+h', lines.plan);
        const count = reader
          .spoken()
          .slice(there)
          .filter((line) => lines.added.test(line)).length;
        assert.equal(count, 1, 'said once');
      } finally {
        writeFileSync(`results/orca-${lang}.txt`, `${reader.spoken().join('\n')}\n`);
        await reader[Symbol.asyncDispose]();
        await server.close();
      }
    });
  }
});
