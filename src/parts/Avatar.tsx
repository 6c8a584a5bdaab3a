import { faceFrames, faceUrl } from './faces.ts';
import type { Expression } from '../screens/room/screen.ts';

/** A round portrait. size in px at 100 % text. Decorative: the name stands beside it. */
export function Avatar({ look, name, expression = 'neutral', size = 40 }: {
  readonly look: string; readonly name: string; readonly expression?: Expression; readonly size?: number;
}) {
  const url = faceUrl(look);
  const frame = Math.max(0, faceFrames.indexOf(expression));
  const style = { '--size': `${size / 16}rem` };
  if (!url) return <span class="avatar nameless" style={style} aria-hidden="true">{name.slice(0, 1)}</span>;
  return (
    <span class="avatar" style={style} aria-hidden="true">
      <i style={{ backgroundImage: `url("${url}")`, backgroundPosition: `calc((var(--size) - 4px) * ${-frame}) 0` }} />
    </span>
  );
}

/** The player's own portrait is a word: nobody has to look like somebody. */
export function YouAvatar({ word, size = 40 }: { readonly word: string; readonly size?: number }) {
  return <span class="avatar you" style={{ '--size': `${size / 16}rem` }} aria-hidden="true">{word}</span>;
}
