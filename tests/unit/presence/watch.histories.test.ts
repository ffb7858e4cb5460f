/** Generated histories: the watch against the slow, obvious truth of history.ts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import { dayLength } from '@/utils/shared/days';
import { type Action, type Episode, live, SITES, totalMs } from './generated-history';

const HISTORIES = 10_000;

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Europe/Berlin';
});
afterAll(() => {
  process.env.TZ = zone;
});

const tab = fc.nat({ max: SITES.length - 1 });
const ordinary: fc.Arbitrary<Action>[] = [
  fc.record({ do: fc.constant('switch' as const), tab, byHand: fc.boolean() }),
  fc.constant({ do: 'other-application' as const }),
  fc.constant({ do: 'back' as const }),
  fc.constant({ do: 'hands-off' as const }),
  fc.constant({ do: 'hands-on' as const }),
  fc.constant({ do: 'lock' as const }),
  fc.constant({ do: 'unlock' as const }),
  fc.constant({ do: 'kill-background' as const }),
  fc.constant({ do: 'spurious-look' as const }),
  fc.record({ do: fc.constant('sound' as const), on: fc.constant(true) }),
];
const span = fc.integer({ min: 1, max: 4000 });
const incidents: fc.Arbitrary<Action>[] = [
  fc.record({ do: fc.constant('kill-browser' as const), seconds: span }),
  fc.record({ do: fc.constant('sleep' as const), seconds: span }),
  fc.record({
    do: fc.constant('set-clock' as const),
    seconds: fc.integer({ min: -7200, max: 7200 }),
  }),
  fc.record({ do: fc.constant('sound' as const), on: fc.boolean() }),
];

const episodes = (actions: fc.Arbitrary<Action>[]): fc.Arbitrary<Episode[]> =>
  fc.array(
    fc.record({
      action: fc.oneof(...actions),
      seconds: fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 400 })),
    }),
    { minLength: 1, maxLength: 30 },
  );

const settings: fc.Arbitrary<Settings> = fc
  .record({
    awaySeconds: fc.constantFrom(15, 60, 180, 600),
    rhythmMinutes: fc.constantFrom(1, 5, 30),
    dayStartHour: fc.constantFrom(0, 4),
  })
  .map((some) => ({ ...DEFAULT_SETTINGS, ...some }));

/** Evenings before ordinary days and before both changes of the clock, and any time at all. */
const start = fc.constantFrom(
  Date.UTC(2026, 10, 24, 22, 40),
  Date.UTC(2026, 2, 29, 0, 30),
  Date.UTC(2026, 9, 25, 0, 30),
  Date.UTC(2026, 5, 1, 9, 0),
);

/** Histories that were found to be wrong once, shrunk. */
const FOUND: [Episode[], Settings, number][] = [
  [
    // Hands off, then another application by itself, and the browser dies just after the away time.
    [
      { action: { do: 'hands-off' }, seconds: 361 },
      { action: { do: 'other-application' }, seconds: 220 },
      { action: { do: 'spurious-look' }, seconds: 19 },
      { action: { do: 'kill-browser', seconds: 1 }, seconds: 0 },
    ],
    { ...DEFAULT_SETTINGS, awaySeconds: 600 },
    Date.UTC(2026, 10, 24, 22, 40),
  ],
];

describe('over generated histories', () => {
  it('time by day and by site is exact where events suffice, whenever the background is killed', () => {
    fc.assert(
      fc.property(episodes(ordinary), settings, start, (history, chosen, startMs) => {
        const { truth, watched } = live(history, chosen, startMs);
        expect(Object.fromEntries(watched)).toEqual(Object.fromEntries(truth));
      }),
      { numRuns: HISTORIES },
    );
  });

  it('a crash, a sleep or a changed clock costs one checkpoint period at most', () => {
    fc.assert(
      fc.property(
        episodes([...ordinary, ...incidents]),
        settings,
        start,
        (history, chosen, startMs) => {
          const { truth, watched, allowedMs, steps } = live(history, chosen, startMs);
          const off = Math.abs(totalMs(watched) - totalMs(truth));
          expect(off).toBeLessThanOrEqual(allowedMs);
          for (const [day, { totalMs: total, sites }] of watched) {
            expect(total).toBeGreaterThanOrEqual(0);
            expect(total).toBeLessThanOrEqual(dayLength(day, chosen.dayStartHour));
            const bySite = Object.values(sites).reduce((sum, ms) => sum + ms, 0);
            expect(bySite).toBeLessThanOrEqual(total + 1e-6);
          }
          for (const { wakeAtMs, watch } of steps) {
            // Nobody there: nothing wakes the background.
            expect(wakeAtMs === null).toBe(watch.attention === null);
          }
        },
      ),
      { numRuns: HISTORIES, examples: FOUND },
    );
  });
});
