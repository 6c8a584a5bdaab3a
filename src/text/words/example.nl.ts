import type { Move } from '../../core/engine/move.ts';

type Named = Readonly<Partial<Record<Move['kind'], string>>>;
const why: Named = {
  research: 'Wie vooraf leest, vraagt gerichter.',
  open: 'Een groet en een agenda maken het gesprek rustig.',
  ask: 'Eerst vragen. Achter een eis zit een reden.',
  probe: 'Iemand gaf een hint. Doorvragen haalt de reden naar boven.',
  summarise: 'Samenvatten laat zien dat je luistert. Dan vertellen ze meer.',
  empathise: 'Eerst begrip, dan pas de zaak.',
  apologise: 'Een fout toegeven herstelt vertrouwen.',
  criterion: 'Een feit overtuigt beter dan druk.',
  package: 'Ruilen: geef wat jou weinig kost en hun veel oplevert.',
  offer: 'Een papier maakt het gesprek concreet.',
  accept: 'Hun papier is goed genoeg. Dan is ja beter dan doordrammen.',
  walk: 'Geen deal is beter dan een deal onder je grens.',
  close: 'Herhaal de afspraken en de volgende stap. Dan blijft er niets open.',
};
const names: Named = {
  research: 'vooraf lezen', open: 'groet, doel en agenda', ask: 'open vragen', probe: 'doorvragen', summarise: 'samenvatten', empathise: 'begrip tonen', apologise: 'sorry zeggen',
  criterion: 'een feit als bewijs', package: 'ruilen in een pakket', walk: 'stoppen met een reden', close: 'netjes afronden',
};

/** The worked example: a good talk of the same case, after two that were no success. */
export const exampleNl = {
  title: 'Een voorbeeldgesprek',
  offer: 'Lukt het nog niet? Kijk hoe een goed gesprek gaat.',
  seen: 'Je zag het voorbeeld. De getallen zijn nu anders, de ruil niet.',
  look: 'Bekijk een voorbeeld',
  lookAgain: 'Bekijk het voorbeeld nog eens',
  lead: 'Zo speelde een ruiler deze case. Let op de stappen, niet op de woorden.',
  other: 'Daarna speel je met iets andere getallen. Nadoen lukt dus niet, begrijpen wel.',
  steps: 'De stappen',
  before: 'vooraf',
  inMinute: (minute: number) => `minuut ${minute}`,
  because: 'Waarom?',
  prepare: 'Lees eerst de bronnen.',
  trade: (ask: string, give: string) => `Stel een ruil voor: vraag iets bij ${ask}, geef iets bij ${give}.`,
  paper: 'Leg een voorstel op tafel.',
  end: (score: number) => `Dit gesprek kreeg ${score} van 1000.`,
  endNo: (score: number) => `Geen deal, en toch ${score} van 1000: hier klopte een nee.`,
  compareTitle: 'Vergelijk met jouw gesprek',
  lacking: (list: string) => `Dit deed jij nog niet: ${list}.`,
  lackingNone: 'Jij deed dezelfde soort stappen. Kijk naar de volgorde en naar wat je ruilde.',
  compareAsk: 'Welke stap neem jij mee?',
  play: 'Speel opnieuw',
  coming: 'Het voorbeeld komt eraan…',
  failed: 'Het voorbeeld kwam niet door. Probeer het nog een keer.',
  why,
  names,
};
export type ExampleWords = typeof exampleNl;
