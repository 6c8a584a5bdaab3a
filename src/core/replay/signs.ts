/** Bytes as signs that nobody mixes up: ten digits and capitals without I, L, O and U. A QR code holds them closely, too. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many signs so many bytes take. */
export const signsFor = (bytes: number): number => Math.ceil((bytes * 8) / 5);

export function signsOf(bytes: Uint8Array): string {
  let signs = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) signs += alphabet[(held >>> (bits - 5)) & 31] ?? '';
    held &= 31;
  }
  return bits > 0 ? signs + (alphabet[(held << (5 - bits)) & 31] ?? '') : signs;
}

/** As somebody typed them: small letters, spaces, dashes, and the letters that look like a digit. */
export const tidied = (typed: string): string => typed.toUpperCase().replaceAll(/[\s\u00ad\u200b\ufeff-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');

/** null: a sign that is none of ours, or signs that no bytes give. */
export function bytesOf(signs: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((signs.length * 5) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const sign of signs) {
    const value = alphabet.indexOf(sign);
    if (value < 0) return null;
    held = (held << 5) | value;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >>> bits) & 255;
    held &= (1 << bits) - 1;
  }
  return bytes;
}
