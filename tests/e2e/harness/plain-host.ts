import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { distFolder } from './dist-folder.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
};

type Setting = { readonly port?: number; readonly index?: (page: string) => string };
export type PlainHost = { readonly address: string; readonly port: number; readonly close: () => Promise<void> };

/**
 * A web space as simple as they come: files from dist/ under one sub-folder, 404
 * for everything else, no headers of ours. `address` ends with a slash. port: 0
 * takes a free one; index: what this host makes of index.html.
 */
export async function plainHost(folder: string, { port = 0, index = (page) => page }: Setting = {}): Promise<PlainHost> {
  const root = distFolder;
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').replace(/\?.*/, ''));
    if (!path.startsWith(folder)) return void response.writeHead(404).end();
    const file = join(root, normalize(`/${path.slice(folder.length) || 'index.html'}`));
    readFile(file).then(
      (bytes) => response
        .writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' })
        .end(file.endsWith('index.html') ? index(bytes.toString()) : bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const address = server.address();
  const open = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${open}${folder}`,
    port: open,
    // A browser opens sockets ahead of need; one that never carried a request is no idle one to
    // close() and would hold it until the time for headers (a minute) is over.
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}
