import { mostSeats, type Layout, type Size } from './layout.ts';
import { phoneLayout } from './phone.ts';
import { roomLayout } from './room.ts';

/** Where everything goes, from the size of the host in CSS pixels and the number of people. */
export function layoutOf(size: Size, people: number): Layout {
  const n = Math.min(Math.max(people, 0), mostSeats);
  return size.h < 260 || (size.w < 520 && size.h < 330) ? phoneLayout(size, n) : roomLayout(size, n);
}
