import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One measurement: flat, with its units in the names. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** What a file of this folder exports, under a name that ends with `Rows`: all at once or one by one. */
type Rows = () => AsyncIterable<Row> | Iterable<Row> | Promise<Iterable<Row>>;

/**
 * `npm run bench [-- NAME…]`: JSON lines from every file beside this one, or from
 * those named. A row is `{bench, …}`; a bench that throws becomes a row with
 * `error`, and the exit code 1.
 */
async function main(asked: readonly string[]): Promise<void> {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && file !== 'run.ts');
  for (const file of files.sort()) {
    const name = basename(file, '.ts');
    if (asked.length > 0 && !asked.includes(name)) continue;
    await runOne(name, `${import.meta.dirname}/${file}`);
  }
}

async function runOne(name: string, path: string): Promise<void> {
  const print = (row: Row): void => console.log(JSON.stringify({ bench: name, ...row }));
  try {
    const found = Object.entries((await import(pathToFileURL(path).href)) as Record<string, unknown>);
    // A file without rows is a part of another bench.
    const benches = found.flatMap(([key, value]) => (key.endsWith('Rows') && isRows(value) ? [value] : []));
    for (const rows of benches) for await (const row of await rows()) print(row);
  } catch (error) {
    print({ error: error instanceof Error ? error.message : String(error) });
    process.exitCode = 1;
  }
}

function isRows(found: unknown): found is Rows {
  return typeof found === 'function';
}

await main(process.argv.slice(2));
