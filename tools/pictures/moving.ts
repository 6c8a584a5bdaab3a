import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { RoomScreen } from '../../src/screens/room/screen.ts';
import { cases, moods, screenOf } from './seats.ts';
import { openStage } from './stage-page.ts';

/** What moves at one table, frame by frame: strips of pictures, each with the milliseconds it was taken at. */

const view = { w: 940, h: 768, ratio: 1 };
const SHOTS = 15;

interface Scene {
  readonly name: string;
  /** Runs in the page: `show(over)` and `perform(happenings)` are there. */
  readonly run: string;
  /** Milliseconds between two pictures. */
  readonly step: number;
}

const scenes = (first: string, second: string): readonly Scene[] => [
  { name: 'idle', step: 700, run: '' },
  { name: 'hours', step: 260, run: 'for (let k = 0; k < 15; k += 1) setTimeout(() => show({ hour: Math.round((k * 1000) / 14) }), k * 260 - 120)' },
  { name: 'question', step: 120, run: `perform([{kind:'asked',member:'${first}',topic:'x',way:'ask'},{kind:'fact-opened',fact:'f',about:'${first}',topic:'x',way:'ask',by:'${first}',shown:null,group:null}]); say('${first}', 'Goed dan. Vrijdag is alles op.')` },
  { name: 'insult', step: 120, run: `perform([{kind:'insulted',member:'${first}'},{kind:'whispered',from:'${second}',to:'${first}'}]); mood('angry','crossed')` },
  { name: 'paper', step: 100, run: `paper()` },
  { name: 'leaving', step: 120, run: `perform([{kind:'left',member:'${first}'}]); leave('${first}')` },
  { name: 'deal', step: 160, run: `back(); perform([{kind:'ended',how:'deal'}]); show({ending:'deal',bridge:{you:1000,them:1000,assumed:false,closed:true}})` },
  { name: 'no-deal', step: 160, run: `show({ending:null}); mood('angry','crossed'); perform([{kind:'ended',how:'walked-away'}]); show({ending:'no-deal'})` },
];

const verbs = `
  window.say = (by, text) => { const { people } = now(); show({ speech: { by, text, id: Math.floor(performance.now()) + 2 }, people: people.map((p) => ({ ...p, speaking: p.id === by, looksAt: p.id === by ? 'you' : by, pose: p.id === by ? 'explaining' : p.pose })) }); };
  window.mood = (expression, pose) => show({ people: now().people.map((p) => ({ ...p, expression, pose })) });
  window.paper = () => { const { papers, people } = now(); show({ people: people.map((p) => ({ ...p, looksAt: 'paper' })), papers: { theirs: { ...papers.theirs, id: papers.theirs.id + 1 }, own: { ...papers.own, id: papers.own.id + 1 } } }); };
  window.leave = (id) => show({ people: now().people.map((p) => ({ ...p, present: p.present && p.id !== id })) });
  window.back = () => show({ people: now().people.map((p) => ({ ...p, present: true, expression: 'laugh', pose: 'open', looksAt: 'you' })) });
`;

export async function paintMoving(out: string, id: string): Promise<readonly string[]> {
  mkdirSync(out, { recursive: true });
  const scenario = cases.find((one) => one.id === id);
  const [first, second] = scenario?.members ?? [];
  if (scenario === undefined || first === undefined) throw new Error(`no case ${id}`);
  const stage = await openStage(view, 'renderer=canvas');
  const files: string[] = [];
  try {
    const screen: RoomScreen = { ...screenOf(scenario, moods[1] ?? moodless(), false), calm: false };
    await stage.page.evaluate(`${verbs}; show(${JSON.stringify(screen)})`);
    await stage.page.waitForTimeout(3000);
    for (const scene of scenes(first.id, second?.id ?? first.id)) {
      const file = join(out, `${scene.name}.png`);
      writeFileSync(file, await strip(stage.page, scene));
      files.push(file);
    }
  } finally {
    await stage.close();
  }
  return files;
}

const moodless = (): never => { throw new Error('no moods'); };

/** Pictures of the canvas itself, kept in the page as they come: a screenshot would stall what it looks at. */
async function strip(page: Page, scene: Scene): Promise<Buffer> {
  const shots = await page.evaluate<{ at: number; url: string }[]>(`(async () => {
    const canvas = document.querySelector('canvas');
    const shots = [];
    const begin = performance.now();
    ${scene.run};
    while (shots.length < ${SHOTS}) {
      await new Promise((done) => setTimeout(done, Math.max(0, begin + shots.length * ${scene.step} - performance.now())));
      await new Promise((done) => requestAnimationFrame(done));
      const small = document.createElement('canvas');
      small.width = 470; small.height = 384;
      small.getContext('2d').drawImage(canvas, 0, 0, 470, 384);
      shots.push({ at: Math.round(performance.now() - begin), url: small.toDataURL('image/jpeg', 0.85) });
    }
    await new Promise((done) => setTimeout(done, 1500));
    return shots;
  })()`);
  const browser = page.context().browser();
  if (browser === null) throw new Error('the browser is gone');
  const paper = await browser.newPage({ viewport: { width: 470 * 3, height: 410 * Math.ceil(SHOTS / 3) } });
  const pictures = shots.map(({ at, url }) => `<figure><img src="${url}"><figcaption>${at} ms</figcaption></figure>`).join('');
  await paper.setContent(`<style>body{margin:0;display:grid;grid-template-columns:repeat(3,470px);font:16px sans-serif}figure{margin:0}img{display:block}figcaption{height:26px;padding-left:6px}</style>${pictures}`);
  const png = await paper.screenshot();
  await paper.close();
  return png;
}
