/**
 * Search over the whole journal, newest first. A page keeps the months' indexes in memory once it
 * has read them. The index of a month that was written to since is made anew from its entries.
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
  namedIn,
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

/** Months and entries read in each batch: few at first, so that the first result shows at once. Chosen. */
const MONTHS_AT_A_TIME = [1, 3, 12, 36] as const;
const ENTRIES_AT_A_TIME = [8, 32, 128] as const;

type Stamped = readonly [month: string, stamp: string];

/** Indexes in memory, by month. */
const indexes = new Map<string, MonthIndex>();
/** Stamps of the months, newest first, and the people; null when something was written since. */
let known: { months: Stamped[]; people: Raw[] } | null = null;
/** Bloom filters by month, read once a search goes beyond the newest months; null after a write. */
let filters: ReadonlyMap<string, MonthBloomFilter> | null = null;
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
    if (round === firstFilteredBatch(ready)) left = await monthsThatMayMatch(ready, left);
    const group = left.slice(0, sizeAt(MONTHS_AT_A_TIME, round));
    left = left.slice(group.length);
    await loadIndexes(group, signal);
    for (const [month] of group) {
      if (signal?.aborted) return;
      for (const key of matchingKeys(ready, month, indexes.get(month) as MonthIndex)) {
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

/** Loads or makes all indexes, so that search finds them ready at the first letter. */
export async function readySearch(signal?: AbortSignal): Promise<void> {
  const { months } = await now();
  for (let first = 0; first < months.length && !signal?.aborted; first += 6) {
    await loadIndexes(months.slice(first, first + 6), signal);
  }
}

/**
 * The last day that was written of each of these people, 'YYYY-MM-DD', by their id; nobody of whom
 * nothing was written since the day `since`. Reads the months' indexes, the newest first, and no entry.
 */
export async function lastDays(
  ids: readonly string[],
  since: string,
): Promise<ReadonlyMap<string, string>> {
  const last = new Map<string, string>();
  const wanted = new Set(ids);
  const { months } = await now();
  for (const stamped of months) {
    const [month] = stamped;
    if (month < since.slice(0, 7) || wanted.size === 0) break;
    await loadIndexes([stamped]);
    for (const [key, people] of namedIn(month, indexes.get(month) as MonthIndex)) {
      for (const id of people) {
        if (wanted.delete(id)) last.set(id, key.slice(0, 10));
      }
    }
  }
  for (const [id, day] of last) if (day < since) last.delete(id);
  return last;
}

/**
 * Batch from which filters are used. Frequent words match in the newest month, so the first batch
 * skips loading them; filters can't rule out kinds and directions.
 */
function firstFilteredBatch({ words, people, kinds, directions }: PreparedQuery): number {
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
      filters = null;
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
  // Deleted months leave the memory too.
  for (const month of indexes.keys())
    if (!months.some(([each]) => each === month)) indexes.delete(month);
  known = { months, people };
  return known;
}

async function monthsThatMayMatch(
  asked: PreparedQuery,
  months: readonly Stamped[],
): Promise<Stamped[]> {
  filters ??= filtersByMonth(await reading((store) => rawUnder(store, keysUnder(PREFIX.hints))));
  const byMonth = filters;
  return months.filter(([month, stamp]) => {
    const filter = byMonth.get(month);
    return filter?.stamp !== stamp || mayMatch(asked, filter);
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
  const filters = filtersByMonth(raw);
  const ready = prepareQuery({ people: [id] }, []);
  return touched.flatMap(([key, stamp]) => {
    const month = key.slice(PREFIX.touched.length);
    if (!isMonth(month)) return [];
    const filter = filters.get(month);
    return filter && filter.stamp === stamp && !mayMatch(ready, filter) ? [] : [keysOfMonth(month)];
  });
}

const filtersByMonth = (raw: readonly Raw[]): Map<string, MonthBloomFilter> =>
  new Map(
    raw.flatMap(([key, value]) => {
      const read = monthBloomFilterShape.read(value);
      return read.state === 'ok' ? [[key.slice(PREFIX.hints.length), read.value]] : [];
    }),
  );

/** Loads or makes the indexes of these months, so that each is in memory and of its present stamp. */
async function loadIndexes(months: readonly Stamped[], signal?: AbortSignal): Promise<void> {
  const isHeld = ([month, stamp]: Stamped) => indexes.get(month)?.stamp === stamp;
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
    if (read.state === 'ok') indexes.set(month, read.value);
  }
  for (const each of months) {
    if (signal?.aborted) return;
    if (!isHeld(each)) indexes.set(each[0], await makeAnew(each[0]));
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
