import { describe, expect, it } from 'vitest';
import {
  type AnsweredSuggestions,
  answeredSuggestionsShape,
  dayPartOf,
  ENOUGH,
  mostly,
  PAUSE_RESPONSES,
  type PauseResponse,
  pauseResponseOf,
  QUIET_DAYS,
  type Suggestion,
  suggestionFrom,
  weeksOf,
} from '@/utils/presence/pause-history';
import {
  dayPausesShape,
  PAUSE_OUTCOMES,
  type PauseOutcome,
  type PauseRecord,
} from '@/utils/presence/pause-record';
import { DEFAULT_SETTINGS, fits, type Settings } from '@/utils/settings/settings';
import { addDays, dayStart } from '@/utils/shared/days';

/** A Tuesday. */
const TODAY = '2026-11-24';
const at = (day: string, hour: number) => dayStart(day) + hour * 3_600_000;
const NOW = at(TODAY, 23);

const pause = (day: string, hour: number, more: Partial<PauseRecord> = {}): PauseRecord => ({
  dueMs: at(day, hour),
  kind: 'rhythm',
  level: 'screen',
  waitedMs: 4_000,
  outcome: 'breathed',
  reason: null,
  host: null,
  ...more,
});
/** The same pauses on each of the last so many days. */
function every(days: number, each: (day: string) => PauseRecord[], step = 1) {
  const kept = new Map<string, PauseRecord[]>();
  for (let ago = 0; ago < days; ago++) {
    const day = addDays(TODAY, -ago * step);
    kept.set(day, each(day));
  }
  return kept;
}
const suggested = (
  days: Map<string, PauseRecord[]>,
  settings: Partial<Settings> = {},
  told: AnsweredSuggestions = [],
): Suggestion | null => suggestionFrom(days, { ...DEFAULT_SETTINGS, ...settings }, told, NOW);

describe('how a pause went', () => {
  it.each<[PauseOutcome, number | null, PauseResponse | null]>([
    ['stepped-away', 0, 'looked-up'],
    ['breathed', 0, 'looked-up'],
    ['wrote', 0, 'looked-up'],
    ['turned-back', 0, 'looked-up'],
    ['entered', 0, 'went-in'],
    ['later', 0, 'put-off'],
    ['left', 0, 'passed'],
    ['unseen', 9, 'passed'],
    ['unseen', null, 'by-itself'],
    ['own-break', 9, 'by-itself'],
    ['own-break', null, 'by-itself'],
    ['answered', 0, null],
  ])('%s after %s ms: %s', (outcome, waitedMs, went) => {
    expect(pauseResponseOf(pause(TODAY, 12, { outcome, waitedMs }))).toBe(went);
  });

  it('is told of every outcome there is', () => {
    for (const outcome of PAUSE_OUTCOMES) {
      expect([...PAUSE_RESPONSES, null]).toContain(pauseResponseOf(pause(TODAY, 12, { outcome })));
    }
  });
});

it.each([
  [4.99, 'night'],
  [5, 'early'],
  [9.99, 'early'],
  [10, 'midday'],
  [14, 'afternoon'],
  [18, 'evening'],
  [22, 'night'],
  [0, 'night'],
])('at %s o’clock it is %s', (hour, part) => {
  expect(dayPartOf(at(TODAY, hour))).toBe(part);
});

describe('the weeks', () => {
  it('are of seven days up to today, and go as far back as there is anything', () => {
    const days = new Map([
      [TODAY, [pause(TODAY, 9), pause(TODAY, 15, { outcome: 'later' })]],
      ['2026-11-18', [pause('2026-11-18', 9, { outcome: 'left' })]],
      ['2026-11-10', [pause('2026-11-10', 23)]],
      ['2026-11-09', [pause('2026-11-09', 23, { outcome: 'answered' })]],
    ]);
    const weeks = weeksOf(days, TODAY, 6);
    expect(weeks.map(({ from, to }) => [from, to])).toEqual([
      ['2026-11-18', '2026-11-24'],
      ['2026-11-11', '2026-11-17'],
      ['2026-11-04', '2026-11-10'],
    ]);
    expect(weeks[0]?.parts).toEqual({
      early: ['passed', 'looked-up'],
      midday: [],
      afternoon: ['put-off'],
      evening: [],
      night: [],
    });
    expect(weeks[2]?.parts.night).toEqual(['looked-up']);
  });

  it('are none where nothing is kept', () => {
    expect(weeksOf(new Map(), TODAY, 6)).toEqual([]);
  });
});

it.each<[PauseResponse, number, number, PauseResponse | null]>([
  ['passed', ENOUGH, 0, 'passed'],
  ['passed', ENOUGH - 1, 0, null],
  ['put-off', 8, 4, 'put-off'],
  ['put-off', 7, 5, null],
])('%s %d times and otherwise %d times: mostly %s', (went, count, others, most) => {
  const all = [...Array(count).fill(went), ...Array(others).fill('looked-up')] as PauseResponse[];
  expect(mostly(all)).toBe(most);
});

describe('a suggestion', () => {
  const left = (day: string, ...hours: number[]) =>
    hours.map((hour) => pause(day, hour, { outcome: 'left' }));
  const taken = (day: string, ...hours: number[]) => hours.map((hour) => pause(day, hour));
  const later = (day: string, reason: PauseRecord['reason'], ...hours: number[]) =>
    hours.map((hour) => pause(day, hour, { outcome: 'later', reason }));

  const mornings = every(6, (day) => [...left(day, 7, 9), ...taken(day, 11, 15)]);
  const evenings = every(6, (day) => [...taken(day, 9, 15), ...left(day, 20, 22)]);
  /** Four weeks, and so four Sundays. */
  const sundays = every(28, (day) =>
    new Date(`${day}T12:00Z`).getUTCDay() === 0 ? left(day, 11, 13, 15) : taken(day, 11, 13, 15),
  );
  const allLeft = every(6, (day) => left(day, 11, 13, 15));
  const busy = every(6, (day) => [...later(day, 'busy', 11, 13), ...taken(day, 15)]);
  const putOff = every(6, (day) => [...later(day, null, 11, 13), ...taken(day, 15)]);
  const alone = every(6, (day) => [
    ...[11, 13].map((hour) => pause(day, hour, { outcome: 'own-break', waitedMs: null })),
    ...taken(day, 15),
  ]);

  it.each<[string, Map<string, PauseRecord[]>, Partial<Settings>, object | null]>([
    [
      'mornings passed over: quiet until ten',
      mornings,
      {},
      { id: 'mornings', value: { on: true, fromMinute: 300, toMinute: 600 } },
    ],
    [
      'mornings passed over after a quiet night: the night is longer',
      mornings,
      { quietHours: { on: true, fromMinute: 1320, toMinute: 360 } },
      { id: 'mornings', value: { on: true, fromMinute: 1320, toMinute: 600 } },
    ],
    [
      'mornings passed over, but the quiet hours are at noon: there is one span only',
      mornings,
      { quietHours: { on: true, fromMinute: 720, toMinute: 780 } },
      null,
    ],
    [
      'evenings passed over: quiet from eight',
      evenings,
      {},
      { id: 'evenings', value: { on: true, fromMinute: 1200, toMinute: 0 } },
    ],
    [
      'evenings passed over before a quiet night: it begins sooner',
      evenings,
      { quietHours: { on: true, fromMinute: 1380, toMinute: 420 } },
      { id: 'evenings', value: { on: true, fromMinute: 1200, toMinute: 420 } },
    ],
    [
      'one weekday passed over: a day off',
      sundays,
      { daysOff: [6] },
      { id: 'day-0', value: [0, 6], day: 0 },
    ],
    ['that day is off already', sundays, { daysOff: [0] }, null],
    ['all passed over, whenever: a card', allLeft, {}, { id: 'gentler', value: 'card' }],
    ['all passed over, and it is a card already', allLeft, { level: 'card' }, null],
    ['put off because of work: more patience', busy, {}, { id: 'patience', value: 10 }],
    [
      'put off because of work, patient already: less often',
      busy,
      { patienceMinutes: 15 },
      { id: 'rarer', value: 45 },
    ],
    ['put off without a reason: less often', putOff, {}, { id: 'rarer', value: 45 }],
    ['put off, as rare as can be', putOff, { rhythmMinutes: 180 }, null],
    ['the person leaves unasked: less often', alone, {}, { id: 'of-yourself', value: 45 }],
    ['all is well', every(6, (day) => taken(day, 9, 11, 15, 20)), {}, null],
    ['nothing is kept', new Map(), {}, null],
  ])('%s', (_, days, settings, suggestion) => {
    const found = suggested(days, settings);
    if (suggestion) expect(found).toMatchObject(suggestion);
    else expect(found).toBeNull();
    if (found) expect(fits(found.setting, found.value as never)).toBe(true);
  });

  it('takes enough pauses', () => {
    const few = every(5, (day) => [...left(day, 7, 9), ...taken(day, 11, 13)]);
    expect(suggested(few)).toBeNull();
    few.set(addDays(TODAY, -5), left(addDays(TODAY, -5), 7, 9));
    expect(suggested(few)?.id).toBe('mornings');
  });

  it('takes more than a bad day or two', () => {
    const hours = [5, 6, 6.5, 7, 8, 9];
    const two = every(2, (day) => [...left(day, ...hours), ...taken(day, 11, 12, 13, 14, 15, 16)]);
    expect(suggested(two)).toBeNull();
  });

  it('goes by pauses of the rhythm alone', () => {
    const entries = every(6, (day) =>
      left(day, 7, 8, 9).map((record) => ({ ...record, kind: 'entry' })),
    );
    expect(suggested(entries)).toBeNull();
  });

  it('is not made twice, and none soon after another', () => {
    const days = every(6, (day) => [...left(day, 7, 9, 20, 21), ...taken(day, 11, 12, 13, 15, 16)]);
    expect(suggested(days)?.id).toBe('mornings');
    const told = (daysAgo: number) => [{ id: 'mornings', atMs: NOW - daysAgo * 86_400_000 }];
    expect(suggested(days, {}, told(QUIET_DAYS - 1))).toBeNull();
    expect(suggested(days, {}, told(QUIET_DAYS))?.id).toBe('evenings');
    expect(suggested(mornings, {}, told(400))).toBeNull();
  });

  it('once taken, is fulfilled', () => {
    for (const days of [mornings, evenings, sundays, allLeft]) {
      const found = suggested(days);
      if (!found) throw new Error('nothing was suggested');
      expect(suggested(days, { [found.setting]: found.value })?.id).not.toBe(found.id);
    }
  });
});

it('what is stored has a shape, with an example of each version', () => {
  expect(
    answeredSuggestionsShape.read({ v: 1, value: [{ id: 'mornings', atMs: 1_790_000_000_000 }] })
      .state,
  ).toBe('ok');
  expect(answeredSuggestionsShape.read({ v: 1, value: ['mornings'] }).state).toBe('bad');
  expect(dayPausesShape.read({ v: 1, value: [pause(TODAY, 9)] }).state).toBe('ok');
});
