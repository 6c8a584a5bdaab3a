import { paths } from '../../wire/paths.ts';
import type { HintsKept } from '../../wire/student.ts';
import { passing } from './mirror.ts';
import type { ClassServer } from './server.ts';
import type { HintGiven } from '../kept-text.ts';

/** Brings the teacher's server the hints that were read. They matter less than moves: one that fails goes along with the next, or when the line is back. */
export interface HintMirror {
  show(hinted: readonly HintGiven[]): void;
  again(): void;
}

/** Hints in one request: as the wire allows. */
const MOST = 60;
const nameOf = ({ turn, trigger, rung }: HintGiven): string => `${turn}/${trigger}/${rung}`;

export function createHintMirror(server: ClassServer, token: string, ticket: string): HintMirror {
  let wanted: readonly HintGiven[] = [];
  const there = new Set<string>();
  let busy = false;
  let over = false;
  async function work(): Promise<void> {
    if (busy || over) return;
    const fresh = wanted.filter((hint) => !there.has(nameOf(hint))).slice(0, MOST);
    if (fresh.length === 0) return;
    busy = true;
    const answer = await server.send<HintsKept>('POST', paths.hints(ticket), { hints: fresh }, token);
    busy = false;
    if (answer.ok) {
      fresh.forEach((hint) => there.add(nameOf(hint)));
      await work();
    } else over = !passing.includes(answer.error);
  }
  return {
    show(hinted) {
      wanted = hinted;
      void work();
    },
    again: () => void work(),
  };
}
