/**
 * How often somebody may ask. A bucket holds so many requests and fills again so many a second.
 * A school is one address for hundreds: so a known device counts for itself, its class
 * counts next, and an address only for those whom we do not know yet. Own code, since each process
 * counts for itself and sixty lines do: rate-limiter-flexible brings stores and promises that we would not use.
 */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

export const rates = {
  token: { burst: 150, perSecond: 10 },
  class: { burst: 4_000, perSecond: 400 },
  /** Seventy classes that come in within a minute: each pupil looks, gets names, and joins. */
  address: { burst: 6_000, perSecond: 100 },
  /** New names in one class from one address: a class and its mistakes at once; who makes names up needs minutes to fill it, and is seen. */
  joining: { burst: 60, perSecond: 0.5 },
  /** Opening classes: each may bring a case along. */
  opening: { burst: 100, perSecond: 0.2 },
  /** Wrong PINs and codes: at this speed six digits take weeks, and a class full of typing mistakes still comes in. */
  guess: { burst: 200, perSecond: 0.5 },
  /** Wrong ones from everywhere together. */
  guessAnywhere: { burst: 4_000, perSecond: 10 },
} as const satisfies Record<string, Rate>;
export type Limit = keyof typeof rates;

export interface Limits {
  /** 0: go ahead, and one is taken. Else the seconds to wait. */
  readonly take: (limit: Limit, who: string) => number;
  /** As take, and nothing is taken. */
  readonly wait: (limit: Limit, who: string) => number;
}

const MOST_BUCKETS = 50_000;

/** now: milliseconds of a clock that does not jump. */
export function openLimits(now: () => number): Limits {
  const buckets = new Map<string, { left: number; at: number }>();
  const bucket = (limit: Limit, who: string): { left: number; at: number } => {
    const { burst, perSecond } = rates[limit];
    const key = `${limit} ${who}`;
    const time = now();
    const known = buckets.get(key);
    const left = known ? Math.min(burst, known.left + ((time - known.at) / 1_000) * perSecond) : burst;
    const fresh = { left, at: time };
    // Who asked last stands at the end, so that the longest quiet one goes first.
    buckets.delete(key);
    for (const oldest of buckets.keys()) if (buckets.size >= MOST_BUCKETS) buckets.delete(oldest);
      else break;
    buckets.set(key, fresh);
    return fresh;
  };
  const wait: Limits['wait'] = (limit, who) => {
    const { left } = bucket(limit, who);
    return left >= 1 ? 0 : Math.ceil((1 - left) / rates[limit].perSecond);
  };
  return {
    wait,
    take(limit, who) {
      const seconds = wait(limit, who);
      if (seconds === 0) bucket(limit, who).left -= 1;
      return seconds;
    },
  };
}
