/** What the scenario command says about a new case. */
export const commandNl = {
  made: (file: string, next: string) => `${file} is gemaakt. Kijk wat er nog beter kan: ${next}`,
  exists: (file: string) => `${file} bestaat al. Kies een andere naam, of schrijf er --force bij.`,
  noTemplate: (name: string, known: string) => `Er is geen voorbeeld "${name}". Kies een van: ${known}.`,
  noPlace: (file: string, why: string) => `${file} kan niet geschreven worden (${why}). Controleer de map en de rechten.`,
  needTitle: 'Een case heeft een titel. Schrijf --title "…", of kies een voorbeeld met --template.',
  needPerson: 'Wie zit er tegenover je? Schrijf --person "Voornaam Achternaam (zij)".',
  fewIssues: 'Er zijn twee onderwerpen nodig. Schrijf twee keer --issue "Prijs: €10, €9, €8".',
  noSuchIssue: (trade: number, count: number) => `Er is geen onderwerp ${String(trade)}. Kies bij --trade een getal van 1 tot en met ${String(count)}.`,
  notBoth: 'Kies een voorbeeld met --template, of antwoord zelf. Niet allebei.',
  ofToday: 'dit bestand is al van de nieuwste versie.',
  analysed: (title: string, packages: number, good: number, share: number) => `${title}: ${String(packages)} mogelijke deals, ${String(good)} (${String(share)}%) goed voor iedereen`,
  deals: { own: 'jij', best: 'beste', fairPoint: 'eerlijkste', frontier: 'rand', deal: 'deal' },
  moreDeals: (count: number) => `… nog ${String(count)} deals op de rand; --json noemt ze alle.`,
  means: { score: 'score', deals: 'deals', own: 'jij', account: 'zij', relation: 'relatie', information: 'informatie' },
  playing: (file: string, done: number, all: number) => `${file}: speler ${String(done)} van ${String(all)}…`,
};

export type CommandWords = typeof commandNl;
