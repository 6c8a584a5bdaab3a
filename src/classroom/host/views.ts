/** What the big screen can show. */
export const views = ['lobby', 'board', 'podium', 'map', 'classes'] as const;
export type View = (typeof views)[number];

export const viewOf = (word: string | undefined): View | null => views.find((view) => view === word) ?? null;
