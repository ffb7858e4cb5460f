/**
 * The one thing that may be asked today. Whatever there would be to ask, at most one asking comes on
 * a day in all, each comes once, and what was put aside never again.
 */
import { type Asked, askedId } from '@/utils/journal/model/asked';
import type { Entry } from '@/utils/journal/model/entry';
import type { Occasion } from '@/utils/journal/model/occasion';
import type { Person } from '@/utils/journal/model/person';
import { afterId, beforeId } from './dates';
import type { Meeting } from './meeting';
import { quietId } from './quiet';
import { passOnId, thanksId } from './thanks';

export type Asking =
  /** The evening before a day of somebody's, and the days after it. */
  | { of: 'before' | 'after'; occasion: Occasion }
  /** What was heard, after one was with somebody. */
  | { of: 'heard'; meeting: Meeting; person: Person }
  /** Whether they have heard thanks; whom it could go on to. */
  | { of: 'thanks' | 'pass-on'; entry: Entry; people: readonly Person[] }
  /** Somebody of whom nothing was written since that day. */
  | { of: 'quiet'; person: Person; day: string }
  /** A reply that slept and has woken, by its id; nothing of its words is known here. */
  | { of: 'awake'; id: string; wakesAt: number };

/** By which it is remembered that it was asked. */
export function idOfAsking(asking: Asking): string {
  switch (asking.of) {
    case 'before':
      return beforeId(asking.occasion);
    case 'after':
      return afterId(asking.occasion);
    case 'heard':
      return heardId(asking.meeting);
    case 'thanks':
      return thanksId(asking.entry);
    case 'pass-on':
      return passOnId(asking.entry);
    case 'quiet':
      return quietId(asking);
    case 'awake':
      return askedId('awake', asking.id, String(asking.wakesAt));
  }
}

export const heardId = ({ id }: Meeting): string => askedId('heard', id);
/** The practice somebody stepped away with on a day. */
export const practiceId = (day: string): string => askedId('practice', day);

/**
 * Whether anything was asked today. That a pause pointed at something is not yet an asking: the page
 * it points to says what.
 */
export const wasAskedOn = (asked: readonly Asked[], today: string): boolean =>
  asked.some(({ day, state }) => day === today && state !== 'pointed');

/** The first of these that was never asked. @param by a pause points once, a page asks once */
export function firstUnasked<T extends Asking>(
  askings: readonly T[],
  asked: readonly Asked[],
  by: 'page' | 'pause',
): T | null {
  const known = new Map(asked.map(({ id, state }) => [id, state]));
  const may = (asking: T) => {
    const state = known.get(idOfAsking(asking));
    return state === undefined || (by === 'page' && state === 'pointed');
  };
  return askings.find(may) ?? null;
}
