/**
 * Makes every sound of the game: `node tools/sound/build.mjs [name…]`.
 * Needs ffmpeg. The same script gives the same bytes with the same Node and ffmpeg.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RATE } from './dsp.mjs';
import { renderEffects } from './effects.mjs';
import { decode, encode } from './encode.mjs';
import { BEFORE, bestStart, unrolled } from './loop.mjs';
import { brought, integrated } from './loudness.mjs';
import { ROOMS, SKIES } from './rooms.mjs';
import { SCORE } from './score.mjs';
import { laidOut } from './sprite.mjs';

/** Where each kind of sound lies: LUFS, ceiling in dBFS true peak, bits. */
const EFFECTS = { opus: 24, mp3: ['-ar', '24000', '-q:a', '9'] };
const MUSIC = { lufs: -17, ceiling: -2.5, opus: 26, mp3: ['-ar', '16000', '-q:a', '9'] };
// Codecs drop the faintest noise: half a decibel more goes in than should come out.
const ROOM = { lufs: -31.5, ceiling: -14, opus: 14, mp3: ['-ar', '16000', '-b:a', '16k'] };

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../assets/sound');
const asked = process.argv.slice(2);
const wanted = (name) => asked.length === 0 || asked.includes(name);
const path = (name) => join(folder, name);
const json = (name, value) => writeFileSync(path(name), `${JSON.stringify(value, null, 2)}\n`);

function buildEffects() {
  const { signal, sprite } = laidOut(renderEffects());
  encode(signal, path('effects'), EFFECTS);
  json('effects.json', { sprite });
}

/** One long sound to its loudness and its files; gives what the player must know of it. */
function buildLong({ name, render, loops }, way) {
  const sound = brought(render(), integrated, way.lufs, way.ceiling, loops);
  encode(loops ? unrolled(sound) : sound, path(name), { ...way, steady: loops });
  const milliseconds = Math.round((sound.length / RATE) * 1000);
  if (!loops) return { once: [0, milliseconds] };
  // The layers of the score turn together, so they share one start.
  const alone = way === ROOM;
  const versions = alone ? ['webm', 'mp3'].map((format) => decode(path(`${name}.${format}`))) : [];
  return { loop: [alone ? bestStart(versions, milliseconds) : BEFORE, milliseconds, true] };
}

mkdirSync(folder, { recursive: true });
if (wanted('effects')) buildEffects();
const before = asked.length === 0 ? {} : JSON.parse(readFileSync(path('long.json'), 'utf8'));
const long = {};
for (const [sounds, way] of [[SCORE, MUSIC], [ROOMS, ROOM], [SKIES, ROOM]]) {
  for (const sound of sounds) long[sound.name] = wanted(sound.name) ? buildLong(sound, way) : before[sound.name];
}
json('long.json', long);
