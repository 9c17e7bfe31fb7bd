// Lets the demo reload without a network. Packs, engine and messages carry their hash in their name, so a cached one is right
// for ever; everything else is asked for first and taken from the cache only when nobody answers.
const CACHE = 'cairn-demo-1';
const base = self.registration.scope;
const SHELL = [
  './',
  'landing.css',
  'icon.svg',
  'offline.js',
  'college/',
  'college/college.css',
  'universite/',
  'universite/universite.css',
  'program/',
  'program/program.css',
  'sample/',
  'sample/sample.css',
  'dist/cairn.js',
  'dist/packs/manifest.json',
  'catalogues/demo.json',
];
const PACK = /\.[0-9a-f]{10}\.(pack|json|js)$/;

/** Addresses of all packs, the engine and messages: whatever the visitor asks for next, there will be no network to ask. */
async function packAddresses() {
  const response = await fetch(new URL('dist/packs/manifest.json', base));
  const { packs, engine, messages } = await response.json();
  return [...packs.map(({ file }) => file), engine, ...messages].map(
    (file) => new URL(`dist/packs/${file}`, base).href,
  );
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(CACHE);
      await cache.addAll(SHELL.map((path) => new Request(new URL(path, base), { cache: 'no-cache' })));
      // A pack that fails here is fetched when it is needed: it must not keep the pages from being cached.
      await Promise.allSettled((await packAddresses()).map((address) => cache.add(address)));
      await self.skipWaiting();
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      await Promise.all(
        names
          .filter((name) => name.startsWith('cairn-demo-') && name !== CACHE)
          .map((name) => caches.delete(name)),
      );
      await self.clients.claim();
    })(),
  );
});

async function cacheFirst(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

async function networkFirst(request) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(request, { ignoreSearch: request.mode === 'navigate' });
    if (kept) return kept;
    throw error;
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(base)) return;
  event.respondWith(PACK.test(new URL(request.url).pathname) ? cacheFirst(request) : networkFirst(request));
});
