import { describe, expect, it } from 'vitest';
import { listen, type Wire } from '../../src/app/class/live.ts';
import { classServer } from '../../src/app/class/server.ts';
import { paths } from '../../src/wire/paths.ts';
import { rest, until } from '../until.ts';

const board = (version: number) => ({ version, state: 'open', mode: 'practice', rows: [], teams: [] });
const soon = (act: () => void): unknown => setTimeout(act, 5);

/** A network: what each address answers. */
function network(answers: Readonly<Record<string, () => Response>>): typeof fetch {
  return (address) => {
    const answer = answers[String(address).split('?')[0] ?? ''];
    return answer ? Promise.resolve(answer()) : Promise.reject(new Error('no network'));
  };
}

function hear(fetching: typeof fetch) {
  const heard = { versions: [] as number[], wires: new Set<Wire>(), gone: [] as string[] };
  const live = listen({
    server: classServer(fetching), key: 't'.repeat(30), later: soon,
    onBoard: ({ version }) => heard.versions.push(version), onWire: (wire) => heard.wires.add(wire), onGone: (why) => heard.gone.push(why),
  });
  return { heard, live };
}

describe('the board', () => {
  it('comes by events', async () => {
    const text = `event: board\nid: 3\ndata: ${JSON.stringify(board(3))}\n\n`;
    const { heard, live } = hear(network({ [paths.events]: () => new Response(text) }));
    await until(() => expect(heard.versions[0]).toBe(3));
    expect(heard.wires.has('live')).toBe(true);
    live.stop();
  });

  it('comes by asking where a network lets no events through', async () => {
    const { heard, live } = hear(network({ [paths.board]: () => Response.json(board(7)) }));
    await until(() => expect(heard.versions[0]).toBe(7));
    expect(heard.wires.has('asking')).toBe(true);
    live.stop();
  });

  it('says so where nothing answers, and goes on trying', async () => {
    const { heard, live } = hear(network({}));
    await until(() => expect(heard.wires.has('away')).toBe(true));
    live.stop();
  });

  it('tells whoever was removed, once, and stops', async () => {
    const { heard, live } = hear(network({ [paths.events]: () => new Response('event: removed\ndata: null\n\n') }));
    await until(() => expect(heard.gone).toEqual(['removed']));
    // Who would ask again would be told again.
    await rest();
    expect(heard.gone).toEqual(['removed']);
    live.stop();
  });
});
