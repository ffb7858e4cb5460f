/** Ten thousand days of ordinary work: when pauses come, and what becomes of each. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REST_MS } from '@/utils/presence/break-detector';
import { isWithinMinutes, LATER_MS } from '@/utils/presence/pause';
import { DEFAULT_SETTINGS, LEVELS, type Settings } from '@/utils/settings/settings';
import { dayOf, minuteOfDay, weekdayOf } from '@/utils/shared/days';
import { MINUTE_MS } from '@/utils/shared/time';
import { type Coming, chances, dayOfWork, type Lived, liveDay } from './work';

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

/** The value below which such a share of them lies. */
const shareBelow = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? Number.NaN;

/** A day on which pauses were due for an hour of attention, and not one came. */
const neverCame = ({ settings, held, lived: { due, comings, records } }: Day): boolean =>
  due.size > 0 &&
  comings.length === 0 &&
  held === null &&
  !settings.quietHours.on &&
  records.some(({ outcome }) => outcome === 'unseen');

describe(`over ${DAYS.toLocaleString('en')} days of work`, () => {
  const days: Day[] = [];
  beforeAll(() => {
    for (let seed = 1; seed <= DAYS; seed++) days.push(someDay(seed));
  });
  const comings = () => days.flatMap(({ lived }) => lived.comings);
  /** For whoever changes when a pause comes: npm run bench -- days. */
  afterAll(() => {
    if (!process.env.TELL_DAYS) return;
    const all = comings();
    const waits = days.flatMap(({ lived }) => lived.records.flatMap((r) => r.waitedMs ?? []));
    const count = (what: (coming: Coming) => boolean) => all.filter(what).length;
    const seconds = (share: number) => Math.round(shareBelow(waits, share) / 1_000);
    console.info(
      [
        `${all.length} pauses came on ${DAYS} days`,
        `in the midst of something: ${count(({ disturbs }) => disturbs)}`,
        `sent away by what hands did next: ${count(({ mistaken }) => mistaken)}`,
        `the gentlest way: ${count(({ came }) => came === 'patience')}`,
        `waited: median ${seconds(0.5)} s, 90th of 100 ${seconds(0.9)} s, 99th ${seconds(0.99)} s`,
        `days on which one was due and none came: ${days.filter(neverCame).length}`,
        ...new Set(all.map(({ doing }) => doing))
          .values()
          .map(
            (each) =>
              `${each}: ${count(({ doing }) => doing === each)}, mistaken ${count(({ doing, mistaken }) => doing === each && mistaken)}, disturbing ${count(({ doing, disturbs }) => doing === each && disturbs)}`,
          ),
      ].join('\n'),
    );
  });

  it('enough pauses come to tell', () => {
    const all = comings();
    expect(all.length).toBeGreaterThan(DAYS);
    // Of each way in which one may come there are some, and in each thing that is done.
    expect(all.some(({ came }) => came === 'patience')).toBe(true);
    expect(all.some(({ filmMs }) => filmMs === 0)).toBe(true);
    expect(new Set(all.map(({ doing }) => doing)).size).toBeGreaterThan(6);
  });

  it('of a thousand that come fewer than one disturbs somebody in the midst of something', () => {
    const disturbing = comings().filter(({ disturbs }) => disturbs);
    expect(disturbing.length / comings().length).toBeLessThan(1 / 1_000);
  });

  it('none comes louder than the gentlest into a film, a call, or what is shown to others', () => {
    const wrong = comings().filter(
      ({ doing, disturbs }) => disturbs && ['film', 'call', 'showing'].includes(doing),
    );
    expect(wrong).toEqual([]);
  });

  it('at least 97 of 100 come at a break', () => {
    const at = comings().filter(
      ({ restedMs, arrivedMs, filmMs, disturbs }) =>
        !disturbs && (restedMs >= REST_MS || arrivedMs <= 3_500 || filmMs === 0),
    );
    expect(at.length / comings().length).toBeGreaterThanOrEqual(0.97);
  });

  it('a due pause waits no longer than it must, and none waits for ever', () => {
    const waits = days.flatMap(({ lived }) => lived.records.flatMap((r) => r.waitedMs ?? []));
    // Half of them come due in the midst of something that takes minutes.
    expect(shareBelow(waits, 0.5)).toBeLessThan(90_000);
    expect(shareBelow(waits, 0.9)).toBeLessThan(20 * MINUTE_MS);
    expect(days.filter(neverCame)).toEqual([]);
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
      const stayed = comings.filter(({ mistaken }) => !mistaken);
      return (
        records.length !== due.size ||
        [...due].some((id) => !recorded.has(Number.parseInt(id, 10))) ||
        new Set(stayed.map(({ id }) => id)).size !== stayed.length
      );
    });
    expect(wrong).toEqual([]);
  });
});
