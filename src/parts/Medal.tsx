const metal = { gold: '#f2b63c', silver: '#d5dbe0', bronze: '#cf8a55' } as const;

/** A medal on its ribbon. Decorative: its word stands beside it. eye: the small one, for reading people. */
export function MedalArt({ medal, eye = false }: { readonly medal: keyof typeof metal | null; readonly eye?: boolean }) {
  if (medal === null) return null;
  return (
    <svg class="medal" viewBox="0 0 40 56" width={eye ? 30 : 40} height={eye ? 42 : 56} aria-hidden="true">
      <path d="M8 1h10l4 22h-10zM32 1H22l-4 22h10z" class="ribbon" />
      <circle cx="20" cy="37" r="16.500" fill={metal[medal]} class="disc" />
      {eye ? <path d="M10 37q10 -10 20 0q-10 10 -20 0zM16.500 37a3.500 3.500 0 1 0 7 0a3.500 3.500 0 1 0 -7 0" class="eye" /> : <circle cx="20" cy="37" r="10" class="ring" />}
    </svg>
  );
}
