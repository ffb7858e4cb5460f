import { describe, expect, it } from 'vitest';
import { hoursLeftMs, mayPauseNow, NO_PAUSE } from '@/utils/presence/pause';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import { MINUTE_MS } from '@/utils/shared/time';

/** A Tuesday. */
const at = (hour: number, minute = 0) => new Date(2026, 10, 24, hour, minute).getTime();
const quiet = (fromHour: number, toHour: number) => ({
  quietHours: { on: true, fromMinute: fromHour * 60, toMinute: toHour * 60 },
});

describe("the person's hours", () => {
  it.each<[string, Partial<Settings>, number, number]>([
    ['to the evening', quiet(22, 7), at(21, 30), 30],
    ['over midnight to the next evening', quiet(1, 6), at(23), 120],
    ['to a day off', { daysOff: [3] }, at(23), 60],
    ['to a day off that begins late', { daysOff: [3], dayStartHour: 4 }, at(23), 300],
    ['to whichever is first', { daysOff: [3], ...quiet(23, 7) }, at(22), 60],
    ['all day', {}, at(9), 24 * 60],
    ['all day where the quiet ones are empty', quiet(7, 7), at(9), 24 * 60],
  ])('go on %s', (_, some, epochMs, minutes) => {
    const settings = { ...DEFAULT_SETTINGS, ...some };
    expect(hoursLeftMs(epochMs, settings)).toBe(minutes * MINUTE_MS);
    const endsMs = epochMs + minutes * MINUTE_MS;
    expect(mayPauseNow(NO_PAUSE, endsMs - 1, settings)).toBe(true);
    expect(mayPauseNow(NO_PAUSE, endsMs, settings)).toBe(minutes === 24 * 60);
  });
});
