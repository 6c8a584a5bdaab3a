const STONES = 13;
const OUTER = 150;
const INNER = 112;
const FLAT = 0.72;
const [FROM, TO] = [200, 340];

/** One stone of the arch as a closed path; the arch is a flattened ring from 200° to 340°. */
function stone(index: number): string {
  const edge = (i: number, gap: number): number => ((FROM + ((TO - FROM) * i) / STONES + gap) * Math.PI) / 180;
  const [a, b] = [edge(index, 0.7), edge(index + 1, -0.7)];
  const at = (radius: number, angle: number): string => `${(radius * Math.cos(angle)).toFixed(1)} ${(radius * FLAT * Math.sin(angle)).toFixed(1)}`;
  return `M${at(OUTER, a)}L${at(OUTER, b)}L${at(INNER, b)}L${at(INNER, a)}Z`;
}
const stones = Array.from({ length: STONES }, (_, i) => stone(i));

/** The emblem: a bridge built from both ends. you and them 0-1000; both 1000 (or closed) meet in the keystone. */
export function Bridge({ you, them, assumed = false, closed = false, label, class: extra }: {
  readonly you: number; readonly them: number; readonly assumed?: boolean; readonly closed?: boolean; readonly label?: string; readonly class?: string;
}) {
  const half = (STONES - 1) / 2;
  const mine = closed ? half : Math.round((Math.max(0, you) * half) / 1000);
  const theirs = closed ? half : Math.round((Math.max(0, them) * half) / 1000);
  const side = (i: number): string => {
    if (closed && i === half) return 'key';
    if (i < mine) return 'you';
    if (i >= STONES - theirs) return assumed ? 'they assumed' : 'they';
    return 'open';
  };
  return (
    <svg class={extra ? `bridge ${extra}` : 'bridge'} viewBox="-190 -114 380 136" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' })}>
      {stones.map((path, i) => <path key={i} d={path} class={`stone ${side(i)}${i % 2 ? ' odd' : ''}`} />)}
      <path d="M-176 8 L-166 -46 L-137 -46 L-104 -20 L-100 8Z" class="pier you" />
      <path d="M176 8 L166 -46 L137 -46 L104 -20 L100 8Z" class="pier they" />
      <rect x="-186" y="6" width="372" height="13" rx="3" class="deck" />
    </svg>
  );
}
