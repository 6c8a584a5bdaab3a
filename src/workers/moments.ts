import { keyMoments } from '../core/hindsight/key-moments.ts';
import type { Answer, Question } from './messages.ts';

/** Plays an ended game on from its own moves, off the page: the page goes on while this thinks. */

const say = (answer: Answer): void => globalThis.postMessage(answer);

globalThis.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const search = keyMoments(data.scenario, data.seed, data.steps);
  let step = search.next();
  while (step.done !== true) {
    say({ kind: 'progress', part: step.value.done / Math.max(1, step.value.of) });
    step = search.next();
  }
  say({ kind: 'found', moments: step.value });
});
