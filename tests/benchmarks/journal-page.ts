/**
 * What the benchmark puts into a page of the extension's own, beside the shipped ones: the journal's
 * own modules, with names by which the benchmark calls them.
 */

import { type Entry, entryKey, entryShape, newEntry } from '@/utils/journal/model/entry';
import { keyOf } from '@/utils/journal/model/keys';
import { type RecordsBeside, SHAPES_BESIDE } from '@/utils/journal/model/record-kinds';
import { CALENDARS, monthAndDate, yearDayText } from '@/utils/journal/model/year-day';
import { foldText } from '@/utils/journal/search/fold-text';
import type { Query } from '@/utils/journal/search/query';
import { exportJournal } from '@/utils/platform/journal/export';
import { applyImport, previewOf } from '@/utils/platform/journal/import';
import { stageFile } from '@/utils/platform/journal/import-staging';
import { snapshotNow } from '@/utils/platform/journal/snapshots';
import {
  changeTogether,
  deleteJournal,
  readEntries,
  readySearch,
  search,
} from '@/utils/platform/journal/store';
import { addDays, dayOf } from '@/utils/shared/days';
import { KINDS } from '@/utils/shared/kinds';
import { DAY_MS } from '@/utils/shared/time';

/** A small generator of numbers between 0 and 1 that gives the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS =
  'called my sister and listened held the door for a stranger made tea brought soup to the neighbour waited let them speak asked how the interview went carried a pram up the stairs wrote a letter forgave what was said at dinner smiled at the driver stayed an hour longer helped with the move sat beside him in the hospital Grüße an Jörg お茶を入れた'.split(
    ' ',
  );

/** Ten of today, in a long journal and in a short one, so that the popup lists the same; the rest before. */
const OF_TODAY = 10;
const DAYS = 3650;

function made(count: number): Entry[] {
  const next = random(count);
  const today = dayOf(Date.now());
  const before = count - OF_TODAY;
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  return Array.from({ length: count }, (_, i) => {
    const day = i < before ? addDays(today, Math.floor((i / before) * DAYS) - DAYS) : today;
    const at = Date.parse(`${day}T00:00:00Z`) + i;
    const words = Array.from({ length: 6 + Math.floor(next() * 12) }, () => pick(WORDS)).join(' ');
    return {
      id: crypto.randomUUID(),
      day,
      writtenAt: at,
      changedAt: at,
      // One word that is in one act alone, ten years back.
      words: i === 17 ? `${words} zeppelin` : words,
      direction: pick(['given', 'received', 'noticed'] as const),
      kind: pick([...KINDS, null]),
      people: next() < 0.5 ? [`person-${Math.floor(next() * 40)}`] : [],
      need: next() < 0.2 ? 'somebody who has time' : null,
      note: next() < 0.1 ? words.repeat(3) : null,
      feltBefore: null,
      feltAfter: next() < 0.2 ? 'warm' : null,
      inspiredBy: null,
      hard: false,
    };
  });
}

/**
 * People who have birthdays in all calendars, two days to come and a line that was heard of each,
 * and a plan for every third. Nothing of it is for today, so that no page shows more for it.
 */
function besideOf(people: number): { [K in keyof RecordsBeside]?: RecordsBeside[K][] } {
  const next = random(people);
  const today = dayOf(Date.now());
  const at = Date.now() - 40 * DAY_MS;
  const later = () => addDays(today, 20 + Math.floor(next() * 300));
  const yearDay = (i: number) => {
    const calendar = CALENDARS[i % CALENDARS.length] ?? 'gregory';
    return yearDayText({ calendar, year: null, ...monthAndDate(calendar, later()) });
  };
  const each = <T>(make: (i: number, common: { madeAt: number; changedAt: number }) => T): T[] =>
    Array.from({ length: people }, (_, i) => make(i, { madeAt: at, changedAt: at }));
  const whose = (i: number) => ({ id: `beside-${i}`, people: [`person-${i}`] });
  const ofDays = { before: true, after: true };
  return {
    person: each((i, { changedAt }) => ({
      id: `person-${i}`,
      name: `Person ${i}`,
      alsoCalled: [],
      birthday: yearDay(i),
      changedAt,
    })),
    occasion: [
      ...each((i, made) => ({
        ...whose(i),
        ...made,
        ...ofDays,
        words: 'The exam',
        on: later(),
        yearly: false,
      })),
      ...each((i, made) => ({
        ...whose(people + i),
        ...made,
        ...ofDays,
        words: 'The day she died',
        on: yearDay(i),
        yearly: true,
      })),
    ],
    heard: each((i, made) => ({
      ...whose(i),
      ...made,
      words: 'Tea black',
      day: addDays(today, -40),
    })),
    intention: each((i, made) => ({
      ...whose(i),
      ...made,
      words: 'Call her',
      day: later(),
      state: 'open' as const,
      entryId: null,
    })).filter((_, i) => i % 3 === 0),
  };
}

const written = (transaction: IDBTransaction) =>
  new Promise((done, fail) => {
    transaction.oncomplete = done;
    transaction.onerror = fail;
  });

/** As an older version would have left them: nothing derived is there. */
async function lay(count: number, people: number): Promise<void> {
  const store = await objectStore();
  const beside = store.transaction('entries', 'readwrite');
  for (const [kind, records] of Object.entries(besideOf(people))) {
    const named = kind as keyof RecordsBeside;
    for (const record of records) {
      const put = SHAPES_BESIDE[named].write as (value: unknown) => unknown;
      beside.objectStore('entries').put(put(record), keyOf(named, record.id));
    }
  }
  await written(beside);
  const entries = made(count);
  for (let at = 0; at < entries.length; at += 5_000) {
    const transaction = store.transaction('entries', 'readwrite');
    for (const entry of entries.slice(at, at + 5_000)) {
      transaction.objectStore('entries').put(entryShape.write(entry), entryKey(entry));
    }
    await written(transaction);
  }
  store.close();
}

const objectStore = (): Promise<IDBDatabase> =>
  new Promise((done, fail) => {
    const opening = indexedDB.open('deep-kindness-journal');
    opening.onupgradeneeded = () => opening.result.createObjectStore('entries');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

/** Milliseconds until the first result, or until it is known that there is none. */
const first = (query: Query): Promise<number> =>
  timed(async () => {
    for await (const _ of search(query)) break;
  });

/** Milliseconds to read everything and look at it, with as little else as possible. */
const scan = (word: string): Promise<number> =>
  timed(async () => {
    const database = await objectStore();
    const store = database.transaction('entries').objectStore('entries');
    const all = await new Promise<{ value: Entry }[]>((done) => {
      const reading = store.getAll(IDBKeyRange.bound('0', ':'));
      reading.onsuccess = () => done(reading.result);
    });
    database.close();
    return all.filter(({ value }) => foldText(value.words).includes(word)).length;
  });

const readAndScan = (word: string): Promise<number> =>
  timed(async () => {
    const all = await readEntries('0000-01-01', '9999-12-31');
    return all.filter(({ words }) => foldText(words).includes(word)).length;
  });

/** The most that the heap grows by meanwhile, in bytes; the browser tells it in steps. */
async function heapOf<T>(work: () => Promise<T>): Promise<{ result: T; grew: number; ms: number }> {
  const heap = () =>
    (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
  const before = heap();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, heap());
  }, 20);
  const from = performance.now();
  const result = await work();
  clearInterval(timer);
  return { result, grew: most - before, ms: performance.now() - from };
}

const running = { signal: new AbortController().signal, onProgress: () => undefined };
const words = {
  title: '',
  day: (day: string) => day,
  direction: (direction: string) => direction,
  kind: (kind: string) => kind,
  need: '',
  feltBefore: '',
  feltAfter: '',
};
let exported: Blob | undefined;

const benchmark = {
  lay,
  ready: () => timed(() => readySearch()),
  first,
  scan,
  readAndScan,
  snapshot: () => timed(snapshotNow),
  async export(passphrase: string | null) {
    const { result, ...cost } = await heapOf(() =>
      exportJournal({ format: 'json', passphrase, words, today: '2026-11-25', ...running }),
    );
    if (passphrase === null) exported = result.file;
    return { ...cost, size: result.file.size };
  },
  async import() {
    const opened = { file: new File([exported as Blob], 'a.json'), passphrase: null };
    const read = await heapOf(async () => {
      const staged = await stageFile(opened, null, running);
      return { staged, preview: await previewOf(staged, running) };
    });
    const done = await heapOf(() =>
      applyImport(read.result.staged, { revive: false, choices: false }, running),
    );
    return { read: { ms: read.ms, grew: read.grew }, done };
  },
  deleteJournal: () => timed(deleteJournal),
  write: (nth: number) =>
    timed(() =>
      changeTogether({
        made: [newEntry(crypto.randomUUID(), 'Held the door', '2026-11-24', nth)],
      }),
    ),
};
export type JournalBenchmark = typeof benchmark;
(globalThis as unknown as { benchmark: JournalBenchmark }).benchmark = benchmark;
