import { openPainter } from './render.ts';

/** Pictures of the stage: `node tools/rooms/shot.ts OUT 'room=coffee&people=2&size=940x768' [script]` while vite runs on PORT. */

const [out = 'shot.png', query = '', script = ''] = process.argv.slice(2);
const size = (new URLSearchParams(query).get('size') ?? '940x768').split('x').map(Number);
const browser = await openPainter();
const page = await browser.newPage({ viewport: { width: size[0] ?? 940, height: size[1] ?? 768 }, deviceScaleFactor: Number(process.env['RATIO'] ?? 1) });
page.on('console', (message) => console.log(message.text()));
page.on('pageerror', (error) => console.log('error', error.message));
await page.goto(`http://localhost:${process.env['PORT'] ?? '5199'}/tools/rooms/preview.html?bare&${query}`);
await page.waitForFunction('window.stage && document.title === "stage 100 %"', undefined, { timeout: 60_000 });
await page.waitForTimeout(900);
for (const step of script.split(';;').filter((part) => part.trim() !== '')) {
  if (/^\d+$/.test(step.trim())) await page.waitForTimeout(Number(step));
  else console.log(JSON.stringify(await page.evaluate(step)) ?? '');
}
await page.screenshot({ path: out });
await browser.close();
