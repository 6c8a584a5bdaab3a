import type { Text } from '../../core/engine/scenario.ts';
import type { ClassInfo } from '../../wire/class.ts';
import type { CompetitionInfo } from '../../wire/competition.ts';
import type { Drawer } from '../drawer.ts';
import { openRing, type Ring } from './key-ring.ts';

/** A class of which this device holds the key: who has that is the teacher. */
export interface KeptClass {
  readonly id: string;
  readonly key: string;
  readonly pin: string;
  readonly title: Text;
  readonly deletedAt: number;
}

export interface KeyRing extends Omit<Ring<KeptClass>, 'keep'> {
  /** false: this device could not keep it; the key is still known until the page closes. */
  keep(key: string, info: ClassInfo): boolean;
}

export function openKeyRing(drawer: Drawer): KeyRing {
  const ring = openRing(drawer, 'teacher-classes', isClass);
  return { ...ring, keep: (key, { id, pin, case: { title }, deletedAt }) => ring.keep({ id, key, pin, title, deletedAt }) };
}

/** A competition that was started on this device: who has its key leads it. */
export interface KeptCompetition {
  readonly id: string;
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly deletedAt: number;
}

export interface CompetitionRing extends Omit<Ring<KeptCompetition>, 'keep'> {
  keep(key: string, info: CompetitionInfo): boolean;
}

export function openCompetitionRing(drawer: Drawer): CompetitionRing {
  const ring = openRing(drawer, 'teacher-competitions', isCompetition);
  return { ...ring, keep: (key, { id, code, name, deletedAt }) => ring.keep({ id, key, code, name, deletedAt }) };
}

type Fields<T> = Partial<Record<keyof T, unknown>>;
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function isClass(value: unknown): value is KeptClass {
  if (!isObject(value)) return false;
  const { id, key, pin, title, deletedAt } = value as Fields<KeptClass>;
  const text = isObject(title) && 'nl' in title && 'en' in title && typeof title.nl === 'string' && typeof title.en === 'string';
  return typeof id === 'string' && typeof key === 'string' && keyIn(key) === key && typeof pin === 'string' && text && typeof deletedAt === 'number';
}

function isCompetition(value: unknown): value is KeptCompetition {
  if (!isObject(value)) return false;
  const { id, key, code, name, deletedAt } = value as Fields<KeptCompetition>;
  return typeof id === 'string' && typeof key === 'string' && keyIn(key) === key && typeof code === 'string' && typeof name === 'string' && typeof deletedAt === 'number';
}

/** The key in whatever was pasted or opened: a key, a secret link, a key file. Of a class or of a competition. */
export const keyIn = (text: string): string | null => /(?<![\w-])[tc][\w-]{43}(?![\w-])/.exec(text)?.[0] ?? null;

/** Whether a key leads a competition; otherwise a class. */
export const leadsCompetition = (key: string): boolean => key.startsWith('c');

/** The secret link that brings a teacher to the class, or to the competition, on any device. page: address of the game. */
export const keyLink = (page: string, key: string): string => `${page}#/teacher/key/${key}`;
