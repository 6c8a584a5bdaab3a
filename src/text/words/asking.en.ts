import type { AskingWords } from './asking.nl.ts';

export const askingEn: AskingWords = {
  read: 'read already',
  evaded: 'just dodged',
  all: 'told all',
  readHint: (name) => `${name} has not said this yet. You may ask.`,
  allHint: (name) => `${name} has no more to tell about this.`,
  evadedHint: (name) => `${name} dodged this. Win trust first: sum up, or tell something.`,
  allEvaded: 'They just dodged this. Win trust first: sum up, or tell something.',
  sumUpFirst: (name, topic) => `Trust first: what did ${name} say about ${topic}?`,
  shareFirst: (name) => `Trust first: tell ${name} something yourself`,
};
