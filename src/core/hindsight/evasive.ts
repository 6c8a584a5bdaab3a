import type { Step } from '../engine/game.ts';
import type { Happening } from '../engine/happening.ts';

/**
 * Somebody was asked on and slipped away, and nothing has won them since: the same question would most likely get the
 * same answer. From what the player saw; how open they really are stays hidden.
 */
export function stillEvasive(steps: readonly Step[], member: string, topic: string): boolean {
  const last = steps.findLastIndex(({ move, happenings }) =>
    move.kind === 'probe' && move.member === member && move.topic === topic && happenings.some((happening) => happening.kind === 'hinted'));
  return last >= 0 && !steps.slice(last + 1).some(({ happenings }) => happenings.some((happening) => wins(happening, member)));
}

/** What makes somebody easier to talk to. */
function wins(happening: Happening, member: string): boolean {
  if (!('member' in happening) || happening.member !== member) return false;
  switch (happening.kind) {
    case 'summarised': return happening.right && !happening.again;
    case 'empathised': return happening.needed;
    case 'apologised': case 'advised': case 'criterion-used': return happening.worked;
    case 'referred': return happening.relevant;
    case 'guess-checked': return happening.right;
    case 'trust-changed': return happening.up;
    case 'shared': case 'visited': case 'confirmed': return true;
    default: return false;
  }
}
