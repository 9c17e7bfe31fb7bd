import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { at } from '../../scripts/lib/run.mjs';
import { serve, type Served } from '../../scripts/lib/serve.mjs';
import { readCatalogue } from '../../src/data/catalogue/index.js';
import { reply, type Intercept } from '../support/answer.js';
import { startEngine, type Engine } from '../hosts/engines/engine.js';
import { inPage, makeJourney, untilTrue } from '../hosts/journey.js';
import { blocks } from './blocks.js';

const hashes = JSON.parse(readFileSync(at('dist/sri.json'), 'utf8')) as Record<string, string>;
const all = blocks();

const shell = (inside: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample</title><link rel="icon" href="data:,">${inside}`;

/** Addresses of the documents, on the test's own server. */
const onServer = (text: string, url: string): string =>
  text
    .replaceAll(/https:\/\/(cdn|college)\.example\/cairn\//g, `${url}cairn/`)
    .replace(/(\w+\.js)" integrity="sha384-…"/g, (_, file: string) => `${file}" integrity="${hashes[file]}"`);

/** A sample that a team would bundle, bundled. */
async function bundled(code: string): Promise<string> {
  const entry = 'virtual:sample.jsx';
  const built = await build({
    configFile: false,
    root: at('.'),
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: [
        { find: /^cairn$/, replacement: at('dist/index.js') },
        { find: 'cairn/define', replacement: at('dist/define.js') },
      ],
    },
    plugins: [
      {
        name: 'sample',
        resolveId: (id) => (id === entry ? at('.cache/docs/sample.jsx') : null),
        load: (id) => (id === at('.cache/docs/sample.jsx') ? code : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as {
    output: { type: string; code?: string }[];
  }[];
  return output!.output.find(({ type }) => type === 'chunk')!.code!;
}

describe('samples in the documents, in a browser', () => {
  let engine: Engine;
  let server: Served;
  let page = '';
  let script = '';
  let worker = '';
  let headers: Record<string, string> = {};
  const asked: string[] = [];
  const intercept: Intercept = (request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const text = (body: string, type: string) => reply(response, body, { type: `${type}; charset=utf-8` });
    if (path.startsWith('/sample')) return reply(response, page, { headers });
    if (path === '/continuing-education') return reply(response, page);
    if (path === '/script.js') return text(script, 'text/javascript');
    if (path === '/sw.js') return text(worker, 'text/javascript');
    if (path === '/count') return text('', 'text/plain');
    if (path === '/programs.json') request.url = '/catalogues/demo.json';
    if (path.startsWith('/cairn/')) request.url = path.replace('/cairn/', '/dist/');
    return false;
  };
  before(async () => {
    server = await serve({ intercept });
    engine = await startEngine('chromium');
  });
  after(async () => {
    await engine?.close();
    await server?.close();
  });

  const quietly = async (html: string, policy?: string): Promise<void> => {
    page = onServer(html, server.url);
    headers = policy ? { 'content-security-policy': policy } : {};
    await using tab = await engine.open();
    await tab.goto(`${server.url}sample`);
    await untilTrue(tab, 'the page', `document.readyState === 'complete' && document.title === 'Sample'`);
    await untilTrue(
      tab,
      'the elements',
      `everything().every((one) => !/^cairn-/.test(one.localName) || one.shadowRoot)`,
    );
    assert.deepEqual(tab.complaints, []);
  };

  for (const { place, text, use } of all.filter(({ language }) => language === 'html')) {
    // A script line alone, or a tag alone, is shown with the other.
    const whole = /<script[^>]+src/.test(text)
      ? text
      : `<script type="module" src="/cairn/cairn.js"></script>${text}`;
    it(`${place}: comes alive on a page, silently`, async () => {
      assert.ok(use === 'page' || use === '', use);
      await quietly(shell(whole));
      assert.match(whole, /<script/);
    });
  }

  for (const { place, text } of all.filter(({ language, use }) => language === 'js' && use === 'page')) {
    it(`${place}: runs on a page, silently`, async () => {
      script = text;
      worker = '';
      await quietly(
        shell(
          `<script type="module" src="/cairn/cairn.js"></script><cairn-finder lang="en"></cairn-finder><script type="module" src="/script.js"></script>`,
        ),
      );
      assert.ok(asked.includes('/script.js'));
    });
  }

  for (const { place, text } of all.filter(({ language, use }) => language === 'js' && use === 'bundle')) {
    it(`${place}: bundles, and the elements answer`, async () => {
      script = await bundled(text);
      page = shell(
        `<script type="module" src="/script.js"></script><cairn-finder lang="en" region="ON" catalogue="/programs.json"></cairn-finder>`,
      );
      headers = {};
      await using tab = await engine.open();
      await tab.goto(`${server.url}sample`);
      await makeJourney(tab, 'en', 'welder', '72106');
    });
  }

  for (const { place, text } of all.filter(({ language }) => language === 'jsx')) {
    it(`${place}: renders in React, and tells what was chosen`, async () => {
      script =
        await bundled(`import { createElement } from 'react'; import { createRoot } from 'react-dom/client';
        ${text}
        createRoot(document.querySelector('#root')).render(createElement(Finder, { lang: 'en', onChosen: (code) => (globalThis.chosen = code) }));`);
      page = shell(`<div id="root"></div><script type="module" src="/script.js"></script>`);
      headers = {};
      await using tab = await engine.open();
      await tab.goto(`${server.url}sample`);
      await makeJourney(tab, 'en', 'welder', '72106');
      assert.equal(await inPage(tab, 'globalThis.chosen'), '72106');
      assert.deepEqual(tab.complaints, []);
    });
  }

  for (const { place, text } of all.filter(({ language }) => language === 'csp')) {
    it(`${place}: the journey runs under this policy`, async () => {
      page = shell(
        '<script type="module" src="/cairn/cairn.js"></script><cairn-finder lang="en" region="ON" catalogue="/programs.json"></cairn-finder>',
      );
      // The page's own icon, which the policy rightly refuses, is left out.
      page = page.replace(/<link rel="icon"[^>]*>/, '');
      headers = { 'content-security-policy': `${text.trim()}; img-src 'self'` };
      await using tab = await engine.open();
      await tab.goto(`${server.url}sample`);
      await makeJourney(tab, 'en', 'welder', '72106');
      assert.deepEqual(
        tab.complaints.filter((said) => !said.includes('favicon')),
        [],
      );
    });
  }

  for (const { place, text } of all.filter(({ language, use }) => language === 'js' && use === 'worker')) {
    it(`${place}: with this service worker the page opens without a network`, async () => {
      worker = text;
      page = shell(
        '<script type="module" src="/cairn/cairn.js"></script><cairn-finder lang="en" region="ON" catalogue="/programs.json"></cairn-finder>',
      );
      headers = {};
      await using tab = await engine.open();
      const address = `${server.url}continuing-education`;
      await tab.goto(address);
      await inPage(
        tab,
        `navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready).then(() => true)`,
      );
      await tab.goto(address);
      await untilTrue(tab, 'the worker in charge', 'navigator.serviceWorker.controller');
      await makeJourney(tab, 'en', 'welder', '72106');
      const { port } = server;
      await server.close();
      try {
        await tab.goto(address);
        await makeJourney(tab, 'en', 'welder', '72106');
      } finally {
        server = await serve({ intercept, port });
      }
    });
  }

  for (const { place, text } of all.filter(({ language }) => language === 'css')) {
    it(`${place}: every rule is understood, every variable known`, async () => {
      const known = readFileSync(at('docs/theming.md'), 'utf8');
      for (const [name] of text.matchAll(/--cairn-[\w-]+/g)) assert.ok(known.includes(`\`${name}\``), name);
      await using tab = await engine.open();
      page = shell('');
      headers = {};
      await tab.goto(`${server.url}sample`);
      const rules = [...text.matchAll(/\{([^}]*)\}/g)].map(([, body]) =>
        body!.split(';').flatMap((one) => /^\s*([\w-]+)\s*:/.exec(one)?.[1] ?? []),
      );
      const refused = await inPage<string[]>(
        tab,
        `(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(text)});
          return ${JSON.stringify(rules)}.flatMap((names, i) => names.filter((name) => !sheet.cssRules[i]?.style.getPropertyValue(name))); })()`,
      );
      assert.ok(rules.flat().length > 0);
      assert.deepEqual(refused, []);
    });
  }

  for (const { place, text } of all.filter(({ language }) => language === 'csv')) {
    it(`${place}: is read without an error`, () => {
      const { catalogue, report } = readCatalogue(text);
      assert.ok(catalogue.programs.length > 0);
      assert.deepEqual(
        report.filter(({ severity }) => severity === 'error'),
        [],
      );
    });
  }
});
