/**
 * Importing what was staged beside the journal. The preview says what would change; once the person
 * agrees, all of it is done in one transaction. So stopping leaves everything as it was.
 */
import { type Entry, entryKey, entryShape } from '@/utils/journal/model/entry';
import { ALL_DAYS, idInKey, keyOf, keysUnder, PREFIX } from '@/utils/journal/model/keys';
import type { Person } from '@/utils/journal/model/person';
import {
  KIND_OF_LIST,
  LISTS_BESIDE,
  type ListBeside,
  SHAPES_BESIDE,
} from '@/utils/journal/model/record-kinds';
import { type Tombstone, tombstoneShape } from '@/utils/journal/model/tombstone';
import type { JournalRecord, KeyedRecord } from '@/utils/journal/transfer/json-file';
import {
  isSameValue,
  type Mergeable,
  type MergeOutcome,
  mergeOutcomeOf,
  type Redirects,
  redirected,
  redirectsOf,
  restoreOutcomeOf,
  type Side,
} from '@/utils/journal/transfer/merge';
import { rowBeside } from '@/utils/journal/transfer/table';
import type {
  Fates,
  ImportOptions,
  Preview,
  PreviewExample,
  TaskControl,
} from '@/utils/journal/transfer/transfer';
import { type LargeChange, newLargeChange } from '@/utils/journal/transfer/undo-log';
import { readClock } from '@/utils/platform/browser/clock';
import {
  differingPreferences,
  preferencesBefore,
  writePreferences,
} from '@/utils/platform/storage/preferences-transfer';
import type { Shape } from '@/utils/shared/versioned-schema';
import { ask, parsed, type Raw, rawUnder, readable, reading, within } from './database';
import { readPiece, type Staged } from './import-staging';
import { type Changing, change } from './records';
import { snapshotNow } from './snapshots';
import { keysOfStaged, releaseStaged } from './staged-files';
import { withUndoLog } from './undo';

/** Examples shown per kind of change in the preview. Chosen: enough for people to recognise their own acts. */
const EXAMPLES = 5;

/** The journal before the import, as far as it decides what a piece would change. */
interface Here {
  /** Keys of all entries, sorted, as they were at the beginning. */
  sorted: readonly string[];
  keys: Map<string, string>;
  gone: Map<string, Tombstone>;
  redirects: Redirects;
  revive: boolean;
  nowMs: number;
}

async function readHere(
  store: IDBObjectStore,
  staged: Staged,
  revive: boolean,
  nowMs: number,
): Promise<Here> {
  const [keys, raw] = await Promise.all([
    ask(store.getAllKeys(within(ALL_DAYS))),
    rawUnder(store, keysUnder(PREFIX.gone)),
  ]);
  const sorted = keys.map(String);
  const gone = readable(raw, tombstoneShape);
  const stayGone = gone.filter(({ id }) => !(revive && staged.peopleInIt.has(id)));
  return {
    sorted,
    keys: new Map(sorted.map((key) => [idInKey(key), key])),
    gone: new Map(gone.map((each) => [each.id, each])),
    redirects: redirectsOf([...stayGone, ...staged.goneInIt]),
    revive: revive && staged.what === 'import',
    nowMs,
  };
}

/** A list of records that are merged one by one. */
type MergedList = 'entries' | ListBeside;

/** One record of a piece: as it is here, and as it would be after the import. */
interface Step {
  section: MergedList | 'others';
  id: string;
  here: Side<Mergeable>;
  outcome: MergeOutcome<Mergeable>;
  /** Key of the record now, and after the import; null for none. */
  keyHere: string | null;
  key: string | null;
  /** Value stored under `key` now. */
  raw: unknown;
  /** Value stored under it after the import. */
  stored: unknown;
  /** Whether the value under `key` now does not parse. */
  bad: boolean;
}

async function stepsOf(
  store: IDBObjectStore,
  piece: readonly JournalRecord[],
  here: Here,
  staged: Staged,
): Promise<Step[]> {
  const keysHere = piece.map((record) => keyHereOf(record, here));
  const rawHere = await readMany(store, keysHere, here);
  return piece.map((record, i) => {
    const keyHere = keysHere[i] ?? null;
    const raw = keyHere === null ? null : (rawHere.get(keyHere) ?? null);
    return stepOf(record, keyHere, raw, here, staged);
  });
}

function keyHereOf(record: JournalRecord, here: Here): string | null {
  switch (record.section) {
    case 'entries':
      return here.keys.get(record.value.id) ?? null;
    case 'others':
      return record.value.key;
    case 'gone':
      if (record.value.what === 'entry') return here.keys.get(record.value.id) ?? null;
      return keyOf(record.value.what, record.value.id);
    default:
      return keyOf(KIND_OF_LIST[record.section], record.value.id);
  }
}

/** Entries of a file come in the order of their keys: then one read brings all that are here. */
async function readMany(
  store: IDBObjectStore,
  keys: readonly (string | null)[],
  { sorted }: Here,
): Promise<ReadonlyMap<string, unknown>> {
  const wanted = keys.filter((key) => key !== null);
  const days = wanted.filter((key) => /^\d/.test(key)).sort();
  const [first, last] = [days[0], days.at(-1)];
  const between = first && last ? indexAt(sorted, last) - indexAt(sorted, first) : 0;
  if (first && last && between < 3 * days.length) {
    const others = wanted.filter((key) => !/^\d/.test(key));
    const [range, ...values] = await Promise.all([
      rawUnder(store, [first, last]),
      ...others.map((key) => ask(store.get(key))),
    ]);
    return new Map([...range, ...others.map((key, i): Raw => [key, values[i]])]);
  }
  const values = await Promise.all(wanted.map((key) => ask(store.get(key)) as Promise<unknown>));
  return new Map(wanted.map((key, i) => [key, values[i]]));
}

function indexAt(sorted: readonly string[], key: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as string) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

const shapeOf = (list: MergedList): Shape<Mergeable> =>
  (list === 'entries' ? entryShape : SHAPES_BESIDE[KIND_OF_LIST[list]]) as Shape<Mergeable>;

/** The list from which a tombstone says that something was deleted. */
const listOf = ({ what }: Tombstone): MergedList =>
  LISTS_BESIDE.find((list) => KIND_OF_LIST[list] === what) ?? 'entries';

function stepOf(
  record: JournalRecord,
  keyHere: string | null,
  raw: unknown,
  here: Here,
  staged: Staged,
): Step {
  if (record.section === 'others') return otherStep(record.value, raw, staged);
  const section = record.section === 'gone' ? listOf(record.value) : record.section;
  const shape = shapeOf(section);
  const read = shape.read(raw);
  const { id } = record.value;
  const sideHere: Side<Mergeable> = {
    value: read.state === 'ok' ? read.value : null,
    tombstone: here.gone.get(id) ?? null,
  };
  const there: Side<Mergeable> =
    record.section === 'gone'
      ? { value: null, tombstone: record.value }
      : { value: brought(record, sideHere.value, staged), tombstone: null };
  const outcome =
    staged.what === 'restore'
      ? restoreOutcomeOf(sideHere, there, here.nowMs)
      : mergeOutcomeOf(sideHere, there, here.redirects, here.revive);
  const { value } = outcome.after;
  const key = value && (section === 'entries' ? entryKey(value as Entry) : keyHere);
  return {
    section,
    id,
    here: sideHere,
    outcome,
    // What does not parse is never taken away, and written over only by what belongs there.
    keyHere: read.state === 'ok' ? keyHere : null,
    key,
    raw: key === keyHere ? raw : null,
    stored: value && shape.write(value),
    bad: read.state === 'bad' && key === keyHere,
  };
}

/** A row of a table tells less of an act than a record of ours. */
const brought = (
  record: Exclude<JournalRecord, { section: 'gone' | 'others' }>,
  here: Mergeable | null,
  { columns, savedMs }: Staged,
): Mergeable =>
  record.section === 'entries' && columns
    ? rowBeside(here as Entry | null, record.value, record.edited ?? null, columns, savedMs)
    : record.value;

/** Record of an unknown kind: compared only by `changedAt`. */
function otherStep({ key, stored }: KeyedRecord, raw: unknown, { what }: Staged): Step {
  const stampOf = (each: unknown) =>
    Number((each as { value?: { changedAt?: unknown } } | null)?.value?.changedAt ?? 0) || 0;
  const comes =
    raw === null ||
    (what === 'restore' ? !isSameValue(raw, stored) : stampOf(stored) > stampOf(raw));
  const nothing = { value: null, tombstone: null };
  return {
    section: 'others',
    id: key,
    here: nothing,
    outcome: { fate: comes ? (raw === null ? 'new' : 'changed') : 'same', after: nothing },
    keyHere: null,
    key: comes ? key : null,
    raw,
    stored,
    bad: false,
  };
}

const noFates = (): Fates => ({ new: 0, changed: 0, deleted: 0, same: 0, staysDeleted: 0 });

/**
 * What applying the import would change; nothing is changed yet.
 *
 * @throws `AbortError` when it was stopped, `Error` when the staged file is no longer there
 */
export async function previewOf(staged: Staged, running: TaskControl): Promise<Preview> {
  const { wallMs } = await readClock();
  const here = await reading((store) => readHere(store, staged, false, wallMs));
  const fates: Record<Step['section'], Fates> = {
    entries: noFates(),
    people: noFates(),
    intentions: noFates(),
    occasions: noFates(),
    heard: noFates(),
    asked: noFates(),
    others: noFates(),
  };
  const examples: PreviewExample[] = [];
  const seen = new Set<string>();
  for (let n = 0; n < staged.pieces; n++) {
    running.signal.throwIfAborted();
    running.onProgress(n / staged.pieces);
    const steps = await reading(async (store) =>
      stepsOf(store, await readPiece(store, staged, n), here, staged),
    );
    // A copy is set aside before it may be written over.
    for (const { section, key, raw, bad } of steps) {
      if (bad && key && section !== 'others') await parsed([[key, raw]], shapeOf(section));
    }
    for (const { section, id, here, outcome } of steps) {
      if (seen.has(`${section} ${id}`)) continue;
      seen.add(`${section} ${id}`);
      const { fate, after } = outcome;
      // What is gone in the file and is not here either is nothing to tell of.
      if (fate === 'same' && section !== 'others' && !after.value) continue;
      fates[section][fate] += 1;
      if (fate === 'same' || section === 'others') continue;
      if (examples.filter((each) => each.fate === fate).length >= EXAMPLES) continue;
      examples.push({ fate, ...toShow(after.value ?? here.value) });
    }
  }
  const traces = await reading((store) => tracesOfGone(store, newlyGone(staged, here), here));
  for (const { section, value } of traces) {
    if (!seen.has(`${section} ${value.id}`)) fates[section].changed += 1;
  }
  const { entries, people, intentions } = fates;
  // What was asked is nothing to tell of.
  const others = [fates.occasions, fates.heard, fates.others];
  return {
    entries,
    people,
    intentions,
    examples: examples.filter(({ words }) => words !== ''),
    choices: (await differingPreferences(staged.choices)).length,
    others: others.reduce((sum, each) => sum + each.new + each.changed, 0),
    unreadable: staged.unreadable,
    unknown: [...staged.unknown],
    skipped: staged.skipped,
    isOther: staged.isOther,
    app: staged.app,
  };
}

function toShow(value: Mergeable | null): { day: string | null; words: string } {
  const shown = (value ?? {}) as Partial<Entry & Person>;
  return { day: shown.day ?? null, words: shown.words ?? shown.name ?? '' };
}

/**
 * Applies the import. A snapshot of before is made first, and the change can be undone.
 *
 * @returns how many entries are new, changed and deleted
 * @throws `AbortError` when it was stopped, `QuotaExceededError` when the disk is full, `Error` when
 * the staged file is no longer there; then nothing of the journal is changed
 */
export async function applyImport(
  staged: Staged,
  agreed: ImportOptions,
  { signal, onProgress }: TaskControl,
): Promise<LargeChange['entries']> {
  await snapshotNow();
  const { wallMs } = await readClock();
  const choices = agreed.choices ? await differingPreferences(staged.choices) : [];
  const before = await preferencesBefore(choices);
  const { result: counts } = await withUndoLog(async (to) => {
    const here = await readHere(to.store, staged, agreed.revive, wallMs);
    const goneNow = newlyGone(staged, here);
    const counts = { new: 0, changed: 0, deleted: 0 };
    for (let n = 0; n < staged.pieces; n++) {
      signal.throwIfAborted();
      onProgress(n / staged.pieces);
      for (const run of runsOf(await readPiece(to.store, staged, n))) {
        for (const step of await stepsOf(to.store, run, here, staged)) {
          await take(to, step, here);
          const { fate } = step.outcome;
          if (step.section === 'entries' && fate in counts) counts[fate as keyof typeof counts]++;
        }
      }
      to.flushIfFull();
    }
    for (const { section, key, value } of await tracesOfGone(to.store, goneNow, here)) {
      await change(to, value.id, key, shapeOf(section).write(value));
      if (section === 'entries') counts.changed += 1;
      to.flushIfFull();
    }
    to.store.delete(within(keysOfStaged(staged)));
    const last = { ...newLargeChange(staged.what, wallMs, staged.about, counts), choices: before };
    return { last, result: counts };
  });
  releaseStaged(staged.token);
  await writePreferences(choices);
  onProgress(1);
  return counts;
}

/** Splits a piece where an id repeats, because a record is compared with what the one before left. */
function* runsOf(piece: readonly JournalRecord[]): Generator<JournalRecord[]> {
  let run: JournalRecord[] = [];
  let ids = new Set<string>();
  for (const record of piece) {
    const id = 'id' in record.value ? record.value.id : record.value.key;
    if (ids.has(id)) {
      yield run;
      run = [];
      ids = new Set();
    }
    ids.add(id);
    run.push(record);
  }
  yield run;
}

async function take(to: Changing, step: Step, here: Here): Promise<void> {
  const { section, id, outcome, keyHere, key, raw, stored } = step;
  const { fate, after } = outcome;
  if (keyHere && keyHere !== key) await change(to, id, keyHere, null);
  if (key && fate !== 'same') await change(to, id, key, stored, { raw });
  if (section === 'others') return;
  if (section === 'entries') {
    if (key) here.keys.set(id, key);
    else if (keyHere) here.keys.delete(id);
  }
  if (isSameValue(step.here.tombstone, after.tombstone)) return;
  const gone = after.tombstone && tombstoneShape.write(after.tombstone);
  await change(to, id, keyOf('gone', id), gone);
  if (after.tombstone) here.gone.set(id, after.tombstone);
  else here.gone.delete(id);
}

/** Ids of people that this file deletes and that were not deleted here before. */
const newlyGone = ({ goneInIt, what }: Staged, here: Here): ReadonlySet<string> =>
  new Set(
    what === 'restore' ? [] : goneInIt.map(({ id }) => id).filter((id) => !here.gone.has(id)),
  );

/** Lists beside the entries whose records name people. */
const NAMING: readonly ListBeside[] = ['intentions', 'occasions', 'heard'];

interface Trace {
  section: MergedList;
  key: string;
  value: Mergeable;
}

/**
 * Entries and other records here that name deleted people, without these names. `changedAt` stays,
 * because the person changed nothing, and the other computer has removed the names in the same way.
 */
async function tracesOfGone(
  store: IDBObjectStore,
  gone: ReadonlySet<string>,
  { redirects }: Here,
): Promise<Trace[]> {
  if (gone.size === 0) return [];
  const traces: Trace[] = [];
  const lists: readonly MergedList[] = ['entries', ...NAMING];
  for (const section of lists) {
    const bounds =
      section === 'entries' ? ALL_DAYS : keysUnder(PREFIX[KIND_OF_LIST[section as ListBeside]]);
    for (const [key, raw] of await rawUnder(store, bounds)) {
      const read = shapeOf(section).read(raw);
      if (read.state !== 'ok' || !read.value.people?.some((id) => gone.has(id))) continue;
      traces.push({ section, key, value: redirected(read.value, redirects) });
    }
  }
  return traces;
}
