/**
 * Search over the whole journal, newest first. A page holds the months' indexes in memory once it
 * has read them; a month that was written to since is made anew from its entries, that month alone.
 */
import { type Entry, entryShape } from '@/utils/journal/model/entry';
import {
  ALL_DAYS,
  isMonth,
  keyOf,
  keysOfMonth,
  keysUnder,
  PREFIX,
} from '@/utils/journal/model/keys';
import { personShape } from '@/utils/journal/model/person';
import {
  type MonthBloomFilter,
  mayMatch,
  monthBloomFilterOf,
  monthBloomFilterShape,
} from '@/utils/journal/search/month-bloom-filter';
import {
  coversMonth,
  type MonthIndex,
  matchingKeys,
  monthIndexOf,
  monthIndexShape,
  type PreparedQuery,
  prepareQuery,
  type Query,
} from '@/utils/journal/search/query';
import {
  ask,
  deriving,
  onAnyJournalChange,
  parsed,
  type Raw,
  rawUnder,
  readable,
  reading,
} from './database';
import { isUpToDate, upToDate } from './rebuild';

/** Months read at a time, and entries: few at first, so that something is there at once. */
const MONTHS_AT_A_TIME = [1, 3, 12, 36] as const;
const ENTRIES_AT_A_TIME = [8, 32, 128] as const;

type Stamped = readonly [month: string, stamp: string];

const held = new Map<string, MonthIndex>();
/** Stamps of the months, newest first, and the people; null when something was written since. */
let known: { months: Stamped[]; people: Raw[] } | null = null;
/** Read once a search goes beyond the newest month; of each search's own stamps, or of no use. */
let hints: ReadonlyMap<string, MonthBloomFilter> | null = null;
let listening = false;

export async function* search(query: Query, signal?: AbortSignal): AsyncIterable<Entry> {
  const { months, people } = await now();
  const ready = prepareQuery(query, await parsed(people, personShape));
  let left = months.filter(([month]) => coversMonth(ready, month));
  let keys: string[] = [];
  let batches = 0;
  const flush = async () => {
    const read = await readKeys(keys);
    keys = [];
    batches += 1;
    return read;
  };
  for (let round = 0; left.length > 0; round++) {
    if (round === hintsAt(ready)) left = await thatMayHold(ready, left);
    const group = left.slice(0, sizeAt(MONTHS_AT_A_TIME, round));
    left = left.slice(group.length);
    await hold(group, signal);
    for (const [month] of group) {
      if (signal?.aborted) return;
      for (const key of matchingKeys(ready, month, held.get(month) as MonthIndex)) {
        keys.push(key);
        if (keys.length < sizeAt(ENTRIES_AT_A_TIME, batches)) continue;
        for (const entry of await flush()) {
          if (signal?.aborted) return;
          yield entry;
        }
      }
    }
    if (keys.length === 0) continue;
    for (const entry of await flush()) {
      if (signal?.aborted) return;
      yield entry;
    }
  }
}

/** Makes and reads what search needs, so that the first letter typed finds it there. */
export async function readySearch(signal?: AbortSignal): Promise<void> {
  const { months } = await now();
  for (let first = 0; first < months.length && !signal?.aborted; first += 6) {
    await hold(months.slice(first, first + 6), signal);
  }
}

/**
 * Before which round the months' hints are read. What is often written is in the newest month, and
 * found there without; and hints know nothing of kinds and directions.
 */
function hintsAt({ words, people, kinds, directions }: PreparedQuery): number {
  if (words.length > 0) return 1;
  if (people.length > 0) return kinds || directions ? 2 : 1;
  return Number.POSITIVE_INFINITY;
}

const sizeAt = (sizes: readonly number[], round: number): number =>
  sizes[Math.min(round, sizes.length - 1)] as number;

async function now() {
  await upToDate();
  if (!listening) {
    listening = true;
    onAnyJournalChange(() => {
      known = null;
      hints = null;
    });
  }
  if (known) return known;
  const [touched, people] = await reading((store) =>
    Promise.all([
      rawUnder(store, keysUnder(PREFIX.touched)),
      rawUnder(store, keysUnder(PREFIX.person)),
    ]),
  );
  const months = touched
    .map(([key, stamp]): Stamped => [key.slice(PREFIX.touched.length), String(stamp)])
    .filter(([month]) => isMonth(month))
    .reverse();
  // What is no longer there is not kept in memory either.
  for (const month of held.keys()) if (!months.some(([each]) => each === month)) held.delete(month);
  known = { months, people };
  return known;
}

async function thatMayHold(asked: PreparedQuery, months: readonly Stamped[]): Promise<Stamped[]> {
  hints ??= hintsByMonth(await reading((store) => rawUnder(store, keysUnder(PREFIX.hints))));
  const byMonth = hints;
  return months.filter(([month, stamp]) => {
    const hint = byMonth.get(month);
    return hint?.stamp !== stamp || mayMatch(asked, hint);
  });
}

/** Bounds of the months whose entries may name a person; of all of them where that is not known. */
export async function monthsThatMayName(
  store: IDBObjectStore,
  id: string,
): Promise<readonly (readonly [string, string])[]> {
  if (!(await isUpToDate(store))) return [ALL_DAYS];
  const [touched, raw] = await Promise.all([
    rawUnder(store, keysUnder(PREFIX.touched)),
    rawUnder(store, keysUnder(PREFIX.hints)),
  ]);
  const hints = hintsByMonth(raw);
  const ready = prepareQuery({ people: [id] }, []);
  return touched.flatMap(([key, stamp]) => {
    const month = key.slice(PREFIX.touched.length);
    if (!isMonth(month)) return [];
    const hint = hints.get(month);
    return hint && hint.stamp === stamp && !mayMatch(ready, hint) ? [] : [keysOfMonth(month)];
  });
}

const hintsByMonth = (raw: readonly Raw[]): Map<string, MonthBloomFilter> =>
  new Map(
    raw.flatMap(([key, value]) => {
      const read = monthBloomFilterShape.read(value);
      return read.state === 'ok' ? [[key.slice(PREFIX.hints.length), read.value]] : [];
    }),
  );

/** Sees that the indexes of these months are in memory and of their present stamp. */
async function hold(months: readonly Stamped[], signal?: AbortSignal): Promise<void> {
  const isHeld = ([month, stamp]: Stamped) => held.get(month)?.stamp === stamp;
  const missing = months.filter((each) => !isHeld(each)).map(([month]) => month);
  if (missing.length === 0) return;
  // Each by itself: those that may hold a rare word lie years apart.
  const stored = await reading((store) =>
    Promise.all(
      missing.map(async (month) => [month, await ask(store.get(keyOf('index', month)))] as const),
    ),
  );
  for (const [month, raw] of stored) {
    const read = monthIndexShape.read(raw);
    if (read.state === 'ok') held.set(month, read.value);
  }
  for (const each of months) {
    if (signal?.aborted) return;
    if (!isHeld(each)) held.set(each[0], await makeAnew(each[0]));
  }
}

const makeAnew = (month: string): Promise<MonthIndex> =>
  deriving(async ({ store }) => {
    const [stamp, raw] = await Promise.all([
      ask(store.get(keyOf('touched', month))),
      rawUnder(store, keysOfMonth(month)),
    ]);
    const index = monthIndexOf(readable(raw, entryShape), String(stamp));
    store.put(monthIndexShape.write(index), keyOf('index', month));
    store.put(monthBloomFilterShape.write(monthBloomFilterOf(index)), keyOf('hints', month));
    return index;
  });

/** What was deleted a moment ago is left out. */
async function readKeys(keys: readonly string[]): Promise<Entry[]> {
  const raw = await reading((store) =>
    Promise.all(keys.map(async (key) => [key, await ask(store.get(key))] as const)),
  );
  return parsed(raw, entryShape);
}
