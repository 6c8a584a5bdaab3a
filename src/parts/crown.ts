/** The crown of a tree by season: flat shapes over a bare tree whose foot is (0, 0), for the stage's atlas (tools/rooms) and for stills on the page. */

export interface Foliage {
  readonly leaf: string;
  readonly light: string;
  readonly shade: string;
  /** Blossom, or leaves that have another colour already. */
  readonly dots: readonly string[];
}

/** In winter the boughs are bare. */
export const foliage: Readonly<Record<'spring' | 'summer' | 'autumn', Foliage>> = {
  spring: { leaf: '#e9b9c6', light: '#f8dde3', shade: '#c98da0', dots: ['#fff4f4', '#fff4f4', '#f4c6d2', '#a9c46a'] },
  summer: { leaf: '#78995a', light: '#9dba72', shade: '#55774a', dots: ['#8aab63', '#688a4e'] },
  autumn: { leaf: '#cc7b31', light: '#e6a940', shade: '#9c5229', dots: ['#f0c256', '#b5562b', '#e08f35'] },
};

export const crownPaths = ({ leaf, light, shade }: Omit<Foliage, 'dots'>): readonly (readonly [d: string, fill: string])[] => [
  ['M-38 -56q-8 -24 16 -32q4 -28 30 -20q26 -2 26 24q18 14 -2 30q-14 14 -34 4q-26 10 -36 -6z', leaf],
  ['M-14 -92q14 -20 34 -9q18 0 16 22q-22 -18 -50 -13z', light],
  ['M-32 -66q6 -16 18 -16q-12 8 -10 22z', light],
  ['M-36 -54q14 14 36 5q22 10 34 -6q-2 12 -14 14q-12 3 -22 -3q-22 8 -34 -10z', shade],
];
