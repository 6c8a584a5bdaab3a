import { useEffect, useState } from 'preact/hooks';
import type { ServerNo } from '../../app/class/server.ts';
import type { TeacherClass } from '../../app/teacher/class.ts';
import type { Reviewed } from '../../wire/student.ts';

export type Came = Reviewed | ServerNo;
export const isRead = (came: Came | undefined): came is Reviewed => came !== undefined && 'debrief' in came;

/** The games of these tickets, one after the other, so that the server keeps time for the players. */
export function useReviews(room: TeacherClass, tickets: readonly string[]): { readonly came: ReadonlyMap<string, Came>; readonly again: () => void } {
  const [came, setCame] = useState<ReadonlyMap<string, Came>>(new Map());
  const next = tickets.find((ticket) => !came.has(ticket));
  useEffect(() => {
    if (next === undefined) return undefined;
    let here = true;
    void room.review(next).then((answer) => { if (here) setCame((before) => new Map(before).set(next, answer.ok ? answer.value : answer)); });
    return () => { here = false; };
  }, [room, next]);
  return { came, again: () => setCame((before) => new Map([...before].filter(([, one]) => isRead(one)))) };
}
