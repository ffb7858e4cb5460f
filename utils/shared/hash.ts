/**
 * Hashes that are stored, or that devices must agree on without talking: month Bloom filters,
 * fingerprints, storage keys, the bell's times, the day's practice. So no value may ever change;
 * hash.test.ts holds some of them. None of these is for secrets.
 */

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * FNV-1a with 32 bits, over UTF-16 code units (for ASCII the same as over bytes).
 * See https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 * @returns an integer from 0 to 2^32 - 1
 */
export function fnv1a(text: string): number {
  let h = OFFSET_BASIS;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return h >>> 0;
}

/**
 * Mixes the upper bits into the lower ones. FNV-1a gives texts that differ only in their last
 * letter values that lie close together; after this they lie far apart.
 * @returns a signed integer of 32 bits
 */
export const mixBits = (h: number): number => Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);

/** A number that a text draws: from 0 up to 1, the same on every machine, and another for every text. */
export function drawnBy(text: string): number {
  const h = mixBits(fnv1a(text));
  return ((h ^ (h >>> 13)) >>> 0) / 2 ** 32;
}

/**
 * Two hashes in the manner of FNV-1a, the second stirred by the first: 64 bits, enough to tell two
 * states of one record apart.
 * @returns both in base 36, one after the other
 */
export function hash64(text: string): string {
  let a = OFFSET_BASIS;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, PRIME);
    b = Math.imul(b ^ code ^ (a >>> 24), PRIME);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

/**
 * Four interleaved hashes in the manner of FNV-1a: 128 bits, so that no two rows of a table get the
 * same id by chance.
 * @returns 32 hexadecimal digits
 */
export function hash128(text: string): string {
  const h = [OFFSET_BASIS, PRIME, 0x9e3779b9, 0x85ebca6b];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    for (let n = 0; n < 4; n++) {
      let mixed = Math.imul((h[n] as number) ^ code ^ (n << 16), PRIME + 2 * n);
      mixed ^= mixed >>> 15;
      h[n] = mixed;
    }
  }
  return h.map((each) => (each >>> 0).toString(16).padStart(8, '0')).join('');
}
