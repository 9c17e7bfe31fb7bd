import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { inPage } from '../hosts/journey.js';
import type { Tab } from '../hosts/engines/engine.js';

/** How long Orca may take to say what is waited for, in milliseconds. */
const PATIENCE = 30_000;

/** A page in Firefox, and Orca reading it. Keys are a keyboard's: Orca hears them before the page does. */
export interface Reader extends AsyncDisposable {
  /** All that was spoken since the start, keys' echo included. */
  spoken(): string[];
  press(key: string): void;
  type(text: string): void;
  /** Waits until something like `wanted` was spoken after `from` lines; the number of lines up to it. */
  untilSaid(wanted: RegExp, from?: number): Promise<number>;
  /** What an expression gives in the page, with the helpers of in-page.js at hand. */
  ask<T>(expression: string): Promise<T>;
}

export async function startReader(url: string): Promise<Reader> {
  const log = process.env.CAIRN_ORCA_LOG;
  if (!log) throw new Error('CAIRN_ORCA_LOG is not set. Run `npm run test:orca`.');
  rmSync(log, { force: true });
  const on = ['set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true'];
  spawnSync('gsettings', on, { stdio: 'ignore' });
  const helpers = [
    spawn('openbox', [], { stdio: 'ignore' }),
    spawn('orca', ['--replace', `--debug-file=${log}`], { stdio: 'ignore' }),
  ];
  const xdotool = (...args: string[]): void => void spawnSync('xdotool', args, { stdio: 'ignore' });

  const spoken = (): string[] =>
    existsSync(log)
      ? [...readFileSync(log, 'utf8').matchAll(/SPEECH OUTPUT: '([^\n]*)' ?\{/g)].map((match) =>
          match[1]!.trim(),
        )
      : [];
  const untilSaid = async (wanted: RegExp, from = 0): Promise<number> => {
    const end = performance.now() + PATIENCE;
    for (;;) {
      const lines = spoken();
      const at = lines.findIndex((line, place) => place >= from && wanted.test(line));
      if (at >= 0) return at + 1;
      if (performance.now() > end)
        assert.fail(`Not spoken: ${String(wanted)}. Spoken: ${lines.slice(from).join(' | ')}`);
      await turn();
    }
  };

  await untilSaid(/^Screen reader on/);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr',
    headless: false,
    defaultViewport: null,
  });
  const [page] = await browser.pages();
  await page!.goto(url);
  await untilSaid(/^Finished loading .+/);
  const tab = { ask: (expression: string) => page!.evaluate(expression) } as Tab;

  return {
    spoken,
    untilSaid,
    press: (key) => xdotool('key', '--clearmodifiers', key),
    type: (text) => xdotool('type', '--delay', '120', text),
    ask: (expression) => inPage(tab, expression),
    async [Symbol.asyncDispose]() {
      await browser.close();
      for (const helper of helpers) {
        helper.kill();
        if (helper.exitCode === null && helper.signalCode === null) await once(helper, 'exit');
      }
    },
  };
}
