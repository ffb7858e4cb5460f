/** Somebody in the journal. */
import * as z from 'zod/mini';
import { shape } from '@/utils/shared/versioned-schema';
import { id, instant } from './fields';
import { isYearDay } from './year-day';

/** Longest name, in UTF-16 code units. Chosen. */
export const MAX_NAME_LENGTH = 80;
/** Most further names of one person. Chosen. */
export const MAX_ALSO_CALLED = 20;
const name = z.string().check(z.minLength(1), z.maxLength(MAX_NAME_LENGTH));

/** Why somebody is not brought up: they died, one lost touch with them, or it is to be left to oneself. */
export const HUSHED = ['died', 'lost-touch', 'not-by-itself'] as const;
export type HushedFor = (typeof HUSHED)[number];

const personSchema = z.object({
  /** Made once, never reused. */
  id,
  /** As the person calls them. */
  name,
  /** Other names that mean them too, such as one that became this one. */
  alsoCalled: z.array(name).check(z.maxLength(MAX_ALSO_CALLED)),
  /** A day of the year (year-day.ts); null where not given. */
  birthday: z.nullable(z.string().check(z.refine(isYearDay))),
  /** Why they are not to be brought up by themselves; left out where they may be. */
  hushed: z.optional(z.enum(HUSHED)),
  /** Not to be asked about, for good, when nothing was written of them for long; else left out. */
  mayBeQuiet: z.optional(z.literal(true)),
  /** When it last changed, epoch milliseconds; the newest wins when two journals meet. */
  changedAt: instant,
});
export type Person = z.infer<typeof personSchema>;

/** Somebody of whom nothing is known but the name. */
export const newPerson = (id: string, name: string, nowMs: number): Person => ({
  id,
  name,
  alsoCalled: [],
  birthday: null,
  changedAt: Math.trunc(nowMs),
});

/**
 * 2026-11: somebody may be left in peace. Nothing else changes; but an older version, which would
 * lose that, is not to read it.
 */
const mayBeHushed = (old: unknown): unknown => old;

/** 2026-11: it is said why somebody is left in peace. */
const hushedFor = (old: unknown): unknown => {
  const { hushed, ...rest } = old as { hushed?: boolean };
  return hushed ? { ...rest, hushed: 'not-by-itself' } : rest;
};

export const personShape = shape<Person>(personSchema, [mayBeHushed, hushedFor]);
