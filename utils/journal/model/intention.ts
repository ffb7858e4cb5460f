/** A kindness one means to do. */
import * as z from 'zod/mini';
import { shape } from '@/utils/shared/versioned-schema';
import { day, id, instant, line, people } from './fields';

const intentionSchema = z.object({
  /** Made once, never reused. */
  id,
  /** The person's own line: "call my sister". */
  words: line,
  /** Ids of the people it is for. */
  people,
  /** The day it is meant for, 'YYYY-MM-DD'; null for some day. */
  day: z.nullable(day),
  /** When it was made, epoch milliseconds. */
  madeAt: instant,
  /** When it last changed, epoch milliseconds; the newest wins when two journals meet. */
  changedAt: instant,
  /** `happened`: there is an entry of it; `let-go`: it was ended, kindly. */
  state: z.enum(['open', 'happened', 'let-go']),
  /** Id of the entry it became; null where there is none. */
  entryId: z.nullable(id),
});
export type Intention = z.infer<typeof intentionSchema>;

export const intentionShape = shape<Intention>(intentionSchema);
