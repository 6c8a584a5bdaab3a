import type { renewNl } from './renew.nl.ts';

export const renewEn: typeof renewNl = {
  renewedTitle: 'This file had an older format',
  renewedLead: 'The case now has today’s format. This changed:',
  renewedGood: 'Continue',
};
