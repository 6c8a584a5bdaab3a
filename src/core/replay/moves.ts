import { z } from 'zod';
import type { Move } from '../engine/move.ts';

/** The moves of a stored game, read strictly: an unknown field or kind is refused. */
const id = z.string().min(1).max(80);
const points = z.number().int().min(0).max(100);
const deal = z.array(z.number().int().min(0).max(99)).min(1).max(20).readonly();
const flag = z.boolean();

const plan = z.strictObject({
  target: points, limit: points, firstOffer: deal.optional(), decides: id.optional(),
  roles: z.record(id, id).optional(),
  dials: z.strictObject({ power: z.number().int().min(0).max(2).optional(), information: z.number().int().min(0).max(2).optional(), timePressure: z.number().int().min(0).max(2).optional() }).optional(),
  priorities: z.record(id, z.array(id).max(20).readonly()).optional(),
});

const deadline = z.discriminatedUnion('act', [
  z.strictObject({ kind: z.literal('deadline'), act: z.literal('ask'), member: id }),
  z.strictObject({ kind: z.literal('deadline'), act: z.literal('name') }),
]);

export const moveSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('research'), source: id }),
  z.strictObject({ kind: z.literal('plan'), plan }),
  z.strictObject({ kind: z.literal('sit') }),
  z.strictObject({ kind: z.literal('open'), greet: flag, goal: flag, agenda: flag }),
  z.strictObject({ kind: z.literal('empathise'), member: id }),
  z.strictObject({ kind: z.literal('apologise'), member: id, proof: id.optional() }),
  z.strictObject({ kind: z.literal('refer'), member: id, gift: id.optional() }),
  z.strictObject({ kind: z.literal('ask'), member: id, topic: id }),
  z.strictObject({ kind: z.literal('check'), member: id, topic: id, guess: z.number().int().min(0).max(99).optional() }),
  z.strictObject({ kind: z.literal('probe'), member: id, topic: id }),
  z.strictObject({ kind: z.literal('summarise'), member: id, topic: id }),
  z.strictObject({ kind: z.literal('silence') }),
  deadline,
  z.strictObject({ kind: z.literal('visit'), member: id }),
  z.strictObject({ kind: z.literal('share'), member: id, issue: id }),
  z.strictObject({ kind: z.literal('criterion'), member: id, fact: id.optional(), praise: flag.optional() }),
  z.strictObject({ kind: z.literal('advise'), member: id, fact: id.optional() }),
  z.strictObject({ kind: z.literal('offer'), deal, praise: flag.optional() }),
  z.strictObject({ kind: z.literal('package'), deal, ask: id.optional(), give: id.optional(), praise: flag.optional() }),
  z.strictObject({ kind: z.literal('meso'), deals: z.array(deal).min(1).max(6).readonly(), praise: flag.optional() }),
  z.strictObject({ kind: z.literal('accept') }),
  z.strictObject({ kind: z.literal('decline'), over: id.optional() }),
  z.strictObject({ kind: z.literal('invite') }),
  z.strictObject({ kind: z.literal('recess'), call: flag }),
  z.strictObject({ kind: z.literal('threaten'), member: id }),
  z.strictObject({ kind: z.literal('ultimatum'), deal }),
  z.strictObject({ kind: z.literal('walk'), reason: z.enum(['none', 'limit', 'fact']), fact: id.optional() }),
  z.strictObject({ kind: z.literal('close'), summary: flag, next: flag }),
]);

/** A move as plain data: optional parts that are absent stay absent. */
export const asMove = (parsed: z.output<typeof moveSchema>): Move => JSON.parse(JSON.stringify(parsed)) as Move;
