/**
 * An edit of an intention that is still open. As of an entry (entry-edit.ts) it holds only what was
 * touched, so that neither of two windows writes over the other's.
 */
import { lineFrom } from '@/utils/journal/model/fields';
import { type Intention, MAX_MOMENT_LENGTH } from '@/utils/journal/model/intention';
import { stamped } from '@/utils/journal/model/tombstone';
import { isOpen } from '@/utils/journal/reading/open-intention';
import { cut } from '@/utils/shared/cut-text';
import type { KeptDraft } from './draft';
import { colliding } from './entry-edit';

/** What of an intention can be changed; null where it has none. */
export type IntentionFields = Pick<Intention, 'words' | 'people' | 'day'> & {
  moment: string | null;
  minute: number | null;
};

/** What was touched, as typed so far. */
export type IntentionChanges = Partial<IntentionFields>;

export const intentionFields = (intention: Intention): IntentionFields => {
  const { words, people, day, moment, minute } = intention;
  return { words, people, day, moment: moment ?? null, minute: minute ?? null };
};

/**
 * The intention as it would be kept; null where nothing of it would be another. A line that was
 * emptied is left as it was.
 *
 * @param today 'YYYY-MM-DD': an hour alone is one of today
 */
export function changedIntention(
  intention: Intention,
  changes: IntentionChanges,
  today: string,
): Intention | null {
  const before = intentionFields(intention);
  const { words, people, day, moment, minute } = { ...before, ...changes };
  const { moment: _, minute: __, ...rest } = intention;
  const when = cut(lineFrom(moment ?? '') ?? '', MAX_MOMENT_LENGTH);
  const changed: Intention = {
    ...rest,
    words: lineFrom(words) ?? intention.words,
    people,
    day: day ?? (minute === null ? null : today),
    ...(when === '' ? {} : { moment: when }),
    ...(minute === null ? {} : { minute }),
  };
  return JSON.stringify(intentionFields(changed)) === JSON.stringify(before) ? null : changed;
}

/** What came of an edit. */
export type EditedIntention =
  /** Nothing of it would be another. */
  | { state: 'same' }
  | { state: 'kept'; kept: KeptDraft }
  /** Another window changed the same of it since, or ended it (null). Nothing was written. */
  | { state: 'meanwhile'; present: Intention | null };

/**
 * @param seen the intention as it was when it was touched
 * @param present as it lies there now; null where it was deleted
 * @param made those who are kept with it
 */
export function editOfIntention(
  seen: Intention,
  changes: IntentionChanges,
  present: Intention | null,
  made: KeptDraft['people'],
  now: { day: string; nowMs: number },
): EditedIntention {
  if (!present || !isOpen(present)) return { state: 'meanwhile', present: null };
  const changed = changedIntention(present, changes, now.day);
  if (!changed) return { state: 'same' };
  const collide = colliding<IntentionFields>(
    changes,
    intentionFields(seen),
    intentionFields(present),
    intentionFields(changed),
  );
  if (collide.length > 0) return { state: 'meanwhile', present };
  const intention = stamped(changed, now.nowMs);
  return { state: 'kept', kept: { entry: null, intention, people: made, before: present } };
}
