/**
 * Merges two journals record by record. The newest change wins, and a deletion is a change; of two
 * with the same stamp the deletion wins, else a rule that is the same on both computers. So merging
 * is commutative, associative and idempotent.
 */
import type { Tombstone } from '@/utils/journal/model/tombstone';

export interface Mergeable {
  readonly id: string;
  readonly changedAt: number;
  /** Ids of people, in entries and intentions. */
  readonly people?: readonly string[] | undefined;
}

/** What one journal has of a record: its value, its tombstone, or neither. */
export interface Side<T extends Mergeable> {
  value: T | null;
  tombstone: Tombstone | null;
}

/** The record as both journals have it after the merge. */
export function mergeRecords<T extends Mergeable>(here: Side<T>, there: Side<T>): Side<T> {
  const value = newest(here.value, there.value);
  const tombstone = latest(here.tombstone, there.tombstone);
  if (!value || !tombstone) return { value, tombstone };
  return deletionHolds(tombstone, value) ? { value: null, tombstone } : { value, tombstone: null };
}

/**
 * A person who was forgotten, or became one with another, stays so whatever was changed of them.
 */
const deletionHolds = (tombstone: Tombstone, value: Mergeable): boolean =>
  tombstone.what === 'person' || tombstone.goneAt >= value.changedAt;

function newest<T extends Mergeable>(a: T | null, b: T | null): T | null {
  if (!a || !b) return a ?? b;
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt ? a : b;
  return ofEqualAge(a, b);
}

/**
 * Of two different versions with the same stamp, the one whose text sorts last; the people of
 * both, because two names becoming one may have changed them on one side only.
 */
function ofEqualAge<T extends Mergeable>(a: T, b: T): T {
  const apart = (value: T) => canonical({ ...value, people: null });
  const chosen = apart(a) >= apart(b) ? a : b;
  if (!a.people || !b.people || canonical(a.people) === canonical(b.people)) return chosen;
  return { ...chosen, people: [...new Set([...a.people, ...b.people])].sort() };
}

function latest(a: Tombstone | null, b: Tombstone | null): Tombstone | null {
  if (!a || !b) return a ?? b;
  if (a.goneAt !== b.goneAt) return a.goneAt > b.goneAt ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}

/** Text that is the same for the same value, in whatever order its fields were written. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** Whether two values are the same but for the order of their fields. */
export const isSameValue = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** People that are no more, with whom they became one with, or null where they were forgotten. */
export type Redirects = ReadonlyMap<string, string | null>;

/** Where two computers made one person into different ones, the later holds. */
export function redirectsOf(tombstones: Iterable<Tombstone>): Redirects {
  const people = new Map<string, Tombstone>();
  for (const each of tombstones) {
    if (each.what !== 'person') continue;
    people.set(each.id, latest(people.get(each.id) ?? null, each) as Tombstone);
  }
  return new Map([...people].map(([id, { into }]) => [id, into]));
}

/** An entry or intention that came from elsewhere does not bring back a name that is gone here. */
export function redirected<T extends Mergeable>(value: T, redirects: Redirects): T {
  if (!value.people?.some((id) => redirects.has(id))) return value;
  const people = value.people.flatMap((id) => followed(id, redirects) ?? []);
  return { ...value, people: [...new Set(people)].sort() };
}

/** Names may have become one in turn, and on two computers even in a ring. */
function followed(id: string, redirects: Redirects): string | null {
  const seen = new Set<string>();
  let at: string | null = id;
  while (at !== null && redirects.has(at)) {
    if (seen.has(at)) return null;
    seen.add(at);
    at = redirects.get(at) ?? null;
  }
  return at;
}

/** What an import does with one record of a file. */
export type Fate =
  /** It was not here. */
  | 'new'
  | 'changed'
  /** It was here and was deleted elsewhere since. */
  | 'deleted'
  /** It is here already, as it is or newer. */
  | 'same'
  /** It was deleted here, and the file has it from before. */
  | 'staysDeleted';

export interface MergeOutcome<T extends Mergeable> {
  fate: Fate;
  /** What is here afterwards. */
  after: Side<T>;
}

/** @param revive whether what was deleted here comes back with the file */
export function mergeOutcomeOf<T extends Mergeable>(
  here: Side<T>,
  there: Side<T>,
  redirects: Redirects,
  revive: boolean,
): MergeOutcome<T> {
  if (here.tombstone && there.value && deletionHolds(here.tombstone, there.value)) {
    if (!revive)
      return {
        fate: 'staysDeleted',
        after: mergeRecords(here, { value: null, tombstone: there.tombstone }),
      };
    const changedAt = Math.max(here.tombstone.goneAt + 1, there.value.changedAt);
    const value = { ...there.value, changedAt };
    return { fate: 'new', after: { value: redirected(value, redirects), tombstone: null } };
  }
  const met = mergeRecords(here, there);
  const after = { ...met, value: met.value && redirected(met.value, redirects) };
  return { fate: fateOf(here, after), after };
}

/**
 * A copy of an earlier day is put back: what it has comes back as it was then, and is newer than
 * what is here, so that it holds on other computers as well. What was written since stays.
 */
export function restoreOutcomeOf<T extends Mergeable>(
  here: Side<T>,
  then: Side<T>,
  nowMs: number,
): MergeOutcome<T> {
  if (!then.value) return { fate: 'same', after: here };
  if (here.value && isSameValue({ ...here.value, changedAt: 0 }, { ...then.value, changedAt: 0 })) {
    return { fate: 'same', after: here };
  }
  const known = Math.max(here.value?.changedAt ?? 0, here.tombstone?.goneAt ?? 0);
  const changedAt = here.value || here.tombstone ? Math.max(Math.trunc(nowMs), known + 1) : 0;
  const value = { ...then.value, changedAt: Math.max(changedAt, then.value.changedAt) };
  const after = { value, tombstone: null };
  return { fate: fateOf(here, after), after };
}

function fateOf<T extends Mergeable>(here: Side<T>, after: Side<T>): Fate {
  if (isSameValue(here.value, after.value)) return 'same';
  if (!after.value) return 'deleted';
  return here.value ? 'changed' : 'new';
}
