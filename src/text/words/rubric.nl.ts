/** The assessment form of the teacher: eight rows, four levels, and what the game saw. */
export const rubricNl = {
  title: 'Beoordelingsformulier',
  lead: 'Dit is een voorstel van de game. De docent beslist.',
  levels: { O: 'Onvoldoende', V: 'Voldoende', G: 'Goed', U: 'Uitstekend' },
  criterion: 'Criterium',
  weight: 'Gewicht',
  level: 'Niveau',
  evidence: 'Bewijs uit het spel',
  words: 'Opmerking van de docent',
  next: (level: string, step: string) => `Voor ${level}: ${step.charAt(0).toLowerCase()}${step.slice(1)}`,
  proposal: 'voorstel',
  total: (points: string, mark: string) => `Samen ${points} van 100: cijfer ${mark}`,
  passed: 'behaald',
  failed: 'nog niet behaald',
  rows: {
    preparation: 'Voorbereiding en accountanalyse', opening: 'Opening en contact', listening: 'Vragen en luisteren (LSD)', interests: 'Belangen en DMU',
    bargaining: 'Onderhandelen: pakketten, macht, tijd', relation: 'Relatie en professioneel gedrag', closing: 'Afronding', reflection: 'Reflectie (STARR)',
  },
  steps: {
    preparation: { O: 'Nog geen doel met ondergrens, of geen feit vooraf gevonden.', V: 'Doel en ondergrens, en een feit vooraf gevonden.', G: 'Ook minstens de helft van de rollen goed, en wie beslist.', U: 'Ook de prioriteiten van allen voorspeld.' },
    opening: { O: 'Valt met de deur in huis.', V: 'Minstens twee van groet, doel en agenda.', G: 'Stemt ook af op rol of gatekeeper.', U: 'Geeft ook al vroeg iets.' },
    listening: { O: 'Nog geen kwart van de feiten, of geen samenvatting.', V: 'Minstens een kwart van de feiten, en een samenvatting.', G: 'Minstens de helft, en twee keer LSD.', U: 'Minstens driekwart, ook een diep belang.' },
    interests: { O: 'Nog geen twee belangen gehoord.', V: 'Minstens twee belangen gehoord.', G: 'Ook het belang van elk zwaar lid.', U: 'Ook meer belangen dan leden, en niemand komt tekort.' },
    bargaining: { O: 'Nog geen als-dan, druk gezet, of onder de ondergrens.', V: 'Minstens één als-dan, binnen het mandaat, zonder druk.', G: 'Minstens twee pakketten, en tijd of macht benut.', U: 'Ook MESO of een brug, en deal 85 of meer.' },
    relation: { O: 'Relatie onder 45, of meer dan één misser.', V: 'Relatie 45 of meer, en hooguit één misser.', G: 'Relatie 60 of meer.', U: 'Relatie 70 of meer, niemand onder zijn grens.' },
    closing: { O: 'Geen samenvatting, of geen reden bij een nee.', V: 'Afspraken genoemd, of een nee met reden.', G: 'Ook bevestigd door een lid, of een terechte nee.', U: 'Ook een vervolg gepland.' },
    reflection: { O: 'Ontbreekt.', V: 'Beschrijvend.', G: 'Verklaart ook de oorzaak.', U: 'Ook transfer naar de stage.' },
  },
  seen: {
    plan: (goal: number, limit: number) => `Doel ${goal}, ondergrens ${limit}.`, 'no-plan': () => 'Geen doel en ondergrens ingevuld.', 'prep-facts': (count: number): string => (count === 1 ? '1 feit vooraf gevonden.' : `${count} feiten vooraf gevonden.`),
    'roles-right': (count: number, of: number) => `${count} van ${of} rollen goed.`, predicted: (count: number, of: number) => `Prioriteiten van ${count} van ${of} leden goed voorspeld.`,
    'opened-parts': (count: number, of: number) => `${count} van ${of}: groet, doel, agenda.`, 'no-opening': () => 'Geen opening in de eerste drie zetten.', tuned: () => 'Sprak vroeg met wie beslist of de deur bewaakt.', 'gave-first': () => 'Gaf iets in de eerste drie zetten.',
    information: (count: number) => `${count}% van de feiten gehoord.`, summaries: (count: number): string => (count === 1 ? '1 goede samenvatting.' : `${count} goede samenvattingen.`), chains: (count: number) => `${count} keer samenvatten en dan doorvragen.`, depth3: (count: number): string => (count === 1 ? '1 diep belang gehoord.' : `${count} diepe belangen gehoord.`),
    'interests-heard': (count: number): string => (count === 1 ? '1 belang gehoord.' : `${count} belangen gehoord.`), 'heavy-heard': (count: number, of: number) => `Belang van ${count} van ${of} zware leden.`, 'labels-right': (count: number, of: number) => `Standpunt en belang: ${count} van ${of} goed.`,
    packages: (count: number): string => (count === 1 ? '1 pakket.' : `${count} pakketten.`), threats: (count: number) => `${count} keer druk.`, 'within-limit': (count: number): string => (count === 1 ? 'Bleef binnen de ondergrens.' : 'Ging onder de ondergrens.'), 'used-dials': (count: number) => `${count} keer tijd of macht benut.`,
    'choice-or-bridge': () => 'Liet kiezen, of opende een nieuwe optie.', 'deal-quality': (count: number, of: number) => `Deal ${count} van ${of}.`,
    relation: (count: number, of: number) => `Relatie ${count} van ${of}.`, mistakes: (count: number) => (count === 1 ? '1 misser.' : `${count} missers.`), 'nobody-short': () => 'Niemand onder zijn grens.',
    'summed-up': () => 'Vatte de afspraken samen.', 'no-summary': () => 'Vatte niets samen aan het eind.', agreed: () => 'Iemand aan tafel bevestigde.', 'next-step': () => 'Plande een vervolg.', 'reasoned-no': () => 'Zei nee met een reden.',
    reflected: () => 'Beschreef het gesprek.', explained: () => 'Gaf een oorzaak.', transferred: () => 'Noemde de stage.', 'no-reflection': () => 'Nog geen reflectie geschreven.',
  },
};

export type RubricWords = typeof rubricNl;
