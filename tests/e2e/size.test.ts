import { readFileSync, readdirSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { roofed } from '../../src/core/scenario/defaults.ts';
import { growsAt } from '../../src/stage/weather/places.ts';
import { firstVisit } from './harness/player.ts';
import { servedIn } from '../../src/stage/served.ts';
import { countTraffic } from './harness/traffic.ts';

/** Bytes, never time: what a school's line has to carry. */

const [FIRST_CASE, NEXT_ROOM] = [1_500_000, 250_000];

test('the first case with its room, its people and all its sound comes in a megabyte and a half', async ({ page }) => {
  const traffic = await countTraffic(page);
  const me = await firstVisit(page);
  await me.sitDown();
  await me.greet();
  await expect(page.locator('canvas')).toBeVisible();
  await expect.poll(() => ['phaser', 'day-wall', 'romy', 'effects', 'room-festival', 'score-calm', 'score-tense'].filter((part) => !traffic.names().some((name) => name.includes(part)))).toEqual([]);
  await page.waitForLoadState('networkidle');
  console.log(`the first case: ${traffic.bytes()} bytes in ${traffic.names().length} files`);
  // Letters that no word here has are not sent.
  expect(traffic.names().filter((name) => name.includes('latin-ext'))).toEqual([]);
  expect(traffic.bytes()).toBeLessThanOrEqual(FIRST_CASE);
});

test('each further room, drawn by day or in the evening, with its tone, adds a quarter of a megabyte at most', () => {
  const rooms = readdirSync('assets/rooms');
  const servedBytes = (room: string): number => {
    const { thing } = servedIn(room);
    return thing === null ? 0 : statSync(`assets/props/served/${thing}.webp`).size;
  };
  // A case may let it rain anywhere; the season is drawn where trees stand.
  const outsideBytes = (room: string): number => (roofed.includes(room) ? 0 : statSync('assets/sound/weather-rain.webm').size) + (growsAt(room) ? statSync('assets/props/trees.webp').size : 0);
  const bytesOf = (room: string, hour: string): number => ['sky', 'view', 'wall', 'table'].reduce((sum, layer) => sum + statSync(`assets/rooms/${room}/${hour}-${layer}.webp`).size, 0) + statSync(`assets/sound/room-${room}.webm`).size + servedBytes(room) + outsideBytes(room);
  expect(rooms.flatMap((room) => ['day', 'evening'].map((hour) => ({ room, hour, bytes: bytesOf(room, hour) }))).filter(({ bytes }) => bytes > NEXT_ROOM)).toEqual([]);
  const cases = readdirSync('scenarios').filter((name) => /^s\d\d\.json$/.test(name)).map((name) => JSON.parse(readFileSync(`scenarios/${name}`, 'utf8')) as { room: string });
  expect(cases.filter(({ room }) => !rooms.includes(room))).toEqual([]);
});
