/**
 * What the server says in the terminal of the teacher who starts it. The
 * language of that terminal is unknown, so each sentence is said in both.
 */
export const serverWords = {
  open: (address: string) =>
    `Aan Tafel staat klaar: ${address}  (stoppen: Ctrl+C)\nAan Tafel is ready:    ${address}  (stop: Ctrl+C)`,
  /** For the devices of a class: the same game at the address of this computer in the network. */
  openInNetwork: (addresses: readonly string[]) => `In dit netwerk / In this network: ${addresses.join('  ')}`,
  portTaken: (port: number) =>
    `Poort ${port} is al in gebruik. Misschien draait Aan Tafel al: kijk op http://localhost:${port}\n` +
    `Of kies een andere poort:  PORT=${port + 1} npm start\n` +
    `Port ${port} is already in use. Maybe Aan Tafel is running: look at http://localhost:${port}\n` +
    `Or choose another port:  PORT=${port + 1} npm start`,
  portForbidden: (port: number) =>
    `Poort ${port} mag je niet gebruiken. Kies een poort boven 1024:  PORT=8080 npm start\n` +
    `You may not use port ${port}. Choose a port above 1024:  PORT=8080 npm start`,
  portNoNumber: (given: string) =>
    `PORT is geen poortnummer: ${given}. Kies een getal van 1 tot 65535:  PORT=8081 npm start\n` +
    `PORT is no port number: ${given}. Choose a number from 1 to 65535:  PORT=8081 npm start`,
  notBuilt: (folder: string) =>
    `Het spel is nog niet gebouwd (${folder} ontbreekt). Doe eerst:  npm start\n` +
    `The game is not built yet (${folder} is missing). First do:  npm start`,
  badSetting: (name: string, given: string, allowed: string) =>
    `${name} heeft een waarde die niet kan: ${given}. Mogelijk is: ${allowed}\n` + `${name} has a value that cannot be: ${given}. Possible: ${allowed}`,
  noStorage: (where: string, why: string) =>
    `De gegevens van klassen kunnen niet worden bewaard in ${where}. Mag deze gebruiker daar schrijven? Kies anders een andere map:  DATA_DIR=/map npm start\n` +
    `The data of classes cannot be kept in ${where}. May this user write there? Or choose another folder:  DATA_DIR=/folder npm start\n(${why})`,
  closed: 'Gestopt. / Stopped.',
} as const;
