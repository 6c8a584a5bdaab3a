import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Surroundings } from '../../src/app/app.ts';
import type { Place } from '../../src/app/route.ts';
import type { Whisper } from '../../src/app/seat.ts';
import { readScenario } from '../../src/core/scenario/read.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';

const folder = join(import.meta.dirname, '../../scenarios');
export const caseText = (id: string): string => readFileSync(join(folder, `${id}.json`), 'utf8');

export function scenarioOf(id: string): Scenario {
  const read = readScenario(caseText(id));
  if (!read.ok) throw new Error(`${id} cannot be read`);
  return read.scenario;
}

/** A browser's storage that lives as long as the test. room: letters that fit in it. */
export function memoryStorage(room = Infinity): Storage {
  const kept = new Map<string, string>();
  const used = (): number => [...kept].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  return {
    get length() { return kept.size; },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      const before = kept.get(key);
      kept.set(key, value);
      if (used() <= room) return;
      if (before === undefined) kept.delete(key);
      else kept.set(key, before);
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    },
    removeItem: (key) => { kept.delete(key); },
    clear: () => kept.clear(),
  };
}

/** A window with an address and a history, as far as the router looks at them. */
export function fakePlace(hash = ''): Place & { back(): void; readonly entries: readonly string[] } {
  const entries = [hash];
  let at = 0;
  const listeners: (() => void)[] = [];
  const location = { get hash() { return entries[at] ?? ''; }, set hash(value: string) { entries.splice(at + 1, Infinity, value); at += 1; for (const listener of listeners) listener(); } };
  return {
    location, entries,
    history: {
      pushState: (_data, _unused, url) => { entries.splice(at + 1, Infinity, url); at += 1; },
      replaceState: (_data, _unused, url) => { entries[at] = url; },
    },
    addEventListener: (kind, listener) => { if (kind === 'popstate') listeners.push(listener); },
    back() {
      at = Math.max(0, at - 1);
      for (const listener of listeners) listener();
    },
  };
}

/** What the tabs of one device say to one another. */
function fakeAir(): () => Whisper {
  const listeners: ((tab: string) => void)[] = [];
  return () => ({ send: (tab) => { for (const listener of listeners) listener(tab); }, onHear: (listener) => listeners.push(listener) });
}

/** A device with the built-in cases; each call of around() is a tab of it. */
export function device(storage: Storage | null = memoryStorage()) {
  const air = fakeAir();
  let seeds = 1;
  return {
    storage,
    around(part: Partial<Surroundings> = {}): Surroundings & { readonly place: ReturnType<typeof fakePlace> } {
      const cases = Object.fromEntries(['tutorial', 's01', 's02'].map((id) => [id, () => Promise.resolve(caseText(id))]));
      const blocked = (): Storage => { throw new Error('forbidden'); };
      return {
        storage: storage ? () => storage : blocked, whisper: air(), cases, seed: () => seeds++, preferred: 'nl-NL', reload: () => undefined, ...part,
        place: (part.place as ReturnType<typeof fakePlace> | undefined) ?? fakePlace(),
      };
    },
  };
}
