/** The name of the database with the author's drafts. */
export const DRAFTS = 'aan-tafel-drafts';

/** All drafts of this device go. Never rejects: what cannot be opened cannot be kept either. */
export function wipeDrafts(database: () => IDBFactory): Promise<void> {
  return new Promise((done) => {
    try {
      const asked = database().deleteDatabase(DRAFTS);
      asked.onsuccess = asked.onerror = asked.onblocked = () => done();
    } catch {
      done();
    }
  });
}
