import { parentPort } from 'node:worker_threads';
import { answer, type Asked } from '../src/core/scenario/author.ts';
import { reactions } from '../src/text/phrases/reaction.ts';

/** What src/workers/author.ts is in a browser. */
parentPort?.on('message', (asked: Asked) => { parentPort?.postMessage(answer(asked, reactions)); });
