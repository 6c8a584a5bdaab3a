const START = 'draft-';

/** Cases of the author's own are known by this. */
export const draftId = (token: string): string => START + token;
export const isDraft = (id: string): boolean => id.startsWith(START);
