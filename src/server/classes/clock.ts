/** Running time that the clock must have gone steadily before anything is deleted for being old. */
const SURE_AFTER = 3_600_000;
/** A clock is put right by less than this without anybody noticing. */
const LEAP = 120_000;

/**
 * Is the clock to be trusted with a deletion? A machine that starts with a wrong date, or whose date
 * leaps, must not lose a class for it: old ones wait an hour. now: milliseconds since 1970; tick: of a clock that does not jump.
 */
export function clockWatch(now: () => number, tick: () => number): () => boolean {
  let offset = now() - tick();
  let since = tick();
  return () => {
    const seen = now() - tick();
    if (Math.abs(seen - offset) > LEAP) since = tick();
    offset = seen;
    return tick() - since >= SURE_AFTER;
  };
}
