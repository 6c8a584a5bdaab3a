/**
 * What a browser may do with our pages: run and show only what comes from here.
 * `data:` and `blob:` pictures are Phaser's own default textures and the charts
 * that a player saves; `blob:` sound is Howler's; `blob:` workers are ours.
 * No inline script, no eval, and no style attributes in HTML (styles set from
 * code are allowed by every policy).
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self' blob:",
  "connect-src 'self' blob:",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** Headers that go with every answer. The camera is for scanning result codes; the browser still asks. */
export const shield: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), payment=()',
};
