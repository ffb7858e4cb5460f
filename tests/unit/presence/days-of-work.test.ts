/** Ten thousand days of ordinary work: when pauses come, and what becomes of each. */
import { beforeAll, describe, expect, it } from 'vitest';
import { REST_MS } from '@/utils/presence/break-detector';
import { isWithinMinutes, LATER_MS } from '@/utils/presence/pause';
import { DEFAULT_SETTINGS, LEVELS, type Settings } from '@/utils/settings/settings';
import { dayOf, minuteOfDay, weekdayOf } from '@/utils/shared/days';
import { MINUTE_MS } from '@/utils/shared/time';
import { chances, dayOfWork, type Lived, liveDay } from './work';

const DAYS = 10_000;

interface Day {
  settings: Settings;
  held: { fromMs: number; untilMs: number } | null;
  lived: Lived;
}

/** A person with choices of their own, on some day of the year. */
function someDay(seed: number): Day {
  const chance = chances(seed);
  const one = <T>(...of: readonly T[]): T => of[Math.floor(chance() * of.length)] as T;
  const fromMinute = one(0, 11, 14, 21, 23) * 60;
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    rhythmMinutes: one(5, 10, 20, 30, 45),
    patienceMinutes: one(1, 5, 15),
    level: one(...LEVELS),
    softer: one(true, false),
    quietHours: { on: one(true, false), fromMinute, toMinute: (fromMinute + one(60, 540)) % 1440 },
    daysOff: one<number[]>([], [], [0, 6], [3]),
    dayStartHour: one(0, 4),
    exceptedSites: one<string[]>([], ['1.example']),
    bell: { ...DEFAULT_SETTINGS.bell, on: one(true, false, false) },
  };
  const startMs = new Date(
    2026,
    one(0, 5, 9, 11),
    1 + Math.floor(chance() * 28),
    one(6, 9, 13, 20),
    3,
  ).getTime();
  const fromMs = startMs + Math.floor(chance() * 120) * MINUTE_MS;
  const held = one(true, false, false) ? { fromMs, untilMs: fromMs + 60 * MINUTE_MS } : null;
  return { settings, held, lived: liveDay(dayOfWork(chance, startMs), settings, chance, held) };
}

describe(`over ${DAYS.toLocaleString('en')} days of work`, () => {
  const days: Day[] = [];
  beforeAll(() => {
    for (let seed = 1; seed <= DAYS; seed++) days.push(someDay(seed));
  });
  const comings = () => days.flatMap(({ lived }) => lived.comings);

  it('enough pauses come to tell', () => {
    expect(comings().length).toBeGreaterThan(DAYS);
    // Of each way in which one may come there are some.
    expect(comings().some(({ came }) => came === 'patience')).toBe(true);
    expect(comings().some(({ guard }) => guard === 'film')).toBe(true);
    expect(comings().some(({ filmMs }) => filmMs === 0)).toBe(true);
  });

  it('none comes while a guard is up, but for the gentlest into a film longer than its patience', () => {
    const wrong = comings().filter(
      ({ guard, came }) => guard !== null && !(guard === 'film' && came === 'patience'),
    );
    expect(wrong).toEqual([]);
  });

  it('at least 95 of 100 come at a break', () => {
    const at = comings().filter(
      ({ restedMs, arrivedMs, filmMs }) =>
        restedMs >= REST_MS || arrivedMs <= 3_500 || filmMs === 0,
    );
    expect(at.length / comings().length).toBeGreaterThanOrEqual(0.95);
  });

  it("none comes outside the person's hours, and none while held", () => {
    const wrong = days.flatMap(({ settings, held, lived }) => {
      const { quietHours, daysOff, dayStartHour } = settings;
      return lived.comings.filter(
        ({ wallMs }) =>
          (quietHours.on && isWithinMinutes(quietHours, minuteOfDay(wallMs))) ||
          daysOff.includes(weekdayOf(dayOf(wallMs, dayStartHour))) ||
          (held !== null && wallMs >= held.fromMs && wallMs < held.untilMs),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('never more come than the rhythm allows', () => {
    const wrong = days.flatMap(({ settings, lived }) => {
      const rhythmMs = settings.rhythmMinutes * MINUTE_MS;
      return lived.waits.filter(
        ({ ms, putOff }) => ms < (putOff ? Math.min(LATER_MS, rhythmMs) : rhythmMs),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('every due pause ends in one outcome', () => {
    const wrong = days.filter(({ lived: { due, records, comings } }) => {
      const recorded = new Set(records.map(({ dueMs }) => dueMs));
      return (
        records.length !== due.size ||
        [...due].some((id) => !recorded.has(Number.parseInt(id, 10))) ||
        new Set(comings.map(({ id }) => id)).size !== comings.length
      );
    });
    expect(wrong).toEqual([]);
  });
});
