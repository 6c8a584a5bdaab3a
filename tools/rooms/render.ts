import { execFileSync } from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';

/** SVG to WebP: Debian's Chromium draws, cwebp packs. */

export async function openPainter(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/** A PNG of an SVG of w × h units, at `scale` pixels a unit, transparent where nothing is drawn. */
export async function paint(browser: Browser, svg: string, w: number, h: number, scale: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: Math.ceil(w), height: Math.ceil(h) }, deviceScaleFactor: scale });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: w, height: h } });
  await page.close();
  return png;
}

/** Writes a WebP; quality 0-100, or 'exact' for lossless. Returns its bytes. */
export function pack(png: Buffer, file: string, quality: number | 'exact', alpha = 90): number {
  const aside = `${file}.png`;
  writeFileSync(aside, png);
  const how = quality === 'exact' ? ['-lossless', '-z', '9'] : ['-q', String(quality), '-alpha_q', String(alpha), '-m', '6', '-sharp_yuv'];
  execFileSync('cwebp', ['-quiet', ...how, aside, '-o', file]);
  rmSync(aside);
  return statSync(file).size;
}
