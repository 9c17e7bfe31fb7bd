/** A small static server for the demo and the tests: the project's pages, nothing outside them. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { at } from './run.mjs';

const zip = promisify(gzip);

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.ts': 'text/plain; charset=utf-8',
  '.pack': 'application/octet-stream',
};

/** Address prefixes and the folders they show; the first that fits. */
const MOUNTS = [
  ['/dist/', at('dist')],
  ['/', at('demo')],
];

/** The file an address means, or null when it means none that we serve. */
function fileFor(pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const [prefix, folder] = MOUNTS.find(([start]) => decoded.startsWith(start)) ?? [];
  if (!folder) return null;
  const path = normalize(join(folder, decoded.slice(prefix.length)));
  return path === folder || path.startsWith(folder + sep) ? path : null;
}

/** Path of a real file for `path` (an index.html for a folder), or `{ redirect }`, or null. */
async function resolveFile(path, pathname) {
  const found = await stat(path).catch(() => null);
  if (!found) return null;
  if (found.isFile()) return { file: path };
  if (!pathname.endsWith('/')) return { redirect: `${pathname}/` };
  const index = join(path, 'index.html');
  return (await stat(index).catch(() => null))?.isFile() ? { file: index } : null;
}

async function answer(request, response, headers) {
  const say = (status, text, more = {}) => {
    response.writeHead(status, { 'content-type': TYPES['.txt'], ...headers, ...more });
    response.end(request.method === 'HEAD' ? undefined : text);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return say(405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
  }
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const path = fileFor(pathname);
  const found = path && (await resolveFile(path, pathname));
  if (!found) return say(404, `Nothing here: ${pathname}`);
  if (found.redirect) return say(301, 'Moved.', { location: found.redirect + search });

  const type = TYPES[extname(found.file)] ?? 'application/octet-stream';
  const bytes = await readFile(found.file);
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  // What carries its hash in its name never grows old.
  const hashed = /\.[0-9a-f]{10}\.(pack|json|js)$/.test(found.file);
  const common = {
    etag,
    vary: 'accept-encoding',
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...headers,
  };
  if (request.headers['if-none-match']?.replace(/^W\//, '') === etag) {
    response.writeHead(304, common);
    return response.end();
  }
  const small = /^text\/|json|svg/.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const body = small ? await zip(bytes) : bytes;
  response.writeHead(200, {
    ...common,
    'content-type': type,
    'content-length': body.length,
    'x-content-type-options': 'nosniff',
    ...(small ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * Serves demo/ at `/` and dist/ at `/dist/`.
 * @param {object} [options]
 * @param {number} [options.port] 0 (default) takes any free port
 * @param {string} [options.host]
 * @param {Record<string, string>} [options.headers] added to every answer, or in place of the server's own
 * @param {(request, response) => boolean | Promise<boolean>} [options.intercept] answers first; true when it did
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>}
 */
export function serve({ port = 0, host, headers = {}, intercept } = {}) {
  const server = createServer((request, response) => {
    Promise.resolve(intercept?.(request, response) ?? false)
      .then((done) => done || answer(request, response, headers))
      .catch((error) => {
        if (!response.headersSent) response.writeHead(500, { 'content-type': TYPES['.txt'] });
        response.end(`The server failed: ${error.message}`);
      });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const taken = server.address().port;
      resolve({
        url: `http://localhost:${taken}/`,
        port: taken,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
