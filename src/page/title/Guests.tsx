import { Bridge } from '../../parts/Bridge.tsx';
import { Figure, hasFigure } from '../../parts/Figure.tsx';

/** On the table before them: a paper with one line in ink, and coffee. */
export function Things() {
  return (
    <g class="title-things">
      <path class="lies" d="M742 742l6 -84h196l-14 84z" />
      <path class="sheet" d="M734 736l10 -84h198l-6 84z" /><path class="head" d="M742 670l2 -18h198l-1 18z" />
      <path class="text" d="M760 688h70M862 688h48M758 706h58M860 706h40" /><path class="sign" d="M846 726q8 -14 14 -2t14 -4t12 2t16 -4" />
      <ellipse class="lies" cx="1046" cy="716" rx="76" ry="13" />
      <ellipse class="china" cx="1034" cy="706" rx="68" ry="13" /><path class="china" d="M992 654h84q2 44 -30 50h-24q-32 -6 -30 -50zM1074 664q26 -6 24 12t-32 16" /><ellipse class="coffee" cx="1034" cy="655" rx="42" ry="9" />
      <path class="steam" d="M1022 634q-10 -12 2 -22t0 -22M1048 632q-9 -10 2 -19t0 -19" />
    </g>
  );
}

/** Two people who wait for you, one of them not won yet, and the bridge above them; what is not drawn (yet) is left out. eager: you are about to sit down. */
export function Guests({ eager }: { readonly eager: boolean }) {
  return (
    <g class="guests">
      <ellipse class="guest-shade" cx="520" cy="596" rx="190" ry="30" />
      <ellipse class="guest-shade" cx="850" cy="596" rx="190" ry="30" />
      <g class="guest one">{hasFigure('fatima') && <Figure look="fatima" pose="explaining" expression={eager ? 'laugh' : 'smile'} x={318} y={122} width={420} height={508} />}</g>
      <g class="guest two"><g transform="translate(1366 0) scale(-1 1)">{hasFigure('mark') && <Figure look="mark" pose={eager ? 'open' : 'crossed'} expression={eager ? 'smile' : 'sceptical'} x={306} y={122} width={420} height={508} />}</g></g>
      <g class="guest-bridge"><path class="cord" d="M536 -20V152M830 -20V152" /><svg x="518" y="44" width="330" height="118"><Bridge you={eager ? 1000 : 660} them={eager ? 1000 : 500} closed={eager} /></svg></g>
    </g>
  );
}
