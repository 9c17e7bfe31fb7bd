import { after, before } from 'node:test';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/lib/browser.mjs';
import { serve, type Served, type ServeOptions } from '../../scripts/lib/serve.mjs';

export interface Visit {
  page: Page;
  context: BrowserContext;
  server: Served;
  /** What the page said on its console as an error, and what it threw. */
  complaints: string[];
  /** Every address asked for. */
  requests: string[];
}

export interface VisitOptions extends ServeOptions {
  scheme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** Keep the demo's service worker away (default): a fault must reach the widget. */
  serviceWorker?: boolean;
  /** Runs in the page before its own scripts. */
  prepare?: () => void;
}

/**
 * One browser for the tests of a file; each visit has its own server and its own storage, both gone when
 * the visit's test is over.
 */
export function browserSession(): (options?: VisitOptions) => Promise<Visit & AsyncDisposable> {
  let browser: Browser;
  before(async () => {
    browser = await puppeteer.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  });
  after(() => browser?.close());

  return async ({ scheme = 'light', width = 1280, height = 900, serviceWorker, prepare, ...rest } = {}) => {
    const server = await serve(rest);
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url ?? ''}`);
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setBypassServiceWorker(!serviceWorker);
    if (prepare) await page.evaluateOnNewDocument(prepare);
    return {
      page,
      context,
      server,
      complaints,
      requests,
      async [Symbol.asyncDispose]() {
        await context.close();
        await server.close();
      },
    };
  };
}
