import { classSettings, type ClassSettings, type ClassState } from '../../wire/class.ts';
import type { ClassRow } from '../storage/tables.ts';

/** How a class is set, read from its row. */

export const DAY = 86_400_000;

export const settingsOf = (row: Pick<ClassRow, 'settings'>): ClassSettings => {
  const settings = classSettings.parse(JSON.parse(row.settings));
  return { ...settings, retentionDays: settings.retentionDays ?? 30 };
};

/** Homework whose time is over is closed, also before the sweep has come by. */
export const stateOf = (row: Pick<ClassRow, 'state' | 'ends_at'>, now: number): ClassState => (row.ends_at !== null && row.ends_at <= now ? 'closed' : (row.state as ClassState));
