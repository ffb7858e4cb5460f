/** Making copies of the journal inside the browser, and reading one again. */

import {
  ALL_DAYS,
  type JournalPart,
  keyOf,
  keysOfPart,
  keysUnder,
  PREFIX,
} from '@/utils/journal/model/keys';
import {
  isSameSnapshot,
  partKey,
  partShape,
  type Snapshot,
  snapshotShape,
  unneededPartKeys,
} from '@/utils/journal/transfer/snapshot';
import { readClock } from '@/utils/platform/browser/clock';
import { readSettings } from '@/utils/platform/storage/settings-store';
import { dayOf } from '@/utils/shared/days';
import { allOf, ask, deriving, type Raw, rawUnder, reading, within } from './database';
import { upToDate } from './rebuild';

const keyOfSnapshot = ({ atMs }: Snapshot) => keyOf('snapshot', String(atMs).padStart(15, '0'));

/** Newest first. */
export async function readSnapshots(): Promise<Snapshot[]> {
  return (await allOf('snapshot', snapshotShape)).reverse();
}

/** The newest that is not of a day to come: a clock that was wrong for a while made that one. */
const newestAt = (copies: readonly Snapshot[], nowMs: number): Snapshot | undefined =>
  copies.find(({ atMs }) => atMs <= nowMs) ?? copies[0];

/** The day's copy, where something changed since the last one and none was made today. */
export async function snapshotWhenDue(): Promise<void> {
  const [{ wallMs }, { keptSnapshots, dayStartHour }, copies] = await Promise.all([
    readClock(),
    readSettings(),
    readSnapshots(),
  ]);
  if (keptSnapshots === 0) return;
  const last = newestAt(copies, wallMs);
  const day = (ms: number) => dayOf(ms, dayStartHour);
  if (last && day(last.atMs) === day(wallMs)) return;
  await makeSnapshot(last, wallMs, keptSnapshots);
}

/** A copy of now, before a large change; the newest one where it is the same. */
export async function snapshotNow(): Promise<void> {
  const [{ wallMs }, { keptSnapshots }, copies] = await Promise.all([
    readClock(),
    readSettings(),
    readSnapshots(),
  ]);
  const last = newestAt(copies, wallMs);
  // One is kept even where none are kept by the day: the large change says that there is.
  await makeSnapshot(last, wallMs, Math.max(1, keptSnapshots));
}

export const removeSnapshots = (): Promise<void> =>
  deriving(async ({ store }) => {
    for (const prefix of [PREFIX.snapshot, PREFIX.part]) {
      store.delete(within(keysUnder(prefix)));
    }
  });

const stampsOf = async (store: IDBObjectStore): Promise<Snapshot['parts']> =>
  Object.fromEntries(
    (await rawUnder(store, keysUnder(PREFIX.touched))).map(([key, stamp]) => [
      key.slice(PREFIX.touched.length),
      String(stamp),
    ]),
  );

/** Parts are copied one by one, so that writers never wait for long; a killed browser goes on later. */
async function makeSnapshot(
  last: Snapshot | undefined,
  nowMs: number,
  keep: number,
): Promise<void> {
  await upToDate();
  for (;;) {
    const parts = await reading(stampsOf);
    if (Object.keys(parts).length === 0 || (last && isSameSnapshot(parts, last.parts))) return;
    for (const [part, stamp] of Object.entries(parts)) {
      if (last?.parts[part] !== stamp) await copyPart(part as JournalPart, stamp);
    }
    // What was written meanwhile makes another round.
    if (await finish(parts, nowMs, keep)) return;
  }
}

const copyPart = (part: JournalPart, stamp: string): Promise<void> =>
  deriving(async ({ store }) => {
    const key = partKey(part, stamp);
    const [now, count] = await Promise.all([
      ask(store.get(keyOf('touched', part))),
      ask(store.count(key)),
    ]);
    if (now !== stamp || count > 0) return;
    const records = await rawUnder(store, keysOfPart(part));
    store.put(partShape.write({ records: JSON.stringify(records) }), key);
  });

const finish = (parts: Snapshot['parts'], nowMs: number, keep: number): Promise<boolean> =>
  deriving(async ({ store }) => {
    const [now, keys, raw] = await Promise.all([
      stampsOf(store),
      ask(store.getAllKeys(within(keysUnder(PREFIX.part)))),
      rawUnder(store, keysUnder(PREFIX.snapshot)),
    ]);
    if (!isSameSnapshot(now, parts)) return false;
    const entries = await ask(store.count(within(ALL_DAYS)));
    const made: Snapshot = { atMs: Math.trunc(nowMs), parts, entries };
    store.put(snapshotShape.write(made), keyOfSnapshot(made));
    const earlier = raw
      .map(([key, value]) => ({ key, read: snapshotShape.read(value) }))
      .filter(({ key }) => key !== keyOfSnapshot(made))
      .reverse();
    // Of a day to come there is none: such a one goes first.
    const isToCome = ({ key }: { key: string }) => key > keyOfSnapshot(made);
    earlier.sort((a, b) => Number(isToCome(a)) - Number(isToCome(b)));
    const kept = [made];
    for (const { key, read } of earlier) {
      if (read.state === 'ok' && kept.length < keep) kept.push(read.value);
      // One that does not parse stays where it is.
      else if (read.state === 'ok') store.delete(key);
    }
    const someUnread = earlier.some(({ read }) => read.state !== 'ok');
    if (!someUnread) for (const key of unneededPartKeys(keys.map(String), kept)) store.delete(key);
    return true;
  });

/** The records of a copy, part by part, as they lay there. */
export async function* readSnapshot({ parts }: Snapshot): AsyncGenerator<Raw[]> {
  for (const [part, stamp] of Object.entries(parts)) {
    const raw = await reading((store) => ask(store.get(partKey(part, stamp))));
    const read = partShape.read(raw);
    if (read.state !== 'ok') throw new Error(`a part of the copy can not be read: ${part}`);
    yield JSON.parse(read.value.records) as Raw[];
  }
}
