/**
 * An edit of an entry. It holds only the fields that were touched, so what another window changes
 * meanwhile shows at once, and neither overwrites the other's fields.
 */
import type { Entry } from '@/utils/journal/model/entry';
import { stamped } from '@/utils/journal/model/tombstone';
import { fitted } from './fit-texts';

/** What was touched, as typed so far. */
export type EntryChanges = Partial<Omit<Entry, 'id' | 'writtenAt' | 'changedAt'>>;

/** Whether there is no room for all that was typed: it is not to be kept so. */
export const isTooLong = (entry: Entry, changes: EntryChanges): boolean =>
  fitted({ ...entry, ...changes }).tooLong;

/**
 * The entry as it would be kept; null where nothing of it would be another.
 * @param entry as it is now, which may have changed since it was opened
 */
export function changedEntry(entry: Entry, changes: EntryChanges): Entry | null {
  const next = { ...entry, ...changes };
  const texts = fitted(next);
  const changed: Entry = {
    ...next,
    // A line that was emptied is left as it was: an entry without words would be none.
    words: texts.words ?? entry.words,
    need: texts.need,
    note: texts.note,
    feltBefore: texts.feltBefore,
    feltAfter: texts.feltAfter,
    inspiredBy: next.inspiredBy === entry.id ? entry.inspiredBy : next.inspiredBy,
  };
  return JSON.stringify(changed) === JSON.stringify(entry) ? null : changed;
}

/** What came of an edit. */
export type Edited =
  /** Nothing of it would be another. */
  | { state: 'same' }
  | { state: 'kept'; entry: Entry; before: Entry }
  /** Another window changed the same of it since, or deleted it (null). Nothing was written. */
  | { state: 'meanwhile'; present: Entry | null };

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The fields that were touched and that another window has changed as well, to something else. */
export const colliding = <T extends object>(
  changes: Partial<T>,
  seen: T,
  present: T,
  next: T,
): (keyof T)[] =>
  (Object.keys(changes) as (keyof T)[]).filter(
    (field) => !same(present[field], seen[field]) && !same(present[field], next[field]),
  );

/** @param seen the entry as it was when they were touched */
export const collisions = (seen: Entry, changes: EntryChanges, present: Entry) =>
  colliding<EntryChanges>(changes, seen, present, changedEntry(present, changes) ?? present);

/** @param present the entry as it lies there now; null where it was deleted */
export function editOf(
  seen: Entry,
  changes: EntryChanges,
  present: Entry | null,
  nowMs: number,
): Edited {
  if (!present) return { state: 'meanwhile', present };
  const changed = changedEntry(present, changes);
  if (!changed) return { state: 'same' };
  if (collisions(seen, changes, present).length > 0) return { state: 'meanwhile', present };
  return { state: 'kept', entry: stamped(changed, nowMs), before: present };
}
