import { readFileSync, readdirSync } from 'node:fs';
import { readScenario } from '../../src/core/scenario/read.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import type { Expression, Pose, RoomPaper, RoomPerson, RoomScreen } from '../../src/screens/room/screen.ts';
import { outsideOf } from '../../src/screens/room/outside.ts';
import { words } from '../../src/text/words.ts';
import { fixture } from '../rooms/fixture.ts';

/** The shipped cases as screens of the stage, in three moods. */

const folder = new URL('../../scenarios/', import.meta.url);

export const cases: readonly Scenario[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .sort()
  .flatMap((name) => {
    const read = readScenario(readFileSync(new URL(name, folder), 'utf8'));
    return read.ok ? [read.scenario] : [];
  });

export interface Mood {
  readonly name: string;
  readonly bearings: readonly (readonly [Expression, Pose])[];
  readonly interest: number;
}

export const moods: readonly Mood[] = [
  { name: 'warm', interest: 800, bearings: [['laugh', 'open'], ['smile', 'coffee'], ['content', 'explaining'], ['smile', 'writing']] },
  { name: 'wary', interest: 500, bearings: [['wary', 'writing'], ['sceptical', 'crossed'], ['surprised', 'open'], ['pressed', 'coffee']] },
  { name: 'cross', interest: 150, bearings: [['angry', 'pointing'], ['concerned', 'explaining'], ['sceptical', 'crossed'], ['angry', 'crossed']] },
];

/** A paper with the first or the last option of every issue; theirs with one that was another. */
function paperOf({ issues, account }: Scenario, by: 'own' | 'theirs'): RoomPaper {
  const { room } = words('nl');
  const label = (issue: (typeof issues)[number] | undefined, at: number): string => issue?.options.at(at)?.label.nl ?? '';
  return {
    id: by === 'own' ? 3 : 4, title: by === 'own' ? room.ownPaper : room.theirPaper(account.name), points: by === 'own' ? '62,5' : null,
    lines: issues.map((issue, i) => ({ issue: issue.label.nl, option: label(issue, by === 'own' ? 0 : -1), was: by === 'theirs' && i === 0 ? label(issue, 0) : null })),
  };
}

export function screenOf(scenario: Scenario, mood: Mood, dark: boolean): RoomScreen {
  const speaker = scenario.members[0]?.id ?? '';
  const people: readonly RoomPerson[] = scenario.members.map((member, index) => {
    const [expression, pose] = mood.bearings[index % mood.bearings.length] ?? ['neutral', 'open'];
    return {
      id: member.id, look: member.look, name: member.name.split(' ')[0] ?? member.name, job: member.job.nl, words: words('nl').room.faces[expression], expression, pose,
      present: true, speaking: member.id === speaker, looksAt: member.id === speaker ? 'you' : speaker, aside: false, interest: mood.interest,
      nature: member.temperament, side: 'neutral',
    };
  });
  const first = scenario.members[0];
  return fixture(1, {
    room: scenario.room, ...outsideOf(scenario), dark, calm: true, people, hour: dark ? 900 : 350,
    speech: first === undefined ? null : { by: first.id, text: first.position.nl, id: 1 },
    papers: { own: paperOf(scenario, 'own'), theirs: paperOf(scenario, 'theirs') },
    notes: { title: scenario.title.nl, lines: [] },
  });
}
