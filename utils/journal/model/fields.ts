/** Schemas of the fields that entries, people and intentions share. */

import * as z from 'zod/mini';
import { cut, isSeen } from '@/utils/shared/cut-text';
import { isDay } from '@/utils/shared/days';

/** Longest line, in UTF-16 code units. Chosen: a pasted page is a mistake, not a kind act. */
export const MAX_WORDS_LENGTH = 2000;
/**
 * Longest further text of an entry, where several lines are allowed. In UTF-16 code units. Chosen:
 * room for a day's whole diary, so that what is brought in is kept whole.
 */
export const MAX_NOTE_LENGTH = 100_000;

/** Made once, never reused. Without control characters: search keeps ids a line each. */
export const id = z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^\P{Cc}+$/u));

/** The person's own local day, 'YYYY-MM-DD'. */
export const day = z.string().check(z.refine(isDay));
/**
 * Epoch milliseconds. Far beyond any clock, and yet so small that what is stamped after it is an
 * instant too, and that keys keep their order.
 */
export const instant = z.int().check(z.minimum(0), z.maximum(10 ** 14));
/** One line of the person's own. */
export const line = z.string().check(z.minLength(1), z.maxLength(MAX_WORDS_LENGTH));
/** Ids of people; each once. */
export const people = z.array(id).check(z.maxLength(50));

/**
 * One line from what was typed: white space folded, or null where nothing was written that can be
 * seen. Where what is longer is not to be lost, `fitted` (writing/fit-texts.ts) parts it.
 */
export function lineFrom(typed: string): string | null {
  const line = cut(typed.replace(/\s+/gu, ' ').trim(), MAX_WORDS_LENGTH).trim();
  return isSeen(line) ? line : null;
}
