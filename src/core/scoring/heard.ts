import type { Game, Step } from '../engine/game.ts';
import type { MoveKind } from '../engine/move.ts';
import type { Scenario } from '../engine/scenario.ts';

/** Whoever asked on has followed the hint, also where nothing more came. */
export const probed = (steps: readonly Step[], member: string, topic: string): boolean =>
  steps.some(({ move }) => move.kind === 'probe' && move.member === member && move.topic === topic);

/** Moves after which somebody may tell more than before. */
const warming: readonly MoveKind[] = ['summarise', 'empathise', 'apologise', 'refer', 'share', 'visit', 'advise', 'criterion'];

/** Asked on, and they kept it to themselves: the same question again brings nothing before something was done for their trust. */
export function evaded(steps: readonly Step[], member: string, topic: string): boolean {
  const last = steps.findLastIndex(({ move }) => move.kind === 'probe' && move.member === member && move.topic === topic);
  const vain = steps[last]?.happenings.some((happening) => happening.kind === 'hinted' && happening.member === member && happening.topic === topic) ?? false;
  return vain && !steps.slice(last + 1).some(({ move }) => warming.includes(move.kind) && 'member' in move && move.member === member);
}

/** Whoever was spoken to, or of whom something is known, has not been passed over, also where they told little. */
export const heardFrom = (scenario: Scenario, game: Game, steps: readonly Step[], member: string): boolean =>
  steps.some(({ move }) => move.kind !== 'threaten' && 'member' in move && move.member === member) ||
  game.facts.some((fact) => fact.startsWith(`${member}/`) || scenario.facts.some((written) => written.id === fact && written.about === member));

/** Somebody at the table told something of themselves, or let it slip. */
export const toldIn = (step: Step): boolean => step.happenings.some((happening) => (happening.kind === 'fact-opened' && happening.by !== null) || happening.kind === 'hinted');
