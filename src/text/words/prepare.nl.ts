/** The preparation: sources, plan, roles, dials, what counts for whom. */
export const prepareNl = {
  title: 'Voorbereiden',
  step: (at: number, of: number) => `stap ${at} van ${of}`,
  next: 'Volgende',
  task: 'De opdracht',
  sit: 'Ga aan tafel',
  skipAll: 'Sla de rest over, ga aan tafel',
  steps: { sources: 'Zoek uit', goal: 'Doel en grens', first: 'Eerste voorstel', roles: 'Wie is wie', dials: 'Macht, informatie, tijd', priorities: 'Wat telt voor wie' },

  sourcesLead: 'Zoek vooraf uit wat ze willen. Je hebt niet voor elke bron tijd.',
  sourcesLeadAll: 'Zoek vooraf uit wat ze willen. Daar heb je tijd genoeg voor.',
  pointsLeft: (points: number) => (points === 1 ? 'Tijd voor nog 1 bron' : `Tijd voor nog ${points} bronnen`),
  pointsGone: 'Je tijd voor de voorbereiding is op.',
  read: 'Uitgezocht',
  notes: 'Je aantekeningen',
  noNotes: 'Nog niets. Kies een bron.',
  sourceKinds: {
    crm: 'klantgegevens', website: 'website', 'annual-report': 'jaarverslag', social: 'sociale media', colleague: 'collega', 'trade-journal': 'vakblad',
    gatekeeper: 'iemand bij de klant', production: 'eigen productie', finance: 'eigen financiën', logistics: 'eigen logistiek', ict: 'eigen ICT',
  },

  goalLead: 'Wat wil je halen? En waaronder loop je weg?',
  target: 'Mijn doel',
  limit: 'Mijn grens',
  points: (points: number) => `${points} punten`,
  limitFact: (points: number) => `Zonder deal heb je ${points} punten.`,
  limitLow: 'Deze grens ligt onder wat je zonder deal hebt.',
  targetMeaning: 'Wie een hoog doel heeft, haalt meer. Houd het wel redelijk.',

  firstLead: 'Waarmee wil je beginnen? Dit mag je overslaan.',
  firstNone: 'Ik bedenk dit aan tafel',
  firstSome: 'Ik heb een eerste voorstel',
  firstWorth: (points: string) => `Dit levert jou ${points} punten op.`,

  rolesLead: 'Wat denk je? Na het gesprek zie je het antwoord.',
  roleOf: (name: string) => `Rol van ${name}`,
  roleUnknown: 'weet ik niet',
  roles: { initiator: 'initiatiefnemer', user: 'gebruiker', influencer: 'beïnvloeder', buyer: 'inkoper', decider: 'beslisser', gatekeeper: 'gatekeeper' },
  roleMeanings: {
    initiator: 'begint erover', user: 'werkt ermee', influencer: 'geeft advies', buyer: 'regelt de inkoop', decider: 'hakt de knoop door', gatekeeper: 'bepaalt wie binnenkomt',
  },
  decides: 'Wie beslist?',
  decidesUnknown: 'weet ik niet',
  decidesWeighted: 'samen: wie meer telt, weegt zwaarder',
  decidesQuorum: 'samen: een meerderheid is genoeg',
  decidesConsensus: 'samen: iedereen moet ja zeggen',

  dialsLead: 'Hoe staat het met macht, informatie en tijd? Wat denk jij?',
  power: 'Wie staat sterker?',
  powerWords: ['jij', 'gelijk', 'zij'],
  information: 'Hoeveel weet je al van hen?',
  informationWords: ['weinig', 'iets', 'veel'],
  timePressure: 'Hoeveel haast hebben zij?',
  timePressureWords: ['weinig', 'gewoon', 'veel'],

  prioritiesLead: 'Zet bovenaan wat voor hen het meest telt.',
  prioritiesOf: (name: string) => `Wat telt voor ${name}?`,
  up: (issue: string) => `${issue} omhoog`,
  down: (issue: string) => `${issue} omlaag`,
  moved: (issue: string, place: number) => `${issue} staat nu op plaats ${place}.`,
  tutorialLead: 'Je hebt één persoon en weinig tijd. Ga gewoon zitten.',
};

export type PrepareWords = typeof prepareNl;
