import type { Page } from '@playwright/test';

/** The storage of a browser that was here before. Once: what the page writes later stays. Call before `goto`. */
export async function withKept(page: Page, things: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((kept) => {
    if (sessionStorage.getItem('was-here')) return;
    sessionStorage.setItem('was-here', 'yes');
    for (const [name, text] of Object.entries(kept)) localStorage.setItem(name, text);
  }, things);
}
