import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { z } from 'zod';
import { RULES } from '../engine/game.ts';
import { bytesOf, signsFor, signsOf, tidied } from './signs.ts';
import { replayFrom, type ReplayFile } from './replay.ts';

/** A kept game as a short text that can be copied, scanned and typed: for where no server keeps it. No score is in it: that is worked out from the moves. */

/** Before the dash: what it is, and the number of the form. */
const MARK = 'AT';
const FORM = 1;
/** Longer than any talk needs; longer texts are not even unpacked. */
export const MOST_SIGNS = 12_000;
const MOST_LETTERS = 100_000;
/** Length of what is packed (2 bytes), then its sum (4 bytes). */
const HEAD = 6;
export const MOST_NICKNAME = 24;

/**
 * What most games have in common, so that it need not be in each code: the packer points at it.
 * Part of the form: whoever changes a letter of it gives the form a new number.
 */
const common = strToU8([
  '"first":"last":"reason":"none"limit"fact"},{"kind":"threaten","member":"{"kind":"ultimatum","deal":[{"kind":"visit","member":"{"kind":"meso","deals":[[0,1,2,3,',
  '{"kind":"apologise","member":"","proof":"{"kind":"refer","member":"","gift":"{"kind":"advise","member":"{"kind":"deadline","act":"name"ask"{"kind":"decline","over":"',
  '{"kind":"recess","call":true},{"kind":"invite"},{"kind":"silence"},{"kind":"criterion","member":"","fact":"","praise":false,{"kind":"share","member":"","issue":"',
  '{"kind":"plan","plan":{"target":60,"limit":40,"firstOffer":[0,0,0,0],"decides":"","roles":{"":"lead"note"watch"},"dials":{"power":1,"information":1,"timePressure":1},"priorities":{"":["',
  '{"kind":"package","deal":[0,1,2,0],"ask":"","give":"","praise":true},{"kind":"offer","deal":[3,2,1,0]},{"kind":"empathise","member":"',
  '{"kind":"summarise","member":"","topic":"{"kind":"probe","member":"","topic":"{"kind":"check","member":"","topic":"","guess":1},',
  '{"kind":"walk","reason":"none"}{"kind":"accept"},{"kind":"close","summary":true,"next":true}],"nickname":"',
  '{"format":1,"rules":1,"scenario":{"id":"s01s02tutorialdraft-","fingerprint":""},"seed":123,"moves":[{"kind":"research","source":"',
  '{"kind":"sit"},{"kind":"open","greet":true,"goal":true,"agenda":true},"price"time"interest"delivery"limit"alternative"quality"quantity"service"payment"period"},{"kind":"ask","member":"","topic":"',
].join(''));

/** What a code says: a kept game, and who played it where that was filled in. */
export interface ReadCode {
  readonly file: ReplayFile;
  readonly nickname: string | null;
}
export type CodeProblem =
  /** campaign: it began with what an earlier talk left, which a code cannot prove. no-code: none at all, or one of a form that this version does not know. */
  | { readonly why: 'campaign' | 'no-code' | 'other-form' | 'cut-short' | 'damaged' | 'too-long' }
  | { readonly why: 'other-rules'; readonly rules: number };

const nicknames = z.string().min(1).max(MOST_NICKNAME);

/** A name as it may stand in a code: one line, no odd spaces. */
export const tidyName = (name: string): string => name.replaceAll(/[\p{C}\s]+/gu, ' ').trim().slice(0, MOST_NICKNAME).trim();

export function codeOf(file: ReplayFile, nickname = ''): string {
  const name = tidyName(nickname);
  const { format, rules, scenario: { id, fingerprint }, seed, moves, carry } = file;
  const packed = deflateSync(strToU8(JSON.stringify({ format, rules, scenario: { id, fingerprint }, seed, moves, ...(carry && { carry }), ...(name !== '' && { nickname: name }) })), { level: 9, dictionary: common });
  const bytes = new Uint8Array(HEAD + packed.length);
  bytes.set([packed.length >> 8, packed.length & 255]);
  bytes.set(four(sumOf(packed)), 2);
  bytes.set(packed, HEAD);
  return `${MARK}${FORM}-${signsOf(bytes)}`;
}

/** Reads a code. Says exactly what is wrong; never throws. Small and capital letters, spaces and dashes make no difference. */
export function readCode(text: string): { readonly ok: true; readonly code: ReadCode } | { readonly ok: false; readonly problem: CodeProblem } {
  const unpacked = unpack(text);
  if (typeof unpacked === 'string') return { ok: false, problem: { why: unpacked } };
  const { nickname, ...game } = unpacked.said;
  if (typeof game['rules'] === 'number' && game['rules'] !== RULES) return { ok: false, problem: { why: 'other-rules', rules: game['rules'] } };
  if ('carry' in game) return { ok: false, problem: { why: 'campaign' } };
  const read = replayFrom(game);
  if (!read.ok) return { ok: false, problem: { why: 'damaged' } };
  const name = nickname === undefined ? null : nicknames.safeParse(nickname);
  if (name && (!name.success || tidyName(name.data) !== name.data)) return { ok: false, problem: { why: 'damaged' } };
  return { ok: true, code: { file: read.file, nickname: name?.data ?? null } };
}

/** From signs to what was packed, as far as it came over whole. */
function unpack(text: string): { readonly said: Readonly<Record<string, unknown>> } | Exclude<CodeProblem['why'], 'other-rules' | 'campaign'> {
  if (text.length > 2 * MOST_SIGNS) return 'too-long';
  const [, form, body] = /^\s*AT\s*(\d{1,3})\s*-(.*)$/is.exec(text) ?? [];
  if (form === undefined || body === undefined) return 'no-code';
  if (Number(form) !== FORM) return 'other-form';
  const signs = tidied(body);
  if (signs.length > MOST_SIGNS) return 'too-long';
  const bytes = bytesOf(signs);
  if (!bytes) return 'damaged';
  const [high = 0, low = 0] = bytes;
  const length = (high << 8) + low;
  if (bytes.length < HEAD || signs.length < signsFor(HEAD + length)) return 'cut-short';
  const packed = bytes.subarray(HEAD, HEAD + length);
  if (signs.length !== signsFor(HEAD + length) || four(sumOf(packed)).some((byte, i) => byte !== bytes[2 + i])) return 'damaged';
  return said(packed) ?? 'damaged';
}

function said(packed: Uint8Array): { readonly said: Readonly<Record<string, unknown>> } | null {
  try {
    // A room of fixed size: a few signs cannot unfold into a flood.
    const value: unknown = JSON.parse(strFromU8(inflateSync(packed, { dictionary: common, out: new Uint8Array(MOST_LETTERS) })));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { said: value as Readonly<Record<string, unknown>> } : null;
  } catch {
    return null;
  }
}

const four = (sum: number): readonly number[] => [sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255];

/** CRC-32: sees every change of one sign, and all but one in four thousand million of the others. */
function sumOf(bytes: Uint8Array): number {
  let sum = ~bytes.length;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
