import { clientsClaim } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';

/**
 * The service worker: what was fetched once opens again without a network. It asks
 * the network for the page itself every time, so that no old build can be pinned; a
 * file with a hash in its name never changes, so its copy is as good as new. The
 * class server's answers pass by untouched. It also takes `CACHE_URLS` messages.
 */
declare const self: ServiceWorkerGlobalScope;
/** Addresses of the game's code, put here by the build (vite.config.ts). */
declare const CODE_OF_THE_GAME: readonly string[];

precacheAndRoute(CODE_OF_THE_GAME.map((url) => ({ url, revision: null })));
cleanupOutdatedCaches();

/** Where the page stands: a root, or any sub-folder. */
const home = new URL(self.registration.scope).pathname;
/** Vite puts eight letters of hash before the ending, and only in this folder. */
const hashed = /^assets\/.+-[\w-]{8}\.\w+$/;
const within = (path: string): string | null => (path.startsWith(home) ? path.slice(home.length) : null);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && ['', 'index.html'].includes(within(url.pathname) ?? '-'),
  new NetworkFirst({ cacheName: 'aan-tafel-page', networkTimeoutSeconds: 5 }),
);

registerRoute(
  // A part of a file (sound on some devices) is for the network.
  ({ url, sameOrigin, request }) => sameOrigin && hashed.test(within(url.pathname) ?? '') && !request.headers.has('range'),
  // Room for two or three builds; the browser may have it all back when it is short of space.
  new CacheFirst({ cacheName: 'aan-tafel-files', plugins: [new ExpirationPlugin({ maxEntries: 800, purgeOnQuotaError: true })] }),
);

clientsClaim();
void self.skipWaiting();
