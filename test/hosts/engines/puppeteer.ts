import puppeteer from 'puppeteer-core';
import { BROWSER_FLAGS, findBrowser } from '../../../scripts/lib/browser.mjs';
import { accessibilityTree } from '../../support/ax.js';
import type { Engine, EngineName, Tab } from './engine.js';

/** Firefox's driver knows the space bar by what it writes. */
const SPACE = ' ';

/** Chromium over its own protocol, Firefox over WebDriver BiDi. */
export async function startPuppeteer(name: Exclude<EngineName, 'webkit'>): Promise<Engine> {
  const browser =
    name === 'chromium'
      ? await puppeteer.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS })
      : await puppeteer.launch({
          browser: 'firefox',
          executablePath: process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr',
        });
  return {
    name,
    close: () => browser.close(),
    async open({ width = 1280, height = 900 } = {}): Promise<Tab> {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      await page.setViewport({ width, height });
      const complaints: string[] = [];
      const warnings: string[] = [];
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url ?? ''}`);
        if (message.type() === 'warn') warnings.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      return {
        complaints,
        warnings,
        requests,
        ...(name === 'chromium' ? { tree: () => accessibilityTree(page) } : {}),
        goto: async (url) => void (await page.goto(url)),
        ask: (expression) => page.evaluate(expression) as Promise<never>,
        type: (text) => page.keyboard.type(text),
        async press(key) {
          if (key !== 'Shift+Tab') return page.keyboard.press(key === 'Space' ? SPACE : key);
          await page.keyboard.down('Shift');
          await page.keyboard.press('Tab');
          await page.keyboard.up('Shift');
        },
        [Symbol.asyncDispose]: () => context.close(),
      };
    },
  };
}
