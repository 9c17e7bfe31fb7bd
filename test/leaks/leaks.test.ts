import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { reply, type Intercept } from '../support/answer.js';
import { protocol, until } from '../support/ax.js';
import { browserSession } from '../support/session.js';

const instruments = readFileSync(new URL('./instruments.js', import.meta.url), 'utf8');
const lib = readFileSync(new URL('../hosts/in-page.js', import.meta.url), 'utf8');

const BARE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><link rel="icon" href="data:,">
<script type="module" src="/dist/cairn.js"></script><main id="here"></main><aside id="there"></aside>`;
const bare: Intercept = (request, response) => (request.url === '/bare' ? reply(response, BARE) : false);

interface Alive {
  listeners: string[];
  observers: string[];
  timers: number;
  channels: number;
}

const inPage = <T>(page: Page, code: string): Promise<T> =>
  page.evaluate(`(async () => { ${lib}\n${code} })()`) as Promise<T>;

/** Mounts a finder, chooses, opens, picks and keeps what a learner would, and takes it away. */
const mountAndRemove = (page: Page): Promise<void> =>
  inPage(
    page,
    `const finder = document.createElement('cairn-finder');
     Object.assign(finder, { lang: 'en', region: 'ON', catalogue: '/catalogues/demo.json', occupation: '72106' });
     document.querySelector('#here').append(finder);
     (await until('programs', () => find('button', /^add\\b/i)[0])).click();
     await until('a plan', () => planSteps().length);
     const field = find('combobox', /^Job title$/)[0];
     field.focus();
     field.value = 'nurse';
     field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
     await until('options', () => find('option')[0]);
     find('button', /keep/i)[0]?.click();
     finder.remove();`,
  );

/** Alive things once nothing is under way any more; waits for timers that end by themselves. */
const settled = async (page: Page): Promise<Alive> => {
  const read = () => page.evaluate('alive()') as Promise<Alive>;
  return until(
    page,
    async () => {
      const now = await read();
      return now.timers === 0 ? now : undefined;
    },
    async () => `Still alive: ${JSON.stringify(await read())}`,
  );
};

async function counters(page: Page): Promise<{ nodes: number; jsEventListeners: number }> {
  const client = await protocol(page);
  await client.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  return { nodes, jsEventListeners };
}

describe('ten mounts and unmounts', () => {
  const visit = browserSession();

  it('leave no listener, observer, timer, channel or element', async () => {
    await using session = await visit({ intercept: bare });
    const { page, server } = session;
    await page.evaluateOnNewDocument(instruments);
    await page.goto(`${server.url}bare`);
    await page.evaluate(`customElements.whenDefined('cairn-finder').then(() => {})`);
    const empty = (await page.evaluate('alive()')) as Alive;

    // The first one fills what stays for the page: packs, the engine's tables, style sheets, templates.
    await mountAndRemove(page);
    const once = await settled(page);
    await page.evaluate('1');
    const before = await counters(page);
    for (let count = 0; count < 10; count++) await mountAndRemove(page);
    const after = await settled(page);

    assert.deepEqual(once, empty, 'one mount gives everything back');
    assert.deepEqual(after, empty, 'and so do ten');
    // One node or listener left a mount would be ten; what the browser and Lit keep for the page is fewer. What is
    // under way (a write to the store, say) may hold an element a little longer than the last frame.
    const grown = async () => {
      const { nodes, jsEventListeners } = await counters(page);
      return { nodes: nodes - before.nodes, listeners: jsEventListeners - before.jsEventListeners };
    };
    await until(
      page,
      async () => {
        const { nodes, listeners } = await grown();
        return nodes < 10 && listeners < 10 ? true : undefined;
      },
      async () => `left behind: ${JSON.stringify(await grown())}`,
    );
    for (const tag of ['cairn-finder', 'cairn-search', 'cairn-programs', 'cairn-plan']) {
      // A handle holds what it names: it is given back before the next look.
      const count = async (): Promise<number> => {
        const prototype = await page.evaluateHandle(`customElements.get('${tag}').prototype`);
        const left = await page.queryObjects(prototype);
        const found = await page.evaluate((list) => (list as unknown as unknown[]).length, left);
        await Promise.all([prototype.dispose(), left.dispose()]);
        return found;
      };
      await until(
        page,
        async () => (await count()) === 0 || undefined,
        async () => `${await count()} of ${tag} are left in memory`,
      );
    }
  });
});

describe('a finder that is taken away at once', () => {
  const visit = browserSession();

  it('is not kept in memory by what was under way', async () => {
    await using session = await visit({ intercept: bare });
    const { page, server } = session;
    await page.goto(`${server.url}bare`);
    const mount = (times: number) =>
      inPage(
        page,
        `for (let i = 0; i < ${times}; i++) {
           const finder = document.createElement('cairn-finder');
           Object.assign(finder, { occupation: '72106', catalogue: '/catalogues/demo.json' });
           document.querySelector('#here').append(finder);
           await finder.updateComplete;
           // At once, and while its packs or its catalogue are on the way.
           await new Promise((resolve) => setTimeout(resolve, [0, 60, 200][i % 3]));
           finder.remove();
           await new Promise(requestAnimationFrame);
         }`,
      );
    // A whole visit first: what it fills stays for the page, templates among it.
    await mountAndRemove(page);
    await mount(3);
    await page.waitForNetworkIdle();
    const before = await counters(page);
    await mount(10);
    const grown = async (): Promise<number> => (await counters(page)).nodes - before.nodes;
    await until(
      page,
      async () => (await grown()) < 10 || undefined,
      async () => `${await grown()} nodes are left behind`,
    );
  });
});

describe('a finder that is moved', () => {
  const visit = browserSession();

  it('keeps its text, its answer and its plan, and opens nothing again', async () => {
    await using session = await visit({ intercept: bare });
    const { page, server, requests } = session;
    await page.goto(`${server.url}bare`);
    await inPage(
      page,
      `const finder = document.createElement('cairn-finder');
       Object.assign(finder, { lang: 'en', region: 'ON', catalogue: '/catalogues/demo.json', occupation: '72106' });
       document.querySelector('#here').append(finder);
       (await until('programs', () => find('button', /^add\\b/i)[0])).click();
       await until('a plan', () => planSteps().length);`,
    );
    const state = `JSON.stringify([find('combobox').map((one) => one.value), planSteps().map(textOf), find('heading').map(textOf)])`;
    const before = await inPage<string>(page, `return ${state};`);
    const asked = requests.length;
    await inPage(page, `document.querySelector('#there').append(document.querySelector('cairn-finder'));`);
    await inPage(page, `await document.querySelector('#there cairn-finder').updateComplete;`);
    assert.equal(await inPage(page, `return ${state};`), before);
    assert.match(before, /Welders/);
    assert.equal(requests.length, asked, requests.slice(asked).join(' '));
  });
});
