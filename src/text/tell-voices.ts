import { draw } from '../core/engine/draw.ts';
import { leanings, type Happening, type Leaning } from '../core/engine/happening.ts';
import type { Scenario } from '../core/engine/scenario.ts';
import type { Reaction } from './phrases/reaction.ts';

/** Who speaks about an offer, and with which reaction; everybody else only shows it. With more than two at the table two voices are enough. */
export interface Voices {
  readonly speaks: ReadonlyMap<string, Reaction>;
  /** Who says yes for them. */
  readonly agrees: string | null;
}

const MOST_VOICES = 2;
const LET_OTHERS = 2.5;
const loudness = { rejects: 3, doubts: 2, wavers: 1, leans: 2, likes: 3 } as const satisfies Record<Leaning, number>;

interface Voice {
  readonly member: string;
  readonly reaction: Reaction;
  readonly loud: number;
}

/** Reads the happenings of one move. Uses leanings that everybody saw, never influence. before: who spoke about the last offer and now lets others go first. */
export function voicesOf(scenario: Scenario, seed: number, turn: number, happenings: readonly Happening[], before: ReadonlySet<string>): Voices {
  const agrees = yesSayer(happenings, scenario.members.length > MOST_VOICES ? (member) => draw(seed, turn, member, 'yes') : () => 0);
  const taken = happenings.flatMap((happening) => (happening.kind === 'fact-opened' && happening.way === 'meso' && happening.by !== null ? [happening.by] : []));
  const closes = happenings.some(({ kind }) => kind === 'agreed');
  const all = happenings.flatMap((happening): readonly Voice[] => (closes && outvoted(happening) ? [] : voiceOf(happening))).filter((voice) => voice.member !== agrees && !taken.includes(voice.member));
  const rank = (voice: Voice): number => voice.loud - (before.has(voice.member) ? LET_OTHERS : 0);
  const loudest = [...all].sort((a, b) => rank(b) - rank(a) || draw(seed, turn, a.member, 'voice') - draw(seed, turn, b.member, 'voice') || a.member.length - b.member.length);
  const speaks = new Map<string, Reaction>();
  const most = scenario.members.length > 2 ? MOST_VOICES : scenario.members.length;
  for (const voice of loudest) if (!speaks.has(voice.member) && speaks.size < most) speaks.set(voice.member, voice.reaction);
  return { speaks, agrees };
}

/** What is in the way is not said while the hands are shaken: who was not won over shows it. */
const outvoted = (happening: Happening): boolean => happening.kind === 'judged' && leanings.indexOf(happening.leaning) < leanings.indexOf('leans');

function voiceOf(happening: Happening): readonly Voice[] {
  if (happening.kind === 'refused' && happening.veto !== null) return [{ member: happening.veto, reaction: 'vetoes', loud: 9 }];
  if (happening.kind === 'insulted') return [{ member: happening.member, reaction: 'insulted', loud: 5 }];
  if (happening.kind === 'went-back') return [{ member: happening.member, reaction: 'went-back', loud: 4 }];
  if (happening.kind === 'judged') return [{ member: happening.member, reaction: happening.leaning, loud: loudness[happening.leaning] }];
  return [];
}

/** Who leans towards it, else the one who liked it best: the first of them, or in a larger group whoever gets the word. */
function yesSayer(happenings: readonly Happening[], turnOf: (member: string) => number): string | null {
  if (!happenings.some((happening) => happening.kind === 'agreed' && happening.by === 'them')) return null;
  const judges = happenings.filter((happening) => happening.kind === 'judged');
  const rank = (leaning: Leaning): number => Math.min(leanings.indexOf(leaning), leanings.indexOf('leans'));
  const best = Math.max(...judges.map((judge) => rank(judge.leaning)));
  const ready = judges.filter((judge) => rank(judge.leaning) === best).sort((a, b) => turnOf(a.member) - turnOf(b.member));
  return ready[0]?.member ?? null;
}
