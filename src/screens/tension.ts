import type { Session } from '../app/table.ts';
import { lengthOf } from './knowledge.ts';

const ofMood = { angry: 500, irritated: 280, neutral: 80, positive: 0, enthusiastic: 0 } as const;
const ofPatience = [300, 180, 80, 20, 0] as const;

/** How tense the talk is, 0-1000: the time that is gone, the worst mood, the thinnest patience. What everybody in the room would feel. */
export function tensionOf({ observation }: Session): number {
  const sitting = observation.members.filter((member) => member.where === 'table');
  const mood = Math.max(0, ...sitting.map((member) => ofMood[member.mood]));
  const patience = Math.max(0, ...sitting.map((member) => ofPatience[member.patience]));
  const time = (observation.minutesUsed * 450) / lengthOf(observation);
  return Math.max(0, Math.min(1000, Math.round(time + mood + patience)));
}
