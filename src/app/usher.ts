import type { PupilDoor } from './class/door.ts';
import type { ClassGame } from './class/game.ts';
import type { Drawer } from './drawer.ts';
import type { Route, Router } from './route.ts';
import type { Saves } from './saves.ts';
import type { Host } from './session.ts';

/** Shows everybody to the right table: keeps address and game together, also where the game is that of a class. */

/** A game that would be broken off by leaving. */
export function isRunning(host: Host): boolean {
  const sitting = host.store.getState();
  if (sitting.kind !== 'playing') return false;
  const { stage, turn } = sitting.table.store.getState().observation;
  return stage !== 'ended' && (stage !== 'preparing' || turn > 0);
}

/**
 * Keeps address and game together: an address of a game without a game brings
 * the kept one back; the game's own stage says whether that is the preparation or the table.
 */
export function usher(host: Host, router: Router, bringBack: () => void): void {
  let unhear = (): void => undefined;
  const settle = (): void => {
    const { route } = router.store.getState();
    const sitting = host.store.getState();
    if (!isInGame(route)) {
      if (sitting.kind === 'playing' || sitting.kind === 'elsewhere') host.rise();
      return;
    }
    if (sitting.kind === 'none') bringBack();
    else if (sitting.kind === 'playing') {
      const { stage } = sitting.table.store.getState().observation;
      // A game of a class is talked over in the class.
      const fitting = sitting.ofClass && stage === 'ended' ? 'table' : fit(route, stage);
      if (fitting !== route.screen) router.go({ screen: fitting }, { replace: true });
    }
  };
  host.store.subscribe((sitting, before) => {
    if (sitting === before) return;
    unhear();
    unhear = sitting.kind === 'playing' ? sitting.table.store.subscribe(settle) : (): void => undefined;
    settle();
  });
  router.store.subscribe((way, before) => { if (way.route !== before.route) settle(); });
  settle();
}

const isInGame = (route: Route): boolean => route.screen === 'prepare' || route.screen === 'table' || route.screen === 'debrief';

/** Name of the note that says whose game was played last. */
export const HOUSE = 'house';

/** The game that this address is about: the own one that is kept, or that of the class. */
export function resumeLast(drawer: Drawer, { host, router, saves, pupil }: { readonly host: Host; readonly router: Router; readonly saves: Saves; readonly pupil: PupilDoor }): void {
  if (drawer.read(HOUSE) === 'class' && pupil.known()) return void resumeClass(host, router, pupil);
  const last = saves.last();
  if (last === null) router.go({ screen: 'title' }, { replace: true });
  else void host.resume(last);
}

/** Back to the game of the class where it was; where it cannot go on, the class page says why. */
export async function resumeClass(host: Host, router: Router, door: PupilDoor): Promise<void> {
  host.waitFor('');
  const pupil = await door.open();
  if (!pupil || await pupil.play(false)) leaveClassTable(host, router);
}

export function sitInClass(host: Host, router: Router, caseId: string, game: ClassGame): void {
  host.waitFor(caseId);
  if (!isInGame(router.store.getState().route)) router.go({ screen: 'prepare' });
  host.sit(caseId, game.table, game.follow);
}

export function leaveClassTable(host: Host, router: Router): void {
  const sitting = host.store.getState();
  if (!('ofClass' in sitting)) return;
  // First away: an address of a game without a game would bring one back.
  if (isInGame(router.store.getState().route)) router.go({ screen: 'class', path: [] }, { replace: true });
  host.rise();
}

/** After the end the table shows how it ended; the debrief is one step further. */
function fit(route: Route, stage: 'preparing' | 'talking' | 'closing' | 'ended'): 'prepare' | 'table' | 'debrief' {
  if (stage === 'preparing') return 'prepare';
  return stage === 'ended' && route.screen === 'debrief' ? 'debrief' : 'table';
}
