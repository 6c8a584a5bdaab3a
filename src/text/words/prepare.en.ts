import type { PrepareWords } from './prepare.nl.ts';

export const prepareEn: PrepareWords = {
  title: 'Prepare',
  step: (at: number, of: number) => `step ${at} of ${of}`,
  next: 'Next',
  task: 'The task',
  sit: 'Sit down at the table',
  skipAll: 'Skip the rest, sit down',
  steps: { sources: 'Find out', goal: 'Goal and limit', first: 'First offer', roles: 'Who’s who', dials: 'Power, information, time', priorities: 'What counts for whom' },

  sourcesLead: 'Find out what they want. There is no time for every source.',
  sourcesLeadAll: 'Find out what they want. You have time enough for that.',
  pointsLeft: (points: number) => (points === 1 ? 'Time for 1 more source' : `Time for ${points} more sources`),
  pointsGone: 'Your time to prepare is used up.',
  read: 'Looked up',
  notes: 'Your notes',
  noNotes: 'Nothing yet. Choose a source.',
  sourceKinds: {
    crm: 'customer record', website: 'website', 'annual-report': 'annual report', social: 'social media', colleague: 'colleague', 'trade-journal': 'trade journal',
    gatekeeper: 'somebody at the customer', production: 'our production', finance: 'our finance', logistics: 'our logistics', ict: 'our IT',
  },

  goalLead: 'What do you want to get? Below what do you walk away?',
  target: 'My goal',
  limit: 'My limit',
  points: (points: number) => `${points} points`,
  limitFact: (points: number) => `Without a deal you have ${points} points.`,
  limitLow: 'This limit is below what you have without a deal.',
  targetMeaning: 'Those who aim high get more. But stay reasonable.',

  firstLead: 'What do you want to start with? You may skip this.',
  firstNone: 'I will decide at the table',
  firstSome: 'I have a first offer',
  firstWorth: (points: string) => `This gives you ${points} points.`,

  rolesLead: 'What do you think? You will see the answer after the talk.',
  roleOf: (name: string) => `Role of ${name}`,
  roleUnknown: 'I do not know',
  roles: { initiator: 'initiator', user: 'user', influencer: 'influencer', buyer: 'buyer', decider: 'decider', gatekeeper: 'gatekeeper' },
  roleMeanings: {
    initiator: 'brings it up', user: 'works with it', influencer: 'gives advice', buyer: 'does the purchasing', decider: 'makes the decision', gatekeeper: 'decides who gets in',
  },
  decides: 'Who decides?',
  decidesUnknown: 'I do not know',
  decidesWeighted: 'together: some count for more',
  decidesQuorum: 'together: a majority is enough',
  decidesConsensus: 'together: everybody must say yes',

  dialsLead: 'What do you think about power, information and time?',
  power: 'Who is stronger?',
  powerWords: ['you', 'equal', 'them'],
  information: 'How much do you know about them?',
  informationWords: ['little', 'something', 'a lot'],
  timePressure: 'How much of a hurry are they in?',
  timePressureWords: ['little', 'some', 'a lot'],

  prioritiesLead: 'Put what counts most for them at the top.',
  prioritiesOf: (name: string) => `What counts for ${name}?`,
  up: (issue: string) => `${issue} up`,
  down: (issue: string) => `${issue} down`,
  moved: (issue: string, place: number) => `${issue} is now in place ${place}.`,
  tutorialLead: 'You have one person and little time. Just sit down.',
};
