/**
 * How the person responded to pauses over the weeks, and at most one suggestion for a setting. Only
 * the person sees it, and it scores nothing.
 */

import * as z from 'zod/mini';
import { PATIENCE_MINUTES, type Settings } from '@/utils/settings/settings';
import { addDays, minuteOfDay, weekdayOf } from '@/utils/shared/days';
import { DAY_MS } from '@/utils/shared/time';
import { shape } from '@/utils/shared/versioned-schema';
import { DAY_PARTS, type DayPart, dayPartAt } from './day-part';
import { isWithinMinutes, rarerMinutes } from './pause';
import type { PauseRecord } from './pause-record';

export type DayPauses = ReadonlyMap<string, readonly PauseRecord[]>;

/**
 * Outcomes grouped by what the person did. `looked-up`: stepped away, breathed, wrote or turned
 * back; `went-in`: entered a chosen site after its breath; `put-off`: later; `passed`: left, or not
 * answered; `by-itself`: it was never shown, mostly because the person had left the screen.
 */
export const PAUSE_RESPONSES = ['looked-up', 'went-in', 'put-off', 'passed', 'by-itself'] as const;
export type PauseResponse = (typeof PAUSE_RESPONSES)[number];

/** Null for an answer about the rhythm, which is no pause of its own. */
export function pauseResponseOf({ outcome, waitedMs }: PauseRecord): PauseResponse | null {
  switch (outcome) {
    case 'stepped-away':
    case 'breathed':
    case 'wrote':
    case 'turned-back':
      return 'looked-up';
    case 'entered':
      return 'went-in';
    case 'later':
      return 'put-off';
    case 'left':
      return 'passed';
    case 'unseen':
      return waitedMs === null ? 'by-itself' : 'passed';
    case 'own-break':
      return 'by-itself';
    case 'answered':
      return null;
  }
}

/** Part of the day of an instant, by the local clock. */
export const dayPartOf = (epochMs: number): DayPart => dayPartAt(new Date(epochMs).getHours());

export interface WeekRow {
  /** Its first and last day, 'YYYY-MM-DD'. */
  from: string;
  to: string;
  /** How each pause went, in the order in which they came. */
  parts: Readonly<Record<DayPart, readonly PauseResponse[]>>;
}

/**
 * Weeks of seven days up to and with `today`, the newest first; as far back as there is anything.
 */
export function weeksOf(days: DayPauses, today: string, most: number): WeekRow[] {
  const rows = Array.from({ length: most }, (_, ago) => {
    const to = addDays(today, -7 * ago);
    const from = addDays(to, -6);
    const parts: Record<DayPart, PauseResponse[]> = {
      early: [],
      midday: [],
      afternoon: [],
      evening: [],
      night: [],
    };
    for (let day = from; day <= to; day = addDays(day, 1)) {
      for (const record of days.get(day) ?? []) {
        const went = pauseResponseOf(record);
        if (went) parts[dayPartOf(record.dueMs)].push(went);
      }
    }
    return { from, to, parts };
  });
  const isEmpty = ({ parts }: WeekRow) => DAY_PARTS.every((part) => parts[part].length === 0);
  return rows.slice(0, rows.findLastIndex((row) => !isEmpty(row)) + 1);
}

/** With fewer pauses than this nothing is said: chance alone would make a pattern. Chosen. */
export const ENOUGH = 12;
/** And they have to come from at least so many days. Chosen. */
const ENOUGH_DAYS = 3;
/** From this share on it is "mostly". Chosen. */
const MOSTLY = 2 / 3;

/** What most of them did; null where it went one way and another, or there are too few to say. */
export function mostly(went: readonly PauseResponse[]): PauseResponse | null {
  if (went.length < ENOUGH) return null;
  return PAUSE_RESPONSES.find((each) => share(went, each) >= MOSTLY) ?? null;
}

const share = (went: readonly PauseResponse[], of: PauseResponse): number =>
  went.length === 0 ? 0 : went.filter((each) => each === of).length / went.length;

/** One thing that may suit better; taking it sets one setting. */
export type Suggestion =
  | { id: 'mornings' | 'evenings'; setting: 'quietHours'; value: Settings['quietHours'] }
  | { id: `day-${number}`; setting: 'daysOff'; value: readonly number[]; day: number }
  | { id: 'gentler'; setting: 'level'; value: 'card' }
  | { id: 'patience'; setting: 'patienceMinutes'; value: number }
  | { id: 'rarer' | 'of-yourself'; setting: 'rhythmMinutes'; value: number };

interface Slice {
  dueMs: number;
  day: string;
  went: PauseResponse;
  busy: boolean;
}

const MORNING = { fromMinute: 5 * 60, toMinute: 10 * 60 };
const EVENING = { fromMinute: 20 * 60, toMinute: 0 };
/** Ignored by at least so much less at other times: then it is the time, not the pause. Chosen. */
const CONTRAST = 0.25;
/** No longer patience than this is suggested, in minutes. Chosen. */
const MOST_PATIENCE = Math.min(15, PATIENCE_MINUTES.max);

const answeredSuggestions = z.array(
  z.object({
    /** Which suggestion was taken, or dismissed for good. */
    id: z.string(),
    /** When, epoch milliseconds. */
    atMs: z.number(),
  }),
);
export type AnsweredSuggestions = z.infer<typeof answeredSuggestions>;
export const answeredSuggestionsShape = shape<AnsweredSuggestions>(answeredSuggestions);

/** Days without a suggestion after one was answered. Chosen: a suggestion is a rare thing. */
export const QUIET_DAYS = 7;

/**
 * The first that fits and was not told before. Only pauses of the rhythm speak here: the rest came
 * because the person asked for them, or went to a site they had chosen.
 */
export function suggestionFrom(
  days: DayPauses,
  settings: Settings,
  answered: AnsweredSuggestions,
  nowMs: number,
): Suggestion | null {
  if (answered.some(({ atMs }) => Math.abs(nowMs - atMs) < QUIET_DAYS * DAY_MS)) return null;
  const all: Slice[] = [...days].flatMap(([day, records]) =>
    records.flatMap((record) => {
      const went = record.kind === 'rhythm' ? pauseResponseOf(record) : null;
      if (!went) return [];
      return [{ day, dueMs: record.dueMs, went, busy: record.reason === 'busy' }];
    }),
  );
  const came = all.filter(({ went }) => went !== 'by-itself');
  return (
    [
      ...atHours(came, settings),
      ...onDays(came, settings),
      ...ofItself(came, settings),
      ...ofYourself(all, settings),
    ].find(({ id }) => answered.every((each) => each.id !== id)) ?? null
  );
}

const isEnough = (slices: readonly Slice[]): boolean =>
  slices.length >= ENOUGH && new Set(slices.map(({ day }) => day)).size >= ENOUGH_DAYS;

const passedIn = (slices: readonly Slice[]): number =>
  share(
    slices.map(({ went }) => went),
    'passed',
  );

/** Passed over there, and clearly less elsewhere. */
function isOff(slices: readonly Slice[], inside: (slice: Slice) => boolean): boolean {
  const there = slices.filter(inside);
  const elsewhere = slices.filter((slice) => !inside(slice));
  const passed = passedIn(there);
  return isEnough(there) && passed >= MOSTLY && passedIn(elsewhere) <= passed - CONTRAST;
}

/** There is one span of quiet hours: it is begun, or made longer where the two touch. */
function atHours(came: readonly Slice[], { quietHours }: Settings): Suggestion[] {
  const isKept = quietHours.on && quietHours.fromMinute !== quietHours.toMinute;
  const isQuiet = (minute: number) => isWithinMinutes(quietHours, minute);
  const found: Suggestion[] = [];
  const suggest = (
    id: 'mornings' | 'evenings',
    hours: typeof MORNING,
    longer: Settings['quietHours'] | null,
  ) => {
    const value = isKept ? longer : { on: true, ...hours };
    const within = ({ dueMs }: Slice) => isWithinMinutes(hours, minuteOfDay(dueMs));
    if (value && isOff(came, within)) found.push({ id, setting: 'quietHours', value });
  };
  const toMorning = isQuiet(MORNING.fromMinute - 1) && !isQuiet(MORNING.toMinute - 1);
  const fromEvening = isQuiet(EVENING.toMinute) && !isQuiet(EVENING.fromMinute);
  suggest('mornings', MORNING, toMorning ? { ...quietHours, toMinute: MORNING.toMinute } : null);
  suggest(
    'evenings',
    EVENING,
    fromEvening ? { ...quietHours, fromMinute: EVENING.fromMinute } : null,
  );
  return found;
}

function onDays(came: readonly Slice[], { daysOff }: Settings): Suggestion[] {
  return [0, 1, 2, 3, 4, 5, 6]
    .filter((day) => !daysOff.includes(day))
    .filter((day) => isOff(came, (slice) => weekdayOf(slice.day) === day))
    .map((day) => ({
      id: `day-${day}` as const,
      setting: 'daysOff',
      value: [...daysOff, day].sort(),
      day,
    }));
}

/** At whatever time: how it comes, how long it waits, how often. */
function ofItself(came: readonly Slice[], settings: Settings): Suggestion[] {
  if (!isEnough(came)) return [];
  const found: Suggestion[] = [];
  const { level, patienceMinutes, rhythmMinutes } = settings;
  if (passedIn(came) >= MOSTLY && level === 'screen') {
    found.push({ id: 'gentler', setting: 'level', value: 'card' });
  }
  const putOff = came.filter(({ went }) => went === 'put-off');
  if (putOff.length < came.length / 2) return found;
  const longer = Math.min(MOST_PATIENCE, patienceMinutes * 2);
  if (putOff.filter(({ busy }) => busy).length >= putOff.length / 2 && longer > patienceMinutes) {
    found.push({ id: 'patience', setting: 'patienceMinutes', value: longer });
  }
  return [...found, ...rarer('rarer', rhythmMinutes)];
}

/** They look up without being asked, mostly before it came. */
function ofYourself(all: readonly Slice[], { rhythmMinutes }: Settings): Suggestion[] {
  const went = all.map((slice) => slice.went);
  if (!isEnough(all) || share(went, 'by-itself') < MOSTLY) return [];
  return rarer('of-yourself', rhythmMinutes);
}

const rarer = (id: 'rarer' | 'of-yourself', rhythmMinutes: number): Suggestion[] => {
  const value = rarerMinutes(rhythmMinutes);
  return value > rhythmMinutes ? [{ id, setting: 'rhythmMinutes', value }] : [];
};
