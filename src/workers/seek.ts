import type { KeyMoment } from '../core/hindsight/key-moments.ts';
import type { Answer, Question } from './messages.ts';

/** Starts a worker for one search; it ends with its answer, or when it is stopped. */
export function seekMoments(question: Question, onProgress: (part: number) => void): { readonly result: Promise<readonly KeyMoment[]>; stop(): void } {
  const worker = new Worker(new URL('./moments.ts', import.meta.url), { type: 'module' });
  const result = new Promise<readonly KeyMoment[]>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'progress') return onProgress(data.part);
      resolve(data.moments);
      worker.terminate();
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      reject(new Error('the worker could not search'));
    });
  });
  worker.postMessage(question);
  return { result, stop: () => worker.terminate() };
}
