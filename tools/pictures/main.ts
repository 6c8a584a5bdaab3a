import { Command } from 'commander';
import { paintMoving } from './moving.ts';
import { paintReadme } from './readme.mjs';
import { paintSheets } from './sheet.ts';

/** Pictures to look at: `npm run -s pictures -- sheet`. They are not part of the game. */

const program = new Command('pictures').description('Pictures of the game, to look at.');
program
  .command('sheet [cases...]')
  .description('every room, day and evening, with its people in three moods: one PNG a room')
  .option('--out <folder>', 'where they go', '.cache/sheets')
  .action(async (only: readonly string[], { out }: { readonly out: string }) => {
    for (const file of await paintSheets(out, only)) console.log(file);
  });
program
  .command('moving [case]')
  .description('what moves at one table, frame by frame: a question, an insult, papers, somebody who leaves, both endings')
  .option('--out <folder>', 'where they go', '.cache/moving')
  .action(async (id: string | undefined, { out }: { readonly out: string }) => {
    for (const file of await paintMoving(out, id ?? 's02')) console.log(file);
  });
program
  .command('readme <address>')
  .description('the pictures of the README, from a game that runs at this address')
  .option('--writing', 'those of the editor instead')
  .action(async (address: string, { writing }: { readonly writing?: true }) => paintReadme(address, writing ? 'writing' : 'playing'));
await program.parseAsync();
