/**
 * What a month can't hold, at a glance: for each two and three letters in a row that occur in its
 * words, and for each person in it, one bit. A word whose letters are not all there is not there
 * either, so a rare word's search reads the few months that may have it.
 */
import * as z from 'zod/mini';
import { shape } from '@/utils/versioned';
import type { Asked, MonthIndex } from './query';

const BYTES = 4096;
const BITS = BYTES * 8;

const hintsSchema = z.object({
  /** Stamp of the month when this was made of it. */
  stamp: z.string(),
  /** A bit for each run of letters and each person. */
  bits: z.instanceof(Uint8Array),
});
export type Hints = z.infer<typeof hintsSchema>;

export const hintsShape = shape<Hints>(hintsSchema);

export function hintsOf({ stamp, text, people }: MonthIndex): Hints {
  const bits = new Uint8Array(BYTES);
  const set = (bit: number) => {
    bits[bit >>> 3] = (bits[bit >>> 3] as number) | (1 << (bit & 7));
  };
  let [before, last] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 || code === 10) {
      [before, last] = [0, 0];
      continue;
    }
    if (last) set(bitOf(0, last, code));
    if (before) set(bitOf(before, last, code));
    [before, last] = [last, code];
  }
  for (const id of new Set(people.match(/\t[^\t\n]+\t/g))) set(bitOfId(id));
  return { stamp, bits };
}

export function mayFind({ words, people }: Asked, { bits }: Hints): boolean {
  const has = (bit: number) => ((bits[bit >>> 3] as number) & (1 << (bit & 7))) !== 0;
  const hasPerson = (id: string) => has(bitOfId(id));
  return (
    people.every(hasPerson) &&
    words.every(({ word, people }) => hasRuns(word, has) || people.some(hasPerson))
  );
}

function hasRuns(word: string, has: (bit: number) => boolean): boolean {
  for (let i = 1; i < word.length; i++) {
    const [last, code] = [word.charCodeAt(i - 1), word.charCodeAt(i)];
    if (!has(bitOf(0, last, code))) return false;
    if (i > 1 && !has(bitOf(word.charCodeAt(i - 2), last, code))) return false;
  }
  return true;
}

function bitOf(a: number, b: number, c: number): number {
  let h = Math.imul(a ^ 0x9e37, 0x85ebca6b);
  h = Math.imul(h ^ b ^ (h >>> 13), 0xc2b2ae35);
  h = Math.imul(h ^ c ^ (h >>> 16), 0x27d4eb2f);
  return ((h ^ (h >>> 15)) >>> 0) % BITS;
}

function bitOfId(id: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193);
  return (h >>> 0) % BITS;
}
