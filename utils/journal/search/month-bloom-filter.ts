/**
 * Bloom filter per month over letter bigrams, trigrams and person ids. Search skips months it rules
 * out, so a rare word reads only the few months that may have it. All filters are read for that, so
 * each is made as small as its content allows.
 */

import * as z from 'zod/mini';
import { fnv1a } from '@/utils/shared/hash';
import { shape } from '@/utils/shared/versioned-schema';
import { type MonthIndex, ofNoStamp, type PreparedQuery } from './query';

/** Powers of two: the filter is shrunk by OR-ing its halves, and `hash % bits` stays valid. */
const MOST_BYTES = 4096;
const LEAST_BYTES = 64;
/** Largest share of bits set. Chosen: with more, too many months would match by chance. */
const MOST_BITS_SET = 1 / 10;
const BITS_PER_PERSON = 3;

const monthBloomFilterSchema = z.object({
  /** Stamp of the month when this was made of it. */
  stamp: z.string(),
  /**
   * The filter: one bit for each bigram and trigram, some for each person. A power of two of bytes.
   */
  bits: z.instanceof(Uint8Array),
  /** How many bits stand for one person. */
  bitsOfPerson: z.int().check(z.minimum(1)),
});
export type MonthBloomFilter = z.infer<typeof monthBloomFilterSchema>;

export const monthBloomFilterShape = shape<MonthBloomFilter>(monthBloomFilterSchema, [
  // 2026-11-26: of version 1 all had 4,096 bytes, and a person one bit.
  (old) => ({ ...(old as object), bitsOfPerson: 1 }),
  // 2026-11-28: of version 2 it is of words that were folded otherwise.
  ofNoStamp,
  // 2026-11-28: of version 3 as well.
  ofNoStamp,
]);

/** The filter of a month, made from the month's index. */
export function monthBloomFilterOf({ stamp, text, people }: MonthIndex): MonthBloomFilter {
  const bits = new Uint8Array(MOST_BYTES);
  const set = (hash: number) => {
    const bit = hash % (MOST_BYTES * 8);
    bits[bit >>> 3] = (bits[bit >>> 3] as number) | (1 << (bit & 7));
  };
  let [before, last] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 || code === 10) {
      [before, last] = [0, 0];
      continue;
    }
    if (last) set(hashOfLetters(0, last, code));
    if (before) set(hashOfLetters(before, last, code));
    [before, last] = [last, code];
  }
  for (const id of new Set(people.match(/\t[^\t\n]+\t/g))) {
    for (const hash of hashesOfId(id, BITS_PER_PERSON)) set(hash);
  }
  return { stamp, bits: halved(bits), bitsOfPerson: BITS_PER_PERSON };
}

/** ORs the halves of the filter for as long as the result stays sparse. */
function halved(bits: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const half = bits.length / 2;
  const smaller = bits.slice(0, half).map((byte, i) => byte | (bits[half + i] as number));
  const fits = half >= LEAST_BYTES && bitsSetIn(smaller) <= half * 8 * MOST_BITS_SET;
  return fits ? halved(smaller) : bits;
}

function bitsSetIn(bits: Uint8Array): number {
  let count = 0;
  for (const byte of bits) for (let rest = byte; rest > 0; rest &= rest - 1) count++;
  return count;
}

/** Whether the month may have a match; false is certain. */
export function mayMatch(
  { words, people }: PreparedQuery,
  { bits, bitsOfPerson }: MonthBloomFilter,
): boolean {
  const has = (hash: number) => {
    const bit = hash % (bits.length * 8);
    return ((bits[bit >>> 3] as number) & (1 << (bit & 7))) !== 0;
  };
  const hasPerson = (id: string) => hashesOfId(id, bitsOfPerson).every(has);
  return (
    people.every(hasPerson) &&
    words.every(({ word, people }) => hasRuns(word, has) || people.some(hasPerson))
  );
}

function hasRuns(word: string, has: (hash: number) => boolean): boolean {
  for (let i = 1; i < word.length; i++) {
    const [last, code] = [word.charCodeAt(i - 1), word.charCodeAt(i)];
    if (!has(hashOfLetters(0, last, code))) return false;
    if (i > 1 && !has(hashOfLetters(word.charCodeAt(i - 2), last, code))) return false;
  }
  return true;
}

function hashOfLetters(a: number, b: number, c: number): number {
  let h = Math.imul(a ^ 0x9e37, 0x85ebca6b);
  h = Math.imul(h ^ b ^ (h >>> 13), 0xc2b2ae35);
  h = Math.imul(h ^ c ^ (h >>> 16), 0x27d4eb2f);
  return (h ^ (h >>> 15)) >>> 0;
}

/** By double hashing; the first is the same whatever the count. */
function hashesOfId(id: string, count: number): number[] {
  const h = fnv1a(id);
  const step = Math.imul(h ^ (h >>> 15), 0x85ebca6b) | 1;
  return Array.from({ length: count }, (_, nth) => (h + Math.imul(nth, step)) >>> 0);
}
