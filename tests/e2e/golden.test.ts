import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { readScenario } from '../../src/core/scenario/read.ts';
import { caseText, goldenFiles } from '../replays/golden.ts';
import { transcript } from '../replays/transcript.ts';
import './harness/golden-page.ts';

/** The rules as one script for a page that has nothing else. */
async function rulesScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: 'tests/e2e/harness/golden-page.ts', formats: ['iife'], name: 'golden' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output.map((part) => ('code' in part ? part.code : '')).join('\n');
}

test('golden games bring about the same in Chromium as in Node, byte for byte', async ({ page }) => {
  await page.addScriptTag({ content: await rulesScript() });
  for (const { name, golden } of goldenFiles()) {
    const text = caseText(golden.replay.scenario.id);
    const read = readScenario(text);
    if (!read.ok) throw new Error(name);
    const there = await page.evaluate(([scenario, replay]) => globalThis.playGolden(scenario, replay), [text, golden.replay] as const);
    expect(there, name).toBe(transcript(read.scenario, golden.replay));
  }
});
