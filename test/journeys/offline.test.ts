import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, inPage, reachField, untilTrue } from '../hosts/journey.js';
import { WORDS } from '../support/words.js';
import { stage } from './stage.js';

/** True once the page's service worker serves it; false where the engine has none. */
const WORKER = `(async () => {
  if (!('serviceWorker' in navigator)) return false;
  const { active } = await navigator.serviceWorker.ready;
  if (active.state !== 'activated')
    await new Promise((done) => active.addEventListener('statechange', () => active.state === 'activated' && done()));
  return true;
})()`;

describe(`after one visit, without a network, in ${process.env.CAIRN_BROWSER ?? 'chromium'}`, () => {
  const open = stage();

  for (const [lang, query, code] of [
    ['en', 'welder', '72106'],
    ['fr', 'infirmière', '31301'],
  ] as const) {
    it(`reloads and makes the journey (${lang})`, async (test) => {
      await using journey = await open();
      const { tab, server } = journey;
      const address = server.url + WORDS[lang].page;
      await tab.goto(address);
      if (!(await inPage<boolean>(tab, WORKER))) return test.skip('no service worker in this engine');

      // Nobody answers any more: the same for every engine, whether or not its driver can cut the network.
      await server.close();
      await tab.goto(address);
      await reachField(tab, lang);
      const title = await choose(tab, lang, query, code);
      assert.ok(title.length > 3, title);
      await untilTrue(tab, 'programs', `find('button', ${String(WORDS[lang].add)})[0]`);
      assert.ok(await inPage(tab, `find('article').some((one) => /2028/.test(textOf(one)))`), 'outlook');
    });
  }
});
