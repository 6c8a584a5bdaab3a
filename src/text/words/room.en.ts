import type { RoomWords } from './room.nl.ts';

export const roomEn: RoomWords = {
  weather: {
    sun: 'Outside it is clear.', clouds: 'Outside, clouds drift by.', wind: 'Outside the wind blows.', rain: 'Outside it is raining.', snow: 'Outside it is snowing.',
    fog: 'Outside there is fog.', indoors: 'Behind the glass, work goes on.',
  },
  seasons: { spring: 'It is spring.', summer: 'It is summer.', autumn: 'It is autumn.', winter: 'It is winter.' },
  times: { morning: 'It is morning.', afternoon: 'It is afternoon.', evening: 'It is evening.' },
  moments: {
    spring: { morning: 'A morning in spring.', afternoon: 'An afternoon in spring.', evening: 'An evening in spring.' },
    summer: { morning: 'A morning in summer.', afternoon: 'An afternoon in summer.', evening: 'An evening in summer.' },
    autumn: { morning: 'A morning in autumn.', afternoon: 'An afternoon in autumn.', evening: 'An evening in autumn.' },
    winter: { morning: 'A morning in winter.', afternoon: 'An afternoon in winter.', evening: 'An evening in winter.' },
  },
  late: 'The light is getting low.',
  faces: {
    neutral: 'calm', content: 'relaxed', smile: 'friendly', laugh: 'enthusiastic', wary: 'waiting to see', sceptical: 'sceptical', concerned: 'worried',
    pressed: 'impatient', angry: 'angry', surprised: 'surprised', thinking: 'thinking', blink: 'calm',
  },
  poses: {
    open: 'open posture', crossed: 'arms crossed', explaining: 'explaining', writing: 'taking notes', coffee: 'having coffee', pointing: 'pointing at it',
  },
  champion: 'on your side',
  blocker: 'holding it back',
  aside: 'talking to you alone',
  waits: 'is waiting for your answer',
  plate: (parts: readonly string[]) => parts.join(', '),

  power: 'Power',
  powerUnknown: 'unknown',
  powerGuess: ['you, I think', 'even, I think', 'they, I think'],
  powerKnown: ['you slightly', 'even', 'they slightly'],
  information: 'Information',
  informationCount: (known: number) => (known === 1 ? '1 fact' : `${known} facts`),
  time: 'Time',
  timeLeft: (left: number, budget: number) => `${left} of ${budget} left`,
  timeUp: 'time is up',

  ownPaper: 'Your paper',
  theirPaper: (account: string) => `Counter-offer ${account}`,
  ultimatumPaper: 'Your final offer',
  notesGoal: (target: number) => `My goal: ${target}`,
  notesEmpty: 'My notes',
  topics: { alternative: 'plan B', time: 'hurry', decision: 'who decides' },
  noteHeard: (name: string, issue: string) => `${name}: ${issue}`,
  noteHeavy: (name: string, issue: string) => `${name}: ${issue}!`,
  noteHint: (name: string, issue: string) => `${name} and ${issue}: why?`,
  noteDecides: (name: string) => `${name} decides`,
};
