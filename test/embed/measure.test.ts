import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve, type Served } from '../../scripts/lib/serve.mjs';
import { reply } from '../support/answer.js';
import { startEngine, type Engine } from '../hosts/engines/engine.js';
import { inPage, makeJourney } from '../hosts/journey.js';

const page = (
  before: string,
): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Counted</title>
<link rel="icon" href="data:,">${before}<script type="module" src="/dist/cairn.js"></script>
<script defer src="/dist/cairn-measure.iife.js" data-to="dataLayer"></script>
<cairn-finder lang="en" region="ON" catalogue="/catalogues/demo.json"></cairn-finder>`;

const PAGES: Record<string, string> = {
  '/counted': page(''),
  '/refused': page(
    `<script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })</script>`,
  ),
  '/uncounted': page('').replace(/<script defer.*<\/script>/, ''),
};

describe('counting, on a page', () => {
  let engine: Engine;
  let server: Served;
  before(async () => {
    server = await serve({
      intercept: (request, response) => {
        const html = PAGES[request.url ?? ''];
        return html ? reply(response, html) : false;
      },
    });
    engine = await startEngine('chromium');
  });
  after(async () => {
    await engine?.close();
    await server?.close();
  });

  const counted = async (path: string): Promise<Record<string, unknown>[]> => {
    await using tab = await engine.open();
    await tab.goto(server.url + path);
    await makeJourney(tab, 'en', 'weldr in Moosonee', '72106');
    assert.deepEqual(tab.complaints, []);
    return await inPage(tab, 'globalThis.dataLayer ?? []');
  };

  it('tells codes and counts of a journey, and nothing of what was typed', async () => {
    const told = await counted('counted');
    const names = told.map(({ event }) => event);
    for (const name of ['cairn_ready', 'cairn_select', 'cairn_recommend', 'cairn_plan'])
      assert.ok(names.includes(name), `${name} in ${names.join(', ')}`);
    assert.deepEqual(
      told.find(({ event }) => event === 'cairn_select'),
      { event: 'cairn_select', cairn_code: '72106' },
    );
    assert.doesNotMatch(JSON.stringify(told), /weld(?!-)|moos/i);
  });

  it('says nothing to a browser with Global Privacy Control, and nothing without its script', async () => {
    assert.deepEqual(await counted('refused'), []);
    assert.deepEqual(await counted('uncounted'), []);
  });
});
