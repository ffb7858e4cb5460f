/**
 * The journal in IndexedDB, keys ordered by day. A write has happened when its promise resolves,
 * and not before: "Saved." is said then. What belongs together is one transaction: an entry, where
 * it is found, and what was deleted.
 */
import { type Entry, entryKey, entryShape, keysBetween } from '@/utils/journal/model/entry';
import { type Intention, intentionShape } from '@/utils/journal/model/intention';
import { ALL_DAYS, idInKey, keyOf, keysUnder, PREFIX } from '@/utils/journal/model/keys';
import { mergedPerson, withoutPerson } from '@/utils/journal/model/merge-people';
import type { Occasion } from '@/utils/journal/model/occasion';
import { type Person, personShape } from '@/utils/journal/model/person';
import { type RecordsBeside, SHAPES_BESIDE } from '@/utils/journal/model/record-kinds';
import { stamped, tombstoneFor } from '@/utils/journal/model/tombstone';
import { newLargeChange } from '@/utils/journal/transfer/undo-log';
import { readClock } from '@/utils/platform/browser/clock';
import { invalidateNewTabCache } from '@/utils/platform/storage/new-tab-cache-invalidation';
import type { Shape } from '@/utils/shared/versioned-schema';
import {
  allOf,
  ask,
  onOwnWrite,
  parsed,
  rawUnder,
  readable,
  reading,
  type Writing,
  within,
  writing,
} from './database';
import { upToDate } from './rebuild';
import { addEntry, change, dropEntry, dropRecord, putEntry, putGone, putRecord } from './records';
import { monthsThatMayName } from './search';
import { type UndoableWriting, withUndoLog } from './undo';
import { followJournal } from './witness';

// The new tab's cache follows what this page writes. The next new tab makes its view anew if this fails
// and its sources differ; else the cached one holds until another day begins.
onOwnWrite((changed) => void invalidateNewTabCache(changed).catch(() => undefined));
onOwnWrite(followJournal);

export type { Query } from '@/utils/journal/search/query';
export { onJournalChange } from './database';
export { lastDays, readySearch, search } from './search';
export { readLargeChanges, undoLargeChange } from './undo';

/** Entries of the days `from` to `to`, both included, oldest first. */
export async function readEntries(from: string, to: string): Promise<Entry[]> {
  const raw = await reading((entries) => rawUnder(entries, keysBetween(from, to)));
  return parsed(raw, entryShape);
}

export async function readEntry(id: string): Promise<Entry | null> {
  await upToDate();
  const found = await reading(async (entries) => {
    const key = await ask(entries.get(keyOf('where', id)));
    return typeof key === 'string' ? ([key, await ask(entries.get(key))] as const) : null;
  });
  return found ? ((await parsed([found], entryShape))[0] ?? null) : null;
}

/** Writes an entry; where its day changed, it leaves the old one in the same transaction. */
export async function writeEntry(entry: Entry, before?: Entry): Promise<void> {
  await writing((to) => putEntry(to, entry, before));
}

/**
 * Changes an entry as it lies there now, which may be another than the page has seen: nobody writes
 * between the reading and the writing of it.
 *
 * @param decide gets it, or null where it was deleted; null leaves it as it is
 * @throws `Error` where what lies there does not parse; then it stays
 */
export const editEntry = (
  seen: Entry,
  decide: (present: Entry | null) => Entry | null,
): Promise<void> =>
  writing(async (to) => {
    const present = await presentEntry(to.store, seen);
    const next = decide(present);
    if (next) await putEntry(to, next, present ?? seen);
  });

async function presentEntry(store: IDBObjectStore, { id, ...entry }: Entry): Promise<Entry | null> {
  const where = await ask(store.get(keyOf('where', id)));
  const key = typeof where === 'string' ? where : entryKey({ id, ...entry });
  const read = entryShape.read(await ask(store.get(key)));
  if (read.state === 'bad') throw new Error(`the entry can not be read: ${read.problem}`);
  return read.state === 'ok' ? read.value : null;
}

/** @returns them as they were, which may be otherwise than the page has seen */
export async function removeEntries(entries: readonly Entry[]): Promise<Entry[]> {
  const { wallMs } = await readClock();
  return writing((from) =>
    Promise.all(
      entries.map(async (entry) => {
        const present = (await presentEntry(from.store, entry).catch(() => null)) ?? entry;
        await dropEntry(from, present, wallMs);
        return present;
      }),
    ),
  );
}

export async function readPeople(): Promise<Person[]> {
  const people = await allOf('person', personShape);
  return people.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

export async function writePerson(person: Person): Promise<void> {
  await writing((to) => putRecord(to, 'person', person));
}

/**
 * Two names become one: entries and intentions follow, and `from` is no longer there.
 *
 * @returns by what it is undone; null where they were one already
 */
export async function intoOne(from: Person, into: Person): Promise<string | null> {
  if (from.id === into.id) return null;
  const { wallMs } = await readClock();
  const { id } = await withUndoLog(async (to) => {
    await dropRecord(to, 'person', from, wallMs, into.id);
    await putRecord(to, 'person', stamped(mergedPerson(from, into), wallMs));
    const changed = await changeTraces(to, from.id, into.id, wallMs);
    return { last: newLargeChange('one', wallMs, from.name, { changed }), result: undefined };
  });
  return id;
}

/**
 * Their name leaves the entries, intentions and occasions, or these go as well. What was heard of
 * nobody else goes in any case: it would stand nowhere.
 *
 * @returns by what it is undone
 */
export async function forgetPerson(person: Person, withEntries: boolean): Promise<string> {
  const { wallMs } = await readClock();
  const { id } = await withUndoLog(async (to) => {
    await dropRecord(to, 'person', person, wallMs);
    const done = withEntries
      ? { deleted: await dropTraces(to, person.id, wallMs) }
      : { changed: await changeTraces(to, person.id, null, wallMs) };
    return { last: newLargeChange('forget', wallMs, person.name, done), result: undefined };
  });
  return id;
}

/** Everything of the days `from` to `to` goes, what could not be read as well. */
export async function removeDays(from: string, to: string): Promise<number> {
  const { wallMs } = await readClock();
  const { result } = await withUndoLog(async (changing) => {
    const raw = await rawUnder(changing.store, keysBetween(from, to));
    for (const [key, value] of raw) {
      const id = idInKey(key);
      const read = entryShape.read(value);
      const changedAt = read.state === 'ok' ? read.value.changedAt : 0;
      await change(changing, id, key, null, { raw: value });
      await putGone(changing, tombstoneFor('entry', { id, changedAt }, wallMs));
      changing.flushIfFull();
    }
    const done = { deleted: raw.length };
    return { last: newLargeChange('delete', wallMs, `${from} – ${to}`, done), result: raw.length };
  });
  return result;
}

/** How many entries these days have. */
export const countDays = (from: string, to: string): Promise<number> =>
  reading((store) => ask(store.count(within(keysBetween(from, to)))));

/** The oldest day that has an entry; null where there is none. */
export async function readFirstDay(): Promise<string | null> {
  const key = await reading((store) => ask(store.getKey(within(ALL_DAYS))));
  return key === undefined ? null : String(key).slice(0, 10);
}

/** Everything: acts, people, intentions, copies, what was deleted, and what an undo would need. */
export const deleteJournal = (): Promise<void> => writing(async ({ store }) => void store.clear());

export async function readIntentions(): Promise<Intention[]> {
  const intentions = await allOf('intention', intentionShape);
  return intentions.sort((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1));
}

export async function writeIntention(intention: Intention): Promise<void> {
  await writing((to) => putRecord(to, 'intention', intention));
}

/**
 * Changes an intention as it lies there now, which may be another than the page has seen, and keeps
 * those who were made for it.
 *
 * @param decide gets it, or null where it was deleted; null leaves it as it is
 * @throws `Error` where what lies there does not parse; then it stays
 */
export const editIntention = (
  { id }: Intention,
  made: readonly Person[],
  decide: (present: Intention | null) => Intention | null,
): Promise<void> =>
  writing(async (to) => {
    const read = intentionShape.read(await ask(to.store.get(keyOf('intention', id))));
    if (read.state === 'bad') throw new Error(`the intention can not be read: ${read.problem}`);
    const next = decide(read.state === 'ok' ? read.value : null);
    if (!next) return;
    await putRecord(to, 'intention', next);
    for (const person of made) await putRecord(to, 'person', person);
  });

export async function removeIntention(intention: Intention): Promise<void> {
  const { wallMs } = await readClock();
  await writing((to) => dropRecord(to, 'intention', intention, wallMs));
}

interface Put {
  /** Entries that were made just now, and never written before. */
  made?: readonly Entry[];
  people?: readonly Person[];
  intentions?: readonly Intention[];
  occasions?: readonly Occasion[];
}

interface Drop {
  entries?: readonly Entry[];
  people?: readonly Person[];
  intentions?: readonly Intention[];
  occasions?: readonly Occasion[];
}

/**
 * Writes and removes what belongs together: all of it or nothing. Somebody who is named elsewhere
 * by now stays.
 */
export async function changeTogether(put: Put, drop: Drop = {}): Promise<void> {
  const { wallMs } = await readClock();
  await writing(async (to) => {
    await Promise.all([
      ...(drop.entries ?? []).map((entry) => dropEntry(to, entry, wallMs)),
      ...(drop.intentions ?? []).map((intention) => dropRecord(to, 'intention', intention, wallMs)),
      ...(drop.occasions ?? []).map((occasion) => dropRecord(to, 'occasion', occasion, wallMs)),
    ]);
    await Promise.all([
      ...(put.people ?? []).map((person) => putRecord(to, 'person', person)),
      ...(put.made ?? []).map((entry) => addEntry(to, entry)),
      ...(put.intentions ?? []).map((intention) => putRecord(to, 'intention', intention)),
      ...(put.occasions ?? []).map((occasion) => putRecord(to, 'occasion', occasion)),
    ]);
    for (const person of drop.people ?? []) {
      const { entries, beside } = await tracesOf(to, person.id);
      if (entries.length + beside.length === 0) await dropRecord(to, 'person', person, wallMs);
    }
  });
}

/** Kinds of records beside the entries that name people. */
const NAMING = ['intention', 'occasion', 'heard'] as const;
type Naming = (typeof NAMING)[number];
type Named = { [K in Naming]: { kind: K; record: RecordsBeside[K] } }[Naming];

/** Everything in which a person is named. */
async function tracesOf({ store }: Writing, id: string) {
  const named = ({ people }: { people: readonly string[] }) => people.includes(id);
  const months = await monthsThatMayName(store, id);
  const [entries, ...beside] = await Promise.all([
    Promise.all(months.map((bounds) => rawUnder(store, bounds))),
    ...NAMING.map((kind) => rawUnder(store, keysUnder(PREFIX[kind]))),
  ]);
  return {
    entries: readable(entries.flat(), entryShape).filter(named),
    beside: NAMING.flatMap((kind, i) =>
      readable(beside[i] ?? [], SHAPES_BESIDE[kind] as Shape<RecordsBeside[Naming]>)
        .filter(named)
        .map((record) => ({ kind, record }) as Named),
    ),
  };
}

async function changeTraces(
  to: UndoableWriting,
  id: string,
  into: string | null,
  nowMs: number,
): Promise<number> {
  const { entries, beside } = await tracesOf(to, id);
  const changed = <T extends Entry | Named['record']>(value: T): T =>
    stamped({ ...value, people: withoutPerson(value.people, id, into) }, nowMs);
  for (const { kind, record } of beside) {
    const next = changed(record);
    if (kind === 'heard' && next.people.length === 0) await dropRecord(to, kind, record, nowMs);
    else await putRecord(to, kind, next);
  }
  for (const entry of entries) {
    await putEntry(to, changed(entry), entry);
    to.flushIfFull();
  }
  return entries.length;
}

async function dropTraces(from: UndoableWriting, id: string, nowMs: number): Promise<number> {
  const { entries, beside } = await tracesOf(from, id);
  for (const { kind, record } of beside) await dropRecord(from, kind, record, nowMs);
  for (const entry of entries) {
    await dropEntry(from, entry, nowMs);
    from.flushIfFull();
  }
  return entries.length;
}
