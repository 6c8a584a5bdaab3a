/** A table as a file for a Dutch Excel: semicolons, a byte-order mark, CRLF. Nothing in it is taken for a formula. */

/** Starts what a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/;

export type CsvCell = string | number | null;

/** One field: no formula, and quoted where it holds a separator. */
function csvField(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvFile = (rows: readonly (readonly CsvCell[])[]): string => `\ufeff${rows.map((row) => row.map(csvField).join(';')).join('\r\n')}\r\n`;

/** The same rows to be pasted into a spreadsheet: tabs, one line per row. */
export const pasted = (rows: readonly (readonly CsvCell[])[]): string =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replaceAll(/[\t\r\n]/g, ' ').replace(/^[=+\-@]/, "'$&") : String(cell ?? ''))).join('\t')).join('\n');
