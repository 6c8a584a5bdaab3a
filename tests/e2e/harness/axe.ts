import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds serious or critical in the page as it is now, as
 * `rule: what it says (where)`. Best practices included: WCAG is the least.
 * only: these rules instead of all, where nothing else can have changed.
 */
export async function seriousFindings(page: Page, only: readonly string[] = []): Promise<readonly string[]> {
  // What is half-way up has half its contrast.
  await page.evaluate(async () => Promise.all(document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime)).map(async (one) => one.finished.catch(() => undefined))));
  // In the page itself: no frames here, so none of the second page that axe else opens for each look.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (only.length > 0 ? axe.withRules([...only]) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join('; ')})`);
}
