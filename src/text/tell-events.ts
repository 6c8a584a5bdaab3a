import { scenarioAfter } from '../core/engine/standing.ts';
import type { Text } from '../core/engine/scenario.ts';
import type { Scene } from './phrases/scene.ts';
import { about, name, number, type Of } from './tell-parts.ts';
import { bringsFact, BUBBLE, scene, speak, type Telling } from './tell-table.ts';
import { factText, firstNameOf, memberOf, same, settledText, wishText } from './tell-words.ts';

/** What happens by itself while one talks, and what turns out about hearsay. */

/** From here on the case is told as it stands after the event. */
export function eventHappened(telling: Telling, { event, done, moved }: Of<'event'>): void {
  telling.fired = [...telling.fired, { event, done, moved }];
  telling.scenario = scenarioAfter(telling.given, telling.fired);
}

/** The author's words at this place of an event. */
function lineOf(telling: Telling, { event, line }: Of<'said' | 'phoned'>): Text | null {
  const change = telling.given.events?.find(({ id }) => id === event)?.then[line];
  return change?.kind === 'say' || change?.kind === 'call' ? change.line : null;
}

const short = (text: Text): boolean => text.nl.length <= BUBBLE && text.en.length <= BUBBLE;

export function said(telling: Telling, happening: Of<'said'>): void {
  const line = lineOf(telling, happening);
  if (line) voice(telling, happening.member, line);
}

/** In a bubble where it fits and its speaker is there; else as a note that somebody gets. */
function voice(telling: Telling, member: string | null, line: Text): void {
  if (member === null || !memberOf(telling.scenario, member)) return speak(telling, 'scene', line);
  if (telling.here.has(member) && short(line)) return speak(telling, member, line);
  scene(telling, 'sends-word', { ...name(telling, member), line });
}

export function phoned(telling: Telling, happening: Of<'phoned'>): void {
  const line = lineOf(telling, happening);
  if (!line) return;
  if (happening.member === null) return scene(telling, 'phone-yours', { line });
  scene(telling, telling.here.has(happening.member) ? 'phone-theirs' : 'phone-from', name(telling, happening.member));
  voice(telling, happening.member, line);
}

export function calledAway(telling: Telling, { member, successor }: Of<'called-away'>): void {
  const here = telling.here.delete(member);
  if (here) scene(telling, 'called-away', name(telling, member));
  if (successor !== null) scene(telling, 'succeeds', { ...name(telling, successor), other: same(firstNameOf(telling.scenario, member)) });
}

export const changedMind = (telling: Telling, { member, over }: Of<'changed-mind'>): void =>
  (over === null ? scene(telling, 'changed-place', name(telling, member)) : scene(telling, 'changed-mind', { ...name(telling, member), ...about(telling, over) }));

export const deadlineMoved = (telling: Telling, { minutes, minutesLeft }: Of<'deadline-moved'>): void =>
  scene(telling, minutes > 0 ? 'deadline-later' : 'deadline-sooner', { n: number(minutesLeft) });

export const vetoChanged = (telling: Telling, { member, has }: Of<'veto-changed'>): void => scene(telling, has ? 'veto-gained' : 'veto-lost', name(telling, member));

/** How a rumour comes in: what is said, and that nobody looked into it yet. */
export function rumourHeard(telling: Telling, { fact, about: whom, by }: Of<'fact-opened'>): void {
  const text = telling.given.facts.find(({ id }) => id === fact)?.text ?? same(fact);
  if (by !== null) voice(telling, by, text);
  scene(telling, by === null ? 'hearsay' : 'hearsay-noted', { line: text });
  bringsFact(telling, fact, whom, text);
}

/** What is so, in the words of who was asked. */
export function factChecked(telling: Telling, { fact, about: whom, by, right }: Of<'fact-checked'>): void {
  const text = settledText(telling.given, fact);
  voice(telling, by, text);
  scene(telling, right ? 'rumour-right' : 'rumour-wrong');
  bringsFact(telling, fact, whom, text);
}

/** Asked again after something changed: how it is now. */
export function retold(telling: Telling, { member, topic }: Of<'retold'>): void {
  const { scenario } = telling;
  const person = memberOf(scenario, member);
  const issue = scenario.issues.findIndex(({ id }) => id === topic);
  if (!person) return;
  const text = issue < 0 ? factText(scenario, `${member}/${topic}`) : wishText(scenario, person, issue);
  scene(telling, 'retold' satisfies Scene, { ...name(telling, member), fact: text });
  bringsFact(telling, `${member}/${topic}`, member, text);
}
