import { Figure, hasFigure } from '../../parts/Figure.tsx';

/** Middles of the seats on the 1366-wide still, by how many there are. */
const middles: readonly (readonly number[])[] = [[], [683], [520, 846], [430, 683, 936], [380, 590, 790, 1000]];

/** Everybody behind the table as stills; who was not drawn leaves a chair. The left half looks right, the right half left. */
export function Seats({ looks }: { readonly looks: readonly string[] }) {
  const seats = middles[Math.min(looks.length, 4)] ?? [];
  const width = looks.length > 2 ? 330 : 420;
  const height = (width * 762) / 630;
  return (
    <g class={`seats of-${Math.min(looks.length, 4)}`}>
      {looks.slice(0, 4).map((look, i) => {
        const middle = seats[i] ?? 683;
        const turned = middle > 683;
        const x = (turned ? 1366 - middle : middle) - width / 2;
        return hasFigure(look) && <g key={look} {...(turned ? { transform: 'translate(1366 0) scale(-1 1)' } : {})}><Figure look={look} x={x} y={630 - height} width={width} height={height} /></g>;
      })}
    </g>
  );
}
