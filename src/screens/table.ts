import type { Deal, MoveKind } from '../core/engine/move.ts';
import { ownTenths } from '../core/engine/observe.ts';
import type { Session } from '../app/table.ts';
import { inLanguage, type Language } from '../text/words.ts';
import { faceAt } from './knowledge.ts';
import { firstName } from './naming.ts';
import type { Expression } from './room/screen.ts';

export interface LogLine {
  readonly id: number;
  readonly turn: number;
  readonly minute: number;
  readonly who: 'you' | 'scene' | 'member';
  /** '' for the scene. */
  readonly name: string;
  readonly look: string;
  readonly face: Expression;
  readonly text: string;
  /** The move of an own line. */
  readonly move: MoveKind | null;
  /** The newest thing a person said. */
  readonly current: boolean;
}

/** The talk as a list of lines; the preparation is not part of it. */
export function logLines(session: Session, language: Language): readonly LogLine[] {
  const seated = session.steps.find((step) => step.move.kind === 'sit')?.turn ?? 0;
  const told = session.told.filter((line) => line.turn >= seated);
  const current = told.findLast((line) => line.who !== 'scene' && line.who !== 'you')?.id;
  return told.map((line) => {
    const member = session.brief.members.find((known) => known.id === line.who);
    return {
      id: line.id, turn: line.turn, minute: line.minute,
      who: line.who === 'you' ? 'you' : member ? 'member' : 'scene',
      name: member ? firstName(session.brief, member.id) : '', look: member?.look ?? '',
      face: member ? faceAt(session, member.id, line.turn) : 'neutral',
      text: inLanguage(line.text, language),
      move: line.who === 'you' ? (session.steps.find((step) => step.turn === line.turn)?.move.kind ?? null) : null,
      current: line.id === current,
    };
  });
}

export interface PointsLine {
  readonly whose: 'agreed' | 'theirs' | 'own' | 'none';
  readonly tenths: number;
  /** Whole points. */
  readonly limit: number;
  readonly goal: number | null;
  readonly deal: Deal | null;
}

/** The paper in question, in own points: what was agreed, their paper as long as it stands, else the own one. */
export function pointsLine({ brief, observation }: Session): PointsLine {
  const frame = { limit: observation.plan?.limit ?? brief.own.batna, goal: observation.plan?.target ?? null };
  if (observation.agreed) return { ...frame, whose: 'agreed', tenths: ownTenths(brief, observation.agreed), deal: observation.agreed };
  const paper = observation.counter ?? observation.papers.findLast(({ by }) => by === 'you') ?? null;
  if (!paper) return { ...frame, whose: 'none', tenths: 0, deal: null };
  return { ...frame, whose: paper.by === 'you' ? 'own' : 'theirs', tenths: paper.ownTenths, deal: paper.deal };
}
