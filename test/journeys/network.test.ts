import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reply, type Intercept } from '../support/answer.js';
import { choose, inPage, reachField, untilTrue } from '../hosts/journey.js';
import type { Tab } from '../hosts/engines/engine.js';
import { BARE } from './bare.js';
import { stage } from './stage.js';

const FIRST = ['labels.en', 'lmi.CA', 'lmi.ON', 'manifest.json', 'occupations', 'titles.en'];
/** And, behind them, the finer profiles of occupations. */
const ALL = [...FIRST, 'profiles'].sort();

const KEEPABLE = ['engine', ...ALL.filter((one) => one !== 'manifest.json')];

const bare: Intercept = (request, response) => (request.url === '/bare' ? reply(response, BARE) : false);

/** Every address the page has asked for, also those a cache answered: the page's own record, in any engine. */
const asked = async (tab: Tab): Promise<string[]> => {
  const own = await inPage<string[]>(tab, `performance.getEntriesByType('resource').map(({ name }) => name)`);
  return [...new Set([...own, ...tab.requests])].filter((address) => !address.startsWith('data:'));
};

/** Addresses in the packs folder that the page has asked for, but for the engine's, each as often as it was. */
const ASKED = `performance.getEntriesByType('resource').filter(({ name }) => /\\/packs\\/(?!engine)/.test(name))`;

/** Packs the page has asked for, by id, each as often as it was. */
const PACKS = `${ASKED}.map(({ name }) => name.replace(/^.*\\/packs\\/|\\.[0-9a-f]{10}\\.pack$/g, '')).sort()`;

/** Whether the page has asked for the engine. */
const ENGINE = `performance.getEntriesByType('resource').some(({ name }) => /\\/packs\\/engine\\./.test(name))`;

/** Packs kept on the device, by id, and the engine. */
const KEPT = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('cairn');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const keys = opening.result.transaction('packs').objectStore('packs').getAllKeys();
    keys.onsuccess = () => {
      opening.result.close();
      resolve(keys.result.map((key) => key.replace(/\\.[0-9a-f]{10}\\.\\w+$/, '')));
    };
  };
})`;

describe(`what the widget asks the network for, in ${process.env.CAIRN_BROWSER ?? 'chromium'}`, () => {
  const open = stage();

  it('nothing but the script, then one language and one province, once, from its own origin', async () => {
    const served: string[] = [];
    await using journey = await open({
      intercept: (request, response) => {
        served.push(request.url ?? '');
        return bare(request, response);
      },
    });
    const { tab, server } = journey;
    await tab.goto(`${server.url}bare`);
    await untilTrue(
      tab,
      'the field',
      `find('combobox', /^Job title$/)[0] && document.readyState === 'complete'`,
    );
    assert.deepEqual(served, ['/bare', '/dist/cairn.js'], 'the field stands before anything else is fetched');

    await reachField(tab, 'en');
    await tab.type('welder');
    await untilTrue(tab, 'suggestions', `find('option')[0]`);
    await untilTrue(tab, 'finer profiles', `${PACKS}.includes('profiles')`);
    const [first, behind] = await inPage<[{ responseEnd: number; encodedBodySize: number }[], number]>(
      tab,
      `((all) => [all.filter(({ name }) => !name.includes('/profiles.')), all.find(({ name }) => name.includes('/profiles.')).startTime])(
        ${ASKED}.map((one) => one.toJSON()))`,
    );
    const bytes = first.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    assert.ok(bytes > 100_000 && bytes <= 260_000, `${bytes} bytes of packs for a first answer`);
    for (const { responseEnd } of first) assert.ok(responseEnd <= behind, 'profiles come behind the others');
    await choose(tab, 'en', '', '72106');
    await untilTrue(tab, 'programs', `find('button', /^add\\b|in your plan/i)[0]`);
    assert.deepEqual(await inPage(tab, PACKS), ALL);
    assert.ok(await inPage(tab, ENGINE), 'the engine comes with them');
    const all = await asked(tab);
    assert.ok(all.length > ALL.length, 'requests are seen');
    assert.deepEqual(
      all.filter((address) => !address.startsWith(server.url)),
      [],
      'no other origin',
    );
    assert.ok(
      ![...all, ...served].some((address) => /weld/i.test(address)),
      'no address holds what was typed',
    );
  });

  it('the packs beside the script, even for an element that stood there first and shows an occupation', async () => {
    const opened = BARE.replace('<cairn-finder', '<cairn-finder occupation="72106"');
    await using journey = await open({
      intercept: (request, response) => (request.url === '/bare' ? reply(response, opened) : false),
    });
    const { tab, server } = journey;
    await tab.goto(`${server.url}bare`);
    await untilTrue(tab, 'the occupation', `find('heading', /^Welders/)[0]`);
    const folders = (await asked(tab)).flatMap((address) => /^(.*\/packs\/)/.exec(address)?.[1] ?? []);
    assert.deepEqual([...new Set(folders)], [`${server.url}dist/packs/`]);
    assert.deepEqual(tab.complaints, []);
  });

  it('on the second visit the manifest alone, and without a network nothing: the data is on the device', async () => {
    let offline = false;
    await using journey = await open({
      // Nothing is left in the browser's own cache.
      headers: { 'cache-control': 'no-store' },
      intercept: (request, response) =>
        offline && /packs|catalogues/.test(request.url ?? '')
          ? (response.destroy(), true)
          : bare(request, response),
    });
    const { tab, server } = journey;
    for (const [state, wanted] of [
      ['first', ALL],
      ['second', ['manifest.json']],
      ['offline', []],
    ] as const) {
      offline = state === 'offline';
      await tab.goto(`${server.url}bare`);
      await reachField(tab, 'en');
      assert.match(await choose(tab, 'en', 'welder', '72106'), /Welders/);
      // The manifest is compared behind the learner's back; not every engine records an attempt that failed.
      if (!offline)
        await untilTrue(
          tab,
          'what is wanted',
          `${JSON.stringify(wanted)}.every((one) => ${PACKS}.includes(one))`,
        );
      // A page that goes before it has kept a pack fetches it again: the visit ends when all are kept.
      await untilTrue(
        tab,
        'the packs and the engine to be kept',
        `${KEPT}.then((kept) => ${JSON.stringify(KEEPABLE)}.every((one) => kept.includes(one)))`,
      );
      const had = await inPage<string[]>(tab, PACKS);
      assert.deepEqual(offline ? had.filter((one) => one !== 'manifest.json') : had, wanted, state);
    }
  });
});
