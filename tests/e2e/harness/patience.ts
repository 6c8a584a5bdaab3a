/** For what a worker plays hundreds of games for, in milliseconds: far more than a slow machine needs, so that it tells a stop from a slow one. */
export const THINKING = 120_000;
