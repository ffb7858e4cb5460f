/**
 * Two journals meet. Of each thing the newest change wins, and a deletion is a change; of two that
 * are equally new, the deletion, and else both computers choose the same. So it comes to the same
 * in any order, and the same file twice changes nothing.
 */
import type { Gone } from '@/utils/journal/model/tombstone';

export interface Kept {
  readonly id: string;
  readonly changedAt: number;
  /** Ids of people, in entries and intentions. */
  readonly people?: readonly string[] | undefined;
}

/** What one journal knows of a thing: what it is, or when it was deleted, or neither. */
export interface Side<T extends Kept> {
  value: T | null;
  gone: Gone | null;
}

export function meet<T extends Kept>(here: Side<T>, there: Side<T>): Side<T> {
  const value = newest(here.value, there.value);
  const gone = latest(here.gone, there.gone);
  if (value && gone) return holds(gone, value) ? { value: null, gone } : { value, gone: null };
  return { value, gone };
}

/** A person who was forgotten, or became one with another, stays so whatever was changed of them. */
const holds = (gone: Gone, value: Kept): boolean =>
  gone.what === 'person' || gone.goneAt >= value.changedAt;

function newest<T extends Kept>(a: T | null, b: T | null): T | null {
  if (!a || !b) return a ?? b;
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt ? a : b;
  return ofEqualAge(a, b);
}

/**
 * Of two different versions with the same stamp, the one whose text sorts last; the people of
 * both, because two names becoming one may have changed them on one side only.
 */
function ofEqualAge<T extends Kept>(a: T, b: T): T {
  const apart = (value: T) => canonical({ ...value, people: null });
  const chosen = apart(a) >= apart(b) ? a : b;
  if (!a.people || !b.people || canonical(a.people) === canonical(b.people)) return chosen;
  return { ...chosen, people: [...new Set([...a.people, ...b.people])].sort() };
}

function latest(a: Gone | null, b: Gone | null): Gone | null {
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

export const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** People that are no more, with whom they became one with, or null where they were forgotten. */
export type Redirects = ReadonlyMap<string, string | null>;

/** Where two computers made one person into different ones, the later holds. */
export function redirectsOf(gone: Iterable<Gone>): Redirects {
  const people = new Map<string, Gone>();
  for (const each of gone) {
    if (each.what !== 'person') continue;
    people.set(each.id, latest(people.get(each.id) ?? null, each) as Gone);
  }
  return new Map([...people].map(([id, { into }]) => [id, into]));
}

/** An entry or intention that came from elsewhere does not bring back a name that is gone here. */
export function redirected<T extends Kept>(value: T, redirects: Redirects): T {
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

/** What becomes of one thing that a file brings. */
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

export interface Outcome<T extends Kept> {
  fate: Fate;
  /** What is here afterwards. */
  after: Side<T>;
}

/** @param revive whether what was deleted here comes back with the file */
export function outcomeOf<T extends Kept>(
  here: Side<T>,
  there: Side<T>,
  redirects: Redirects,
  revive: boolean,
): Outcome<T> {
  if (here.gone && there.value && holds(here.gone, there.value)) {
    if (!revive)
      return { fate: 'staysDeleted', after: meet(here, { value: null, gone: there.gone }) };
    const changedAt = Math.max(here.gone.goneAt + 1, there.value.changedAt);
    const value = { ...there.value, changedAt };
    return { fate: 'new', after: { value: redirected(value, redirects), gone: null } };
  }
  const met = meet(here, there);
  const after = { ...met, value: met.value && redirected(met.value, redirects) };
  return { fate: fateOf(here, after), after };
}

/**
 * A copy of an earlier day is put back: what it has comes back as it was then, and is newer than
 * what is here, so that it holds on other computers as well. What was written since stays.
 */
export function restoredOf<T extends Kept>(
  here: Side<T>,
  then: Side<T>,
  nowMs: number,
): Outcome<T> {
  if (!then.value) return { fate: 'same', after: here };
  if (here.value && same({ ...here.value, changedAt: 0 }, { ...then.value, changedAt: 0 })) {
    return { fate: 'same', after: here };
  }
  const known = Math.max(here.value?.changedAt ?? 0, here.gone?.goneAt ?? 0);
  const changedAt = here.value || here.gone ? Math.max(Math.trunc(nowMs), known + 1) : 0;
  const value = { ...then.value, changedAt: Math.max(changedAt, then.value.changedAt) };
  const after = { value, gone: null };
  return { fate: fateOf(here, after), after };
}

function fateOf<T extends Kept>(here: Side<T>, after: Side<T>): Fate {
  if (same(here.value, after.value)) return 'same';
  if (!after.value) return 'deleted';
  return here.value ? 'changed' : 'new';
}
