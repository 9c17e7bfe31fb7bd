import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { at } from '../../scripts/lib/run.mjs';
import { breakable, reply } from '../support/answer.js';
import { accessibilityTree, all, focused, textOf, until, waitForRole } from '../support/ax.js';
import { addFirstProgram, choose, options, planSteps, reachField } from '../support/journey.js';
import { tabTo } from '../support/keyboard.js';
import { browserSession, type Visit } from '../support/session.js';
import { WORDS } from '../support/words.js';

/** Keeps the details of every `cairn-error` the page hears of. */
const listen = () => {
  const heard: unknown[] = [];
  Object.assign(globalThis, { heard });
  document.addEventListener('cairn-error', (event) => heard.push((event as CustomEvent).detail));
};
const heard = ({ page }: Visit) =>
  page.evaluate(() => (globalThis as unknown as { heard: { stage: string; message: string }[] }).heard);

const { page: path, retry, add } = WORDS.en;

/** Presses “Try again”. The button goes, and the focus with it to the field. */
async function tryAgain(page: Page): Promise<void> {
  await tabTo(page, 'button', retry);
  await page.keyboard.press('Enter');
  await until(
    page,
    async () => (await focused(page)).role === 'combobox' || undefined,
    async () => `The focus is on ${JSON.stringify(await focused(page))}, not on the field.`,
  );
}

describe('what fails, fails kindly', () => {
  const visit = browserSession();

  it('packs that are not there: says so, and a retry mends it', async () => {
    const { intercept, mend } = breakable(/\/packs\/.*\.pack$/);
    await using session = await visit({ intercept, prepare: listen });
    const { page, server } = session;
    await page.goto(server.url + path);
    await reachField(page, 'en');
    await page.keyboard.type('weld');
    await waitForRole(page, 'button', retry);
    assert.ok(all(await accessibilityTree(page), 'alert').length > 0, 'the failure is an alert');
    assert.equal((await heard(session))[0]?.stage, 'packs');

    mend();
    await tryAgain(page);
    await page.keyboard.type('er');
    assert.ok((await options(page)).length > 0);
  });

  it('an engine that is not there, or is another: says so, and a retry mends all of it', async () => {
    for (const given of [null, 'export const createEngine = () => alert("another");']) {
      let broken = true;
      await using session = await visit({
        prepare: listen,
        intercept: (request, response) => {
          if (!broken || !/\/packs\/engine\./.test(request.url ?? '')) return false;
          return given === null
            ? (response.destroy(), true)
            : reply(response, given, { type: 'text/javascript; charset=utf-8' });
        },
      });
      const { page, server } = session;
      await page.goto(server.url + path);
      await reachField(page, 'en');
      await page.keyboard.type('weld');
      await waitForRole(page, 'button', retry);
      assert.ok(
        (await heard(session)).some(({ message }) => /engine\.[0-9a-f]{10}\.js/.test(message)),
        'the error names the file',
      );

      broken = false;
      await tryAgain(page);
      await choose(page, 'en', 'welder', '72106');
      await waitForRole(page, 'button', add);
    }
  });

  it('a torn pack is refused and leaves nothing behind', async () => {
    let torn = true;
    await using session = await visit({
      prepare: listen,
      intercept: (request, response) => {
        const name = /\/packs\/(titles\.en\.[^/]*\.pack)$/.exec(request.url ?? '')?.[1];
        if (!torn || !name) return false;
        const bytes = readFileSync(at(`dist/packs/${name}`));
        return reply(response, bytes.subarray(0, bytes.length >> 1), { type: 'application/octet-stream' });
      },
    });
    const { page, server } = session;
    await page.goto(server.url + path);
    await reachField(page, 'en');
    await page.keyboard.type('weld');
    await waitForRole(page, 'button', retry);
    assert.match((await heard(session))[0]?.message ?? '', /titles\.en/, 'the error names the file');

    torn = false;
    await page.reload();
    await reachField(page, 'en');
    await page.keyboard.type('weld');
    assert.ok((await options(page)).length > 0, 'the next visit takes the whole one');
  });

  it('a catalogue that is not there: the occupation still shows', async () => {
    const { intercept } = breakable(/\/catalogues\//);
    await using session = await visit({ intercept, prepare: listen });
    const { page, server } = session;
    await page.goto(server.url + path);
    await reachField(page, 'en');
    await choose(page, 'en', 'welder', '72106');
    await waitForRole(page, 'button', retry);
    const pay = all(await accessibilityTree(page), 'article').find((node) => /\$/.test(textOf(node)));
    assert.ok(pay, 'pay is shown');
    assert.equal((await heard(session)).at(-1)?.stage, 'catalogue');
  });

  it('a catalogue with bad rows: the good ones are offered, the bad ones reported', async () => {
    const rows = [
      'id,title_en,institution,url,language,delivery,hours,weeks,cost,currency,aid,noc',
      'good,Welding for a test,Test College,https://college.example/good,en,online,40,8,300,CAD,yes,72106',
      'bad,Welding too,Test College,https://college.example/bad,en,by-pigeon,many,8,300,CAD,yes,72106',
      ',,,,,,,,,,,',
    ];
    await using session = await visit({
      prepare: listen,
      intercept: (request, response) =>
        request.url?.includes('/catalogues/')
          ? reply(response, rows.join('\n'), { type: 'text/csv; charset=utf-8' })
          : false,
    });
    const { page, server } = session;
    await page.goto(server.url + path);
    await reachField(page, 'en');
    await choose(page, 'en', 'welder', '72106');
    await waitForRole(page, 'heading', /Welding for a test/);
    assert.equal((await heard(session)).at(-1)?.stage, 'catalogue');
  });

  it('storage that is refused: the journey goes on in memory', async () => {
    await using session = await visit({
      prepare: () => {
        for (const name of ['indexedDB', 'localStorage']) {
          Object.defineProperty(globalThis, name, {
            get() {
              throw new DOMException('refused by a test', 'SecurityError');
            },
          });
        }
      },
    });
    const { page, server, complaints } = session;
    await page.goto(server.url + path);
    await reachField(page, 'en');
    await choose(page, 'en', 'welder', '72106');
    await waitForRole(page, 'button', add);
    const picked = await addFirstProgram(page, 'en');
    const steps = planSteps(await accessibilityTree(page)).map((step) => all(step, 'heading')[0]!.name);
    assert.equal(steps.at(-1), picked, 'what was added joins the suggested steps');
    assert.ok(steps.length > 1);
    assert.deepEqual(complaints, []);
  });
});
