import { moodBands } from '../core/engine/happening.ts';
import { name, type Of } from './tell-parts.ts';
import { reply, scene, setMood, type Telling } from './tell-table.ts';

/** What one sees of moods and of who is for or against. */

/** Faces that fall or clear; one in a move is enough to notice, and none once the talk is over. */
export function moodChanged(telling: Telling, { member, from, to }: Of<'mood-changed'>): void {
  setMood(telling, member, to);
  const over = telling.now.some((happening) => happening.kind === 'ended');
  const seen = telling.log.some((told) => told.turn === telling.turn && told.kind === 'mood-changed');
  if (!telling.here.has(member) || over || seen) return;
  const up = moodBands.indexOf(to) > moodBands.indexOf(from);
  if (to === 'irritated' && up) return;
  if (to === 'positive' || to === 'enthusiastic') return up ? scene(telling, 'mood-up', name(telling, member)) : undefined;
  if (to !== 'neutral') return scene(telling, 'mood-down', name(telling, member));
  // Moods fade by themselves; beside a no that would look like a yes.
  if (up && !telling.now.some((happening) => happening.kind === 'offered')) scene(telling, 'mood-calm', name(telling, member));
}

/** Said aloud where there are colleagues to hear it; who has just spoken crosses the arms instead. */
export function stanceChanged(telling: Telling, { member, stance }: Of<'stance-changed'>): void {
  if (stance === 'neutral') return;
  const spoke = telling.log.some((told) => told.turn === telling.turn && told.who === member);
  if (telling.here.size > 1 && (stance === 'champion' || !spoke)) reply(telling, member, stance);
  else scene(telling, stance === 'champion' ? 'turns-to-you' : 'turns-away', name(telling, member));
}
