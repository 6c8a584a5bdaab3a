import type { Text } from '../../core/engine/scenario.ts';
import type { Pupil, PupilSetting } from './pupil.ts';
import type { ClassServer } from './server.ts';
import { isRecord, parsed } from '../kept-text.ts';

/** The way to the class of this device. Nothing of it is fetched before somebody wants in. */
export interface PupilDoor {
  /** The class that this device is in, as far as it remembers. */
  known(): { readonly title: Text; readonly name: string } | null;
  /** Whether the server of this game serves the page. */
  serverAnswers(): Promise<boolean>;
  /** null: its code could not be fetched. */
  open(): Promise<Pupil | null>;
  /** The connection is back. */
  again(): void;
}

export interface DoorSetting extends Omit<PupilSetting, 'server'> {
  readonly fetching: typeof fetch;
}

export function createDoor({ fetching, ...rest }: DoorSetting): PupilDoor {
  let coming: Promise<Pupil | null> | null = null;
  let answers: Promise<boolean> | null = null;
  return {
    known() {
      const kept = parsed(rest.drawer.read('class/pupil') ?? 'null');
      if (!isRecord(kept) || !isRecord(kept['student']) || !isRecord(kept['info'])) return null;
      const { case: about } = kept['info'] as { case?: { title?: Text } };
      return about?.title ? { title: about.title, name: String(kept['student']['name']) } : null;
    },
    serverAnswers() {
      answers ??= import('./server.ts').then((file) => file.serverAnswers(fetching)).catch(() => false);
      // A server that is away now may be there later.
      void answers.then((yes) => { if (!yes) answers = null; });
      return answers;
    },
    open() {
      coming ??= bring(fetching, rest);
      void coming.then((pupil) => { if (!pupil) coming = null; });
      return coming;
    },
    again() {
      void coming?.then((pupil) => pupil?.again());
    },
  };
}

async function bring(fetching: typeof fetch, setting: Omit<PupilSetting, 'server'>): Promise<Pupil | null> {
  try {
    const [{ createPupil }, { classServer }] = await Promise.all([import('./pupil.ts'), import('./server.ts')]);
    const server: ClassServer = classServer(fetching);
    return createPupil({ ...setting, server });
  } catch {
    return null;
  }
}
