import type { Move } from '../../core/engine/move.ts';
import type { ClassInfo } from '../../wire/class.ts';
import type { Me, Student } from '../../wire/student.ts';
import type { Drawer } from '../drawer.ts';
import { type HintGiven, isRecord, parsed } from '../kept-text.ts';

/** Who this device is in a class. token: the right to be this student. */
export interface KeptPupil {
  readonly token: string;
  readonly student: Student;
  readonly info: ClassInfo;
  /** As the server told it last. */
  readonly me: Me | null;
}

/** A practice game of a class, as far as it was played here. */
export interface KeptGame {
  readonly ticket: string;
  readonly fingerprint: string;
  readonly rules: number;
  readonly seed: number;
  readonly moves: readonly Move[];
  /** What the server had of it. */
  readonly there: readonly Move[];
  readonly ended: boolean;
  /** Hints of the coach that were read; absent in what an older page kept. */
  readonly hinted?: readonly HintGiven[];
}

/** How it ended here. moved: the student went on with another device. */
export const ends = ['removed', 'deleted', 'moved'] as const;
export interface KeptEnd {
  readonly why: (typeof ends)[number];
  readonly info: ClassInfo;
}

export interface ClassDrawer {
  pupil(): KeptPupil | null;
  keepPupil(pupil: KeptPupil): void;
  game(): KeptGame | null;
  keepGame(game: KeptGame | null): void;
  /** The text of the teacher's own case. */
  caseText(fingerprint: string): string | null;
  keepCase(fingerprint: string, text: string): void;
  /** The last token of this device: whoever was removed stays removed. */
  lastToken(): string | null;
  /** The token with which this device asks to come in by this PIN or code: the same until it is in, so that an answer that was lost gives no second seat. */
  tokenFor(way: string): string;
  /** The class goes from this device; why: what there is to say about it until the next one. */
  forget(ended?: KeptEnd): void;
  ended(): KeptEnd | null;
}

const names = { pupil: 'class/pupil', game: 'class/game', case: 'class/case', last: 'class/last', end: 'class/end', coming: 'class/coming' } as const;

/** As the server makes one: 32 bytes of chance, written as text. */
const newToken = (): string => `s${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;

/** What this device keeps of its class. An odd text counts as none: the server still knows everything. */
export function createClassDrawer(drawer: Drawer): ClassDrawer {
  const read = <T>(name: string, sound: (value: Record<string, unknown>) => boolean): T | null => {
    const value = parsed(drawer.read(name) ?? 'null');
    return isRecord(value) && sound(value) ? (value as T) : null;
  };
  // Also where the device keeps nothing, for as long as the page is open.
  let coming: { readonly way: string; readonly token: string } | null = null;
  const keep = (name: string, value: unknown): void => { drawer.write(name, JSON.stringify(value)); };
  return {
    pupil: () => read<KeptPupil>(names.pupil, ({ token, student, info }) => typeof token === 'string' && isRecord(student) && isRecord(info) && isRecord(info['case']) && isRecord(info['settings'])),
    keepPupil(pupil) {
      keep(names.pupil, pupil);
      drawer.write(names.last, pupil.token);
    },
    game: () => read<KeptGame>(names.game, ({ ticket, seed, moves, there }) => typeof ticket === 'string' && typeof seed === 'number' && Array.isArray(moves) && Array.isArray(there)),
    keepGame(game) {
      if (game) keep(names.game, game);
      else drawer.remove(names.game);
    },
    caseText: (fingerprint) => read<{ text: string }>(names.case, (value) => value['fingerprint'] === fingerprint && typeof value['text'] === 'string')?.text ?? null,
    keepCase: (fingerprint, text) => keep(names.case, { fingerprint, text }),
    lastToken: () => drawer.read(names.last),
    tokenFor(way) {
      coming = read<{ way: string; token: string }>(names.coming, (value) => value['way'] === way && typeof value['token'] === 'string') ?? (coming?.way === way ? coming : { way, token: newToken() });
      keep(names.coming, coming);
      return coming.token;
    },
    forget(ended) {
      coming = null;
      for (const name of [names.pupil, names.game, names.case, names.end, names.coming]) drawer.remove(name);
      if (ended) keep(names.end, ended);
    },
    ended: () => read<KeptEnd>(names.end, ({ why, info }) => ends.some((one) => one === why) && isRecord(info)),
  };
}
