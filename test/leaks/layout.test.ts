import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BARE } from '../journeys/bare.js';
import { reply } from '../support/answer.js';
import { waitForRole } from '../support/ax.js';
import { browserSession } from '../support/session.js';

describe('layout', () => {
  const visit = browserSession();

  it('does not shift while the script arrives and the data is opened', async () => {
    await using session = await visit({
      intercept: (request, response) => (request.url === '/bare' ? reply(response, BARE) : false),
    });
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
