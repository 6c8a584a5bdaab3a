/** The page that explains the score, with an example. */
export const scoreNl = {
  title: 'Zo werkt de score',
  lead: 'Je krijgt 0 tot 1000 punten. Win-win levert het meeste op.',
  dealTitle: 'De deal telt het zwaarst',
  deal: 'Hoe goed is de deal voor jou én voor hen? Allebei moet omhoog.',
  notSqueeze: 'Knijp je hen uit? Dan zakt je score. Geef je alles weg? Dan ook.',
  processTitle: 'Hoe je het doet, telt mee',
  relation: 'Relatie',
  relationText: 'Vertrouwen ze je na afloop? Voelen ze zich gehoord?',
  information: 'Informatie',
  informationText: 'Hoeveel heb je ontdekt van wat voor hen telt?',
  technique: 'Techniek',
  techniqueText: 'Welke zetten werkten? Doorvragen, samenvatten, een als-dan-voorstel…',
  dealWord: 'Deal',
  exampleTitle: 'Een voorbeeld',
  exampleLead: 'Jij verkoopt bekers. Sanne wil ze snel. Jij wilt een goede prijs.',
  exampleRows: [
    { name: 'Jij geeft alles weg', text: 'Laagste prijs, snelste levering. Jij houdt niets over.', score: '0 tot 100', side: 'low' },
    { name: 'Jij houdt alles', text: 'Hoogste prijs, trage levering. Sanne heeft er niets aan.', score: 'laag', side: 'low' },
    { name: 'Alles precies halverwege', text: 'Eerlijk verdeeld, maar jullie laten allebei winst liggen.', score: 'rond 300', side: 'middle' },
    { name: 'Jullie ruilen', text: 'Jij levert snel, want dat kost jou weinig. Zij betaalt wat meer.', score: '850 of meer', side: 'high' },
  ],
  bandsTitle: 'Wat een score betekent',
  bands: [
    { from: 850, word: 'uitstekend: win-win', medal: 'goud' },
    { from: 700, word: 'goed', medal: 'zilver' },
    { from: 550, word: 'voldoende', medal: 'brons' },
    { from: 300, word: 'matig: er bleef winst liggen', medal: '' },
    { from: 0, word: 'onvoldoende', medal: '' },
  ],
  fromPoints: (points: number) => `vanaf ${points}`,
  noDealTitle: 'Soms is geen deal het beste',
  noDeal: 'Is er geen goede deal mogelijk? Loop dan weg, met een reden. Dat levert punten op.',
  limit: 'Een deal onder je eigen grens is altijd slechter dan geen deal.',
  noClock: 'Nadenken kost niets. Er loopt geen klok mee.',
};

export type ScoreWords = typeof scoreNl;
