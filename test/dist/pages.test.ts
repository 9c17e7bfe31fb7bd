import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { at } from '../../scripts/lib/run.mjs';
import { reply, type Intercept } from '../support/answer.js';
import { waitForRole } from '../support/ax.js';
import { choose, options, reachField } from '../support/journey.js';
import { browserSession } from '../support/session.js';
import { WORDS } from '../support/words.js';

const hashes = JSON.parse(readFileSync(at('dist/sri.json'), 'utf8')) as Record<string, string>;
const TAG =
  '<cairn-finder lang="en" region="ON" catalogue="/catalogues/demo.json"><p>Fallback</p></cairn-finder>';

/** A page of nothing but what is given. */
const page = (head: string, body = TAG) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><link rel="icon" href="data:,">${head}<body>${body}`;

const serving =
  (html: string, headers: Record<string, string> = {}): Intercept =>
  (request, response) =>
    request.url === '/bare' ? reply(response, html, { headers }) : false;

const MODULE = '<script type="module" src="/dist/cairn.js"></script>';

/** The policy docs/embedding.md gives, with nothing else allowed. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  'trusted-types lit-html',
  "require-trusted-types-for 'script'",
].join('; ');

describe('the scripts an institution links to', () => {
  const visit = browserSession();

  const pages: [name: string, html: string, headers?: Record<string, string>][] = [
    ['the module', page(MODULE)],
    ['the classic script', page('<script async src="/dist/cairn.iife.js"></script>')],
    [
      'the module with its integrity hash',
      page(MODULE.replace('></', ` integrity="${hashes['cairn.js']}" crossorigin></`)),
    ],
    [
      'the classic script with its integrity hash',
      page(
        `<script async src="/dist/cairn.iife.js" integrity="${hashes['cairn.iife.js']}" crossorigin></script>`,
      ),
    ],
    ['a strict content security policy', page(MODULE), { 'content-security-policy': STRICT }],
    ...[MODULE, '<script async src="/dist/cairn.iife.js"></script>'].map((tag): (typeof pages)[number] => [
      `a policy that names no address but a nonce, ${tag.includes('module') ? 'the module' : 'the classic script'}`,
      page(tag.replace('src=', 'nonce="n0nce" src=')),
      { 'content-security-policy': STRICT.replace("script-src 'self'", "script-src 'nonce-n0nce'") },
    ]),
  ];
  for (const [name, html, headers] of pages) {
    it(`${name}: the journey runs, silently, and asks its own origin alone`, async () => {
      await using session = await visit({ intercept: serving(html, headers) });
      await session.page.goto(`${session.server.url}bare`);
      await reachField(session.page, 'en');
      await choose(session.page, 'en', 'welder', '72106');
      await waitForRole(session.page, 'button', WORDS.en.add);
      assert.deepEqual(session.complaints, []);
      const strangers = session.requests.filter(
        (address) => !address.startsWith(session.server.url) && !address.startsWith('data:'),
      );
      assert.deepEqual(strangers, []);
    });
  }

  it('fetches no pack before someone means to use the field', async () => {
    await using session = await visit({ intercept: serving(page(MODULE)) });
    await session.page.goto(`${session.server.url}bare`, { waitUntil: 'networkidle0' });
    await waitForRole(session.page, 'combobox', 'Job title');
    assert.deepEqual(
      session.requests.filter((address) => address.includes('/packs/')),
      [],
    );
  });

  it('loaded twice: the first copy wins and one warning says so', async () => {
    const warnings: string[] = [];
    const twice = page(`${MODULE}<script defer src="/dist/cairn.iife.js"></script>`);
    await using session = await visit({ intercept: serving(twice) });
    session.page.on('console', (message) => {
      if (message.type() === 'warn') warnings.push(message.text());
    });
    await session.page.goto(`${session.server.url}bare`);
    await reachField(session.page, 'en');
    await session.page.keyboard.type('weld');
    assert.ok((await options(session.page)).length > 0);
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.match(warnings[0]!, /already registered/);
    assert.deepEqual(session.complaints, []);
  });

  it('two languages on one page', async () => {
    const two = page(
      MODULE,
      `${TAG}${TAG.replace('lang="en"', 'lang="fr"')}<cairn-outlook lang="fr" occupation="72106" region="QC"></cairn-outlook>`,
    );
    await using session = await visit({ intercept: serving(two) });
    await session.page.goto(`${session.server.url}bare`);
    await waitForRole(session.page, 'combobox', WORDS.en.combobox);
    await waitForRole(session.page, 'combobox', WORDS.fr.combobox);
    await reachField(session.page, 'fr');
    await choose(session.page, 'fr', 'infirmière', '31301');
    assert.deepEqual(session.complaints, []);
  });
});
