import { Bridge } from '../../parts/Bridge.tsx';
import { Figure, hasFigure } from '../../parts/Figure.tsx';

/** Two people who wait for you, and the bridge above them; what is not drawn (yet) is left out. eager: you are about to sit down. */
export function Guests({ eager }: { readonly eager: boolean }) {
  return (
    <g class="guests">
      <ellipse class="guest-shade" cx="520" cy="596" rx="190" ry="30" />
      <ellipse class="guest-shade" cx="850" cy="596" rx="190" ry="30" />
      <g class="guest one">{hasFigure('fatima') && <Figure look="fatima" pose="explaining" expression={eager ? 'laugh' : 'smile'} x={318} y={122} width={420} height={508} />}</g>
      <g class="guest two"><g transform="translate(1366 0) scale(-1 1)">{hasFigure('mark') && <Figure look="mark" pose="open" expression={eager ? 'smile' : 'neutral'} x={306} y={122} width={420} height={508} />}</g></g>
      <g class="guest-bridge"><path class="cord" d="M536 -20V152M830 -20V152" /><svg x="518" y="44" width="330" height="118"><Bridge you={eager ? 1000 : 660} them={eager ? 1000 : 500} closed={eager} /></svg></g>
    </g>
  );
}
