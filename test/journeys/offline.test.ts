import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessibilityTree, all, waitForRole } from '../support/ax.js';
import { choose, reachField } from '../support/journey.js';
import { browserSession } from '../support/session.js';
import { WORDS } from '../support/words.js';

describe('after one visit, without a network', () => {
  const visit = browserSession();

  for (const [lang, query, code] of [
    ['en', 'welder', '72106'],
    ['fr', 'infirmière', '31301'],
  ] as const) {
    it(`reloads and makes the journey (${lang})`, async () => {
      await using session = await visit({ serviceWorker: true });
      const { page, server } = session;
      await page.goto(server.url + WORDS[lang].page);
      await page.evaluate(async () => {
        const { active } = await navigator.serviceWorker.ready;
        if (active?.state === 'activated') return;
        await new Promise<void>((resolve) => {
          active?.addEventListener('statechange', () => active.state === 'activated' && resolve());
        });
      });

      await server.close();
      await page.setOfflineMode(true);
      await page.reload();
      await reachField(page, lang);
      const title = await choose(page, lang, query, code);
      await waitForRole(page, 'button', WORDS[lang].add);
      assert.ok(all(await accessibilityTree(page), 'heading', title).length > 0);
    });
  }
});
