import type { Move } from '../engine/move.ts';
import type { Choice, Observation } from '../engine/observation.ts';

/** Somebody with one question in mind. */
export interface Errand {
  readonly member: string;
  readonly topic: string;
  /** Minutes spent on trust before the question. */
  readonly patience: number;
}

/** Prepares, makes contact, asks, sums up, asks on; only moves that the game offers. last: the move before this one. */
export function listenFor(errand: Errand, seen: Observation, last: Move): Move {
  const { member, topic, patience } = errand;
  if (seen.stage === 'preparing') return pick(seen, 'research') ?? { kind: 'sit' };
  if (seen.choices.some(({ kind }) => kind === 'open')) return { kind: 'open', greet: true, goal: true, agenda: true };
  const view = seen.members.find(({ id }) => id === member);
  if (view?.where === 'outside') return toMember(seen, member, 'visit') ?? { kind: 'silence' };
  const probe = about(seen, member, 'probe', topic);
  if ((seen.minutesUsed < patience || (probe && last.kind !== 'summarise')) && seen.minutesUsed < patience + 4) {
    const kind = trustful(errand, seen, last);
    if (kind) return kind;
  }
  return probe ?? about(seen, member, 'ask', topic) ?? toMember(seen, member, 'empathise') ?? { kind: 'silence' };
}

/** What builds trust now, the strongest first. */
function trustful({ member, topic }: Errand, seen: Observation, last: Move): Move | undefined {
  const view = seen.members.find(({ id }) => id === member);
  const said = view?.heard.find((heard) => !view.summarised.includes(heard));
  const known = [...(view?.hints ?? []), ...(view?.heard ?? []), topic];
  return toMember(seen, member, 'apologise')
    ?? pick(seen, 'refer', (choice) => choice.kind === 'refer' && choice.member === member && choice.gift !== undefined)
    ?? (said === undefined ? undefined : about(seen, member, 'summarise', said))
    ?? (last.kind === 'empathise' ? undefined : toMember(seen, member, 'empathise'))
    ?? toMember(seen, member, 'share')
    ?? pick(seen, 'ask', (choice) => choice.kind === 'ask' && choice.member === member && !known.includes(choice.topic));
}

const pick = (seen: Observation, kind: Choice['kind'], fits: (choice: Choice) => boolean = () => true): Move | undefined =>
  seen.choices.find((choice) => choice.kind === kind && fits(choice)) as Move | undefined;
const toMember = (seen: Observation, member: string, kind: Choice['kind']): Move | undefined => pick(seen, kind, (choice) => 'member' in choice && choice.member === member);
const about = (seen: Observation, member: string, kind: Choice['kind'], topic: string): Move | undefined =>
  pick(seen, kind, (choice) => 'member' in choice && choice.member === member && 'topic' in choice && choice.topic === topic);
