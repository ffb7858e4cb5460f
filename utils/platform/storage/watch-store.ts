/**
 * Where the watch is kept: in the session at every step, on disk at every checkpoint together with
 * the days' time. One `set` is all or nothing in both browsers, so time is neither lost between the
 * two nor written twice.
 */
import { browser } from 'wxt/browser';
import { listen } from '@/utils/platform/browser/listen';
import type { ClockReading } from '@/utils/presence/clock-reading';
import {
  dayPausesShape,
  MAX_PAUSES_A_DAY,
  type PauseRecord,
  withoutHosts,
} from '@/utils/presence/pause-record';
import {
  addToDay,
  type DayTime,
  dayTimeShape,
  dayToExpireBy,
  expiredDayKeys,
  LIVED_MS,
  withoutSites,
} from '@/utils/presence/time-ledger';
import type { ForgetRequest, Watch } from '@/utils/presence/watch';
import { watchShape } from '@/utils/presence/watch-schema';
import type { Settings } from '@/utils/settings/settings';
import { dayOf } from '@/utils/shared/days';
import type { Shape } from '@/utils/shared/versioned-schema';
import { readOrQuarantine, storedKeys } from './extension-storage';
import { STORAGE_KEYS } from './storage-keys';

const { key: KEY } = STORAGE_KEYS.watch;
const { key: TIME_PREFIX } = STORAGE_KEYS.dayTime;
const { key: PAUSES_PREFIX } = STORAGE_KEYS.dayPauses;
const dayTimeKey = (day: string) => TIME_PREFIX + day;
const pausesKey = (day: string) => PAUSES_PREFIX + day;

export interface StoredWatch {
  watch: Watch;
  /** False when the browser was started, or the extension reloaded, since it was stored. */
  sameSession: boolean;
}

export async function loadWatch(): Promise<StoredWatch | null> {
  const [session, disk] = await Promise.all([
    readOrQuarantine('session', KEY, watchShape),
    readOrQuarantine('local', KEY, watchShape),
  ]);
  if (!session) return disk && { watch: disk, sameSession: false };
  return { watch: disk && disk.step > session.step ? disk : session, sameSession: true };
}

export async function saveWatch(
  watch: Watch,
  now: ClockReading,
  settings: Settings,
  checkpoint: boolean,
): Promise<void> {
  let saved = watch;
  if (checkpoint) {
    const kept = settings.keptDays > 0;
    const days = kept ? await withCredits(watch, settings) : {};
    const pauses = kept ? await withEnded(watch, settings) : {};
    saved = { ...watch, credits: {}, pause: { ...watch.pause, ended: [] } };
    await browser.storage.local.set({ ...days, ...pauses, [KEY]: watchShape.write(saved) });
    await dropExpired(days, now, settings);
  }
  await browser.storage.session.set({ [KEY]: watchShape.write(saved) });
}

async function withCredits(watch: Watch, settings: Settings): Promise<Record<string, unknown>> {
  const days: Record<string, unknown> = {};
  for (const [day, more] of Object.entries(watch.credits)) {
    const known = await readOrQuarantine('local', dayTimeKey(day), dayTimeShape);
    days[dayTimeKey(day)] = dayTimeShape.write(addToDay(day, known, more, settings.dayStartHour));
  }
  return days;
}

async function withEnded(
  { pause }: Watch,
  { dayStartHour }: Settings,
): Promise<Record<string, unknown>> {
  const days: Record<string, PauseRecord[]> = {};
  for (const record of pause.ended) {
    const key = pausesKey(dayOf(record.dueMs, dayStartHour));
    days[key] ??= (await readOrQuarantine('local', key, dayPausesShape)) ?? [];
    days[key] = [...days[key], record].slice(-MAX_PAUSES_A_DAY);
  }
  return Object.fromEntries(
    Object.entries(days).map(([key, records]) => [key, dayPausesShape.write(records)]),
  );
}

/**
 * Older days go by themselves; looked for only when the day just written is a new one, and once more
 * when there was browsing on it.
 */
let lastSwept = '';
async function dropExpired(
  written: Record<string, unknown>,
  now: ClockReading,
  { dayStartHour, keptDays }: Settings,
): Promise<void> {
  const today = dayOf(now.wallMs, dayStartHour);
  const soFar = dayTimeShape.read(written[dayTimeKey(today)]);
  const lived = soFar.state === 'ok' && soFar.value.totalMs >= LIVED_MS;
  const sweep = `${today}/${keptDays}/${lived}`;
  if (sweep === lastSwept || Object.keys(written).length === 0) return;
  const keys = await storedKeys('local');
  const expiredBy = (day: string) =>
    [TIME_PREFIX, PAUSES_PREFIX].flatMap((prefix) => expiredDayKeys(keys, prefix, day, keptDays));
  // The days themselves are read only where the clock says that some are too old.
  const day = expiredBy(today).length > 0 ? dayToExpireBy(today, await totals(), keptDays) : null;
  const expired = day === null ? [] : expiredBy(day);
  if (expired.length > 0) await browser.storage.local.remove(expired);
  lastSwept = sweep;
}

const totals = async (): Promise<Map<string, number>> =>
  new Map([...(await readDays())].map(([day, { totalMs }]) => [day, totalMs]));

/** What is kept by day, in order; a day that does not parse is left out and set aside. */
async function readByDay<T>(prefix: string, shape: Shape<T>): Promise<Map<string, T>> {
  const days = new Map<string, T>();
  for (const key of (await storedKeys('local')).filter((each) => each.startsWith(prefix)).sort()) {
    const kept = await readOrQuarantine('local', key, shape);
    if (kept) days.set(key.slice(prefix.length), kept);
  }
  return days;
}

/** The kept days' time. */
export const readDays = (): Promise<Map<string, DayTime>> => readByDay(TIME_PREFIX, dayTimeShape);

/** How the kept days' pauses went. */
export const readPauses = (): Promise<Map<string, PauseRecord[]>> =>
  readByDay(PAUSES_PREFIX, dayPausesShape);

/** Drops days, and the names of sites in those that stay. Hold the watch's lock. */
export async function forgetInDays({ sites, days }: ForgetRequest): Promise<void> {
  await browser.storage.local.remove([...days.map(dayTimeKey), ...days.map(pausesKey)]);
  if (sites.length === 0) return;
  const unnamed = [...(await readPauses())]
    .filter(([, records]) => records.some(({ host }) => host !== null && sites.includes(host)))
    .map(([day, records]) => [pausesKey(day), dayPausesShape.write(withoutHosts(records, sites))]);
  const changed = [...(await readDays())]
    .filter(([, time]) => sites.some((site) => site in time.sites))
    .map(([day, time]) => [dayTimeKey(day), dayTimeShape.write(withoutSites(time, sites))]);
  await browser.storage.local.set(Object.fromEntries([...changed, ...unnamed]));
}

/** Calls back when the watch took a step. Returns how to stop. */
export function onWatchChange(listener: () => void): () => void {
  return listen(browser.storage.onChanged, (changes, area) => {
    if (area === 'session' && KEY in changes) listener();
  });
}
