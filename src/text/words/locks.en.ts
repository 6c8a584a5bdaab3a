import type { LocksWords } from './locks.nl.ts';

export const locksEn: LocksWords = {
  locks: {
    title: 'Choices that are closed at first',
    lead: 'A fact, an event or a colleague of the player opens such a choice.',
    when: (choice) => `When may ‘${choice}’ be chosen?`,
    kinds: { open: 'at once', fact: 'after a fact', authority: 'when a colleague agrees', event: 'after an event' },
    now: { fact: 'Closed until the player knows a fact.', authority: 'Closed until a colleague agrees.', event: 'Closed until an event opens it.' },
    nowColleague: (name) => `Closed until ${name} agrees.`,
    colleague: { name: 'Joost', yes: 'Fine, we will do that.', no: 'Why would I? What does it do for the customer?' },
  },
};
