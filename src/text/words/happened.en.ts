import type { HappenedWords } from './happened.nl.ts';

export const happenedEn: HappenedWords = {
  title: 'What happened along the way',
  lead: 'Your score takes account of how things stood then.',
  at: (minute) => `minute ${minute}`,
  changes: {
    say: (name) => (name === null ? 'There was news.' : `${name} brought news.`),
    call: (name) => (name === null ? 'Your phone rang.' : `${name} got a call.`),
    enters: (name) => `${name ?? ''} joined.`,
    leaves: (name) => `${name ?? ''} left.`,
    fact: () => 'A fact came out.',
    limit: (name) => `${name ?? ''}’s alternative changed.`,
    weight: (name) => `Something else became important to ${name ?? ''}.`,
    option: () => 'A new option was added.',
    deadline: () => 'The end time moved.',
    veto: (name) => `${name ?? ''}’s right to say no changed.`,
  },
  rumours: 'Hearsay',
  right: 'This was true.',
  wrongChecked: (truth) => `You asked. This is how it was: ${truth}`,
  wrong: (truth) => `This was not true. It was like this: ${truth} You could not see that. Asking brings it out.`,
};
