/** The coach while playing: a ladder of three rungs for each occasion. A nudge, the idea, a sentence to say. */
export const coachNl = {
  title: 'Coach',
  ask: 'Vraag de coach',
  more: 'Meer hulp',
  free: 'Een hint kost geen punten.',
  say: 'Je kunt zeggen:',
  ladder: {
    threat: [() => 'Wat doet dit met de relatie?', () => 'Dwang kost vertrouwen. Een feit overtuigt zonder schade.', () => '“Mag ik laten zien hoe we aan dit bedrag komen?”'],
    'below-limit': [() => 'Wat is je ondergrens?', () => 'Je BATNA is wat je hebt zonder deal. Ga daar niet onder.', () => '“Dan komen we er nu niet uit.”'],
    mood: [(name: string) => `Hoe zit ${name} erbij?`, () => 'Eerst erkennen, dan oplossen.', () => '“Ik begrijp dat u daarvan baalt.”'],
    late: [() => 'Hoeveel tijd is er nog?', () => 'Een deadline werkt twee kanten op. Een ruil kost maar één zet.', () => '“Ik heb drie voorstellen. Welk past het best?”'],
    hint: [(name: string, topic: string) => `${name} gaf een hint over ${topic}. Hoorde je die?`, () => 'Doorvragen: achter een hint zit de reden.', (_name: string, topic: string) => `“U noemde net ${topic}. Hoe zit dat precies?”`],
    evasive: [(name: string, topic: string) => `${name} zegt nog niets over ${topic}. Wat heeft ${name} eerst nodig?`, () => 'Eerst vertrouwen. Vat samen wat je hoorde, of vertel zelf iets.', () => '“Als ik u goed begrijp, telt voor u vooral…”'],
    'no-questions': [() => 'Wat weet je al van hun belang?', () => 'Een standpunt is nog geen belang. Vraag naar het waarom.', () => '“Waarom is dat belangrijk voor u?”'],
    'same-issue': [() => 'Zijn er nog andere onderwerpen?', () => 'Ruil: geef iets wat jou weinig kost.', () => '“Als u…, dan kan ik…”'],
    unheard: [() => 'Wie beslist er nog meer mee?', () => 'Een DMU is een groep. Iedereen telt mee.', (name: string) => `“${name}, hoe kijkt u hiernaar?”`],
  },
};

export type CoachWords = typeof coachNl;
