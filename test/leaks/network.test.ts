import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reply, type Intercept } from '../support/answer.js';
import { waitForRole } from '../support/ax.js';
import { choose, options, reachField } from '../support/journey.js';
import { browserSession } from '../support/session.js';

const BARE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Bare</title><link rel="icon" href="data:,"><script type="module" src="/dist/cairn.js"></script>
<style>cairn-finder:not(:defined){display:block;min-block-size:24rem}</style>
<cairn-finder lang="en" region="ON" catalogue="#programs"></cairn-finder>
<script type="text/csv" id="programs">id,title_en,institution,url,language,delivery,hours,weeks,cost,currency,aid,noc
weld-101,Welding fundamentals,Test College,https://college.example/weld-101,en,in-person,60,10,640,CAD,yes,72106
</script>
<p id="below">What stands below.</p>`;
const bare: Intercept = (request, response) => (request.url === '/bare' ? reply(response, BARE) : false);

/** Packs asked for, by id, each as often as it was. */
const packsIn = (requests: string[]): string[] =>
  requests
    .flatMap((address) => /\/packs\/(.+)$/.exec(address)?.[1] ?? [])
    .map((file) => file.replace(/\.[0-9a-f]{10}\.pack$/, ''))
    .sort();

const FIRST = ['labels.en', 'lmi.CA', 'lmi.ON', 'manifest.json', 'occupations', 'titles.en'];

describe('what the widget asks the network for', () => {
  const visit = browserSession();

  it('nothing but the script, then one language and one province, once, from its own origin', async () => {
    await using session = await visit({ intercept: bare });
    const { page, server, requests } = session;
    let bytes = 0;
    page.on('response', (response) => {
      if (response.url().includes('/packs/')) bytes += Number(response.headers()['content-length'] ?? 0);
    });
    await page.goto(`${server.url}bare`, { waitUntil: 'networkidle0' });
    await waitForRole(page, 'combobox', 'Job title');
    const shown = requests
      .map((address) => address.replace(server.url, '/'))
      .filter((path) => path.startsWith('/'));
    assert.deepEqual(shown, ['/bare', '/dist/cairn.js'], 'the field stands before anything else is fetched');

    await reachField(page, 'en');
    await choose(page, 'en', 'welder', '72106');
    await page.waitForNetworkIdle();
    assert.deepEqual(packsIn(requests), FIRST);
    assert.ok(bytes > 100_000 && bytes <= 260_000, `${bytes} bytes of packs`);
    const strangers = requests.filter(
      (address) => !address.startsWith(server.url) && !address.startsWith('data:'),
    );
    assert.deepEqual(strangers, []);
    assert.ok(!requests.some((address) => /weld/i.test(address)), 'no address holds what was typed');
  });

  it('the packs beside the script, even for an element that stood there first and shows an occupation', async () => {
    const opened = BARE.replace('<cairn-finder', '<cairn-finder occupation="72106"');
    await using session = await visit({
      intercept: (request, response) => (request.url === '/bare' ? reply(response, opened) : false),
    });
    const { page, server, requests, complaints } = session;
    await page.goto(`${server.url}bare`);
    await waitForRole(page, 'heading', /^Welders/);
    const folders = requests.flatMap((address) => /^(.*\/packs\/)/.exec(address)?.[1] ?? []);
    assert.deepEqual([...new Set(folders)], [`${server.url}dist/packs/`]);
    assert.deepEqual(complaints, []);
  });

  it('on the second visit, the manifest alone', async () => {
    await using session = await visit({ intercept: bare });
    const { page, server, requests } = session;
    for (const wanted of [FIRST, ['manifest.json']]) {
      requests.length = 0;
      await page.goto(`${server.url}bare`);
      await reachField(page, 'en');
      await page.keyboard.type('welder');
      await options(page);
      await page.waitForNetworkIdle();
      assert.deepEqual(packsIn(requests), wanted);
    }
  });

  it('on the second visit without a network, nothing: the data is on the device', async () => {
    await using session = await visit({
      intercept: (request, response) =>
        offline && /packs|catalogues/.test(request.url ?? '')
          ? (response.destroy(), true)
          : bare(request, response),
    });
    let offline = false;
    const { page, server } = session;
    for (const state of [false, true]) {
      offline = state;
      await page.goto(`${server.url}bare`);
      await reachField(page, 'en');
      const title = await choose(page, 'en', 'welder', '72106');
      assert.match(title, /Welders/);
    }
  });
});

describe('layout', () => {
  const visit = browserSession();

  it('does not shift while the script arrives and the data is opened', async () => {
    await using session = await visit({ intercept: bare });
    const { page, server } = session;
    await page.evaluateOnNewDocument(`
      globalThis.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });`);
    await page.goto(`${server.url}bare`, { waitUntil: 'networkidle0' });
    await waitForRole(page, 'combobox', 'Job title');
    // The pointer over the field warms the data; that is no input which would excuse a shift.
    await page.mouse.move(300, 250);
    await page.waitForNetworkIdle();
    const shifts = (await page.evaluate('shifts')) as number[];
    assert.ok(shifts.reduce((sum, value) => sum + value, 0) <= 0.01, `shifts: ${shifts.join(', ')}`);
  });
});
