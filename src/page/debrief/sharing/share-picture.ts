/** What stands on the card that can be shared. */
export interface CardWords {
  readonly title: string;
  readonly account: string;
  readonly score: number;
  readonly grade: string;
  readonly line: string;
  readonly name: string;
  /** Gains, 0-1: how far the bridge is built from each side; closed: they meet. */
  readonly you: number;
  readonly them: number;
  readonly closed: boolean;
  readonly medal: 'gold' | 'silver' | 'bronze' | null;
}

export const CARD = { width: 1200, height: 630 } as const;

const inks = { ink: '#1f2337', paper: '#f7efe0', sheet: '#fffdf5', you: '#0f6b66', youOdd: '#17807a', them: '#b4432a', themOdd: '#c95436', sun: '#f2b63c', muted: '#54505a', wall: '#f3d7b3', sky: '#9fcfd6' } as const;
const metal = { gold: '#f2b63c', silver: '#d5dbe0', bronze: '#cf8a55' } as const;
const face = '"Atkinson Hyperlegible", sans-serif';
const STONES = 13;

/** Draws the card; the bridge in it shows the result without a word. */
export function drawCard(to: CanvasRenderingContext2D, card: CardWords): void {
  const { width, height } = CARD;
  const sky = to.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, inks.sky);
  sky.addColorStop(0.6, '#fbe5bd');
  sky.addColorStop(1, inks.wall);
  to.fillStyle = sky;
  to.fillRect(0, 0, width, height);
  drawBridge(to, card);
  drawPaper(to);
  to.fillStyle = inks.ink;
  to.textBaseline = 'alphabetic';
  write(to, 'Aan Tafel', 96, 122, `700 34px ${face}`, 500);
  write(to, card.title, 96, 190, `700 50px ${face}`, 500);
  to.fillStyle = inks.muted;
  write(to, card.account, 96, 236, `400 30px ${face}`, 500);
  to.fillStyle = inks.ink;
  write(to, `${card.score}`, 92, 400, `700 150px ${face}`, 330);
  write(to, card.grade, 96, 456, `700 40px ${face}`, 500);
  to.fillStyle = inks.muted;
  write(to, card.line, 96, 508, `400 28px ${face}`, 500);
  if (card.name !== '') write(to, card.name, 96, 552, `700 28px ${face}`, 500);
  if (card.medal) drawMedal(to, 500, 350, metal[card.medal]);
}

function write(to: CanvasRenderingContext2D, text: string, x: number, y: number, font: string, most: number): void {
  to.font = font;
  to.fillText(text, x, y, most);
}

function drawPaper(to: CanvasRenderingContext2D): void {
  to.save();
  to.translate(60, 56);
  to.rotate(-0.008);
  to.fillStyle = 'rgba(43, 20, 10, 0.28)';
  to.fillRect(8, 14, 560, 520);
  to.fillStyle = inks.sheet;
  to.strokeStyle = inks.ink;
  to.lineWidth = 6;
  to.fillRect(0, 0, 560, 520);
  to.strokeRect(0, 0, 560, 520);
  to.restore();
}

/** Where the arch ends, above the level. */
const FOOT = (20 * Math.PI) / 180;

function drawBridge(to: CanvasRenderingContext2D, { you, them, closed }: CardWords): void {
  const [cx, cy, outer, inner] = [900, 470, 250, 186];
  const half = (STONES - 1) / 2;
  const mine = closed ? half : Math.round(you * half);
  const theirs = closed ? half : Math.round(them * half);
  to.lineJoin = 'round';
  // The arch stands on a pier of each bank.
  for (const [side, colour] of [[-1, inks.youOdd], [1, inks.themOdd]] as const) {
    const [far, near] = [outer, inner].map((radius) => [cx + side * radius * Math.cos(FOOT), cy - radius * 0.9 * Math.sin(FOOT)] as const);
    if (!far || !near) continue;
    to.beginPath();
    to.moveTo(...far);
    to.lineTo(...near);
    to.lineTo(near[0], 478);
    to.lineTo(far[0] + side * 18, 478);
    to.closePath();
    to.fillStyle = colour;
    to.strokeStyle = inks.ink;
    to.lineWidth = 5;
    to.fill();
    to.stroke();
  }
  for (let i = 0; i < STONES; i++) {
    const edge = (k: number): number => ((200 + (140 * k) / STONES) * Math.PI) / 180;
    const at = (radius: number, angle: number): [number, number] => [cx + radius * Math.cos(angle), cy + radius * 0.9 * Math.sin(angle)];
    to.beginPath();
    to.moveTo(...at(outer, edge(i + 0.06)));
    to.lineTo(...at(outer, edge(i + 0.94)));
    to.lineTo(...at(inner, edge(i + 0.94)));
    to.lineTo(...at(inner, edge(i + 0.06)));
    to.closePath();
    const built = closed && i === half ? inks.sun : i < mine ? (i % 2 ? inks.you : inks.youOdd) : i >= STONES - theirs ? (i % 2 ? inks.them : inks.themOdd) : null;
    to.fillStyle = built ?? 'rgba(255, 250, 240, 0.55)';
    to.strokeStyle = inks.ink;
    to.lineWidth = built ? 5 : 2.5;
    to.setLineDash(built ? [] : [8, 8]);
    to.fill();
    to.stroke();
  }
  to.setLineDash([]);
  to.lineWidth = 5;
  to.fillStyle = '#c98a5b';
  to.fillRect(610, 476, 560, 26);
  to.strokeRect(610, 476, 560, 26);
}

function drawMedal(to: CanvasRenderingContext2D, x: number, y: number, colour: string): void {
  to.strokeStyle = inks.ink;
  to.lineWidth = 5;
  to.fillStyle = inks.you;
  for (const side of [-1, 1]) {
    to.beginPath();
    to.moveTo(x + side * 34, y - 78);
    to.lineTo(x + side * 8, y - 78);
    to.lineTo(x + side * 2, y - 26);
    to.lineTo(x + side * 24, y - 26);
    to.closePath();
    to.fill();
    to.stroke();
  }
  to.fillStyle = colour;
  to.beginPath();
  to.arc(x, y, 42, 0, 2 * Math.PI);
  to.fill();
  to.stroke();
}
