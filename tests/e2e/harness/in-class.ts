import { expect, type Page } from '@playwright/test';
import type { Session } from '../../../src/app/table.ts';
import type { Told } from '../../../src/text/tell.ts';
import type { Board } from '../../../src/wire/board.ts';
import type { ClassState, Opened, OpenRequest } from '../../../src/wire/class.ts';
import { paths } from '../../../src/wire/paths.ts';
import type { Me, Ticket } from '../../../src/wire/student.ts';
import { type CaseId, sessionOf } from './kept.ts';
import type { Keeping } from './player.ts';

/** A teacher without a page: opens a class, changes it, sees the board. */
export interface Teacher {
  readonly pin: string;
  /** The right to everything of this class. */
  readonly key: string;
  change(state: Exclude<ClassState, 'waiting'>): Promise<void>;
  board(): Promise<Board>;
}

export async function ask<T>(base: string, method: string, path: string, key?: string, body?: unknown): Promise<T> {
  const answer = await fetch(new URL(path, base), {
    method,
    headers: { ...(key !== undefined && { authorization: `Bearer ${key}` }), ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

export async function openClass(base: string, id: CaseId, settings: OpenRequest['settings'], state: 'waiting' | 'open' = 'open'): Promise<Teacher> {
  const { key, class: info } = await ask<Opened>(base, 'POST', paths.classes, undefined, { case: { kind: 'built-in', id }, settings, state });
  return {
    pin: info.pin,
    key,
    change: async (next) => { await ask(base, 'PATCH', paths.class, key, { state: next }); },
    board: () => ask<Board>(base, 'GET', paths.board, key),
  };
}

/** The right that this browser has to be a student. */
async function tokenOf(page: Page): Promise<string> {
  const text = await page.evaluate(() => localStorage.getItem('aan-tafel/class/pupil'));
  return (JSON.parse(text ?? '{}') as { readonly token?: string }).token ?? '';
}

/** What the server says of this browser's student. */
export const meOf = async (page: Page, base: string): Promise<Me> => ask<Me>(base, 'GET', paths.me, await tokenOf(page));

/** The game under way as the server has it: what a move did is seen only when it has arrived there. */
export function atServer(page: Page, base: string, id: CaseId): Keeping {
  let last: Session | null = null;
  return {
    async session() {
      if ((await meOf(page, base)).playing === null && last) return { ...last, observation: { ...last.observation, stage: 'ended' } };
      const ticket = await ask<Ticket>(base, 'POST', paths.tickets, await tokenOf(page));
      last = ticket.mode === 'practice'
        ? sessionOf(id, { seed: ticket.seed, moves: ticket.moves, practice: true })
        : { brief: ticket.brief, observation: ticket.observation, steps: ticket.steps, told: ticket.told as readonly Told[], refusal: null, practice: false, hints: true, replayable: false, debrief: null, hindsight: null, seed: 0, hinted: [], first: null };
      return last;
    },
    async untilKept(moves) {
      // The game is no longer under way once its last move has come.
      await expect.poll(async () => (await meOf(page, base)).playing?.moves ?? moves, { intervals: [20, 50, 100] }).toBe(moves);
      // The server knows before the page hears of it; a press in between would still be on the screen of before.
      if ((await meOf(page, base)).playing !== null) await expect(page.locator('.class-strip.calm')).toBeVisible();
    },
  };
}
