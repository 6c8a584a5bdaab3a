import type { Page } from '@playwright/test';

/** What a page fetched, in bytes as they came over the line. */
export interface Traffic {
  readonly bytes: () => number;
  /** File names that came, to see that sound and stage are among them. */
  readonly names: () => readonly string[];
}

/** Counts from now on. Call before `goto`. */
export async function countTraffic(page: Page): Promise<Traffic> {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  let bytes = 0;
  const names: string[] = [];
  const url = new Map<string, string>();
  line.on('Network.responseReceived', ({ requestId, response }) => void url.set(requestId, response.url));
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    names.push(url.get(requestId) ?? '');
  });
  return { bytes: () => bytes, names: () => names };
}
