import type { Game, Step } from '../engine/game.ts';
import type { Scenario } from '../engine/scenario.ts';

/** Whoever asked on has followed the hint, also where nothing more came. */
export const probed = (steps: readonly Step[], member: string, topic: string): boolean =>
  steps.some(({ move }) => move.kind === 'probe' && move.member === member && move.topic === topic);

/** Whoever was spoken to, or of whom something is known, has not been passed over, also where they told little. */
export const heardFrom = (scenario: Scenario, game: Game, steps: readonly Step[], member: string): boolean =>
  steps.some(({ move }) => move.kind !== 'threaten' && 'member' in move && move.member === member) ||
  game.facts.some((fact) => fact.startsWith(`${member}/`) || scenario.facts.some((written) => written.id === fact && written.about === member));
