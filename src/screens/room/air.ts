import type { OutsideOfRoom } from './outside.ts';

/** The colour of the air by day under each sky, from above to the roofs. */
export type Air = readonly [top: string, middle: string, low: string];

const clear: Readonly<Record<OutsideOfRoom['season'], Air>> = {
  spring: ['#8ecbe0', '#dcefe6', '#fbeccb'],
  summer: ['#86c6de', '#e9ecd2', '#fbdba6'],
  autumn: ['#a3c3ca', '#f3deb2', '#f0bf86'],
  winter: ['#b7d2e2', '#e6edee', '#f7e6d2'],
};
const covered: Readonly<Partial<Record<OutsideOfRoom['weather'], Air>>> = {
  clouds: ['#a4c0cb', '#d5dedb', '#f0e2c8'],
  rain: ['#9fb6c0', '#c9d2d2', '#e0d8c4'],
  snow: ['#b9c9d8', '#dbe3e9', '#f0ece4'],
  fog: ['#c3cdcf', '#dedfd8', '#ece3d2'],
  // The far wall of a hall.
  indoors: ['#c6ced0', '#dcdcd2', '#e6dcc6'],
};

export const airOf = ({ weather, season }: Pick<OutsideOfRoom, 'weather' | 'season'>): Air => covered[weather] ?? clear[season];
