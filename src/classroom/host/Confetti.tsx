import { isCalm } from './useFlip.ts';

const colours = ['var(--you-fill-light)', 'var(--they-fill-light)', 'var(--sun)', 'var(--info-fill)'];
const PIECES = 42;

/** A calm handful of paper that falls once. */
export function Confetti() {
  if (isCalm()) return null;
  return (
    <div class="confetti" aria-hidden="true">
      {Array.from({ length: PIECES }, (_, i) => (
        <i key={i} style={{ left: `${(i * 37) % 100}%`, background: colours[i % colours.length], animationDelay: `${(i * 83) % 1400}ms`, '--sway': `${((i * 29) % 90) - 45}px`, '--turn': `${(i * 67) % 360}deg` }} />
      ))}
    </div>
  );
}
