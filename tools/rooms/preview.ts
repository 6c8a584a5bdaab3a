import '@fontsource/atkinson-hyperlegible/latin-400.css';
import '@fontsource/atkinson-hyperlegible/latin-700.css';
import type { Happening } from '../../src/core/engine/happening.ts';
import { outsideOf } from '../../src/screens/room/outside.ts';
import { expressions, poses } from '../../src/screens/room/screen.ts';
import type { RoomScreen } from '../../src/screens/room/screen.ts';
import { mountStage } from '../../src/stage/mount.ts';
import type { Stage } from '../../src/stage/mount.ts';
import { fixture } from './fixture.ts';

/** The stage by itself: `npx vite` and then /tools/rooms/preview.html?room=coffee&people=3&dark=1&size=360x218 */

declare global {
  interface Window {
    stage: Stage;
    show: (over: Partial<RoomScreen>) => void;
    perform: (happenings: readonly Happening[]) => void;
  }
}

const ask = new URLSearchParams(location.search);
const host = document.querySelector<HTMLElement>('#host');
const tools = document.querySelector('#tools');
if (host === null || tools === null) throw new Error('no host');
const [w, h] = (ask.get('size') ?? '940x768').split('x');
host.style.width = `${w}px`;
host.style.height = `${h}px`;
if (ask.has('bare')) document.body.classList.add('bare');

const renderer = ask.get('renderer');
const stage = await mountStage(host, {
  ...(renderer === 'canvas' || renderer === 'webgl' ? { renderer } : {}),
  onPoint: ({ kind, id }) => console.log('point', kind, id),
  onProgress: (part) => (document.title = `stage ${Math.round(part * 100)} %`),
});
const people = (): number => Number(ask.get('people') ?? 2);
let screen = fixture(people(), { room: ask.get('room') ?? 'workshop', dark: ask.has('dark'), calm: ask.has('calm') });
window.stage = stage;
window.show = (over) => {
  screen = { ...screen, ...(over.room === undefined ? {} : outsideOf({ room: over.room })), ...over };
  stage.show(screen);
};
window.perform = (happenings) => stage.perform(happenings);
window.show({});
Object.assign(window, { now: () => screen });

const button = (name: string, run: () => void): void => {
  const one = document.createElement('button');
  one.textContent = name;
  one.addEventListener('click', run);
  tools.append(one);
};
const everybody = (over: Partial<RoomScreen['people'][number]>): void => window.show({ people: screen.people.map((person) => ({ ...person, ...over })) });
for (const expression of expressions) button(expression, () => everybody({ expression }));
for (const pose of poses) button(pose, () => everybody({ pose }));
for (const room of ['festival', 'coffee', 'workshop', 'print']) button(room, () => window.show({ room }));
button('dark', () => window.show({ dark: !screen.dark }));
button('calm', () => window.show({ calm: !screen.calm }));
button('deal', () => window.show({ ending: 'deal', bridge: { ...screen.bridge, closed: true } }));
button('you leave', () => window.show({ ending: 'you-left' }));
button('they leave', () => window.show({ ending: 'they-left' }));
button('again', () => window.show(fixture(people(), { room: screen.room })));
button('stones', () => window.show({ bridge: { you: (screen.bridge.you + 170) % 1170, them: (screen.bridge.them + 170) % 1170, assumed: !screen.bridge.assumed, closed: false } }));
button('counter', () => screen.papers.theirs && window.show({ papers: { ...screen.papers, theirs: { ...screen.papers.theirs, id: screen.papers.theirs.id + 1 } } }));
button('hour', () => window.show({ hour: (screen.hour + 250) % 1001 }));
const id = (index: number): string => screen.people[index]?.id ?? '';
const events: Readonly<Record<string, () => readonly Happening[]>> = {
  asked: () => [{ kind: 'asked', member: id(0), topic: 'x', way: 'ask' }, { kind: 'fact-opened', fact: 'f', about: id(0), topic: 'x', way: 'ask', by: id(0), shown: null, group: null }],
  insulted: () => [{ kind: 'insulted', member: id(0) }],
  whispered: () => [{ kind: 'whispered', from: id(0), to: id(1) }],
  likes: () => [{ kind: 'judged', member: id(1), leaning: 'likes', over: null }],
  rejects: () => [{ kind: 'judged', member: id(1), leaning: 'rejects', over: null }],
};
for (const [name, list] of Object.entries(events)) button(name, () => window.perform(list()));
