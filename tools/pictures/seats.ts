import { readFileSync, readdirSync } from 'node:fs';
import { readScenario } from '../../src/core/scenario/read.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import type { Expression, Pose, RoomPerson, RoomScreen } from '../../src/screens/room-screen.ts';
import { outsideOf } from '../../src/screens/room-outside.ts';
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
  readonly words: string;
  readonly bearings: readonly (readonly [Expression, Pose])[];
  readonly interest: number;
}

export const moods: readonly Mood[] = [
  { name: 'warm', words: 'enthousiast', interest: 800, bearings: [['laugh', 'open'], ['smile', 'coffee'], ['speaking', 'explaining'], ['smile', 'writing']] },
  { name: 'wary', words: 'twijfelt', interest: 500, bearings: [['thinking', 'writing'], ['sceptical', 'crossed'], ['surprised', 'open'], ['neutral', 'coffee']] },
  { name: 'cross', words: 'boos', interest: 150, bearings: [['angry', 'pointing'], ['concerned', 'explaining'], ['sceptical', 'crossed'], ['angry', 'crossed']] },
];

export function screenOf(scenario: Scenario, mood: Mood, dark: boolean): RoomScreen {
  const speaker = scenario.members[0]?.id ?? '';
  const people: readonly RoomPerson[] = scenario.members.map((member, index) => {
    const [expression, pose] = mood.bearings[index % mood.bearings.length] ?? ['neutral', 'open'];
    return {
      id: member.id, look: member.look, name: member.name.split(' ')[0] ?? member.name, job: member.job.nl, words: mood.words, expression, pose,
      present: true, speaking: member.id === speaker, looksAt: member.id === speaker ? 'you' : speaker, aside: false, interest: mood.interest,
      nature: member.temperament, side: 'neutral',
    };
  });
  const first = scenario.members[0];
  return fixture(1, {
    room: scenario.room, ...outsideOf(scenario), dark, calm: true, people, hour: dark ? 900 : 350,
    speech: first === undefined ? null : { by: first.id, text: first.position.nl, id: 1 },
    notes: { title: scenario.title.nl, lines: [] },
  });
}
