/** What the host pages of the demo take from packages, made when it is asked for and kept in memory. */
import { readFile } from 'node:fs/promises';
import { at } from './run.mjs';

const asIs = (path) => () => readFile(at(path));

/** The same script as an older release would be: only its version differs. */
async function olderCopy() {
  const [code, { version }] = await Promise.all([
    readFile(at('dist/cairn.iife.js'), 'utf8'),
    readFile(at('package.json'), 'utf8').then(JSON.parse),
  ]);
  const written = new RegExp(`(["'\`])${version.replaceAll('.', '\\.')}\\1`, 'g');
  const older = code.replaceAll(written, '$10.0.9$1');
  if (older === code) throw new Error(`dist/cairn.iife.js does not hold its version, ${version}.`);
  return older;
}

async function reactApp() {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    root: at('demo/hosts/react'),
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic' } },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: at('demo/hosts/react/app.jsx'), formats: ['es'], fileName: 'app' },
    },
  });
  return (Array.isArray(built) ? built[0] : built).output[0].code;
}

const CSS = 'text/css; charset=utf-8';
const JS = 'text/javascript; charset=utf-8';

const ASSETS = {
  '/hosts/vendor/bootstrap.css': {
    type: CSS,
    make: asIs('node_modules/bootstrap/dist/css/bootstrap.min.css'),
  },
  '/hosts/vendor/preflight.css': { type: CSS, make: asIs('node_modules/tailwindcss/preflight.css') },
  '/hosts/vendor/react-app.js': { type: JS, make: reactApp },
  '/hosts/vendor/cairn-older.js': { type: JS, make: olderCopy },
};

const made = new Map();

/**
 * Answers a request for one of these files; false when it is for something else.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export async function answerHostAsset(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const asset = ASSETS[pathname];
  if (!asset || request.method !== 'GET') return false;
  if (!made.has(pathname)) {
    const job = asset.make();
    made.set(pathname, job);
    job.catch(() => made.delete(pathname));
  }
  const body = await made.get(pathname);
  response.writeHead(200, {
    'content-type': asset.type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
  return true;
}
