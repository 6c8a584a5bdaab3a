import { describe, expect, it } from 'vitest';
import { createMirror, type MirrorSetting, type Sending } from '../../src/app/class/mirror.ts';
import type { Answer, ClassServer, ServerNo } from '../../src/app/class/server.ts';
import type { Move } from '../../src/core/engine/move.ts';
import type { Outcome } from '../../src/wire/student.ts';
import { until } from '../until.ts';

const moves: readonly Move[] = [{ kind: 'sit' }, { kind: 'open', greet: true, goal: true, agenda: true }, { kind: 'open', greet: true, goal: false, agenda: false }];
const outcome = { total: 700 } as Outcome;

/** A server that keeps moves as the real one does; `down` answers nothing. */
function keeper(before: readonly Move[] = []) {
  const at = { moves: [...before], result: null as readonly Move[] | null, down: false, undone: 0, no: null as ServerNo | null };
  const answer = (path: string, body: Record<string, unknown>): Answer<unknown> => {
    if (at.down) return { ok: false, error: 'offline', body: null };
    if (at.no) return { ok: false, ...at.no };
    if (path.endsWith('/undo')) {
      at.undone++;
      at.moves.length = Number(body['length']);
      return { ok: true, value: { length: at.moves.length } };
    }
    const sent = body['moves'] as Move[];
    if (path.endsWith('/result')) {
      at.result = sent;
      return { ok: true, value: { outcome } };
    }
    const place = Number(body['at']);
    if (place > at.moves.length) return { ok: false, error: 'move-gap', body: { error: 'move-gap', length: at.moves.length } };
    at.moves.splice(place, Infinity, ...sent);
    return { ok: true, value: { length: at.moves.length } };
  };
  const server: ClassServer = {
    get: () => Promise.resolve({ ok: false, error: 'offline', body: null }),
    send: <T>(_method: string, path: string, body: unknown) => Promise.resolve(answer(path, body as Record<string, unknown>) as Answer<T>),
    open: () => Promise.resolve(null),
  };
  return { at, server };
}

function begin(server: ClassServer, more: Partial<MirrorSetting> = {}) {
  const heard = { sending: [] as Sending[], outcome: null as Outcome | null, refused: null as ServerNo | null, later: [] as (() => void)[] };
  const mirror = createMirror({
    server, token: 's', ticket: 'ticket-1', held: 0, moves: [], ended: false,
    onSending: (sending) => heard.sending.push(sending), onOutcome: (came) => { heard.outcome = came; }, onRefused: (no) => { heard.refused = no; },
    later: (act) => heard.later.push(act), ...more,
  });
  return { mirror, heard };
}

describe('moves of a class game', () => {
  it('reach the server as they are made', async () => {
    const { at, server } = keeper();
    const { mirror, heard } = begin(server);
    mirror.show(moves.slice(0, 1), false);
    mirror.show(moves.slice(0, 2), false);
    await until(() => expect(heard.sending.at(-1)).toBe('sent'));
    expect(at.moves).toEqual(moves.slice(0, 2));
  });

  it('wait while there is no connection, and all arrive afterwards', async () => {
    const { at, server } = keeper();
    at.down = true;
    const { mirror, heard } = begin(server);
    mirror.show(moves.slice(0, 2), false);
    await until(() => expect(heard.sending.at(-1)).toBe('later'));
    mirror.show(moves, true);
    at.down = false;
    mirror.again();
    await until(() => expect(heard.outcome).toEqual(outcome));
    expect(at.result).toEqual(moves);
  });

  it('that are taken back are taken back on the server too', async () => {
    const { at, server } = keeper(moves.slice(0, 2));
    const { mirror, heard } = begin(server, { moves: moves.slice(0, 2), held: 2 });
    const other: readonly Move[] = [{ kind: 'sit' }, { kind: 'open', greet: false, goal: true, agenda: true }];
    mirror.show(other, false);
    await until(() => expect(heard.sending.at(-1)).toBe('sent'));
    expect(at.undone).toBe(1);
    expect(at.moves).toEqual(other);
  });

  it('are sent again from where the server says it is behind', async () => {
    const { at, server } = keeper();
    const { mirror, heard } = begin(server, { moves: moves.slice(0, 2), held: 2 });
    mirror.show(moves, false);
    await until(() => expect(heard.sending.at(-1)).toBe('sent'));
    expect(at.moves).toEqual(moves);
  });

  it('that are all there already, of an ended game, still bring its result', async () => {
    const { at, server } = keeper(moves);
    const { heard } = begin(server, { moves, held: moves.length, ended: true });
    await until(() => expect(heard.outcome).toEqual(outcome));
    expect(at.result).toEqual(moves);
  });

  it('go in more than one request where they are many, each once and in order', async () => {
    const { at, server } = keeper();
    const places: unknown[] = [];
    const many = Array.from({ length: 130 }, (_, n): Move => ({ kind: 'offer', deal: [n] }));
    const counting: ClassServer = { ...server, send: <T>(...asked: Parameters<ClassServer['send']>) => { places.push((asked[2] as { readonly at?: number }).at); return server.send<T>(...asked); } };
    const { heard } = begin(counting, { moves: many });
    await until(() => expect(heard.sending.at(-1)).toBe('sent'));
    expect(at.moves).toEqual(many);
    expect(places).toEqual([0, 60, 120]);
  });

  it('stop where the server says no for good, with the reason', async () => {
    const { at, server } = keeper();
    at.no = { error: 'closed', body: null };
    const { mirror, heard } = begin(server);
    mirror.show(moves, false);
    await until(() => expect(heard.refused?.error).toBe('closed'));
    expect(heard.later).toHaveLength(0);
  });
});
