import type { Context, Hono } from 'hono';
import { changeRequest, removeRequest, renameRequest, studentId } from '../../wire/class.ts';
import { boardOf } from '../classes/board.ts';
import { compete } from '../classes/competing.ts';
import { csvOf } from '../classes/csv.ts';
import { deskOf, mapOfClass } from '../classes/desk.ts';
import { moveCode, remove, rename } from '../classes/joining.ts';
import { changeClass, infoOf } from '../classes/opening.ts';
import { isNo, no } from '../classes/school.ts';
import { forget } from '../classes/sweep.ts';
import { studentOf } from '../storage/students.ts';
import type { ClassRow } from '../storage/tables.ts';
import { bodyOf, send } from './answers.ts';
import { teacherOf, type Door } from './asker.ts';

/** What the teacher's pages ask: the key says which class. */
export function teacherRoutes(app: Hono, door: Door): void {
  const { school } = door;
  const asTeacher = (work: (row: ClassRow, context: Context) => Promise<object>) => async (context: Context) => {
    const asker = await teacherOf(door, context);
    return send(context, isNo(asker) ? asker : await work(asker.class, context));
  };
  const withStudent = (work: (row: ClassRow, student: string, context: Context) => Promise<object>) => asTeacher(async (row, context) => {
    const id = studentId.safeParse(context.req.param('student'));
    return id.success ? work(row, id.data, context) : no('not-found');
  });

  app.get('/api/class', asTeacher((row) => infoOf(school, row)));
  app.patch('/api/class', asTeacher(async (row, context) => {
    const asked = await bodyOf(context, changeRequest);
    if (isNo(asked)) return asked;
    const { competition, ...wishes } = asked.body;
    const joined = competition === undefined ? row : await compete(school, row.id, competition);
    if (isNo(joined)) return joined;
    return Object.keys(wishes).length === 0 ? infoOf(school, joined) : changeClass(school, row.id, wishes);
  }));
  app.delete('/api/class', asTeacher(async (row) => {
    await forget(school, row.id);
    return { deleted: true };
  }));

  app.get('/api/class/desk', asTeacher((row) => deskOf(school, row)));
  app.get('/api/class/map', asTeacher((row) => mapOfClass(school, row)));

  app.patch('/api/class/students/:student', withStudent(async (row, id, context) => {
    const asked = await bodyOf(context, renameRequest);
    return isNo(asked) ? asked : rename(school, row.id, id, asked.body.name);
  }));
  app.delete('/api/class/students/:student', withStudent((row, id) => remove(school, row.id, [id])));
  app.post('/api/class/removal', asTeacher(async (row, context) => {
    const asked = await bodyOf(context, removeRequest);
    return isNo(asked) ? asked : remove(school, row.id, asked.body.students);
  }));
  app.post('/api/class/students/:student/code', withStudent(async (row, id) => {
    const student = await studentOf(school.storage.db, row.id, id);
    return student?.removed === 0 ? moveCode(school, id) : no('not-found');
  }));

  app.get('/api/class/results.csv', async (context) => {
    const asker = await teacherOf(door, context);
    if (isNo(asker)) return send(context, asker);
    const board = await boardOf(school.storage.db, asker.class.id, true, school.now());
    if (!board) return send(context, no('no-class'));
    const text = csvOf(board, await deskOf(school, asker.class), context.req.query('lang') === 'en' ? 'en' : 'nl');
    return context.body(text, 200, { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="aan-tafel.csv"', 'Cache-Control': 'no-store' });
  });
}
