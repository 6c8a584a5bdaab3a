/**
 * What a teacher may read in the terminal before the game itself can speak:
 * the catalogues in src/text need a newer Node than these tools. In both
 * languages, since a terminal does not tell which one its reader has.
 */
export const words = {
  installing:
    'Eerste keer, of iets nieuws: onderdelen ophalen (ongeveer een halve minuut, met internet) …\n' +
    'First time, or something new: fetching parts (about half a minute, needs internet) …',
  installFailed:
    'Het ophalen van de onderdelen is niet gelukt. De melding hierboven zegt waarom.\n' +
    'Is er internet, en mag je in deze map schrijven? Probeer het daarna opnieuw.\n' +
    'Fetching the parts did not work. The message above says why.\n' +
    'Is there internet, and may you write in this folder? Then try again.',
  building: 'Het spel bouwen … / Building the game …',
  buildFailed:
    'Het bouwen van het spel is niet gelukt. De melding hierboven zegt waarom.\n' +
    'Building the game did not work. The message above says why.',
  /** @param {string} found @param {number} wanted */
  nodeTooOld: (found, wanted) =>
    `Hier staat Node ${found}. Het spel heeft Node ${wanted} of nieuwer nodig: https://nodejs.org\n` +
    `Node ${found} is installed here. The game needs Node ${wanted} or newer: https://nodejs.org`,
};
