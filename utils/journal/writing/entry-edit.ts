/**
 * An edit of an entry. It holds only the fields that were touched, so what another window changes
 * meanwhile shows at once, and neither overwrites the other's fields.
 */
import type { Entry } from '@/utils/journal/model/entry';
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
