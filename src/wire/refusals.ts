import { z } from 'zod';

/**
 * Why the server says no. The server sends the word, the browser has the sentence.
 * The number is the HTTP status that goes with it.
 */
export const refusals = {
  // the request itself
  'not-understood': 400, 'too-large': 413, 'other-site': 403, 'too-often': 429, 'not-found': 404,
  // who asks
  'no-key': 401, 'no-class': 404, removed: 403, 'teacher-only': 403, 'student-only': 403,
  // joining
  'joining-closed': 403, 'class-full': 403, crowded: 429, 'name-taken': 409, 'name-length': 422, 'name-letters': 422, 'name-rude': 422, 'name-not-proposed': 422, 'no-team': 422, 'no-code': 404,
  // a case
  'no-case': 404, 'case-unreadable': 422, 'case-hidden': 403,
  // a competition
  'no-competition': 404, 'competition-closed': 403, 'competition-full': 403, 'other-case': 409, 'games-begun': 409, 'organiser-only': 403,
  // playing
  // other-rules: the game is another version than it began with. Ask for the ticket anew: it goes on, or there is another one and no try is lost.
  'not-started': 409, paused: 409, closed: 409, 'no-tries-left': 409, 'no-ticket': 404, 'other-rules': 409,
  'other-move': 409, 'move-gap': 409, 'too-many-moves': 413, 'no-undo': 403, 'no-hints': 403, 'move-refused': 422, unfinished: 422, 'already-counted': 409, 'not-yet': 403,
  // the server
  'no-storage': 503, 'went-wrong': 500,
} as const satisfies Record<string, number>;
export type RefusalWord = keyof typeof refusals;

/** Body of every answer that is no success. turn: the first move that was refused, from 0; length: moves that the server holds. */
export const refusalBody = z.object({
  error: z.enum(Object.keys(refusals) as [RefusalWord, ...RefusalWord[]]),
  /** Where in the request, such as settings.tries. */
  path: z.string().optional(),
  turn: z.number().int().optional(),
  length: z.number().int().optional(),
  /** Why the rules refuse the move: a Refusal of the engine. */
  refusal: z.string().optional(),
  /** Names that are still free. */
  names: z.array(z.string()).optional(),
  /** Problem[] of core/scenario: what is wrong with an uploaded case. */
  problems: z.array(z.unknown()).optional(),
  /** Seconds to wait before the next try. */
  wait: z.number().int().optional(),
});
export type RefusalBody = z.infer<typeof refusalBody>;

/** A schema that gives a T. */
export type Reads<T> = z.ZodType<T>;
