/** All frames of one person, as images of the size of the whole figure. */
import { body, poseOf } from './bodies.mjs';
import { FACE_NAMES, face } from './faces.mjs';
import { glasses, head } from './heads.mjs';
import { drawnOut, lit, render, svg } from './light.mjs';
import { POSE_NAMES } from './poses.mjs';

const BODY_TOP = 459;
const BOTTOM = 1195;

export function frames(look) {
  const made = {};
  for (const name of POSE_NAMES) {
    const image = lit(render(svg(body(look, name))));
    made[`body/${name}`] = drawnOut(image, BODY_TOP + poseOf(look, name).cut, BOTTOM);
  }
  made.head = lit(render(svg(head(look))));
  for (const name of FACE_NAMES) {
    made[`face/${name}`] = render(svg(face(name, look)));
    made[`talk/${name}`] = render(svg(face(name, look, true)));
  }
  const worn = glasses(look);
  if (worn !== undefined) made.glasses = render(svg(worn));
  return made;
}
