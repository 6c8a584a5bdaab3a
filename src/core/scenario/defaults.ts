import type { Member, Role, Temperament } from '../engine/scenario.ts';

/** What a case gets where its author says nothing. Numbers by role: model 1.1; the others: the middle of model 2.1. */

interface RoleDefaults {
  readonly influence: number;
  readonly trust: number;
  readonly patience: number;
  readonly concession: number;
  readonly stubbornness: number;
  readonly temperament: Temperament;
}

const plain: RoleDefaults = { influence: 15, trust: 50, patience: 70, concession: 50, stubbornness: 60, temperament: 'warm' };

/** buyer: the middle of 35-45; decider: of 60-70; gatekeeper: of 10-35, rounded. */
const byRole = {
  initiator: { ...plain, influence: 15, trust: 60, concession: 60 },
  user: { ...plain, influence: 15, concession: 60, temperament: 'worried' },
  influencer: { ...plain, influence: 20, concession: 40, temperament: 'dry' },
  buyer: { ...plain, influence: 30, concession: 40, temperament: 'brisk' },
  decider: { ...plain, influence: 40, stubbornness: 65, temperament: 'brisk' },
  gatekeeper: { ...plain, influence: 20, patience: 60, temperament: 'guarded' },
} as const satisfies Record<Role, RoleDefaults>;

/** Somebody with several roles weighs as the heaviest of them and behaves as that one. */
export function defaultsFor(roles: readonly Role[]): RoleDefaults {
  const heaviest = roles.reduce<Role | null>((top, role) => (top === null || byRole[role].influence > byRole[top].influence ? role : top), null);
  const from = heaviest === null ? plain : byRole[heaviest];
  return { ...from, trust: Math.max(from.trust, ...roles.map((role) => byRole[role].trust)) };
}

/** Who is alone decides; of several without roles nobody stands out. */
export const usualRoles = (members: number): readonly Role[] => (members === 1 ? ['decider', 'buyer'] : ['influencer']);

/** The rooms that are drawn (assets/rooms); the stage shows the usual one for any other. */
export const rooms = ['festival', 'coffee', 'workshop', 'print', 'loft', 'care', 'plant', 'dock', 'market', 'site', 'hotel'] as const;

/** Rooms whose window looks into a hall: no sky, no season. */
export const roofed: readonly string[] = ['plant', 'market'];

export const usual = {
  batna: 40,
  promise: 0,
  mood: 0,
  reciprocity: 50,
  timePressure: 50,
  power: 50,
  /** What the account knows about the player. */
  accountKnows: 50,
  /** Share of fact points that preparation finds, where no fact is marked either. */
  playerKnows: 30,
  depth: 2,
  prepPoints: 4,
  phase: 'exploration',
  room: 'workshop',
  employer: 'Brug & Co',
  account: 'Vis & Vonk',
  qWeights: { relation: 50, information: 35, technique: 15 },
} as const;

/** Drawings for people whose author chose none, by pronoun, in turn. */
export const looks = {
  she: ['amara', 'lin', 'els', 'meryem', 'fatima', 'sanne'],
  he: ['youssef', 'bram', 'joris', 'dirk', 'mark'],
  they: ['bram', 'lin', 'joris', 'amara', 'youssef', 'els'],
} as const satisfies Record<Member['pronoun'], readonly string[]>;

/** Every drawing by the pronoun that it goes with; for "they" any of them. */
export const drawn = {
  she: ['amara', 'lin', 'els', 'meryem', 'fatima', 'sanne', 'romy', 'linda', 'aisha', 'petra', 'nadia', 'karin', 'eva', 'carla'],
  he: ['youssef', 'bram', 'joris', 'dirk', 'mark', 'rob', 'henk', 'bas', 'tom', 'victor', 'ravi', 'willem'],
} as const;

/** A drawing and a pronoun that go together; a drawing that nobody knows goes with all. */
export function goesWith(look: string, pronoun: Member['pronoun']): boolean {
  const other: readonly string[] = pronoun === 'she' ? drawn.he : pronoun === 'he' ? drawn.she : [];
  return !other.includes(look);
}

export const names = ['Robin Bos', 'Sam Vink', 'Noor Peters', 'Alex Demir', 'Kim Prins', 'Jip Mulder'] as const;

/** Minutes: about those of the built-in cases. */
export const usualBudget = (members: number, issues: number): number => 8 + 2 * issues + 4 * members;

export const usualLevel = (members: number): 1 | 2 | 3 | 4 => (members >= 4 ? 4 : members === 3 ? 3 : members === 2 ? 2 : 1);
