/** A file from an older version on its way to the desk. */
export const renewNl = {
  renewedTitle: 'Dit bestand had een oudere vorm',
  renewedLead: 'De case staat nu in de vorm van vandaag. Dit veranderde:',
  renewedGood: 'Verder',
};
