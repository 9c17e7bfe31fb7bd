/** Finds a Chromium to test with, installing one where that is possible. */
import { existsSync, mkdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags for a browser that stays quiet and runs as any user, in a container or not. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser that is already there, or null. */
export function installedBrowser() {
  const named = process.env.CHROME_BIN;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_BIN names "${named}", which does not exist. Correct or unset it.`);
  }
  return PLACES.find((place) => existsSync(place)) ?? null;
}

/** Installs Debian's packages, where we may; a failure is no error, the caller has another way. */
function installWithApt(...packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${packages.join(', ')} …`);
  const run = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  for (let attempt = 0; attempt < 3; attempt++) {
    run('update', '-qq');
    if (run('install', '-y', '-qq', '--no-install-recommends', ...packages)) return;
  }
  console.log('That could not be installed.');
}

/** The headless browser that comes as a package; unpacked once a version. */
async function packagedBrowser() {
  const { default: chromium } = await import('@sparticuz/chromium');
  const { default: manifest } = await import('@sparticuz/chromium/package.json', {
    with: { type: 'json' },
  }).catch(() => ({ default: { version: 'current' } }));
  // It reuses any file called "chromium" in the temporary folder: give each version its own.
  const folder = join(tmpdir(), `cairn-chromium-${manifest.version}`);
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Path of a browser to drive over CDP. Throws when there is none to be had. */
export async function findBrowser() {
  const present = installedBrowser();
  if (present) return present;
  installWithApt('chromium');
  return installedBrowser() ?? (await packagedBrowser());
}

/** What the journeys in other engines, and with a screen reader, need; as Debian has it. */
const ENGINES = {
  firefox: { there: [process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr'], packages: ['firefox-esr'] },
  orca: {
    there: [
      '/usr/bin/orca',
      '/usr/bin/xdotool',
      '/usr/bin/openbox',
      '/usr/bin/xvfb-run',
      '/usr/bin/dbus-run-session',
    ],
    packages: [
      'orca',
      'xdotool',
      'openbox',
      'xvfb',
      'xauth',
      'dbus',
      'dbus-x11',
      'at-spi2-core',
      'speech-dispatcher',
    ],
  },
  webkit: { there: ['/usr/bin/WebKitWebDriver'], packages: ['webkit2gtk-driver', 'xvfb', 'dbus'] },
};

/** Makes sure Firefox, WebKit or Orca is there. Throws with the remedy when it is not to be had. */
export function ensureEngine(name) {
  const engine = ENGINES[name];
  if (!engine) throw new Error(`--browser is "${name}". Use firefox or webkit.`);
  const present = () => engine.there.every((place) => existsSync(place));
  if (!present()) installWithApt(...engine.packages);
  if (!present()) throw new Error(`${name} is not here. Install ${engine.packages.join(', ')}.`);
}
