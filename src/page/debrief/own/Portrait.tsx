import { Avatar } from '../../../parts/Avatar.tsx';
import { Figure, hasFigure } from '../../../parts/Figure.tsx';
import type { Expression } from '../../../screens/room/screen.ts';

/** Head and shoulders, in the units of a figure. */
const BUST = '140 54 350 280';

/** A large still of a face before a bit of room. Decorative: the words below say who and what. */
export function Portrait({ look, name, expression, odd }: { readonly look: string; readonly name: string; readonly expression: Expression; readonly odd: boolean }) {
  return (
    <div class={odd ? 'portrait odd' : 'portrait'} aria-hidden="true">
      {hasFigure(look) ? <Figure look={look} expression={expression} viewBox={BUST} /> : <Avatar look={look} name={name} size={84} expression={expression} />}
    </div>
  );
}
