/** The evening's question, and when it comes as a notification: a table, and years with all that happens in them. */
import { afterEach, describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import {
  type EveningKnown,
  eveningQuestionOf,
  eveningStep,
  noticeAt,
} from '@/utils/practice/evening';
import { EVENING_QUESTIONS } from '@/utils/practice/evening-questions';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import { addDays, dayOf, dayStart, nextDayStart } from '@/utils/shared/days';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/utils/shared/time';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe('the evening’s question', () => {
  const days = (day: string, count: number) =>
    Array.from({ length: count }, (_, i) => addDays(day, i));
  it('is each of them once in as many days, over months and years too', () => {
    const { length } = EVENING_QUESTIONS;
    for (const day of [...days('2026-11-25', 40), '2027-12-29', '1969-12-28']) {
      const asked = days(day, length).map(eveningQuestionOf);
      expect([...asked].sort()).toEqual(Array.from({ length }, (_, i) => i + 1));
    }
  });
});

const TODAY = '2026-11-25';
/** On that day, or so many days later. */
const at = (time: string, later = 0): number =>
  new Date(`${addDays(TODAY, later)}T${time}`).getTime();
type Changes = Partial<Omit<EveningKnown, 'settings'>> & { settings?: Partial<Settings> };
const known = ({ settings, ...rest }: Changes = {}): EveningKnown => ({
  settings: { ...DEFAULT_SETTINGS, eveningNotice: { on: true, minute: 20 * 60 }, ...settings },
  granted: true,
  shown: [],
  asked: false,
  heldUntilMs: null,
  ...rest,
});
const quiet = (from: number, to: number) => ({
  quietHours: { on: true, fromMinute: from * 60, toMinute: to * 60 },
});
const byNight = (minute: number) => ({ dayStartHour: 4, eveningNotice: { on: true, minute } });

describe('as a notification', () => {
  it.each<[string, number, Changes, string | null, number | null]>([
    ['comes at its time', at('20:00'), {}, TODAY, at('20:00', 1)],
    ['waits for its time', at('19:59'), {}, null, at('20:00')],
    ['comes late, where it was missed', at('23:58'), {}, TODAY, at('20:00', 1)],
    ['never comes the day after', at('00:01', 1), {}, null, at('20:00', 1)],
    ['comes once', at('20:30'), { shown: [TODAY] }, null, at('20:00', 1)],
    [
      'comes though it came the day before',
      at('20:00'),
      { shown: [addDays(TODAY, -1)] },
      TODAY,
      at('20:00', 1),
    ],
    [
      'comes though it came on a day that is to be, by a clock that was wrong',
      at('20:00'),
      { shown: [addDays(TODAY, 300)] },
      TODAY,
      at('20:00', 1),
    ],
    ['does not come once it was answered', at('20:00'), { asked: true }, null, at('20:00', 1)],
    [
      'has no alarm while it is off',
      at('20:00'),
      { settings: { eveningNotice: { on: false, minute: 1200 } } },
      null,
      null,
    ],
    ['has no alarm without its permission', at('20:00'), { granted: false }, null, null],
    [
      'waits while nothing is to come',
      at('20:00'),
      { heldUntilMs: at('20:45') },
      null,
      at('20:45'),
    ],
    ['comes when that is over', at('20:45'), { heldUntilMs: at('20:45') }, TODAY, at('20:00', 1)],
    [
      'does not come where nothing is to come all day',
      at('20:00'),
      { heldUntilMs: at('00:00', 1) },
      null,
      at('20:00', 1),
    ],
    [
      'does not come where nothing is to come until it is said',
      at('20:00'),
      { heldUntilMs: Number.MAX_SAFE_INTEGER },
      null,
      at('20:00', 1),
    ],
    [
      'keeps its own time in quiet hours',
      at('20:00'),
      { settings: quiet(19, 7) },
      TODAY,
      at('20:00', 1),
    ],
    [
      'keeps it though the computer took a while to wake',
      at('20:09'),
      { settings: quiet(19, 7) },
      TODAY,
      at('20:00', 1),
    ],
    [
      'does not come late in quiet hours',
      at('22:30'),
      { settings: quiet(22, 7) },
      null,
      at('20:00', 1),
    ],
    ['comes late once they are over', at('20:30'), { settings: quiet(20, 21) }, null, at('21:00')],
    [
      'does not take equal hours for quiet ones',
      at('22:30'),
      { settings: quiet(7, 7) },
      TODAY,
      at('20:00', 1),
    ],
    [
      'is of the evening before, for those who are up at night',
      at('00:30', 1),
      { settings: byNight(30) },
      TODAY,
      at('00:30', 2),
    ],
    [
      'comes late until their day ends',
      at('03:59', 1),
      { settings: byNight(20 * 60) },
      TODAY,
      at('20:00', 1),
    ],
    ['and not after', at('04:00', 1), { settings: byNight(20 * 60) }, null, at('20:00', 1)],
  ])('%s', (_, nowMs, changes, show, nextMs) => {
    expect(eveningStep(nowMs, known(changes))).toEqual({ show, nextMs });
  });

  it.each([
    [
      'Europe/Berlin',
      '2026-03-29',
      150,
      0,
      '2026-03-29T01:30:00.000Z',
      'a time that the clock skips is the one after',
    ],
    [
      'Europe/Berlin',
      '2026-10-25',
      150,
      0,
      '2026-10-25T00:30:00.000Z',
      'of a time that comes twice it is the first',
    ],
    [
      'Europe/Berlin',
      '2026-10-25',
      1200,
      0,
      '2026-10-25T19:00:00.000Z',
      'the evening of a day of 25 hours',
    ],
    [
      'Europe/Berlin',
      '2026-03-28',
      150,
      3,
      '2026-03-29T00:59:00.000Z',
      'a skipped time at the very end of a day is still of it',
    ],
  ])('in %s on %s: %s', (tz, day, minute, dayStartHour, iso, _) => {
    process.env.TZ = tz;
    expect(new Date(noticeAt(day, minute, dayStartHour)).toISOString()).toBe(iso);
  });

  /** What happens in a year: the computer sleeps, the clock is set, somebody wants nothing, or looks. */
  const happening = fc.record({
    afterMinutes: fc.integer({ min: 1, max: 3_000 }),
    sleepsMinutes: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 2_000 })),
    setMinutes: fc.oneof(
      { weight: 5, arbitrary: fc.constant(0) },
      fc.integer({ min: -300, max: 180 }),
    ),
    heldMinutes: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      fc.integer({ min: 1, max: 1_500 }),
    ),
  });

  it.each(['Europe/Berlin', 'America/Havana', 'Australia/Lord_Howe', 'UTC'])(
    'through years in %s it comes once a day at most, in its day and not before its time',
    (tz) => {
      process.env.TZ = tz;
      const year = fc.array(happening, { minLength: 300, maxLength: 300 });
      const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
      const startHour = fc.integer({ min: 0, max: 6 });
      fc.assert(
        fc.property(year, minute, startHour, (happenings, minute, dayStartHour) => {
          const settings = {
            ...DEFAULT_SETTINGS,
            dayStartHour,
            eveningNotice: { on: true, minute },
          };
          const shown: string[] = [];
          let nowMs = new Date(2026, 0, 1, 9).getTime();
          let heldUntilMs: number | null = null;
          let alarmMs = nowMs;
          const look = () => {
            const held: number | null =
              heldUntilMs !== null && heldUntilMs > nowMs ? heldUntilMs : null;
            const { show, nextMs } = eveningStep(
              nowMs,
              known({ settings, shown: shown.slice(-8), heldUntilMs: held }),
            );
            expect(nextMs).toBeGreaterThan(nowMs);
            alarmMs = nextMs ?? Number.POSITIVE_INFINITY;
            if (show === null) return;
            expect(shown).not.toContain(show);
            expect(held).toBeNull();
            expect(dayOf(nowMs, dayStartHour)).toBe(show);
            expect(nowMs).toBeGreaterThanOrEqual(noticeAt(show, minute, dayStartHour));
            shown.push(show);
          };
          for (const { afterMinutes, sleepsMinutes, setMinutes, heldMinutes } of happenings) {
            const untilMs = nowMs + afterMinutes * MINUTE_MS;
            // Awake: the alarm rings at its time.
            while (alarmMs <= untilMs) {
              nowMs = alarmMs;
              look();
            }
            nowMs = untilMs + sleepsMinutes * MINUTE_MS;
            look();
            nowMs += setMinutes * MINUTE_MS;
            if (heldMinutes > 0) heldUntilMs = nowMs + heldMinutes * MINUTE_MS;
            look();
          }
        }),
        { numRuns: 25 },
      );
    },
  );

  it.each(['Europe/Berlin', 'America/Havana', 'UTC'])(
    'through a year awake in %s it comes on each day, at its time',
    (tz) => {
      process.env.TZ = tz;
      for (const [minute, dayStartHour] of [
        [1200, 0],
        [150, 0],
        [0, 0],
        [30, 4],
        [239, 4],
      ] as const) {
        const settings = { ...DEFAULT_SETTINGS, dayStartHour, eveningNotice: { on: true, minute } };
        const shown: string[] = [];
        const firstMs = dayStart('2026-01-01', dayStartHour);
        let nowMs = firstMs;
        while (nowMs < firstMs + 365 * DAY_MS) {
          const step = eveningStep(nowMs, known({ settings, shown: shown.slice(-8) }));
          if (step.show !== null) {
            expect(nowMs).toBe(noticeAt(step.show, minute, dayStartHour));
            shown.push(step.show);
          }
          nowMs = step.nextMs ?? Number.POSITIVE_INFINITY;
        }
        expect(shown).toHaveLength(365);
      }
    },
  );

  it('is looked for no more than twice a day while somebody is awake and nothing is wanted', () => {
    let looks = 0;
    let nowMs = at('09:00');
    const endMs = nowMs + 30 * DAY_MS;
    const shown: string[] = [];
    while (nowMs < endMs) {
      looks += 1;
      const { show, nextMs } = eveningStep(nowMs, known({ shown: shown.slice(-8) }));
      if (show !== null) shown.push(show);
      nowMs = nextMs ?? endMs;
    }
    expect(looks).toBeLessThanOrEqual(31);
    expect(nextDayStart(nowMs) - nowMs).toBeLessThan(24 * HOUR_MS);
  });
});
