import { fieldsOf, issueIds, itemsOf, numberOf, wordOf, type Fields } from '../idents.ts';
import { pathText, type Path } from '../problem.ts';
import type { Migration, Renewal } from './migration.ts';
import * as say from './words.ts';

/** The form of the first drafts: Dutch words for roles and phases, and other names for the dials. */

const roles: Readonly<Record<string, string>> = { beslisser: 'decider', inkoper: 'buyer', koper: 'buyer', gebruiker: 'user', beïnvloeder: 'influencer', beinvloeder: 'influencer', initiatiefnemer: 'initiator' };
const phases: Readonly<Record<string, string>> = { acquireren: 'acquisition', werven: 'acquisition', aftasten: 'exploration', converteren: 'exploration', groei: 'growth', verzadiging: 'maturity', volwassenheid: 'maturity', neergang: 'decline', afscheid: 'decline' };

const abouts: Readonly<Record<string, string>> = { eigen: 'own', beslissing: 'decision', dmu: 'decision' };
const topics: Readonly<Record<string, string>> = { batna: 'alternative', tijd: 'time', alternatief: 'alternative', beslissing: 'decision', dmu: 'decision' };

/** Names that only a file of that time has. One alone may be a slip of today; two are no accident. */
export function isVersion0(file: Fields): boolean {
  const old = [
    file.intro !== undefined, file.chapter !== undefined, file.techniques !== undefined, file.noZopa !== undefined,
    fieldsOf(file.info).prep !== undefined, fieldsOf(file.time).budget !== undefined, fieldsOf(file.power).account_dependence !== undefined,
  ];
  return file.format === undefined && old.filter(Boolean).length >= 2;
}

export const from0: Migration = (given) => {
  const file: Record<string, unknown> = { ...given, format: 1 };
  const renewals: Renewal[] = [];
  const note = (from: Path, to: Path | null, words: Renewal['words']): void => void renewals.push({ from, to, words });
  const rename = (from: string, to: string): void => {
    if (file[from] === undefined || file[to] !== undefined) return;
    file[to] = file[from];
    Reflect.deleteProperty(file, from);
    note([from], [to], say.renamed([from], [to]));
  };
  const drop = (name: string): void => {
    if (!Reflect.has(file, name)) return;
    Reflect.deleteProperty(file, name);
    note([name], null, say.gone([name]));
  };

  rename('intro', 'story');
  rename('noZopa', 'noZone');
  drop('chapter');
  drop('techniques');
  const phase = phases[wordOf(file.phase) ?? ''];
  if (phase !== undefined) {
    note(['phase'], ['phase'], say.translated(String(file.phase), phase));
    file.phase = phase;
  }
  for (const side of ['employer', 'account'] as const) file[side] = party(file[side], [side], note);
  dials(file, note);
  const { theta } = fieldsOf(file.rule);
  if (typeof theta === 'number' && !Number.isInteger(theta)) {
    file.rule = { ...fieldsOf(file.rule), theta: Math.round(100 * theta) };
    note(['rule', 'theta'], ['rule', 'theta'], say.hundredths(theta, Math.round(100 * theta)));
  }
  if (Array.isArray(file.members)) file.members = itemsOf(file.members).map((member, j) => withRoles(member, ['members', j], note));
  if (Array.isArray(file.facts)) file.facts = itemsOf(file.facts).map((fact, n) => inEnglish(fact, ['facts', n], issueIds(file), note));
  return { file, renewals };
};

type Note = (from: Path, to: Path | null, words: Renewal['words']) => void;

/** "Lichtwerk (lampen)" is a name and what they do. */
function party(given: unknown, path: Path, note: Note): unknown {
  const word = wordOf(given);
  if (word === undefined) return given;
  const [, name = word, what] = /^([^(]+?)\s*\(([^)]*)\)\s*$/.exec(word) ?? [];
  note(path, path, say.split(path));
  return { name: name.trim(), ...(what !== undefined && what.trim() !== '' && { what: what.trim() }) };
}

function dials(file: Record<string, unknown>, note: Note): void {
  const power = fieldsOf(file.power);
  if (power.account_dependence !== undefined || power.supplier_dependence !== undefined) {
    file.power = { account: power.account_dependence, supplier: power.supplier_dependence };
    for (const side of ['account', 'supplier'] as const) note(['power', `${side}_dependence`], ['power', side], say.renamed(['power', `${side}_dependence`], ['power', side]));
  }
  if (file.info !== undefined && file.information === undefined) {
    const { account_knowledge: known } = fieldsOf(file.info);
    file.information = known === undefined ? undefined : { account: known };
    note(['info', 'prep'], null, say.byMarks);
    if (known !== undefined) note(['info', 'account_knowledge'], ['information', 'account'], say.renamed(['info', 'account_knowledge'], ['information', 'account']));
    Reflect.deleteProperty(file, 'info');
  }
  const time = fieldsOf(file.time);
  if (file.time === undefined) return;
  if (time.budget !== undefined) {
    file.budget = time.budget;
    note(['time', 'budget'], ['budget'], say.renamed(['time', 'budget'], ['budget']));
  }
  if (numberOf(time.player_pressure) !== undefined) {
    file.timePressure = { player: time.player_pressure };
    note(['time', 'player_pressure'], ['timePressure', 'player'], say.renamed(['time', 'player_pressure'], ['timePressure', 'player']));
  }
  Reflect.deleteProperty(file, 'time');
}

/** About whom and what a fact is, where no issue has that name. */
function inEnglish(given: unknown, path: Path, issues: readonly string[], note: Note): unknown {
  const fact = fieldsOf(given);
  const word = (name: 'about' | 'topic', words: Readonly<Record<string, string>>): Fields => {
    const old = wordOf(fact[name]) ?? '';
    const now = issues.includes(old) ? undefined : words[old];
    if (now === undefined) return {};
    note([...path, name], [...path, name], say.translated(old, now));
    return { [name]: now };
  };
  const changed = { ...word('about', abouts), ...word('topic', topics) };
  return Object.keys(changed).length === 0 ? given : { ...fact, ...changed };
}

/** A word behind a role, such as "beslisser (krediet)", belonged to the story. */
function withRoles(given: unknown, path: Path, note: Note): unknown {
  const member = fieldsOf(given);
  if (!Array.isArray(member.roles)) return given;
  const named = itemsOf(member.roles).map((role) => roles[(wordOf(role) ?? '').replace(/\s*\(.*$/, '').toLowerCase()] ?? role);
  if (pathText(named.map(String)) === pathText(itemsOf(member.roles).map(String))) return given;
  note([...path, 'roles'], [...path, 'roles'], say.translated(itemsOf(member.roles).join(', '), named.join(', ')));
  return { ...member, roles: named };
}
