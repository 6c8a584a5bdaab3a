/** Which renderer the stage uses. */

/** A WebGL that runs on the processor: far slower there than plain Canvas. */
export function isSoftware(rendererName: string): boolean {
  return /swiftshader|llvmpipe|softpipe|software|basic render|virgl|mesa offscreen/i.test(rendererName);
}

/** Asks a throw-away WebGL for its renderer's name; null where there is no WebGL. */
export function rendererName(): string | null {
  const gl = document.createElement('canvas').getContext('webgl');
  if (gl === null) return null;
  const told = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(told === null ? gl.RENDERER : told.UNMASKED_RENDERER_WEBGL);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' ? name : '';
}

export function chooseRenderer(name: string | null): 'canvas' | 'webgl' {
  return name === null || isSoftware(name) ? 'canvas' : 'webgl';
}

/** What Canvas can fill in a frame on a slow processor. */
const mostCanvasPixels = 1_300_000;

/** Pixels per CSS pixel of a stage: as the screen has, at most two; fewer where the processor draws a large stage. */
export function resolutionFor(ratio: number, renderer: 'canvas' | 'webgl', size: { readonly w: number; readonly h: number }): number {
  const wanted = Math.min(Math.max(ratio, 1), 2);
  if (renderer === 'webgl') return wanted;
  return Math.max(1, Math.min(wanted, Math.sqrt(mostCanvasPixels / Math.max(1, size.w * size.h))));
}
