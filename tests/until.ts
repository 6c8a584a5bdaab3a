import { vi } from 'vitest';

/** Until something holds, however slow the machine is: the wait is over as soon as it does. */
export const until = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, { timeout: 20_000, interval: 10 });

/** A page draws, then paints, then acts on what was painted: turns of the loop are waited for, each with its timers, so that a halt in one of them skips none. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await new Promise((done) => { setTimeout(done, 5); });
}
