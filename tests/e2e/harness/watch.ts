import type { Page } from '@playwright/test';

/** What went wrong on a page while nobody looked: one line each. */
export type Troubles = readonly string[];

/**
 * Listens from now on for console errors, uncaught errors, failed requests and
 * answers of 400 and above. Call it before `goto`; read the list at the end.
 */
export function watch(page: Page, expected: readonly RegExp[] = []): Troubles {
  const troubles: string[] = [];
  const note = (line: string): void => {
    if (!expected.some((pattern) => pattern.test(line))) troubles.push(line);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => note(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => note(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('response', (response) => {
    if (response.status() >= 400) note(`answer ${response.status()}: ${response.url()}`);
  });
  return troubles;
}
