import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { answerHostAsset } from '../../scripts/lib/host-assets.mjs';
import { serve, type Served } from '../../scripts/lib/serve.mjs';
import { startEngine, type Engine } from './engines/engine.js';
import { inPage, makeJourney, untilTrue } from './journey.js';
import { HOSTS } from './pages.js';

describe(`host pages in ${process.env.CAIRN_BROWSER ?? 'chromium'}`, () => {
  let engine: Engine;
  let server: Served;
  before(async () => {
    server = await serve({ intercept: answerHostAsset });
    engine = await startEngine();
  });
  after(async () => {
    await engine?.close();
    await server?.close();
  });

  for (const { path, lang, query, code } of HOSTS) {
    it(`${path}: the journey runs, silently, and asks its own origin alone`, async () => {
      await using tab = await engine.open();
      await tab.goto(`${server.url}hosts/${path}/`);
      await makeJourney(tab, lang, query, code);
      assert.deepEqual(tab.complaints, []);
      const asked = await inPage<string[]>(
        tab,
        `performance.getEntriesByType('resource').map(({ name }) => name)`,
      );
      assert.ok(
        asked.some((address) => address.includes('/packs/')),
        'requests are seen',
      );
      assert.deepEqual(
        asked.filter((address) => !address.startsWith(server.url)),
        [],
      );
    });
  }

  it('two versions: the first wins, one warning names both, and each instance has its own language', async () => {
    await using tab = await engine.open();
    await tab.goto(`${server.url}hosts/two-versions/`);
    await untilTrue(tab, 'both fields', `find('combobox').length >= 2 && document.readyState === 'complete'`);
    assert.deepEqual(await inPage(tab, `find('combobox', /^(Job title|Titre de poste)$/).map(nameOf)`), [
      'Job title',
      'Titre de poste',
    ]);
    const first = await inPage<string>(tab, `customElements.get('cairn-finder').version`);
    assert.notEqual(first, '0.0.9');
    if (engine.name === 'webkit') return; // Its driver does not tell what is on the console.
    assert.equal(tab.warnings.length, 1, tab.warnings.join('\n'));
    assert.ok(tab.warnings[0]?.includes(first) && tab.warnings[0].includes('0.0.9'), tab.warnings[0]);
  });

  for (const [lang, path, query, code] of [
    ['en', 'college/', 'registered nu', '31301'],
    ['fr', 'universite/', 'préposée aux bénéficiaires', '33102'],
  ] as const) {
    it(`/${path}: from a typed title to a plan`, async () => {
      await using tab = await engine.open();
      await tab.goto(server.url + path);
      await makeJourney(tab, lang, query, code);
      assert.deepEqual(tab.complaints, []);
    });
  }
});
