import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import type { Lang } from '../../src/engine/index.js';
import { BROWSER_FLAGS, findBrowser } from '../lib/browser.mjs';
import { at } from '../lib/run.mjs';
import { serve } from '../lib/serve.mjs';
import { percentile, type Slowed } from './measure.js';

/** How much slower than this machine a modest phone is taken to be. */
const SLOWDOWN = 4;
/** Fresh pages a figure is the median of. */
const PAGES = 5;

const page = (script: string, body = '') =>
  `<!doctype html><title>Budgets</title><script type="module" src="${script}"></script><body>${body}`;

/** Opens a page on a server of ours, with the measuring script, and closes all when `use` is done. */
async function withBrowser<T>(use: (browser: Browser, url: string) => Promise<T>): Promise<T> {
  const [built] = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: at('scripts/budgets/page.ts'), formats: ['es'] },
    },
  })) as Rolldown.RolldownOutput[];
  const script = built!.output[0].code;
  const server = await serve({
    intercept: ({ url }, response) => {
      const body = { '/measure': page('/measure.js'), '/mount': page('/dist/cairn.js') }[url ?? ''];
      if (body) response.setHeader('content-type', 'text/html').end(body);
      if (url === '/measure.js') response.setHeader('content-type', 'text/javascript').end(script);
      return Boolean(body) || url === '/measure.js';
    },
  });
  const browser = await puppeteer.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  try {
    return await use(browser, server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Opening and typing on a processor slowed fourfold: medians over fresh pages. */
export function slowed(lang: Lang): Promise<Slowed> {
  return withBrowser(async (browser, url) => {
    const results: Slowed[] = [];
    for (let count = 0; count < PAGES; count++) {
      const tab = await browser.newPage();
      await tab.goto(`${url}measure`);
      await tab.waitForFunction(() => 'run' in globalThis);
      await tab.emulateCPUThrottling(SLOWDOWN);
      results.push(
        await tab.evaluate(
          (wanted) => (globalThis as unknown as { run(lang: string): Promise<Slowed> }).run(wanted),
          lang,
        ),
      );
      await tab.close();
    }
    const median = (key: keyof Slowed) =>
      percentile(
        results.map((result) => result[key]),
        0.5,
      );
    return {
      inflate: median('inflate'),
      open: median('open'),
      next: median('next'),
      keystroke: median('keystroke'),
      slowest: median('slowest'),
    };
  });
}

async function counts(tab: Page): Promise<{ nodes: number; listeners: number }> {
  const client = await tab.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  await client.detach();
  return { nodes, listeners: jsEventListeners };
}

/** DOM nodes and listeners left behind by ten mounts and unmounts of the finder. */
export function leftovers(): Promise<{ nodes: number; listeners: number }> {
  return withBrowser(async (browser, url) => {
    const tab = await browser.newPage();
    await tab.goto(`${url}mount`);
    const mount = (times: number) =>
      tab.evaluate(async (count) => {
        for (let index = 0; index < count; index++) {
          const finder = document.createElement('cairn-finder');
          finder.setAttribute('occupation', '31301');
          document.body.append(finder);
          await (finder as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
          finder.remove();
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      }, times);
    await tab.waitForFunction(() => customElements.get('cairn-finder'));
    // What is under way keeps its element alive until it ends: wait for it on both sides.
    const settled = async (times: number) => {
      await mount(times);
      await tab.waitForNetworkIdle();
      await mount(1);
      return counts(tab);
    };
    const before = await settled(3);
    const after = await settled(10);
    return { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners };
  });
}
