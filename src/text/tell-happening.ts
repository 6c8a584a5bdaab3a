import type { Happening, HappeningKind } from '../core/engine/happening.ts';
import { departmentNames } from './departments.ts';
import type { Line } from './phrases/reaction.ts';
import { asked, confirmed, factOpened, hinted, keptSilent, summarised } from './tell-asking.ts';
import { ended, introduce, left, openTalk, statePosition } from './tell-coming.ts';
import { calledAway, changedMind, deadlineMoved, eventHappened, factChecked, phoned, retold, said, vetoChanged } from './tell-events.ts';
import { moodChanged, stanceChanged } from './tell-faces.ts';
import { agreed, countered, judged, offered, pointed, speakUp } from './tell-offer.ts';
import { about, afterColon, exchange, inside, lines, name, number, quote, written, type Of } from './tell-parts.ts';
import { reply, scene, speak, speaker, you, type Telling } from './tell-table.ts';
import type { Voices } from './tell-voices.ts';
import { namesOf, optionLabel, same, firstNameOf } from './tell-words.ts';

type Tellers = { readonly [K in HappeningKind]: (telling: Telling, happening: Of<K>, voices: Voices) => void };

/** Said by faces and gauges, not by words. 'refused' without a veto is told by what each of them says of the offer. */
export const silentKinds = ['plan-made', 'trust-changed', 'event'] as const satisfies readonly HappeningKind[];
const silent = (): void => undefined;

const tellers: Tellers = {
  'source-read': (telling, { source }) => {
    telling.read.add(source);
    const found = telling.scenario.prep.sources.find((candidate) => candidate.id === source);
    if (!found) return;
    scene(telling, 'source-read', { source: afterColon(found.label) });
    speak(telling, 'scene', found.truth);
  },
  'plan-made': silent,
  seated: (telling, { members }) => {
    for (const member of members) telling.here.add(member);
    scene(telling, 'seated', { names: namesOf(telling.scenario, members) });
  },
  'position-stated': (telling, { member }) => statePosition(telling, member),
  opened: openTalk,
  asked,
  'fact-opened': factOpened,
  hinted,
  shrugged: (telling, { member, topic, shown }) => reply(telling, member, 'shrugged', about(telling, topic), shown === null ? [] : lightWords(telling, member, topic)),
  'asked-again': (telling, { member, topic }) => reply(telling, member, 'asked-again', about(telling, topic)),
  confirmed,
  'guess-checked': (telling, { member, right }) => reply(telling, member, right ? 'guess-right' : 'guess-wrong'),
  summarised,
  empathised: (telling, { member, needed }) => exchange(telling, ['empathise'], member, needed ? 'empathy-needed' : 'empathy-spare'),
  'kept-silent': keptSilent,
  apologised: (telling, { member, worked }) => exchange(telling, ['apologise'], member, worked ? 'apology-worked' : 'apology-failed'),
  referred: (telling, { member, gift, relevant }) => {
    const label = telling.scenario.gifts.find((candidate) => candidate.id === gift)?.label;
    exchange(telling, label ? ['gift'] : ['tip'], member, relevant ? 'gift-fits' : 'gift-odd', label ? { gift: inside(label) } : {});
  },
  shared: (telling, { member, issue, answered }) => exchange(telling, answered ? ['answer', 'share'] : ['share', 'answer'], member, 'shared', about(telling, issue)),
  'criterion-used': (telling, { member, fact, worked }) => exchange(telling, fact === null ? ['criterion-bare'] : ['criterion', 'criterion-plain'], member, worked ? 'criterion-worked' : 'criterion-unfounded', quote(telling, fact)),
  advised: (telling, { member, fact, worked }) => exchange(telling, fact === null ? ['advise-bare'] : ['advise', 'advise-plain'], member, worked ? 'advice-worked' : 'advice-unfounded', quote(telling, fact)),
  'deadline-named': (telling) => exchange(telling, ['deadline-name'], speaker(telling), 'deadline-named'),
  visited: (telling, { member, outside }) => {
    telling.here.add(member);
    scene(telling, outside ? 'visit-outside' : 'visit', name(telling, member));
    if (telling.introduced.has(member) || !outside) reply(telling, member, 'visited');
    else introduce(telling, member);
  },
  recessed: (telling, { call }) => {
    scene(telling, call ? 'recess-call' : 'recess');
    const news = telling.now.some((happening) => happening.kind === 'fact-opened' || happening.kind === 'option-unlocked' || happening.kind === 'desk-answered');
    const who = speaker(telling);
    if (call && !news) scene(telling, 'office-quiet');
    else if (who !== null && !call) reply(telling, who, 'back');
  },
  'desk-answered': (telling, { issue, option, granted }) => {
    const unlock = telling.scenario.issues.find((candidate) => candidate.id === issue)?.options[option]?.unlock;
    if (unlock?.by !== 'authority' || !unlock.desk) return scene(telling, 'office-quiet');
    const { name: who, department, yes, no } = unlock.desk;
    scene(telling, 'desk', { name: same(who), department: departmentNames[department], fact: granted ? yes : no });
  },
  'option-unlocked': (telling, { issue, option }) => scene(telling, 'unlocked', { ...about(telling, issue), option: optionLabel(telling.scenario, issue, option) }),
  'praised-own-offer': (telling) => exchange(telling, ['praise'], speaker(telling), 'self-praise'),
  offered,
  'pointed-at': pointed,
  judged,
  insulted: (telling, { member }, voices) => speakUp(telling, voices, member, 'insulted'),
  'went-back': (telling, { member }, voices) => speakUp(telling, voices, member, 'went-back'),
  refused: (telling, { veto }, voices) => void (veto !== null && speakUp(telling, voices, veto, 'vetoes')),
  agreed,
  countered,
  declined: (telling, { over }) => exchange(telling, over === null ? ['decline'] : ['decline-over', 'decline'], speaker(telling), 'declined', over === null ? {} : about(telling, over)),
  invited: (telling) => you(telling, ['invite']),
  threatened: (telling, { member }) => exchange(telling, ['threaten'], member, 'threatened'),
  'mood-changed': moodChanged,
  'trust-changed': silent,
  'patience-thin': (telling, { member, band }) => {
    if (!telling.here.has(member) || band > 2 || telling.now.some((happening) => happening.kind === 'agreed' || happening.kind === 'ended')) return;
    if (band === 2) scene(telling, 'restless', name(telling, member));
    else reply(telling, member, 'impatient');
  },
  'stance-changed': stanceChanged,
  whispered: (telling, { from, to }) => scene(telling, 'whisper', { ...name(telling, from), other: same(firstNameOf(telling.scenario, to)) }),
  pleaded: (telling, { member }) => reply(telling, member, 'pleads'),
  'pressed-you': (telling, { member }) => reply(telling, member, 'presses'),
  'asked-you': (telling, { member, issue }) => reply(telling, member, 'asks-you', about(telling, issue)),
  'knows-you': (telling, { member }) => scene(telling, 'knows-you', name(telling, member)),
  unprepared: (telling, { member }) => scene(telling, allRead(telling) ? 'sources-thin' : 'unprepared', name(telling, member)),
  'well-prepared': (telling, { member }) => scene(telling, 'well-prepared', name(telling, member)),
  'own-pressure': (telling, { minutesLeft }) => scene(telling, 'own-pressure', { n: number(minutesLeft) }),
  'time-short': (telling, { minutesLeft }) => {
    const who = speaker(telling);
    if (who !== null) reply(telling, who, 'hurry', minutesLeft > 1 ? { n: number(minutesLeft) } : {});
  },
  left,
  event: eventHappened,
  said,
  phoned,
  entered: (telling, { member }) => {
    telling.here.add(member);
    scene(telling, 'enters', name(telling, member));
    if (!telling.introduced.has(member)) introduce(telling, member);
  },
  'called-away': calledAway,
  'changed-mind': changedMind,
  'deadline-moved': deadlineMoved,
  'veto-changed': vetoChanged,
  'paper-withdrawn': (telling) => scene(telling, 'paper-withdrawn'),
  'fact-checked': factChecked,
  retold,
  closed: (telling, { summary, next }) => {
    if (summary) you(telling, ['confirm']);
    if (next) you(telling, ['next-step']);
    if (!summary && !next) you(telling, ['goodbye']);
    const who = speaker(telling);
    if (who !== null) reply(telling, who, 'closing');
  },
  ended,
};

/** What matters little is told all the same: the story to who asks openly, a quip to who only wants a yes or a no. */
function lightWords(telling: Telling, member: string, topic: string): readonly (readonly Line[])[] {
  const own = written(telling.scenario, member, topic);
  const closed = telling.now.some((happening) => happening.kind === 'asked' && happening.way === 'check');
  return closed ? [lines(own?.hint), lines(own?.fact)] : [lines(own?.fact)];
}

/** No time for preparation was left unused. */
const allRead = ({ scenario, read }: Telling): boolean => read.size >= Math.min(scenario.prep.points, scenario.prep.sources.length);

/** Tells one happening. */
export function tellHappening(telling: Telling, happening: Happening, voices: Voices): void {
  telling.kind = happening.kind;
  const teller = tellers[happening.kind] as (telling: Telling, happening: Happening, voices: Voices) => void;
  teller(telling, happening, voices);
}
