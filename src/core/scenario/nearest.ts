/** Words that authors use for a field or choice of the format: Dutch ones, and those of older drafts. */
const aliases: Readonly<Record<string, string>> = {
  titel: 'title', naam: 'name', leden: 'members', lid: 'member', onderwerpen: 'issues', onderwerp: 'issue', opties: 'options', optie: 'option',
  speler: 'player', gewichten: 'weights', gewicht: 'weights', weight: 'weights', waarden: 'values', waarde: 'values', value: 'values', feiten: 'facts', feit: 'fact', tekst: 'text',
  macht: 'power', informatie: 'information', info: 'information', tijd: 'timePressure', tijdsdruk: 'timePressure', time: 'timePressure', tijdsbudget: 'budget',
  regel: 'rule', ruimte: 'room', verhaal: 'story', intro: 'story', doel: 'goal', fase: 'phase', niveau: 'level', rollen: 'roles', rol: 'roles', role: 'roles',
  invloed: 'influence', vertrouwen: 'trust', stemming: 'mood', geduld: 'patience', standpunt: 'position', belang: 'interest', functie: 'job', diepte: 'depth',
  over: 'about', bron: 'source', bronnen: 'sources', soort: 'kind', voorbereiding: 'prep', cadeaus: 'gifts', ruilen: 'trades', nozopa: 'noZone', zinnen: 'lines', reacties: 'reactions',
  werkgever: 'employer', klant: 'account', bedrijf: 'employer', account_dependence: 'account', supplier_dependence: 'supplier', account_knowledge: 'account', player_pressure: 'player',
  beslisser: 'decider', inkoper: 'buyer', koper: 'buyer', gebruiker: 'user', beinvloeder: 'influencer', initiatiefnemer: 'initiator',
  buiten: 'outside', weer: 'weather', seizoen: 'season', zon: 'sun', wolken: 'clouds', bewolkt: 'clouds', regen: 'rain', sneeuw: 'snow', mist: 'fog', lente: 'spring', voorjaar: 'spring', zomer: 'summer', herfst: 'autumn', najaar: 'autumn', ochtend: 'morning', middag: 'afternoon', avond: 'evening',
  aftasten: 'exploration', groei: 'growth', acquireren: 'acquisition', volwassenheid: 'maturity', verzadiging: 'maturity', neergang: 'decline',
  eigen: 'own', beslissing: 'decision', dmu: 'decision', besluit: 'decision', alternatief: 'alternative', gewogen: 'weighted', meerderheid: 'quorum', majority: 'quorum', zij: 'she', hij: 'he',
};

/** The known word that was probably meant, or null. */
export function nearest(word: string, known: readonly string[]): string | null {
  const plain = simple(word);
  const alias = aliases[word.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '')];
  const exact = known.find((candidate) => simple(candidate) === plain) ?? known.find((candidate) => candidate === alias);
  if (exact !== undefined) return exact;
  let best: string | null = null;
  let least = (plain.length <= 3 ? 1 : plain.length <= 7 ? 2 : 3) + 1;
  for (const candidate of known) {
    const steps = distance(plain, simple(candidate), least);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** For comparing: y and ij are one letter to a Dutch ear. */
const simple = (word: string): string => word.slice(0, 60).toLowerCase().normalize('NFD').replace(/[\u0300-\u036f\s-]/g, '').replace(/ij/g, 'y');

/** Changes, additions, omissions and swaps of neighbours between two words; `most` where there are at least so many. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? most) + 1 : most;
      row.push(Math.min((previous[j] ?? most) + 1, (row[j - 1] ?? most) + 1, (previous[j - 1] ?? most) + same, swapped));
    }
    [before, previous] = [previous, row];
  }
  return Math.min(previous[b.length] ?? most, most);
}
