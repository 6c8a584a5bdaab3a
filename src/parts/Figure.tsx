import { useEffect, useState } from 'preact/hooks';
import type { Expression, Pose } from '../screens/room/screen.ts';

const sheets = import.meta.glob<string>(['../../assets/people/*.webp', '!../../assets/people/*-faces.webp'], { query: '?url', import: 'default', eager: true });
const maps = import.meta.glob<Atlas>(['../../assets/people/*.json', '!../../assets/people/cast.json'], { import: 'default' });

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
interface Atlas {
  readonly frames: Readonly<Record<string, { readonly frame: Rect; readonly spriteSourceSize: Rect }>>;
  readonly meta: { readonly size: { readonly w: number; readonly h: number }; readonly figure: { readonly width: number; readonly height: number } };
}

export const hasFigure = (look: string): boolean => `../../assets/people/${look}.json` in maps && `../../assets/people/${look}.webp` in sheets;

/**
 * A still of a person from the same drawings that the stage uses: body, head and
 * face laid over one another, with glasses where somebody wears them. An <svg> element; inside another drawing give x, y, width, height.
 */
export function Figure({ look, pose = 'open', expression = 'neutral', label, class: extra, ...place }: {
  readonly look: string; readonly pose?: Pose; readonly expression?: Expression; readonly label?: string; readonly class?: string;
  readonly x?: number; readonly y?: number; readonly width?: number; readonly height?: number; readonly viewBox?: string;
}) {
  const [atlas, setAtlas] = useState<Atlas | null>(null);
  const url = sheets[`../../assets/people/${look}.webp`];
  useEffect(() => {
    let here = true;
    void maps[`../../assets/people/${look}.json`]?.().then((map) => { if (here) setAtlas(map); });
    return () => { here = false; };
  }, [look]);
  const { width, height } = atlas?.meta.figure ?? { width: 630, height: 762 };
  return (
    <svg viewBox={`0 0 ${width} ${height}`} {...place} class={extra ?? ''} {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' as const })}>
      {atlas && url && [`body/${pose}`, 'head', `face/${expression}`, 'glasses'].map((name) => <Part key={name} atlas={atlas} name={name} url={url} />)}
    </svg>
  );
}

function Part({ atlas, name, url }: { readonly atlas: Atlas; readonly name: string; readonly url: string }) {
  const part = atlas.frames[name];
  if (!part) return null;
  const { frame, spriteSourceSize: at } = part;
  const { w, h } = atlas.meta.size;
  return (
    <svg x={at.x} y={at.y} width={at.w} height={at.h} viewBox={`${frame.x} ${frame.y} ${frame.w} ${frame.h}`}>
      <image href={url} width={w} height={h} />
    </svg>
  );
}
