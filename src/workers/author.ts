import { answer, type Asked } from '../core/scenario/author.ts';
import { reactions } from '../text/phrases/reaction.ts';

/** Checks and plays cases off the page, so that typing never waits. One answer to each question, in order. */
addEventListener('message', ({ data }: MessageEvent<Asked>) => postMessage(answer(data, reactions)));
