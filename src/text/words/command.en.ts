import type { CommandWords } from './command.nl.ts';

export const commandEn: CommandWords = {
  made: (file, next) => `${file} has been made. See what could be better: ${next}`,
  exists: (file) => `${file} is there already. Choose another name, or add --force.`,
  noTemplate: (name, known) => `There is no template "${name}". Choose one of: ${known}.`,
  noPlace: (file, why) => `${file} cannot be written (${why}). Check the folder and its permissions.`,
  needTitle: 'A case has a title. Write --title "…", or choose a template with --template.',
  needPerson: 'Who sits across the table? Write --person "First Last (she)".',
  fewIssues: 'Two issues are needed. Write --issue "Price: €10, €9, €8" twice.',
  noSuchIssue: (trade, count) => `There is no issue ${String(trade)}. Choose a number from 1 to ${String(count)} for --trade.`,
  notBoth: 'Choose a template with --template, or answer yourself. Not both.',
  ofToday: 'this file is of the newest version already.',
  analysed: (title, packages, good, share) => `${title}: ${String(packages)} possible deals, ${String(good)} (${String(share)}%) good for all`,
  deals: { own: 'own', best: 'best', fairPoint: 'fairest', frontier: 'frontier', deal: 'deal' },
  moreDeals: (count) => `… ${String(count)} deals of the frontier more; --json lists them all.`,
  means: { score: 'score', deals: 'deals', own: 'own', account: 'they', relation: 'relation', information: 'information' },
  playing: (file, done, all) => `${file}: player ${String(done)} of ${String(all)}…`,
};
