import type { Scene } from './phrases/scene.ts';
import { lines, name, quote, type Of } from './tell-parts.ts';
import { reply, scene, speaker, you, type Telling } from './tell-table.ts';
import { memberOf } from './tell-words.ts';

/** Coming and going: who they are, how the talk opens, who leaves, and how it ends. */

/** With one or two people everybody greets first; with more only the first does, the others when you open the talk. */
export function statePosition(telling: Telling, id: string): void {
  const member = memberOf(telling.scenario, id);
  if (!member) return;
  if (telling.scenario.members.length <= 2 || telling.introduced.size === 0) introduce(telling, id);
  if (member.position.nl !== '') reply(telling, id, 'counter-position', {}, [lines([member.position])]);
}

export function introduce(telling: Telling, id: string): void {
  telling.introduced.add(id);
  const opening = memberOf(telling.scenario, id)?.opening ?? [];
  if (opening.length > 0) reply(telling, id, 'greeted', {}, [lines(opening)]);
}

export function openTalk(telling: Telling, { greet, goal, agenda }: Of<'opened'>): void {
  if (greet) you(telling, ['greet']);
  if (goal) you(telling, ['goal']);
  if (agenda) you(telling, ['agenda']);
  if (!greet && !goal && !agenda) you(telling, ['begin']);
  const shy = telling.scenario.members.filter(({ id }) => telling.here.has(id) && !telling.introduced.has(id));
  for (const { id } of shy) introduce(telling, id);
  const who = speaker(telling);
  if (who !== null && shy.length === 0) reply(telling, who, 'greeted');
}

const MOST_FAREWELLS = 2;

/** Whoever goes says so; when the whole table leaves, two voices are enough. */
export function left(telling: Telling, { member }: Of<'left'>): void {
  const pushed = telling.now.some((happening) => happening.kind === 'offered' && happening.form === 'ultimatum');
  const gone = telling.now.filter((happening) => happening.kind === 'left').findIndex((happening) => happening.member === member);
  if (gone < MOST_FAREWELLS) reply(telling, member, pushed ? 'ultimatum' : 'walks-out');
  telling.here.delete(member);
  scene(telling, 'left', name(telling, member));
}

const ends = { deal: 'end-deal', 'walked-away': 'end-walked', 'they-walked-out': 'end-walked-out', 'time-up': 'end-time' } as const satisfies Record<Of<'ended'>['how'], Scene>;

export function ended(telling: Telling, { how, reason, fact }: Of<'ended'>): void {
  if (how === 'walked-away') {
    you(telling, reason === 'fact' && fact !== null ? ['walk-fact', 'walk'] : reason === 'limit' ? ['walk-limit'] : ['walk'], quote(telling, fact));
    for (const { id } of telling.scenario.members.filter((member) => telling.here.has(member.id)).slice(0, MOST_FAREWELLS)) reply(telling, id, 'farewell');
  }
  const who = speaker(telling);
  if (how === 'time-up' && who !== null) reply(telling, who, 'time-up');
  scene(telling, ends[how]);
}
