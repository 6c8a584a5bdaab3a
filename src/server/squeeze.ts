import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { ServedFile } from './files.ts';

const codings = ['br', 'gzip'] as const;
export type Coding = (typeof codings)[number];

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * The best coding that a browser says it reads (its Accept-Encoding header),
 * or undefined for none. `br;q=0` means: not that one.
 */
export function codingFor(accepts: string | undefined): Coding | undefined {
  const offered = (accepts ?? '').split(',').flatMap((part) => {
    const [name, ...options] = part.split(';').map((word) => word.trim().toLowerCase());
    return name && !options.some((option) => /^q=0(\.0*)?$/.test(option)) ? [name] : [];
  });
  return codings.find((coding) => offered.includes(coding));
}

/**
 * Gives a function that compresses a file once per coding and remembers it.
 * Quality 6 of 11: Phaser takes a tenth of a second, the last steps take seconds
 * and save a few per cent.
 */
export function squeezer(): (file: ServedFile, coding: Coding) => Promise<Uint8Array<ArrayBuffer>> {
  const done = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return (file, coding) => {
    const key = coding + file.tag;
    const known = done.get(key) ?? squeeze(file.bytes, coding);
    done.set(key, known);
    return known;
  };
}

async function squeeze(bytes: Uint8Array, coding: Coding): Promise<Uint8Array<ArrayBuffer>> {
  const small =
    coding === 'br'
      ? await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
      : await zip(bytes);
  return new Uint8Array(small);
}
