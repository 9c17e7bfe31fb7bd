import { after, before } from 'node:test';
import { serve, type Served, type ServeOptions } from '../../scripts/lib/serve.mjs';
import { startEngine, type Engine, type Tab } from '../hosts/engines/engine.js';

export interface Stage extends AsyncDisposable {
  tab: Tab;
  server: Served;
  /** Ends the page and begins another with a storage of its own: one at a time, for WebKit's driver allows no more. */
  elsewhere(): Promise<Tab>;
}

/** One browser for the journeys of a file; each journey has a server and a storage of its own. */
export function stage(): (options?: ServeOptions) => Promise<Stage> {
  let engine: Engine;
  before(async () => {
    engine = await startEngine();
  });
  after(() => engine?.close());

  return async (options) => {
    const server = await serve(options);
    let tab = await engine.open();
    return {
      tab,
      server,
      async elsewhere() {
        await tab[Symbol.asyncDispose]();
        return (tab = await engine.open());
      },
      async [Symbol.asyncDispose]() {
        await tab[Symbol.asyncDispose]();
        await server.close();
      },
    };
  };
}
