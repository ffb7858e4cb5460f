/**
 * An edit of an entry. It holds only the fields that were touched, so what another window changes
 * meanwhile shows at once, and neither overwrites the other's fields.
 */
import { type Entry, MAX_FELT_LENGTH } from '@/utils/journal/model/entry';
import { lineFrom, MAX_NOTE_LENGTH } from '@/utils/journal/model/fields';

/** What was touched, as typed so far. */
export type EntryChanges = Partial<Omit<Entry, 'id' | 'writtenAt' | 'changedAt'>>;

const felt = (typed: string | null): string | null =>
  lineFrom(typed ?? '')?.slice(0, MAX_FELT_LENGTH) ?? null;

/**
 * The entry as it would be kept; null where nothing of it would be another.
 * @param entry as it is now, which may have changed since it was opened
 */
export function changedEntry(entry: Entry, changes: EntryChanges): Entry | null {
  const next = { ...entry, ...changes };
  const changed: Entry = {
    ...next,
    // A line that was emptied is left as it was: an entry without words would be none.
    words: lineFrom(next.words) ?? entry.words,
    need: lineFrom(next.need ?? ''),
    note: next.note?.trim().slice(0, MAX_NOTE_LENGTH).trim() || null,
    feltBefore: felt(next.feltBefore),
    feltAfter: felt(next.feltAfter),
    inspiredBy: next.inspiredBy === entry.id ? entry.inspiredBy : next.inspiredBy,
  };
  return JSON.stringify(changed) === JSON.stringify(entry) ? null : changed;
}
