/** From where the teachers of classes look on: in memory only, and never more than one address a class. */
export interface Homes {
  readonly note: (address: string, classId: string) => void;
  readonly has: (address: string, classId: string) => boolean;
}

const MOST_CLASSES = 5_000;

export function openHomes(): Homes {
  const homes = new Map<string, string>();
  return {
    note(address, classId) {
      homes.delete(classId);
      homes.set(classId, address);
      for (const oldest of homes.keys()) if (homes.size > MOST_CLASSES) homes.delete(oldest);
        else break;
    },
    has: (address, classId) => homes.get(classId) === address,
  };
}
