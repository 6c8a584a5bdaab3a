import { createCell } from './cell.ts';
import type { DraftDesk } from './drafts/desk.ts';
import { isDraft } from './drafts/drafts.ts';
import { wipeDrafts } from './drafts/wipe.ts';
import type { Fetch } from './library.ts';
import type { Readable } from './readable.ts';

/** What a case of one's own can begin with, and where it goes from there. */
export interface Authoring {
  /** The drafts of this device; fetched when somebody first writes. Rejects where the code cannot be fetched. */
  desk(): Promise<DraftDesk>;
  readonly templates: readonly string[];
  /** The text of a template or of a case on the shelf; null: it could not be fetched. */
  templateText(id: string): Promise<string | null>;
  shelfText(id: string): Promise<string | null>;
  /** For the library: the text of a draft; null at once for anything that is no draft. */
  textOf(id: string): Promise<string | null> | null;
  /** The case that the author wants to play with a class: the teacher's page takes it from here. */
  readonly forClass: Readable<OwnCase | null>;
  handOver(own: OwnCase | null): void;
  /** Every draft of this device goes; then what has to happen afterwards. */
  wipe(then: () => void): void;
}

export interface OwnCase {
  readonly title: string;
  readonly text: string;
}

interface Around {
  readonly cases: Readonly<Record<string, Fetch>>;
  readonly templates?: Readonly<Record<string, Fetch>>;
  readonly database?: () => IDBFactory;
  readonly seed: () => number;
}

export function openAuthoring({ cases, templates = {}, database, seed }: Around): Authoring {
  let desk: Promise<DraftDesk> | null = null;
  const own = createCell<OwnCase | null>(null);
  const bring = async (fetch: Fetch | undefined): Promise<string | null> => (fetch ? fetch().catch(() => null) : null);
  const open = async (): Promise<DraftDesk> => {
    const [{ openCabinet }, { openDesk }] = await Promise.all([import('./drafts/cabinet.ts'), import('./drafts/desk.ts')]);
    return openDesk(database ? await openCabinet(database) : null, { now: () => Date.now(), token: () => seed().toString(36).padStart(7, '0') });
  };
  const deskOf = (): Promise<DraftDesk> => {
    desk ??= open().catch((problem: unknown) => {
      desk = null;
      throw problem;
    });
    return desk;
  };
  return {
    desk: deskOf,
    templates: Object.keys(templates).sort(),
    templateText: (id) => bring(templates[id]),
    shelfText: (id) => bring(cases[id]),
    textOf: (id) => (isDraft(id) ? deskOf().then((there) => there.text(id)).catch(() => null) : null),
    forClass: own.store,
    handOver: (next) => own.set(next),
    wipe(then) {
      if (database) void wipeDrafts(database).then(then);
      else then();
    },
  };
}
