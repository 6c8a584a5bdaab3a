import { createCell } from './cell.ts';
import type { Readable } from './readable.ts';

/** Things that went wrong beside the game, each said once in plain words. */
export const noticeKinds = ['save-damaged', 'save-other-version', 'settings-damaged', 'relations-damaged', 'storage-blocked', 'storage-full', 'stage-off', 'offline'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export interface Notices {
  readonly store: Readable<readonly NoticeKind[]>;
  notify(kind: NoticeKind): void;
  dismiss(kind: NoticeKind): void;
}

/** These are about the whole visit: said once, however often they happen. */
const onceOnly: readonly NoticeKind[] = ['storage-blocked', 'storage-full', 'stage-off'];

export function createNotices(): Notices {
  const shown = createCell<readonly NoticeKind[]>([]);
  const said = new Set<NoticeKind>();
  return {
    store: shown.store,
    notify(kind) {
      const now = shown.store.getState();
      if (now.includes(kind) || (onceOnly.includes(kind) && said.has(kind))) return;
      said.add(kind);
      shown.set([...now, kind]);
    },
    dismiss: (kind) => shown.set(shown.store.getState().filter((other) => other !== kind)),
  };
}
