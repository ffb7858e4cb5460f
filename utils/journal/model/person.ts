/** Somebody in the journal. */
import * as z from 'zod/mini';
import { isDay } from '@/utils/shared/days';
import { shape } from '@/utils/shared/versioned-schema';
import { id, instant } from './fields';

/** Longest name, in UTF-16 code units. Chosen. */
export const MAX_NAME_LENGTH = 80;
/** Most further names of one person. Chosen. */
export const MAX_ALSO_CALLED = 20;
const name = z.string().check(z.minLength(1), z.maxLength(MAX_NAME_LENGTH));

/** Of an unknown year, as of a leap year. */
const isBirthday = (text: string) => isDay(text.length === 5 ? `2000-${text}` : text);

const personSchema = z.object({
  /** Made once, never reused. */
  id,
  /** As the person calls them. */
  name,
  /** Other names that mean them too, such as one that became this one. */
  alsoCalled: z.array(name).check(z.maxLength(MAX_ALSO_CALLED)),
  /** 'MM-DD', or 'YYYY-MM-DD' where the year is known; null where not given. */
  birthday: z.nullable(z.string().check(z.refine(isBirthday))),
  /** Whether they are not to be brought up by themselves; left out where nothing was said of it. */
  hushed: z.optional(z.boolean()),
  /** When it last changed, epoch milliseconds; the newest wins when two journals meet. */
  changedAt: instant,
});
export type Person = z.infer<typeof personSchema>;

/**
 * 2026-11: somebody may be left in peace. Nothing else changes; but an older version, which would
 * lose that, is not to read it.
 */
const mayBeHushed = (old: unknown): unknown => old;

export const personShape = shape<Person>(personSchema, [mayBeHushed]);
