import { readScenario } from '../core/scenario/read.ts';
import { study } from '../core/scenario/study.ts';
import { trial } from '../core/scenario/trial.ts';
import { reactions } from '../text/phrases/reaction.ts';

/** Checks and plays cases off the page, so that typing never waits. What comes in and goes out: app/laboratory.ts. */

type Asked = { readonly kind: 'study'; readonly id: number; readonly text: string } | { readonly kind: 'trial'; readonly id: number; readonly text: string; readonly games: number };

addEventListener('message', (event: MessageEvent<Asked>) => {
  const asked = event.data;
  if (asked.kind === 'study') {
    postMessage({ id: asked.id, study: study(asked.text, reactions) });
    return;
  }
  const read = readScenario(asked.text);
  if (read.ok) for (const soFar of trial(read.scenario, asked.games)) postMessage({ id: asked.id, trial: soFar });
  postMessage({ id: asked.id, over: true });
});
