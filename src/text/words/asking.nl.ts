/** Beside what can be asked: what is known from elsewhere, who keeps it to themselves, and who told all. */
export const askingNl = {
  /** In the corner of a topic. */
  read: 'al gelezen',
  evaded: 'ontweek net',
  all: 'alles verteld',
  /** Below a topic that was only read. */
  readHint: (name: string) => `${name} zei dit nog niet zelf. Navragen mag.`,
  /** Below a topic of which they said that there is no more. */
  allHint: (name: string) => `${name} heeft hier niets meer over te vertellen.`,
  evadedHint: (name: string) => `${name} ontweek dit. Win eerst vertrouwen: vat samen of vertel iets.`,
  /** At the move "Doorvragen", where every hint was evaded. */
  allEvaded: 'Ze ontweken dit net. Win eerst vertrouwen: vat samen of vertel iets.',
  /** Below a suggested move. */
  sumUpFirst: (name: string, topic: string) => `Eerst vertrouwen: wat zei ${name} over ${topic}?`,
  shareFirst: (name: string) => `Eerst vertrouwen: vertel ${name} zelf iets`,
};

export type AskingWords = typeof askingNl;
