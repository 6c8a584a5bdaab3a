import { factIds, fieldsOf, firstText, issueIds, itemsOf, keysOf, memberIds, wordOf, type Fields } from '../idents.ts';
import { rowOf, toHundred, valueAt } from './mend.ts';
import type { Path } from '../problem.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { slug } from '../reading/words-form.ts';

/** Changes of a case that touch more than one place: what belongs to a thing comes and goes with it. */

const fileOf = (sheet: Sheet): Fields => fieldsOf(sheet.value);
/** Everybody with weights and values: the player, then the members. */
export const partyPaths = (file: Fields): Path[] => [['player'], ...itemsOf(file.members).map((_, j): Path => ['members', j])];

/** Gives a thing the name by which others point to it, so that it keeps that when its label changes. */
export function pin(sheet: Sheet, list: 'issues' | 'members', at: number): Sheet {
  const file = fileOf(sheet);
  if (wordOf(fieldsOf(itemsOf(file[list])[at]).id) !== undefined) return sheet;
  const id = (list === 'issues' ? issueIds(file) : memberIds(file))[at];
  return id === undefined || typeof itemsOf(file[list])[at] !== 'object' ? sheet : sheet.set([list, at, 'id'], id);
}

/** A short name made of words, that nothing in the list has. */
export function freeId(words: string, taken: readonly string[], otherwise: string): string {
  const wish = slug(words).slice(0, 30) || otherwise;
  for (let n = 1; ; n++) {
    const name = n === 1 ? wish : `${wish}-${n}`;
    if (!taken.includes(name)) return name;
  }
}

/** An issue with these options, worth nothing to anybody yet: the weights stay as they are. */
export function addIssue(sheet: Sheet, label: unknown, options: readonly unknown[]): Sheet {
  const file = fileOf(sheet);
  const id = freeId(firstText(label), [...issueIds(file), 'alternative', 'time', 'decision'], 'onderwerp');
  const listed = Array.isArray(file.issues) ? sheet : sheet.set(['issues'], []);
  const wider = listed.set(['issues', itemsOf(file.issues).length], { id, label, options });
  return partyPaths(fileOf(wider)).reduce((now, party, p) => {
    const row = rowOf([], options.length);
    return setIn(setIn(now, [...party, 'weights'], id, 0), [...party, 'values'], id, p === 0 ? row : row.reverse());
  }, wider);
}

/** Sets one field of a group that may not be there yet. */
function setIn(sheet: Sheet, group: Path, name: string, value: unknown): Sheet {
  return typeof valueAt(sheet.value, group) === 'object' ? sheet.set([...group, name], value) : sheet.set(group, { [name]: value });
}

/** Without an issue, its weights and values, and what is said and known about it; the other weights grow to 100 again. */
export function removeIssue(sheet: Sheet, at: number): Sheet {
  const file = fileOf(sheet);
  const id = issueIds(file)[at];
  if (id === undefined) return sheet;
  const parties = partyPaths(file).reduce((now, party) => withoutStake(now, party, id), sheet);
  const lines = itemsOf(file.members).reduce<Sheet>((now, _, j) => (valueAt(now.value, ['members', j, 'lines', id]) === undefined ? now : now.remove(['members', j, 'lines', id])), parties);
  const broken = itemsOf(file.members).reduce<Sheet>((now, member, j) => removeWhere(now, ['members', j, 'dealbreakers'], itemsOf(fieldsOf(member).dealbreakers), (item) => fieldsOf(item).issue === id), lines);
  const content = itemsOf(file.facts).reduce<Sheet>((now, fact, n) => removeWhere(now, ['facts', n, 'enough'], itemsOf(fieldsOf(fact).enough), (item) => fieldsOf(item).issue === id), broken);
  const told = factsWhere(file, (fact) => fact.topic === id);
  const quiet = withoutEvents(content, (thing) => thing.issue === id || told.includes(String(thing.fact)));
  return removeWhere(quiet, ['facts'], itemsOf(file.facts), (fact) => fieldsOf(fact).topic === id).remove(['issues', at]);
}

const factsWhere = (file: Fields, about: (fact: Fields) => boolean): string[] => itemsOf(file.facts).flatMap((fact, n) => (about(fieldsOf(fact)) ? [factIds(file)[n] ?? ''] : []));

/** Without the events that waited for something that is gone, and without what others did with it. */
function withoutEvents(sheet: Sheet, gone: (thing: Fields) => boolean): Sheet {
  const left = (event: unknown): readonly unknown[] => itemsOf(fieldsOf(event).then).filter((change) => !gone(fieldsOf(change)));
  const events = itemsOf(fileOf(sheet).events);
  const thinner = events.reduce<Sheet>((now, event, n) => removeWhere(now, ['events', n, 'then'], itemsOf(fieldsOf(event).then), (change) => gone(fieldsOf(change))), sheet);
  return removeWhere(thinner, ['events'], events, (event) => itemsOf(fieldsOf(event).when).some((condition) => gone(fieldsOf(condition))) || left(event).length === 0);
}

function withoutStake(sheet: Sheet, party: Path, id: string): Sheet {
  const weights = fieldsOf(valueAt(sheet.value, [...party, 'weights']));
  const others = Object.fromEntries(keysOf(weights).filter((name) => name !== id).map((name) => [name, weights[name]]));
  const lighter = id in weights && Object.keys(others).length > 0 ? sheet.set([...party, 'weights'], toHundred(others)) : sheet;
  return valueAt(lighter.value, [...party, 'values', id]) === undefined ? lighter : lighter.remove([...party, 'values', id]);
}

/** From the last to the first, so that places stay right. */
function removeWhere(sheet: Sheet, list: Path, items: readonly unknown[], gone: (item: unknown) => boolean): Sheet {
  return items.reduceRight<Sheet>((now, item, n) => (gone(item) ? now.remove([...list, n]) : now), sheet);
}

/** One more option, worth as much to everybody as the last one. */
export function addOption(sheet: Sheet, issue: number, option: unknown): Sheet {
  const file = fileOf(sheet);
  const options = itemsOf(fieldsOf(itemsOf(file.issues)[issue]).options);
  return eachRow(sheet.set(['issues', issue, 'options', options.length], option), issue, (row) => [...row, row[row.length - 1] ?? 0]);
}

/** Without an option; who valued it most values the best of the others as 100. */
export function removeOption(sheet: Sheet, issue: number, at: number): Sheet {
  return eachRow(sheet.remove(['issues', issue, 'options', at]), issue, (row) => {
    const rest = row.filter((_, n) => n !== at);
    return rowOf(rest.map((value) => (typeof value === 'number' ? value : 0)), rest.length);
  });
}

function eachRow(sheet: Sheet, issue: number, change: (row: readonly unknown[]) => readonly unknown[]): Sheet {
  const file = fileOf(sheet);
  const id = issueIds(file)[issue] ?? '';
  return partyPaths(file).reduce((now, party) => {
    const row = valueAt(now.value, [...party, 'values', id]);
    return Array.isArray(row) ? now.set([...party, 'values', id], change(row)) : now;
  }, sheet);
}

/** Somebody new, who wants the opposite of what the player wants, with the same weights turned round. */
export function addMember(sheet: Sheet, name: string): Sheet {
  const file = fileOf(sheet);
  const ids = issueIds(file);
  const player = fieldsOf(file.player);
  const weights = fieldsOf(player.weights);
  const turned = ids.map((issue) => weights[issue] ?? 0).reverse();
  const member = {
    id: freeId(name.split(' ')[0] ?? '', [...memberIds(file), 'own', 'account', 'decision'], 'lid'), name,
    weights: Object.fromEntries(ids.map((issue, i) => [issue, turned[i]])),
    values: Object.fromEntries(ids.map((issue, i) => [issue, [...itemsOf(fieldsOf(player.values)[issue] ?? rowOf([], itemsOf(fieldsOf(itemsOf(file.issues)[i]).options).length))].reverse()])),
  };
  const listed = Array.isArray(file.members) ? sheet : sheet.set(['members'], []);
  return listed.set(['members', itemsOf(file.members).length], member);
}

/** Without somebody, and without what points to them. */
export function removeMember(sheet: Sheet, at: number): Sheet {
  const file = fileOf(sheet);
  const id = memberIds(file)[at];
  if (id === undefined) return sheet;
  const told = factsWhere(file, (fact) => fact.about === id);
  const still = withoutEvents(sheet, (thing) => thing.member === id || thing.successor === id || told.includes(String(thing.fact)));
  const quiet = removeWhere(removeWhere(still, ['facts'], itemsOf(file.facts), (fact) => fieldsOf(fact).about === id), ['gifts'], itemsOf(file.gifts), (gift) => fieldsOf(gift).member === id);
  const rule = fieldsOf(file.rule);
  const vetoes = removeWhere(quiet, ['rule', 'veto'], itemsOf(rule.veto), (name) => name === id);
  const decided = rule.decider === id ? vetoes.remove(['rule', 'decider']) : vetoes;
  const net = fieldsOf(file.network);
  const linked = keysOf(net).reduce<Sheet>((now, from) => (from === id ? now.remove(['network', from]) : id in fieldsOf(net[from]) ? now.remove(['network', from, id]) : now), decided);
  return linked.remove(['members', at]);
}

/** An item one place up (-1) or down (1). Names, not places, point to things, so nothing else changes; rows of values follow their options. */
export function move(sheet: Sheet, list: Path, at: number, by: -1 | 1): Sheet {
  const items = itemsOf(valueAt(sheet.value, list));
  const to = at + by;
  if (at < 0 || to < 0 || at >= items.length || to >= items.length) return sheet;
  const swapped = sheet.set([...list, at], items[to]).set([...list, to], items[at]);
  const [first, issue, part] = list;
  return first === 'issues' && typeof issue === 'number' && part === 'options'
    ? eachRow(swapped, issue, (row) => row.map((value, n) => (n === at ? row[to] : n === to ? row[at] : value)))
    : swapped;
}

/** The weights with one of them changed; the others share what is left, in proportion to what they had. */
export function withWeight(weights: Readonly<Record<string, number>>, id: string, wanted: number): Record<string, number> {
  const value = Math.max(0, Math.min(100, Math.round(wanted)));
  const others = Object.keys(weights).filter((name) => name !== id);
  if (others.length === 0) return { [id]: 100 };
  const sum = others.reduce((total, name) => total + (weights[name] ?? 0), 0);
  // Shares of the rest as weights of their own, so that rounding never loses a point.
  const exact = others.map((name) => (sum === 0 ? (100 - value) / others.length : ((weights[name] ?? 0) * (100 - value)) / sum));
  const whole = exact.map(Math.floor);
  const left = 100 - value - whole.reduce((total, weight) => total + weight, 0);
  const byLoss = others.map((_, i) => i).sort((a, b) => (exact[b] ?? 0) - (whole[b] ?? 0) - ((exact[a] ?? 0) - (whole[a] ?? 0)) || a - b);
  for (const i of byLoss.slice(0, left)) whole[i] = (whole[i] ?? 0) + 1;
  return Object.fromEntries(Object.keys(weights).map((name) => [name, name === id ? value : (whole[others.indexOf(name)] ?? 0)]));
}
