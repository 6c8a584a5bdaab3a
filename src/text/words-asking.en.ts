import type { AskingWords } from './words-asking.nl.ts';

export const askingEn: AskingWords = {
  read: 'read already',
  evaded: 'just dodged',
  readHint: (name) => `${name} has not said this yet. You may check.`,
  evadedHint: (name) => `${name} dodged this. Win trust first, or sum up.`,
  allEvaded: 'They just dodged this. Win trust first, or sum up.',
  sumUpFirst: (name) => `${name} dodged. Sum up first`,
  shareFirst: (name) => `${name} dodged. Share something`,
};
