/**
 * What was heard: one line of what somebody said or needs, from when one was with them. It is shown
 * on their page, and before one next meets.
 */
import * as z from 'zod/mini';
import { shape } from '@/utils/shared/versioned-schema';
import { day, id, instant, line, people } from './fields';

const heardSchema = z.object({
  /** Made once, never reused. */
  id,
  /** Of whom it was heard: mostly one. */
  people,
  /** The person's own line: "tea black, her mother is ill". */
  words: line,
  /** The day they were together, 'YYYY-MM-DD'. */
  day,
  /** When it was made, epoch milliseconds. */
  madeAt: instant,
  /** When it last changed, epoch milliseconds; the newest wins when two journals meet. */
  changedAt: instant,
});
export type Heard = z.infer<typeof heardSchema>;

export const heardShape = shape<Heard>(heardSchema);
