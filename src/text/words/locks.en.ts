import type { LocksWords } from './locks.nl.ts';

export const locksEn: LocksWords = {
  locks: {
    title: 'Choices that are closed at first',
    lead: 'A fact, an event or a colleague of the player opens such a choice.',
    when: (choice) => `When may ‘${choice}’ be chosen?`,
    kinds: { open: 'at once', fact: 'after a fact', authority: 'when a colleague agrees', event: 'after an event' },
    now: { fact: 'Closed until the player knows a fact.', authority: 'Closed until a colleague agrees.', event: 'Closed until an event opens it.' },
    nowColleague: (name) => `Closed until ${name} agrees.`,
    colleagues: [
      { name: 'Joost', department: 'production', yes: 'Is that the reason? Then I’ll make room in the schedule.', no: 'My schedule is full. Why should this come first?' },
      { name: 'Marijke', department: 'finance', yes: 'All right. This pays for itself.', no: 'This costs money. First show me what it brings in.' },
      { name: 'Ruben', department: 'ict', yes: 'Now I get it. It goes to the top of my list.', no: 'One more wish? Which problem does it solve?' },
      { name: 'Farida', department: 'logistics', yes: 'For that reason I’ll gladly go the long way round.', no: 'No, unless you tell me why it has to be done.' },
      { name: 'Wim', department: 'service', yes: 'Then I’ll send my best people.', no: 'My people are run off their feet. What does the customer get out of it?' },
    ],
  },
};
