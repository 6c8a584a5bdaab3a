/** A moment as the browser's own field writes it, in local time. */
export function fieldOf(time: number): string {
  const date = new Date(time);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** null: empty, or no moment at all. */
export function timeOf(field: string): number | null {
  const time = field === '' ? NaN : new Date(field).getTime();
  return Number.isNaN(time) ? null : time;
}
