import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Engine, Key, Tab } from './engine.js';

const SHIFT = '\uE008';
const KEYS: Record<Exclude<Key, 'Shift+Tab'>, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  ArrowDown: '\uE015',
  Escape: '\uE00C',
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** WebKitGTK's small browser, wherever the distribution puts it. */
function miniBrowser(): string {
  const libraries = '/usr/lib/x86_64-linux-gnu';
  const roots = [libraries, '/usr/libexec', '/usr/lib/aarch64-linux-gnu'].filter(existsSync);
  for (const root of roots) {
    for (const name of readdirSync(root).filter((entry) => entry.startsWith('webkit2gtk'))) {
      const path = `${root}/${name}/MiniBrowser`;
      if (existsSync(path)) return path;
    }
  }
  throw new Error('No MiniBrowser found. Install webkit2gtk-driver, xvfb and dbus.');
}

/** One WebDriver command over HTTP. */
async function command<T>(base: string, method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(base + path, {
    method,
    ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
  });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
  return value;
}

/** Asks until the driver listens; it has its own second or two to start. */
async function whenUp(base: string, driver: ChildProcess): Promise<void> {
  const end = performance.now() + 20_000;
  while (performance.now() < end && driver.exitCode === null) {
    try {
      await command(base, 'GET', '/status');
      return;
    } catch {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  throw new Error('WebKitWebDriver did not start. Install webkit2gtk-driver, xvfb and dbus.');
}

/** WebKit through WebDriver, on a screen that nobody sees. */
export async function startWebKit(): Promise<Engine> {
  const port = await freePort();
  const display = `:${100 + (process.pid % 800)}`;
  const screen = spawn('Xvfb', [display, '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  // A group of its own: the driver outlives the dbus session that starts it.
  const driver = spawn('dbus-run-session', ['--', 'WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const base = `http://127.0.0.1:${port}`;
  await whenUp(base, driver);
  const binary = miniBrowser();

  return {
    name: 'webkit',
    async close() {
      if (driver.pid) process.kill(-driver.pid, 'SIGTERM');
      screen.kill();
    },
    async open({ width = 1280, height = 900 } = {}): Promise<Tab> {
      const { sessionId } = await command<{ sessionId: string }>(base, 'POST', '/session', {
        capabilities: {
          alwaysMatch: {
            browserName: 'MiniBrowser',
            'webkitgtk:browserOptions': { binary, args: ['--automation'] },
          },
        },
      });
      const session = `/session/${sessionId}`;
      const post = <T = null>(path: string, body: object) => command<T>(base, 'POST', session + path, body);
      await post('/timeouts', { script: 30_000, pageLoad: 60_000 });
      await post('/window/rect', { width, height });
      const strokes = (values: string[]) =>
        values.flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]);
      const keys = (actions: object[]) =>
        post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
      return {
        complaints: [],
        warnings: [],
        requests: [],
        goto: (url) => post('/url', { url }).then(() => {}),
        ask: (expression) =>
          post('/execute/sync', { script: `return (${expression})`, args: [] }) as Promise<never>,
        type: async (text) => void (await keys(strokes([...text]))),
        async press(key) {
          if (key !== 'Shift+Tab') return void (await keys(strokes([KEYS[key]])));
          const held = { value: SHIFT };
          await keys([{ type: 'keyDown', ...held }, ...strokes([KEYS.Tab]), { type: 'keyUp', ...held }]);
        },
        [Symbol.asyncDispose]: async () => void (await command(base, 'DELETE', session)),
      };
    },
  };
}
