import type { AskingWords } from './asking.nl.ts';

export const askingEn: AskingWords = {
  read: 'read already',
  evaded: 'just dodged',
  all: 'told all',
  readHint: (name) => `${name} has not said this yet. You may check.`,
  allHint: (name) => `${name} has no more to tell about this.`,
  evadedHint: (name) => `${name} dodged this. Win trust first, or sum up.`,
  allEvaded: 'They just dodged this. Win trust first, or sum up.',
  sumUpFirst: (name) => `${name} dodged. Sum up first`,
  shareFirst: (name) => `${name} dodged. Share something`,
};
