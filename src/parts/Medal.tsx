const metal = { gold: '#f2b63c', silver: '#d5dbe0', bronze: '#cf8a55' } as const;

/** A medal on its ribbon. Decorative: its word stands beside it. */
export function MedalArt({ medal }: { readonly medal: keyof typeof metal | null }) {
  if (medal === null) return null;
  return (
    <svg class="medal" viewBox="0 0 40 56" width="40" height="56" aria-hidden="true">
      <path d="M8 1h10l4 22h-10zM32 1H22l-4 22h10z" class="ribbon" />
      <circle cx="20" cy="37" r="16.500" fill={metal[medal]} class="disc" />
      <circle cx="20" cy="37" r="10" class="ring" />
    </svg>
  );
}
