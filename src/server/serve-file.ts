import type { ServedFile } from './files.ts';
import { codingFor, squeezer } from './squeeze.ts';

type Asked = {
  readonly method: string;
  /** The value of a request header, or undefined. */
  readonly header: (name: string) => string | undefined;
};

/** Gives a function that answers a request with a file: 200, 206, 304 or 416. */
export function fileServer(): (file: ServedFile, asked: Asked) => Promise<Response> {
  const squeeze = squeezer();
  return async (file, asked) => {
    const headers = new Headers({
      'Content-Type': file.type,
      'Cache-Control': file.forever ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: file.tag,
    });
    if (file.squeezes) headers.set('Vary', 'Accept-Encoding');
    if (knows(asked.header('if-none-match'), file.tag)) {
      return new Response(null, { status: 304, headers });
    }
    // Safari plays no sound without ranges; a compressed answer has none.
    if (!file.squeezes) return partOf(file, asked, headers);
    const coding = codingFor(asked.header('accept-encoding'));
    if (!coding) return whole(file.bytes, asked, headers);
    headers.set('Content-Encoding', coding);
    // A weak tag: the same words in other bytes.
    headers.set('ETag', `W/${file.tag}`);
    return whole(await squeeze(file, coding), asked, headers);
  };
}

/** Does the browser's list of tags hold this one? Weak and strong count alike here. */
function knows(list: string | undefined, tag: string): boolean {
  return (list ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}

function whole(bytes: Uint8Array<ArrayBuffer>, asked: Asked, headers: Headers): Response {
  headers.set('Content-Length', String(bytes.length));
  return new Response(asked.method === 'HEAD' ? null : bytes, { headers });
}

function partOf(file: ServedFile, asked: Asked, headers: Headers): Response {
  headers.set('Accept-Ranges', 'bytes');
  const range = asked.method === 'GET' ? asked.header('range') : undefined;
  const match = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  const size = file.bytes.length;
  // Several ranges at once, or another unit: the whole file is a right answer too.
  if (!match || (match[1] === '' && match[2] === '')) return whole(file.bytes, asked, headers);
  const [first, last] =
    match[1] === ''
      ? [Math.max(0, size - Number(match[2])), size - 1]
      : [Number(match[1]), match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1)];
  if (first > last || first >= size) {
    headers.set('Content-Range', `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('Content-Range', `bytes ${first}-${last}/${size}`);
  headers.set('Content-Length', String(last - first + 1));
  return new Response(file.bytes.slice(first, last + 1), { status: 206, headers });
}
