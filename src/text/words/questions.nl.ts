/** The five questions that make a first case. */
export const questionsNl = {
  questions: {
    title: 'Hoe heet je case?', titleHint: 'Kort en duidelijk, zoals ‘De eerste order’.',
    account: 'Wie is de klant?', accountHint: 'Verzin een naam. Gebruik geen echt bedrijf.',
    people: 'Met wie praat de speler?', peopleHint: 'Eén tot drie mensen. De eerste beslist.',
    issues: 'Waarover gaat het gesprek?', issuesHint: 'Schrijf per regel een onderwerp en de keuzes. De beste keuze voor de speler komt eerst.',
    trade: 'Welke ruil moeten ze vinden?', tradeHint: 'Kies wat de klant heel belangrijk vindt, en jij niet zo.',
  },
  questionOf: (now: number, all: number) => `Vraag ${now} van ${all}`,
  examples: { title: 'De eerste order', account: 'Bakkerij Korenbloem', people: 'Anna de Boer', second: 'Rachid Yilmaz (mag leeg blijven)', third: 'Sam Vink (mag leeg blijven)', issues: 'Prijs: €10, €9, €8\nLevertijd: 2 weken, 1 week, 2 dagen\nBetalen: binnen 8 dagen, binnen 30 dagen\nService: geen, een keer per maand, elke week' },
  personOf: (number: number) => `Persoon ${number}`,
  tooFewIssues: 'Schrijf minstens twee onderwerpen, elk met twee keuzes of meer.',
  strayIssue: (line: string) => `Deze regel begrijp ik niet: ‘${line}’. Zet een dubbele punt na het onderwerp. Noem dan minstens twee keuzes.`,
  needTitle: 'Geef je case eerst een titel.',
  needPerson: 'Noem minstens één persoon.',
  next: 'Volgende',
  back: 'Terug',
  make: 'Maak de case',
  cameBack: 'Dit had je al ingevuld.',
  anew: 'Begin opnieuw',
};

export type QuestionWords = typeof questionsNl;
