/**
 * Lets a browser keep what it fetched, so that the game opens again without a
 * network. Without service workers (a plain http address, a private window) the
 * game plays as before. `seen`: addresses that were fetched before the worker stood.
 */
export async function keepForOffline(workers: ServiceWorkerContainer | undefined, worker: URL, seen: () => readonly string[]): Promise<void> {
  if (!workers) return;
  await workers.register(worker);
  const { active } = await workers.ready;
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: seen() } });
}
