import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLimits, rates } from '../../src/server/api/limits.ts';
import type { RefusalBody } from '../../src/wire/refusals.ts';
import type { Names } from '../../src/wire/student.ts';
import { join, openClass, openWorld, type World } from './world.ts';

let world: World & { close(): Promise<void> };
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('a bucket', () => {
  it('lets a burst through, then as much as flows in, and says how long to wait', () => {
    const clock = { now: 0 };
    const limits = openLimits(() => clock.now);
    for (let i = 0; i < rates.token.burst; i++) expect(limits.take('token', 'one')).toBe(0);
    expect(limits.take('token', 'one')).toBe(1);
    expect(limits.take('token', 'other')).toBe(0);
    clock.now += 1_000;
    for (let i = 0; i < rates.token.perSecond; i++) expect(limits.take('token', 'one')).toBe(0);
    expect(limits.take('token', 'one')).toBeGreaterThan(0);
    clock.now += 3_600_000;
    for (let i = 0; i < rates.token.burst; i++) expect(limits.take('token', 'one')).toBe(0);
    expect(limits.take('token', 'one')).toBeGreaterThan(0);
  });
});

describe('a school behind one address', () => {
  it('comes in at once: thirty-five pupils who look, roll names, join, reload and play in the same second', async () => {
    const { class: info } = await openClass(world);
    const pupil = async (): Promise<number[]> => {
      const statuses: number[] = [];
      const asking = async (...request: Parameters<World['ask']>) => {
        const answer = await world.ask<Names & { token: string }>(...request);
        statuses.push(answer.status);
        return answer.body;
      };
      await asking('GET', `/api/pins/${info.pin}`);
      for (let roll = 0; roll < 4; roll++) await asking('GET', `/api/pins/${info.pin}/names`);
      const { token } = await join(world, info.pin);
      for (let reload = 0; reload < 5; reload++) await asking('GET', '/api/me', token);
      await asking('POST', '/api/tickets', token);
      for (let look = 0; look < 5; look++) await asking('GET', '/api/board', token);
      return statuses;
    };
    const statuses = (await Promise.all(Array.from({ length: 35 }, pupil))).flat();
    expect([...new Set(statuses)]).toEqual([200]);
  });
});

describe('somebody who tries PINs', () => {
  it('is stopped, and then does not get in by a right one either, for a while', async () => {
    const other = await openWorld();
    const { class: info } = await openClass(other);
    const wrong = info.pin === '100000' ? '100001' : '100000';
    const tried: number[] = [];
    for (let i = 0; i < 300; i++) tried.push((await other.ask('GET', `/api/pins/${wrong}`)).status);
    expect(tried.filter((status) => status === 404)).toHaveLength(rates.guess.burst);
    const right = await other.ask<RefusalBody>('GET', `/api/pins/${info.pin}`);
    expect([right.status, right.body.error]).toEqual([429, 'too-often']);
    expect(right.headers.get('retry-after')).toBe(String(right.body.wait));
    other.clock.tick += 1_000 * right.body.wait!;
    expect((await other.ask('GET', `/api/pins/${info.pin}`)).status).toBe(200);
    await other.close();
  });

  it('keeps nobody else of the school out: the class whose teacher sits there is still found, and no other', async () => {
    const other = await openWorld();
    const [here, elsewhere] = [await openClass(other), await openClass(other)];
    await other.ask('GET', '/api/class', here.key);
    const wrong = ['100000', '100001', '100002'].find((pin) => pin !== here.class.pin && pin !== elsewhere.class.pin) ?? '';
    for (let i = 0; i <= rates.guess.burst; i++) await other.ask('GET', `/api/pins/${wrong}`);
    expect((await other.ask('GET', `/api/pins/${wrong}`)).status).toBe(429);
    expect((await other.ask('GET', `/api/pins/${elsewhere.class.pin}`)).status).toBe(429);
    expect((await other.ask('GET', `/api/pins/${here.class.pin}`)).status).toBe(200);
    expect((await join(other, here.class.pin)).student.name).not.toBe('');
    await other.close();
  });

  it('needs weeks for a million of them', () => {
    const days = 1_000_000 / rates.guess.perSecond / 86_400;
    expect(days).toBeGreaterThan(20);
  });
});

describe('a device that asks without end', () => {
  it('waits, while the others of its class go on', async () => {
    const { class: info } = await openClass(world);
    const [noisy, quiet] = [await join(world, info.pin), await join(world, info.pin)];
    let status = 200;
    for (let i = 0; i < 400 && status === 200; i++) status = (await world.ask('GET', '/api/me', noisy.token)).status;
    expect(status).toBe(429);
    expect((await world.ask('GET', '/api/me', quiet.token)).status).toBe(200);
  });
});
