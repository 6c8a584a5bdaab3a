import type { LocksWords } from './words-locks.nl.ts';

export const locksEn: LocksWords = {
  locks: {
    title: 'Choices that are closed at first',
    lead: 'A choice opens by a fact, by a call to your own colleague, or by an event.',
    when: (choice) => `When may ‘${choice}’ be chosen?`,
    kinds: { open: 'at once', fact: 'when the player knows a fact', authority: 'when a colleague of your own says yes', event: 'through an event' },
    now: { fact: 'Closed until the player knows a fact.', authority: 'Closed until a colleague says yes.', event: 'Closed until an event opens it.' },
    nowColleague: (name) => `Closed until ${name} says yes.`,
    colleague: { name: 'Joost', yes: 'Fine, we will do that.', no: 'Why would I? What does it do for the customer?' },
  },
};
