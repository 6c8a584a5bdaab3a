import { beginner, integrative } from './asker.ts';
import { firm, firstCounter, giver, silent, splitter, squeezer } from './claimers.ts';
import type { Player, PlayerName } from './player.ts';
import { random } from './random.ts';

/** The scripted players of section 11 by name. */
export const players = {
  integrative, beginner, splitter, firm, squeezer, giver, 'first-counter': firstCounter, silent, random,
} as const satisfies Record<PlayerName, Player>;
