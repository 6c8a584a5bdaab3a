import { expressions } from '../screens/room/screen.ts';

const files = import.meta.glob<string>('../../assets/people/*-faces.webp', { query: '?url', import: 'default', eager: true });

/** Address of the strip of faces of a look, or null where nobody drew it. */
export const faceUrl = (look: string): string | null => files[`../../assets/people/${look}-faces.webp`] ?? null;

/** Order of the square frames in a strip. */
export const faceFrames: readonly string[] = expressions;
