/** What is written in the room: name plates, dials, papers, notebook. Short: it is drawn, not read aloud. */
export const roomNl = {
  /** The window in words, by day and in the evening: on the page, and read aloud. */
  weather: {
    sun: 'Buiten is het helder.', clouds: 'Buiten drijven wolken voorbij.', wind: 'Buiten waait het.', rain: 'Buiten regent het.', snow: 'Buiten sneeuwt het.',
    fog: 'Buiten hangt mist.', indoors: 'Achter het glas gaat het werk door.',
  },
  /** The season and the part of the day, where the case says them. */
  seasons: { spring: 'Het is lente.', summer: 'Het is zomer.', autumn: 'Het is herfst.', winter: 'Het is winter.' },
  times: { morning: 'Het is ochtend.', afternoon: 'Het is middag.', evening: 'Het is avond.' },
  moments: {
    spring: { morning: 'Een ochtend in de lente.', afternoon: 'Een middag in de lente.', evening: 'Een avond in de lente.' },
    summer: { morning: 'Een ochtend in de zomer.', afternoon: 'Een middag in de zomer.', evening: 'Een avond in de zomer.' },
    autumn: { morning: 'Een ochtend in de herfst.', afternoon: 'Een middag in de herfst.', evening: 'Een avond in de herfst.' },
    winter: { morning: 'Een ochtend in de winter.', afternoon: 'Een middag in de winter.', evening: 'Een avond in de winter.' },
  },
  late: 'Het licht wordt lager.',
  faces: {
    neutral: 'rustig', content: 'ontspannen', smile: 'vriendelijk', laugh: 'enthousiast', wary: 'afwachtend', sceptical: 'sceptisch', concerned: 'bezorgd',
    pressed: 'ongeduldig', angry: 'boos', surprised: 'verrast', thinking: 'denkt na', blink: 'rustig',
  },
  poses: {
    open: 'open houding', crossed: 'armen gekruist', explaining: 'legt iets uit', writing: 'schrijft mee', coffee: 'drinkt koffie', pointing: 'wijst iets aan',
  },
  champion: 'helpt jou',
  blocker: 'houdt het tegen',
  aside: 'praat alleen met jou',
  waits: 'wacht op jouw antwoord',
  plate: (parts: readonly string[]) => parts.join(', '),

  power: 'Macht',
  powerUnknown: 'onbekend',
  powerGuess: ['jij, denk je', 'gelijk, denk je', 'zij, denk je'],
  powerKnown: ['jij iets meer', 'gelijk', 'zij iets meer'],
  information: 'Informatie',
  informationCount: (known: number) => (known === 1 ? '1 feit' : `${known} feiten`),
  time: 'Tijd',
  timeLeft: (left: number, budget: number) => `nog ${left} van ${budget}`,
  timeUp: 'tijd is om',

  ownPaper: 'Jouw papier',
  theirPaper: (account: string) => `Tegenvoorstel ${account}`,
  ultimatumPaper: 'Jouw laatste bod',
  notesGoal: (target: number) => `Mijn doel: ${target}`,
  notesEmpty: 'Mijn notities',
  topics: { alternative: 'plan B', time: 'haast', decision: 'wie beslist' },
  noteHeard: (name: string, issue: string) => `${name}: ${issue}`,
  noteHeavy: (name: string, issue: string) => `${name}: ${issue}!`,
  noteHint: (name: string, issue: string) => `${name} en ${issue}: waarom?`,
  noteDecides: (name: string) => `${name} beslist`,
};

export type RoomWords = typeof roomNl;
