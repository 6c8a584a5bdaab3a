import type { Medal } from '../../screens/debrief.ts';

const metal = { gold: '#f2b63c', silver: '#d5dbe0', bronze: '#cf8a55' } as const satisfies Record<Exclude<Medal, null>, string>;

/** A medal on a ribbon; small: an eye in it, for reading people. */
export function MedalArt({ medal, small = false }: { readonly medal: Medal; readonly small?: boolean }) {
  if (medal === null) return null;
  return (
    <svg class="medal" viewBox="0 0 40 56" width={small ? 30 : 40} height={small ? 42 : 56} aria-hidden="true">
      <path d="M8 1h10l4 22h-10zM32 1H22l-4 22h10z" class="ribbon" />
      <circle cx="20" cy="37" r="16.500" fill={metal[medal]} class="disc" />
      {small ? <path d="M10 37q10 -10 20 0q-10 10 -20 0z M20 37m-3.500 0a3.500 3.500 0 1 0 7 0a3.500 3.500 0 1 0 -7 0" class="eye" /> : <circle cx="20" cy="37" r="10" class="ring" />}
    </svg>
  );
}
