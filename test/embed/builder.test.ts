import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { reply, type Intercept } from '../support/answer.js';
import { accessibilityTree, all, until, waitForRole } from '../support/ax.js';
import { axeFaults } from '../support/axe.js';
import { choose, reachField } from '../support/journey.js';
import { tabTo } from '../support/keyboard.js';
import { browserSession } from '../support/session.js';

/** Text of a block of code, once the hashes have arrived. */
const codeOf = (page: Page, label: string): Promise<string> =>
  until(
    page,
    async () =>
      (await page.evaluate(
        (name) => document.querySelector(`pre[aria-label="${name}"]`)?.textContent,
        label,
      )) || undefined,
    async () => `No code under "${label}"`,
  );

/** Chooses a value as a learner's hand would: through the control's own events. */
const set = (page: Page, name: string, value: string): Promise<void> =>
  page.evaluate(
    (control, wanted) => {
      const input = document.querySelector<HTMLInputElement>(`[name="${control}"]`)!;
      input.value = wanted;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    value,
  );

describe('the builder', () => {
  const visit = browserSession();

  for (const [lang, path] of [
    ['en', 'builder/'],
    ['fr', 'builder/?lang=fr'],
  ] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`axe finds nothing (${lang}, ${scheme})`, async () => {
        await using session = await visit({ scheme });
        await session.page.goto(session.server.url + path);
        await codeOf(session.page, lang === 'fr' ? 'Dans votre page' : 'In your page');
        assert.deepEqual(await axeFaults(session.page), []);
        assert.deepEqual(session.complaints, []);
      });
    }
  }

  it('writes code that runs as it is: module and classic, with its hash, under the policy it gives', async () => {
    for (const kind of ['module', 'classic']) {
      let made = '';
      let policy = '';
      const serving: Intercept = (request, response) =>
        request.url === '/made'
          ? reply(response, made, {
              headers: { 'content-security-policy': `default-src 'none'; img-src data:; ${policy}` },
            })
          : false;
      await using session = await visit({ intercept: serving });
      const { page, server, complaints } = session;
      await page.goto(`${server.url}builder/`);
      await codeOf(page, 'In your page');
      // The preview beside it is still growing: a press by place could miss. By keyboard it is a test of its own.
      await page.$eval(`input[value="${kind}"]`, (radio) => (radio as HTMLInputElement).click());
      await set(page, 'catalogue', '/catalogues/demo.json');
      const code = await codeOf(page, 'In your page');
      assert.match(
        code,
        kind === 'module' ? /type="module" src=.*integrity="sha384-/ : /async src=.*integrity="sha384-/,
      );
      policy = (await codeOf(page, 'In your content security policy, if you have one')).replaceAll(
        "'self'",
        server.url,
      );
      made = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Made</title><link rel="icon" href="data:,"><main>${code}</main>`;
      await page.goto(`${server.url}made`);
      await reachField(page, 'en');
      await choose(page, 'en', 'welder', '72106');
      await waitForRole(page, 'button', /^add\b/i);
      assert.deepEqual(complaints, []);
    }
  });

  it('says the contrast as a colour is picked', async () => {
    await using session = await visit();
    const { page, server } = session;
    await page.goto(`${server.url}builder/`);
    await waitForRole(page, 'StaticText', 'Every pair has enough contrast.');
    await set(page, 'accent-0', '#9ad0c9');
    await waitForRole(page, 'StaticText', /^\d pairs are too weak\.$/);
    const items = await page.$$eval('.pairs li.weak', (list) => list.map((item) => item.textContent));
    assert.match(items[0]!, /Accent on background \(light\): 1\.7 : 1, too weak/);
    assert.equal(await page.$eval('[name=brand]', (list) => (list as HTMLSelectElement).value), 'own');
  });

  it('five brands look different, each with enough contrast', async () => {
    await using session = await visit();
    const { page, server } = session;
    await page.goto(`${server.url}builder/`);
    await codeOf(page, 'In your page');
    const looks = new Set<string>();
    for (const brand of ['harbour', 'faculty', 'workshop', 'orchard', 'registry']) {
      await set(page, 'brand', brand);
      assert.equal(await page.$$eval('.weak', (list) => list.length), 0, brand);
      looks.add(
        await page.$eval('cairn-finder', (finder) => {
          const { backgroundColor, color, borderRadius, fontFamily } = getComputedStyle(
            finder.shadowRoot!.querySelector('[part=base]')!,
          );
          return [backgroundColor, color, borderRadius, fontFamily].join();
        }),
      );
    }
    assert.equal(looks.size, 5);
  });

  it('by keyboard alone, to the copied code', async () => {
    await using session = await visit();
    const { page, context, server } = session;
    await context.overridePermissions(new URL(server.url).origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
    await page.goto(`${server.url}builder/`);
    await codeOf(page, 'In your page');
    await tabTo(page, 'combobox', /^Where your learners are/);
    await page.keyboard.type('Quebec');
    await tabTo(page, 'button', /^Copy: In your page/, 200);
    await page.keyboard.press('Enter');
    await waitForRole(page, 'StaticText', 'Copied.');
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /region="QC"/);
    assert.ok(all(await accessibilityTree(page), 'heading').length > 4);
  });
});
