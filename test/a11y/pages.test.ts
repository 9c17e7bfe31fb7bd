import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { waitForRole } from '../support/ax.js';
import { axeFaults } from '../support/axe.js';
import { addFirstProgram, choose, options, reachField } from '../support/journey.js';
import { browserSession } from '../support/session.js';
import { WORDS } from '../support/words.js';

const SAMPLES = {
  en: { half: 'registered nu', query: 'welder', nonsense: 'xqzzv wkkjq' },
  fr: { half: 'infirmi', query: 'soudeuse', nonsense: 'xqzzv wkkjq' },
} as const;

describe('axe finds nothing', () => {
  const visit = browserSession();

  for (const scheme of ['light', 'dark'] as const) {
    for (const lang of ['en', 'fr'] as const) {
      const { half, query, nonsense } = SAMPLES[lang];
      const at = `${lang}, ${scheme}`;

      it(`empty field, suggestions, no suggestion (${at})`, async () => {
        await using session = await visit({ scheme });
        const { page, server } = session;
        await page.goto(server.url + WORDS[lang].page);
        await waitForRole(page, 'combobox', WORDS[lang].combobox);
        assert.deepEqual(await axeFaults(page), [], 'empty');

        await reachField(page, lang);
        await page.keyboard.type(half);
        await options(page);
        await page.keyboard.press('ArrowDown');
        assert.deepEqual(await axeFaults(page), [], 'suggestions');

        for (const _ of half) await page.keyboard.press('Backspace');
        await page.keyboard.type(nonsense);
        await waitForRole(page, 'StaticText', new RegExp(nonsense));
        assert.deepEqual(await axeFaults(page), [], 'no suggestion');
      });

      it(`result and plan (${at})`, async () => {
        await using session = await visit({ scheme });
        const { page, server } = session;
        await page.goto(server.url + WORDS[lang].page);
        await reachField(page, lang);
        await choose(page, lang, query, '72106');
        await waitForRole(page, 'button', WORDS[lang].add);
        assert.deepEqual(await axeFaults(page), [], 'result');
        await addFirstProgram(page, lang);
        assert.deepEqual(await axeFaults(page), [], 'plan');
      });

      it(`packs that do not come (${at})`, async () => {
        await using session = await visit({
          scheme,
          intercept: (request, response) => {
            if (!request.url?.includes('/packs/')) return false;
            response.writeHead(404).end();
            return true;
          },
        });
        const { page, server } = session;
        await page.goto(server.url + WORDS[lang].page);
        await reachField(page, lang);
        await page.keyboard.type(half);
        await waitForRole(page, 'button', WORDS[lang].retry);
        assert.deepEqual(await axeFaults(page), [], 'error');
      });
    }

    for (const path of ['', 'program/', 'sample/']) {
      it(`/${path} (${scheme})`, async () => {
        await using session = await visit({ scheme });
        await session.page.goto(session.server.url + path, { waitUntil: 'networkidle0' });
        assert.deepEqual(await axeFaults(session.page), []);
      });
    }
  }
});
