import type { Leaning } from '../core/engine/happening.ts';
import { utility } from '../core/engine/points.ts';
import type { Deal } from '../core/engine/move.ts';
import type { Scenario, Text } from '../core/engine/scenario.ts';
import { isEmpty } from './inside.ts';
import type { Line, Reaction } from './phrases/reaction.ts';
import type { Scene } from './phrases/scene.ts';
import { sumLines } from './phrases/sum.ts';
import { about, exchange, name, number, type Of } from './tell-parts.ts';
import { freshOwn, reply, scene, speaker, withIssue, you, type Telling } from './tell-table.ts';
import type { Voices } from './tell-voices.ts';
import { memberOf, namesOf, optionLabel, paperWords, type Slots, topicInside } from './tell-words.ts';

/** Papers on the table and what they say of them. */

export function offered(telling: Telling, { deals, form, ask, give }: Of<'offered'>): void {
  const { scenario } = telling;
  const first = deals[0] ?? [];
  telling.mine = deals;
  const trade = form === 'package' && ask !== null && give !== null ? { ...side(scenario, first, ask, ['asked', 'ask', 'askOption']), ...side(scenario, first, give, ['given', 'give', 'giveOption']) } : null;
  if (form === 'package') you(telling, trade ? ['package', 'package-plain'] : ['package-plain'], trade ?? {});
  else you(telling, [form]);
  if (form === 'meso') scene(telling, 'your-papers', { n: number(deals.length), paper: numbered(scenario, deals) });
  else scene(telling, 'your-paper', { paper: paperWords(scenario, first) });
}

/** One side of a trade in words: the issue, with its option, and the option by itself where that says enough. */
function side(scenario: Scenario, deal: Deal, id: string, [topic, whole, option]: readonly [string, string, string]): Slots {
  const at = scenario.issues.findIndex((issue) => issue.id === id);
  const [said, label] = [topicInside(scenario, id), optionLabel(scenario, id, deal[at] ?? 0)];
  return { [topic]: said, [whole]: { nl: `${said.nl}: ${label.nl}`, en: `${said.en}: ${label.en}` }, ...(!isEmpty(label) && { [option]: label }) };
}

function numbered(scenario: Scenario, deals: Of<'offered'>['deals']): Text {
  const papers = deals.map((deal) => paperWords(scenario, deal));
  const list = (language: keyof Text): string => papers.map((paper, k) => `${k + 1}: ${paper[language]}.`).join(' ');
  return { nl: list('nl'), en: list('en') };
}

const gestures = { rejects: 'gesture-rejects', doubts: 'gesture-doubts', wavers: 'gesture-wavers', leans: 'gesture-leans', likes: 'gesture-likes' } as const satisfies Record<Leaning, Scene>;

/** Their answer on paper. The paper first: said before it, "this works for us" sounds like a yes to yours. */
export function countered(telling: Telling, { member, deal, basis, changed }: Of<'countered'>): void {
  const moved = changed.length > 0 || !telling.log.some((told) => told.kind === 'countered');
  // Whoever takes back what lay there has not moved, whatever it rests on.
  const back = telling.theirs !== null && utility(telling.scenario.player, deal) < utility(telling.scenario.player, telling.theirs);
  // Whoever has just said yes to yours does not hold on to theirs: it lies there for the others.
  const content = telling.now.some((happening) => happening.kind === 'judged' && happening.member === member && (happening.leaning === 'leans' || happening.leaning === 'likes'));
  telling.lead = member;
  telling.theirs = deal;
  const yours = telling.mine.some((paper) => paper.join() === deal.join());
  scene(telling, moved ? (yours ? 'their-paper-yours' : 'their-paper') : content ? 'their-paper-waits' : 'their-paper-same', { ...name(telling, member), paper: paperWords(telling.scenario, deal) });
  if (moved) reply(telling, member, basis === 'position' || back ? 'counter-position' : 'counter-interest');
  else if (!content) reply(telling, member, 'counter-same');
}

/** A complaint about something new names it; what was named just before is not named again. */
export function judged(telling: Telling, { member, leaning, over }: Of<'judged'>, voices: Voices): void {
  const reaction = voices.speaks.get(member);
  // Between papers pointing says it; a gesture would not say at which paper.
  if (reaction === undefined && member !== voices.agrees && !telling.now.some((happening) => happening.kind === 'pointed-at')) scene(telling, gestures[leaning], name(telling, member));
  if (reaction !== leaning) return;
  const naming = over !== null && telling.over.get(member) !== over;
  const slots = over === null ? {} : about(telling, over);
  const before = telling.log.length;
  const whole = over === null ? sumOf(telling, member, leaning) : [];
  reply(telling, member, leaning, slots, [[...whole.flat(), ...freshOwn(telling, member, leaning)], ...withIssue(telling, member, leaning, naming)]);
  const label = over === null ? '' : topicInside(telling.scenario, over).nl.toLowerCase();
  if (over !== null && telling.log[before]?.text.nl.toLowerCase().includes(label)) telling.over.set(member, over);
}

/** No line of the package is to blame: they say that it is the sum. */
const sumOf = (telling: Telling, member: string, leaning: Leaning): readonly (readonly Line[])[] =>
  (leaning === 'leans' || leaning === 'likes' ? [] : [sumLines[memberOf(telling.scenario, member)?.temperament ?? 'brisk']]);

/** Who chooses the same paper is told once, together. */
export function pointed(telling: Telling, { member, deal }: Of<'pointed-at'>): void {
  const together = telling.now.flatMap((happening) => (happening.kind === 'pointed-at' && happening.deal === deal ? [happening.member] : []));
  if (together[0] !== member) return;
  const n = number(deal + 1);
  if (together.length === 1) scene(telling, 'points', { ...name(telling, member), n });
  else scene(telling, 'points-together', { names: namesOf(telling.scenario, together), n });
}

/** One who has something to say about the offer beside the leaning, if it is one of the voices. */
export function speakUp(telling: Telling, voices: Voices, member: string, reaction: Reaction): void {
  if (voices.speaks.get(member) === reaction) reply(telling, member, reaction);
}

export function agreed(telling: Telling, { by, late }: Of<'agreed'>, voices: Voices): void {
  if (by === 'you') return exchange(telling, ['accept'], speaker(telling), 'accepted');
  const who = voices.agrees ?? speaker(telling);
  if (who === null) return;
  telling.lead = who;
  reply(telling, who, late ? 'agreed-late' : 'agreed');
}
