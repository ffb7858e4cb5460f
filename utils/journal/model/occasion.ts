/**
 * An occasion: a day in somebody's life that one means to think of. One that comes once, such as an
 * exam, may be asked about the evening before and the day after; one that comes back, such as the
 * day somebody died, is said on its day.
 */
import * as z from 'zod/mini';
import { isDay } from '@/utils/shared/days';
import { shape } from '@/utils/shared/versioned-schema';
import { id, instant, line, people } from './fields';
import { isYearDay } from './year-day';

const occasionSchema = z
  .object({
    /** Made once, never reused. */
    id,
    /** The person's own line: "Tom's exam". */
    words: line,
    /** Ids of the people whose day it is. */
    people,
    /** 'YYYY-MM-DD' where it comes once; where it comes back, a day of the year (year-day.ts). */
    on: z.string(),
    /** Whether it comes back every year. */
    yearly: z.boolean(),
    /** Whether it is asked about the evening before, and the day after. */
    before: z.boolean(),
    after: z.boolean(),
    /** When it was made, epoch milliseconds. */
    madeAt: instant,
    /** When it last changed, epoch milliseconds; the newest wins when two journals meet. */
    changedAt: instant,
  })
  .check(z.refine(({ on, yearly }) => (yearly ? isYearDay(on) : isDay(on)), { path: ['on'] }));
export type Occasion = z.infer<typeof occasionSchema>;

export const occasionShape = shape<Occasion>(occasionSchema);
