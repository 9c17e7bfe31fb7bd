import type { AxNode } from '../../support/ax.js';

/** A browser engine under test, as much of it as a journey needs. */
export interface Engine {
  readonly name: EngineName;
  /** A page with storage of its own. */
  open(options?: { width?: number; height?: number }): Promise<Tab>;
  close(): Promise<void>;
}

export type EngineName = 'chromium' | 'firefox' | 'webkit';

export interface Tab extends AsyncDisposable {
  goto(url: string): Promise<void>;
  /** Value of a JavaScript expression in the page, awaited; plain data only. */
  ask<T>(expression: string): Promise<T>;
  /** Types text as a keyboard would. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Errors on the console and uncaught ones, where the engine tells them. */
  readonly complaints: string[];
  /** Warnings on the console, where the engine tells them. */
  readonly warnings: string[];
  /** Every address asked for, where the engine tells it. */
  readonly requests: string[];
  /** What the browser hands to screen readers; Chromium alone tells it. */
  tree?(): Promise<AxNode>;
}

export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'ArrowDown' | 'Escape';

/** The engine that `npm run test:firefox` and the like ask for; Chromium otherwise. */
export async function startEngine(
  name = (process.env.CAIRN_BROWSER ?? 'chromium') as EngineName,
): Promise<Engine> {
  switch (name) {
    case 'webkit':
      return (await import('./webkit.js')).startWebKit();
    case 'chromium':
    case 'firefox':
      return (await import('./puppeteer.js')).startPuppeteer(name);
    default:
      throw new Error(`CAIRN_BROWSER is "${String(name)}". Use chromium, firefox or webkit.`);
  }
}
