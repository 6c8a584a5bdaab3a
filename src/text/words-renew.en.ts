import type { renewNl } from './words-renew.nl.ts';

export const renewEn: typeof renewNl = {
  renewedTitle: 'This file had an older form',
  renewedLead: 'The case now has the form of today. This changed:',
  renewedGood: 'Go on',
};
