import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFiles } from '../../src/server/files.ts';
import { site } from '../../src/server/site.ts';

const script = `console.log("${'a bridge '.repeat(500)}");`;
const sound = Uint8Array.from({ length: 5_000 }, (_, index) => index % 256);

let folder: string;
let app: Hono;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
  mkdirSync(join(folder, 'dist', '.vite'));
  writeFileSync(join(folder, 'secret.txt'), 'not for you');
  writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html><title>Aan Tafel</title>');
  writeFileSync(join(folder, 'dist', 'assets', 'index-Ab_3-x9Z.js'), script);
  writeFileSync(join(folder, 'dist', 'assets', 'sound-Ab_3-x9Z.webm'), sound);
  writeFileSync(join(folder, 'dist', '.vite', 'manifest.json'), '{}');
  app = site(await readFiles(join(folder, 'dist')), { status: 'ok', name: 'aan-tafel', version: '1.2.3' });
});

afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = async (answer: Response): Promise<Uint8Array> => new Uint8Array(await answer.arrayBuffer());

describe('the server', () => {
  it('says that it is well', async () => {
    const answer = await app.request('/healthz');
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await answer.json()).toEqual({ status: 'ok', name: 'aan-tafel', version: '1.2.3' });
  });

  it.each(['/', '/index.html'])('gives the page at %s, to be asked for again each time', async (path) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(await answer.text()).toContain('Aan Tafel');
  });

  it('lets a browser keep for ever what has a hash in its name', async () => {
    const answer = await app.request('/assets/index-Ab_3-x9Z.js');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('says "not changed" to a browser that has the file', async () => {
    const tag = (await app.request('/')).headers.get('etag') ?? '';
    const again = await app.request('/', { headers: { 'if-none-match': `"other", W/${tag}` } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('answers HEAD without a body', async () => {
    const answer = await app.request('/', { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('');
  });

  it.each(['/gone', '/assets', '/assets/', '/.vite/manifest.json', '/%ff', '/%00'])('says 404 in plain text for %s', async (path) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/%252e%252e%252fsecret.txt',
  ])('lets nobody climb out of the folder with %s', async (path) => {
    const answer = await app.fetch(new Request(`http://localhost${path}`));
    expect(await answer.text()).not.toContain('not for you');
    expect(answer.status).toBe(404);
  });

  it.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
    expect((await app.request('/', { method })).status).toBe(405);
  });

  it.each(['/', '/healthz', '/gone'])('sends its shield with %s', async (path) => {
    const { headers } = await app.request(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('http');
    // For scanning result codes; nothing else of the machine.
    expect(headers.get('permissions-policy')).toBe('camera=(self), microphone=(), geolocation=(), payment=()');
  });
});

describe('compression', () => {
  it.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip, deflate', gunzipSync],
    ['gzip', 'br;q=0, gzip;q=0.5', gunzipSync],
  ] as const)('is %s for a browser that reads "%s"', async (coding, accepts, open) => {
    const answer = await app.request('/assets/index-Ab_3-x9Z.js', { headers: { 'accept-encoding': accepts } });
    expect(answer.headers.get('content-encoding')).toBe(coding);
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    const bytes = await bytesOf(answer);
    expect(bytes.length).toBeLessThan(script.length / 2);
    expect(answer.headers.get('content-length')).toBe(String(bytes.length));
    expect(open(bytes).toString()).toBe(script);
  });

  it('is left out for sound, and for whoever does not ask', async () => {
    const loud = await app.request('/assets/sound-Ab_3-x9Z.webm', { headers: { 'accept-encoding': 'br' } });
    expect(loud.headers.get('content-encoding')).toBeNull();
    const plain = await app.request('/assets/index-Ab_3-x9Z.js');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(script);
  });
});

describe('parts of a sound', () => {
  it.each([
    ['bytes=0-99', 0, 99],
    ['bytes=4990-', 4_990, 4_999],
    ['bytes=-10', 4_990, 4_999],
    ['bytes=4990-9999', 4_990, 4_999],
    ['bytes=-9999', 0, 4_999],
  ])('come as asked: %s', async (range, first, last) => {
    const answer = await app.request('/assets/sound-Ab_3-x9Z.webm', { headers: { range } });
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe(`bytes ${first}-${last}/5000`);
    expect(await bytesOf(answer)).toEqual(sound.slice(first, last + 1));
  });

  it.each(['bytes=5000-', 'bytes=9-3', 'bytes=-0'])('that are not there are refused: %s', async (range) => {
    expect((await app.request('/assets/sound-Ab_3-x9Z.webm', { headers: { range } })).status).toBe(416);
  });

  it.each(['bytes=0-1,5-6', 'lines=1-2', 'bytes=-'])('asked for in a way we do not know give the whole: %s', async (range) => {
    const answer = await app.request('/assets/sound-Ab_3-x9Z.webm', { headers: { range } });
    expect(answer.status).toBe(200);
    expect((await bytesOf(answer)).length).toBe(5_000);
  });
});
