import { createApp, type App } from '../../src/app/app.ts';
import type { Pupil } from '../../src/app/class/pupil.ts';
import type { Table } from '../../src/app/table.ts';
import type { Move } from '../../src/core/engine/move.ts';
import type { Me } from '../../src/wire/student.ts';
import type { World } from '../server/world.ts';
import { device, fakePlace, memoryStorage } from './surroundings.ts';

/** A student's device in front of the real class server, which has no port here. */
export interface Phone {
  readonly net: { down: boolean; /** The request comes through and its answer is lost. */ deaf: boolean };
  /** A visit of the page; the same phone may be opened again and again. */
  open(hash?: string): Promise<{ readonly app: App; readonly pupil: Pupil }>;
}

export function phoneAt(world: World): Phone {
  const storage = memoryStorage();
  const net = { down: false, deaf: false };
  const fetching: typeof fetch = async (input, init) => {
    if (net.down) throw new TypeError('no network');
    const answer = await world.app.request(String(input), init);
    if (net.deaf) throw new TypeError('connection lost');
    return answer;
  };
  const tabs = device(storage);
  return {
    net,
    async open(hash = '') {
      const app = createApp({ ...tabs.around({ place: fakePlace(hash) }), fetching });
      const pupil = await app.pupil.open();
      if (!pupil) throw new Error('no pupil');
      return { app, pupil };
    },
  };
}

export async function joinWith(pupil: Pupil, pin: string, team?: string): Promise<void> {
  const names = await pupil.names(pin);
  if (!names.ok) throw new Error(names.error);
  const no = await pupil.join({ pin, name: names.value.names[0] ?? '', ...(team !== undefined && { team }) });
  if (no) throw new Error(no.error);
}

/** The table that this app sits at. */
export function tableOf(app: App): Table {
  const sitting = app.host.store.getState();
  if (sitting.kind !== 'playing') throw new Error(`no table: ${sitting.kind}`);
  return sitting.table;
}

export const meOf = (pupil: Pupil): Me => {
  const state = pupil.store.getState();
  if (state.kind !== 'in' || !state.me) throw new Error(`not in: ${state.kind}`);
  return state.me;
};

/** The shortest whole talk. */
export const shortTalk: readonly Move[] = [{ kind: 'sit' }, { kind: 'open', greet: true, goal: true, agenda: false }, { kind: 'walk', reason: 'none' }];
