/**
 * What was asked by itself, and when: kept with the journal and merged as all of it is, so that
 * nothing asks twice, on another computer neither. It holds no words.
 */
import * as z from 'zod/mini';
import { hash64 } from '@/utils/shared/hash';
import { shape } from '@/utils/shared/versioned-schema';
import { day, id, instant } from './fields';

/** `pointed`: a pause said that there is something, not what. The rest a page of ours asked. */
export const ASKED_STATES = ['pointed', 'seen', 'yes', 'no'] as const;
export type AskedState = (typeof ASKED_STATES)[number];

const askedSchema = z.object({
  /** Of what is asked, as `askedId` makes it. */
  id,
  /** The day of it, 'YYYY-MM-DD'. */
  day,
  /** What came of it. */
  state: z.enum(ASKED_STATES),
  /** When it last changed, epoch milliseconds; the newest wins when two journals meet. */
  changedAt: instant,
});
export type Asked = z.infer<typeof askedSchema>;

export const askedShape = shape<Asked>(askedSchema);

/** Longest id of a record, in UTF-16 code units. */
const LONGEST_ID = 64;

/** The id of what is asked, from what it is about: the same wherever it is asked. */
export function askedId(what: string, ...about: readonly string[]): string {
  const whole = [what, ...about].join('/');
  return whole.length <= LONGEST_ID ? whole : `${what}/${hash64(about.join('/'))}`;
}
