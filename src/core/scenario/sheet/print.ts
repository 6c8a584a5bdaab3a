/** How a value is written in a case: on one line where it fits, so that a person can read and change it. */

const WIDTH = 110;
const STEP = '  ';

/** indent: what already stands before the line. */
export function print(value: unknown, indent = ''): string {
  const short = onOneLine(value);
  if (short.length + indent.length <= WIDTH || typeof value !== 'object' || value === null) return short;
  const inner = indent + STEP;
  if (Array.isArray(value)) return `[\n${value.map((item) => inner + print(item, inner)).join(',\n')}\n${indent}]`;
  const fields = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{\n${fields.map(([name, part]) => `${inner}${JSON.stringify(name)}: ${print(part, inner)}`).join(',\n')}\n${indent}}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  return `{${Object.entries(value).filter(([, part]) => part !== undefined).map(([name, part]) => `${JSON.stringify(name)}: ${onOneLine(part)}`).join(', ')}}`;
}
