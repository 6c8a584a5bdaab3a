/** What happened by itself during a talk, and what was only said: told afterwards. */
export const happenedNl = {
  title: 'Wat er onderweg gebeurde',
  lead: 'Je score vergelijkt met hoe het toen was.',
  at: (minute: number) => `minuut ${minute}`,
  changes: {
    say: (name: string | null) => (name === null ? 'Er kwam nieuws.' : `${name} bracht nieuws.`),
    call: (name: string | null) => (name === null ? 'Je telefoon ging.' : `${name} werd gebeld.`),
    enters: (name: string | null) => `${name ?? ''} kwam erbij.`,
    leaves: (name: string | null) => `${name ?? ''} ging weg.`,
    fact: () => 'Er kwam een feit uit.',
    limit: (name: string | null) => `Het alternatief van ${name ?? ''} veranderde.`,
    weight: (name: string | null) => `${name ?? ''} vond iets anders belangrijk dan eerst.`,
    option: () => 'Er kwam een mogelijkheid bij.',
    deadline: () => 'De eindtijd schoof op.',
    veto: (name: string | null) => `Voor ${name ?? ''} veranderde het recht om nee te zeggen.`,
  },
  rumours: 'Van horen zeggen',
  right: 'Dit klopte.',
  wrongChecked: (truth: string) => `Je vroeg het na. Zo zat het: ${truth}`,
  wrong: (truth: string) => `Dit klopte niet. Zo zat het: ${truth} Dat kon je niet zien. Navragen brengt het aan het licht.`,
};
export type HappenedWords = typeof happenedNl;
