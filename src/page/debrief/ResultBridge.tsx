import type { Score } from '../../screens/debrief.ts';
import { Bridge } from '../../parts/Bridge.tsx';

/** How far the bridge came from both ends; closed where the deal lasts. Decorative. */
export function ResultBridge({ score, dealt }: { readonly score: Score; readonly dealt: boolean }) {
  const { own, account, kind } = score.parts;
  return <div class="result-bridge" aria-hidden="true"><Bridge you={Math.floor((own ?? 0) / 1000)} them={Math.floor((account ?? 0) / 1000)} closed={dealt && kind === 'deal'} /></div>;
}
