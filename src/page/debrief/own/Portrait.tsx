import { faceFrames, faceUrl } from '../../../parts/faces.ts';
import type { Expression } from '../../../screens/room/screen.ts';

/** A large still of a face before a bit of room. Decorative: the words below say who and what. */
export function Portrait({ look, expression, odd }: { readonly look: string; readonly expression: Expression; readonly odd: boolean }) {
  const url = faceUrl(look);
  const frame = Math.max(0, faceFrames.indexOf(expression));
  return (
    <div class={odd ? 'portrait odd' : 'portrait'} aria-hidden="true">
      {url && <i style={{ backgroundImage: `url("${url}")`, backgroundSize: `${faceFrames.length * 100}% auto`, backgroundPosition: `${(100 * frame) / (faceFrames.length - 1)}% 30%` }} />}
    </div>
  );
}
