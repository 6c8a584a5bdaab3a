import { createCell } from './cell.ts';
import type { Drawer } from './drawer.ts';
import type { Readable } from './readable.ts';

/** Two tabs, one save: the tab that sat down last plays, the other says so. */
export interface Seat {
  /** true: this tab plays. */
  readonly store: Readable<boolean>;
  take(): void;
  /** Asks the kept note, too, for a message may not have come yet. */
  isMine(): boolean;
  leave(): void;
}

/** Messages between the tabs of this device; BroadcastChannel, or storage events where that is missing. */
export interface Whisper {
  send(tab: string): void;
  onHear(listener: (tab: string) => void): void;
}

const NAME = 'seat';

/** tab: a name of this tab, unlike that of any other. */
export function createSeat(drawer: Drawer, whisper: Whisper, tab: string): Seat {
  const mine = createCell(false);
  whisper.onHear((other) => { if (other !== tab) mine.set(false); });
  return {
    store: mine.store,
    take() {
      drawer.write(NAME, tab);
      mine.set(true);
      whisper.send(tab);
    },
    isMine() {
      // Where nothing can be kept there is nothing to fight over.
      if (drawer.store.getState() === 'works' && drawer.read(NAME) !== tab) mine.set(false);
      return mine.store.getState();
    },
    leave: () => mine.set(false),
  };
}
