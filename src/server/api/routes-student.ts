import type { Context, Hono } from 'hono';
import { asMove } from '../../core/replay/moves.ts';
import { hintsRequest, movesRequest, resultRequest, undoRequest } from '../../wire/student.ts';
import { playMove } from '../classes/exam.ts';
import { noteHints } from '../classes/hints.ts';
import { moveCode } from '../classes/joining.ts';
import { settingsOf } from '../classes/settings.ts';
import { count, mirror, undo } from '../classes/practice.ts';
import { review } from '../classes/review.ts';
import { isNo, no, type No } from '../classes/school.ts';
import { me, ownTicket, takeTicket } from '../classes/tickets.ts';
import { caseText } from '../storage/classes.ts';
import type { ClassRow, StudentRow, TicketRow } from '../storage/tables.ts';
import { bodyOf, send } from './answers.ts';
import { askerOf, studentAsking, type Door } from './asker.ts';

interface Playing {
  readonly row: ClassRow;
  readonly student: StudentRow;
  readonly ticket: TicketRow;
}

/** What a student's device asks. */
export function studentRoutes(app: Hono, door: Door): void {
  const { school } = door;
  const asStudent = (work: (row: ClassRow, student: StudentRow) => Promise<object>) => async (context: Context) => {
    const asker = await studentAsking(door, context);
    return send(context, isNo(asker) ? asker : await work(asker.class, asker.student));
  };
  const withTicket = (work: (playing: Playing, context: Context) => Promise<object>) => async (context: Context) => {
    const asker = await studentAsking(door, context);
    if (isNo(asker)) return send(context, asker);
    const ticket = await ownTicket(school, asker.student, context.req.param('ticket') ?? '');
    return send(context, isNo(ticket) ? ticket : await work({ row: asker.class, student: asker.student, ticket }, context));
  };

  app.get('/api/me', asStudent((row, student) => me(school, row, student)));
  app.post('/api/me/code', asStudent((_, student) => moveCode(school, student.id)));
  app.post('/api/tickets', asStudent((row, student) => takeTicket(school, row, student)));

  app.get('/api/case', asStudent(async (row) => {
    if (settingsOf(row).mode === 'exam') return no('case-hidden');
    return { fingerprint: row.fingerprint, text: await caseText(school.storage.db, row.case_file) };
  }));

  app.post('/api/tickets/:ticket/moves', withTicket(async ({ row, ticket }, context) => {
    const asked = await bodyOf(context, movesRequest);
    if (isNo(asked)) return asked;
    const moves = asked.body.moves.map(asMove);
    if (settingsOf(row).mode === 'practice') return mirror(school, row, ticket, { at: asked.body.at, moves });
    const [move, ...more] = moves;
    return move && more.length === 0 ? playMove(school, row, ticket, asked.body.at, move) : no('not-understood', { path: 'moves' });
  }));

  app.post('/api/tickets/:ticket/undo', withTicket(practiceOnly('no-undo', async ({ row, ticket }, context) => {
    const asked = await bodyOf(context, undoRequest);
    return isNo(asked) ? asked : undo(school, row, ticket, asked.body.length);
  })));

  app.post('/api/tickets/:ticket/hints', withTicket(practiceOnly('no-hints', async ({ row, ticket }, context) => {
    const asked = await bodyOf(context, hintsRequest);
    return isNo(asked) ? asked : noteHints(school, row, ticket, asked.body.hints);
  })));

  // In an exam the last move brings the result.
  app.post('/api/tickets/:ticket/result', withTicket(practiceOnly('not-yet', async ({ row, ticket }, context) => {
    const asked = await bodyOf(context, resultRequest);
    return isNo(asked) ? asked : count(school, row, ticket, asked.body.moves.map(asMove));
  })));

  app.get('/api/tickets/:ticket/review', async (context) => {
    const asker = await askerOf(door, context);
    return send(context, isNo(asker) ? asker : await review(school, asker.class, asker.student, context.req.param('ticket')));
  });
}

type Work = (playing: Playing, context: Context) => Promise<object>;
const practiceOnly = (otherwise: No['error'], work: Work): Work => async (playing, context) => (settingsOf(playing.row).mode === 'practice' ? work(playing, context) : no(otherwise));
